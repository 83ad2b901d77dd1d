// Solvers that have not read the article: what each of them would get right shows what a bank of items gives away.
import type { Quiz } from "../../src/index.ts";
import { foldSpelling } from "../../src/lang/ar/script/fold.ts";

type Item = Quiz["items"][number];
type Choice = Extract<Item, { type: "mcq" }>;

/** One item with options and the text that it was made from. */
export interface Question {
  readonly item: Choice;
  readonly text: string;
}

/** A score for every option; the highest is chosen, of equals one at random. `null`: nothing to go by, any may be chosen. */
type Solver = (question: Question) => readonly (number | null)[];

const wordsOf = (text: string): readonly string[] => foldSpelling(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const shared = (a: readonly string[], b: ReadonlySet<string>): number => a.filter((word) => b.has(word)).length;

const others = ({ item }: Question, at: number): ReadonlySet<string> =>
  new Set(item.options.flatMap((option, index) => (index === at ? [] : wordsOf(option.text))));

const NUMBER = /\p{N}+(?:[.,٫]\p{N}+)?/u;

/** Distance from the middle of the numbers that are the options, the nearest highest. */
function central({ item }: Question): readonly (number | null)[] {
  const values = item.options.map(({ text }) => Number(NUMBER.exec(foldSpelling(text))?.[0].replace(/[,٫]/, ".")));
  if (values.some((value) => Number.isNaN(value))) return values.map(() => null);
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => -Math.abs(sorted.indexOf(value) - (sorted.length - 1) / 2));
}

const ABSOLUTE = /(^|\s)(كل|جميع|كافة|أبدا|دائما|فقط|مطلقا|لا أحد|الوحيد|الوحيدة)(\s|$)/;

const solvers: Readonly<Record<string, Solver>> = {
  longest: ({ item }) => item.options.map(({ text }) => text.length),
  shortest: ({ item }) => item.options.map(({ text }) => -text.length),
  "most words of the stem": ({ item }) => {
    const stem = new Set(wordsOf(item.stem));
    return item.options.map(({ text }) => shared(wordsOf(text), stem));
  },
  "most frequent in the text": ({ item, text }) => {
    const folded = foldSpelling(text);
    return item.options.map((option) => folded.split(foldSpelling(option.text)).length);
  },
  "central number": central,
  "most words of the other options": (question) =>
    question.item.options.map(({ text }, at) => shared(wordsOf(text), others(question, at))),
  "odd one out": (question) =>
    question.item.options.map(({ text }, at) => -shared(wordsOf(text), others(question, at))),
  "no absolute words": ({ item }) => item.options.map(({ text }) => (ABSOLUTE.test(text) ? 0 : 1)),
};

/** Expected share right of one answer by highest score. */
function expected(scores: readonly (number | null)[], { item }: Question): number {
  const best = scores.every((score) => score === null)
    ? item.options.map((_, at) => at)
    : scores.flatMap((score, at) => (score === Math.max(...scores.map((one) => one ?? -Infinity)) ? [at] : []));
  return best.filter((at) => item.options[at]?.correct).length / best.length;
}

export interface Solved {
  readonly solver: string;
  /** Shares, 0 to 1. */
  readonly right: number;
  readonly chance: number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);

/** What each solver gets right of `questions`, and what guessing gets; the best of the fixed positions is one of them. */
export function solve(questions: readonly Question[]): readonly Solved[] {
  const chance = mean(questions.map(({ item }) => 1 / item.options.length));
  const rows = Object.entries(solvers).map(([solver, score]) => ({
    solver,
    right: mean(questions.map((question) => expected(score(question), question))),
    chance,
  }));
  const positions = [0, 1, 2, 3].map((at) => {
    const long = questions.filter(({ item }) => item.options.length > at);
    return {
      solver: `option ${at + 1}`,
      right: mean(long.map(({ item }) => (item.options[at]?.correct === true ? 1 : 0))),
      chance: mean(long.map(({ item }) => 1 / item.options.length)),
    };
  });
  return [...rows, ...positions];
}

// What a class's answers tell about the items: how hard each was, whether it told strong from weak, which options nobody took.
import type { Item } from "../quiz/quiz.ts";
import type { Mark, MarkedSheet } from "./mark-sheets.ts";

export interface Given {
  readonly text: string;
  readonly correct: boolean;
  readonly count: number;
}

export interface ItemStatistics {
  readonly item: Item;
  /** Position in the first form that has it, from 1. */
  readonly number: number;
  /** Students whose form has the item. */
  readonly asked: number;
  readonly answered: number;
  /** The mean score, from 0 (nobody) to 1 (everybody). */
  readonly difficulty: number;
  /** How far the score on the item goes with the score on all others, from -1 to 1; `null` where it cannot be told. */
  readonly discrimination: number | null;
  /** Options with how many took each; for gaps what was typed, the commonest first. */
  readonly given: readonly Given[];
  /** Distractors that nobody took. */
  readonly neverChosen: readonly string[];
}

/** A correlation over fewer students says nothing. */
const LEAST_STUDENTS = 3;

/** One entry an item, in the order of the forms; items of several forms are counted together, by id. */
export function itemStatistics(sheets: readonly MarkedSheet[]): readonly ItemStatistics[] {
  const forms = [...sheets].sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
  const met = new Map<string, { readonly number: number; readonly item: Item }>();
  for (const { marks } of forms)
    for (const [index, { item }] of marks.entries())
      if (!met.has(item.id)) met.set(item.id, { item, number: index + 1 });
  return [...met.values()].map(({ item, number }) => {
    const taken = sheets.flatMap((sheet) => {
      const mark = sheet.marks.find((one) => one.item.id === item.id);
      return mark === undefined ? [] : [{ sheet, mark }];
    });
    const given = givenTo(
      item,
      taken.map(({ mark }) => mark),
    );
    return {
      item,
      number,
      asked: taken.length,
      answered: taken.filter(({ mark }) => mark.answer !== null).length,
      difficulty: mean(taken.map(({ mark }) => mark.score)),
      discrimination: correlation(
        taken.map(({ mark }) => mark.score),
        taken.map(({ sheet, mark }) => rest(sheet, mark)),
      ),
      given,
      neverChosen:
        item.type === "mcq" && taken.length > 0
          ? given.filter(({ correct, count }) => !correct && count === 0).map(({ text }) => text)
          : [],
    };
  });
}

/** The share of points on the other items. */
const rest = ({ score, max }: MarkedSheet, mark: Mark): number => (max > 1 ? (score - mark.score) / (max - 1) : 0);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's; `null` where either does not vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length < LEAST_STUDENTS) return null;
  const [mx, my] = [mean(xs), mean(ys)];
  const products = (as: readonly number[], ma: number, bs: readonly number[], mb: number): number =>
    as.reduce((sum, a, index) => sum + (a - ma) * ((bs[index] ?? 0) - mb), 0);
  const spread = Math.sqrt(products(xs, mx, xs, mx) * products(ys, my, ys, my));
  return spread < 1e-9 ? null : products(xs, mx, ys, my) / spread;
}

/** Counted by words, because the forms list options in different orders. */
function givenTo(item: Item, marks: readonly Mark[]): readonly Given[] {
  const counts = new Map<string, { correct: boolean; count: number }>();
  const count = (text: string, correct: boolean, by: number): void => {
    const before = counts.get(text);
    counts.set(text, { correct, count: (before?.count ?? 0) + by });
  };
  if (item.type === "mcq") for (const { text, correct } of item.options) count(text, correct, 0);
  for (const { item: own, answer, score } of marks) {
    if (own.type === "mcq" && answer?.type === "mcq") {
      const option = own.options[answer.value];
      if (option !== undefined) count(option.text, option.correct, 1);
    }
    if (answer?.type === "fill") count(answer.value.map((text) => text.trim()).join(" | "), score === 1, 1);
    if (answer?.type === "truefalse") count(String(answer.value), score === 1, 1);
  }
  const given = [...counts].map(([text, { correct, count }]) => ({ text, correct, count }));
  return item.type === "mcq" ? given : given.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

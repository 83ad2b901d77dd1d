// Builds candidates over a text of the toy language, so that a rule's example is one line.
import type { Article } from "../../src/core/document/article.ts";
import type { SentenceRole } from "../../src/core/document/document.ts";
import type { Unit } from "../../src/core/language.ts";
import type { Candidate } from "../../src/core/questions/candidate.ts";
import type { Item } from "../../src/core/quiz/quiz.ts";
import type { RuleContext } from "../../src/core/rules/rule.ts";
import { toyUnit } from "./toy-language.ts";
import { toyPack } from "./toy-pack.ts";

export interface SceneOptions {
  readonly title?: string;
  readonly published?: string;
  /** Roles of sentences that are no body. */
  readonly roles?: Readonly<Record<number, SentenceRole>>;
}

/** A unit as the toy pack sees it, with some fields changed. */
type Changes = Partial<Omit<Unit, "text">>;
/** What every builder may change: the item's common fields and the candidate's own. */
type Over = Partial<Omit<Candidate, "item" | "keys" | "distractors">> &
  Partial<Pick<Item, "id" | "asks" | "fact" | "process" | "evidence">>;

export interface Scene {
  readonly context: RuleContext;
  unit(text: string, changes?: Changes): Unit;
  /** A question; options stand in order of their values, else the key first. */
  mcq(stem: string, key: string | Unit, distractors: readonly (string | Unit)[], over?: Over): Candidate;
  /** The sentence of `key` with its first occurrence there left out, or `stem` where given. */
  fill(
    key: string | Unit,
    over?: Over & { readonly stem?: string; readonly answers?: readonly [string, ...string[]] },
  ): Candidate;
  statement(stem: string, over?: Over): Candidate;
  falseStatement(stem: string, wrong: string | Unit, right: string | Unit, over?: Over): Candidate;
  match(pairs: readonly (readonly [string, string])[], extra?: readonly string[], over?: Over): Candidate;
  order(sequence: readonly string[], over?: Over): Candidate;
}

/** `text` as an article of the toy language, and builders of candidates about it. */
export function scene(text: string, { title = "", published, roles = {} }: SceneOptions = {}): Scene {
  const article: Article = {
    name: "toy",
    title,
    lang: "x-toy",
    dir: "ltr",
    text,
    ...(published === undefined ? {} : { published }),
  };
  const analysed = toyPack.analyse(article);
  const document = {
    ...analysed,
    sentences: analysed.sentences.map((sentence) => ({ ...sentence, role: roles[sentence.index] ?? sentence.role })),
  };
  const extraction = toyPack.extract(document);
  const unit = (words: string, changes: Changes = {}): Unit => {
    const plain = toyUnit(words, text);
    const entity = extraction.entities.find((one) => one.names.includes(words));
    return { ...plain, ...(entity === undefined ? {} : { entity: entity.id, aliases: entity.names }), ...changes };
  };
  const unitOf = (given: string | Unit): Unit => (typeof given === "string" ? unit(given) : given);
  const sentenceOf = (at: number): number =>
    Math.max(
      0,
      document.sentences.findIndex((sentence) => sentence.start <= at && at < sentence.end),
    );

  /** The fields that an item has whatever its kind, from where its first key stands. */
  const common = (keys: readonly Unit[], shown: string, over: Over) => {
    const { id, asks, fact, process, evidence, ...own } = over;
    const at = sentenceOf(keys[0]?.span?.start ?? 0);
    const sentence = document.sentences[at] ?? { start: 0, end: text.length };
    const factId = fact ?? extraction.facts.find((one) => one.sentence === at)?.id ?? `f-${at}`;
    const whole = { start: sentence.start, end: sentence.end };
    return {
      item: {
        id: id ?? `i-${shown}`,
        asks: asks ?? "who",
        fact: factId,
        process: process ?? "retrieve",
        evidence: evidence ?? ([whole] as const),
        level: "medium",
        confidence: 0.9,
      },
      rest: { facts: [factId], sentences: [at], shown, worth: 0.6, ...own },
    } as const;
  };

  return {
    context: { document, extraction, pack: toyPack },
    unit,
    mcq: (stem, given, others, over = {}) => {
      const key = unitOf(given);
      const distractors = others.map(unitOf);
      const { item, rest } = common([key], stem, over);
      const all = [key, ...distractors];
      const valued = all.every((one) => one.value !== undefined);
      const listed = valued ? all.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0)) : all;
      const options = listed.map((one) => ({ text: one.text, correct: one === key, evidence: [], why: "" }));
      return { ...rest, item: { ...item, type: "mcq", stem, options }, keys: [key], distractors };
    },
    fill: (given, { stem: written, answers, ...over } = {}) => {
      const key = unitOf(given);
      const sentence = document.sentences[sentenceOf(key.span?.start ?? 0)] ?? { start: 0, end: 0 };
      const span = key.span ?? { start: 0, end: 0 };
      const stem = written ?? `${text.slice(sentence.start, span.start)}____${text.slice(span.end, sentence.end)}`;
      const { item, rest } = common([key], stem, over);
      return {
        ...rest,
        item: { ...item, type: "fill", stem, answers: answers ?? [key.text] },
        keys: [key],
        distractors: [],
      };
    },
    statement: (stem, over = {}) => {
      const keys = [toyUnit(stem, text)];
      const { item, rest } = common(keys, stem, over);
      return {
        ...rest,
        item: { ...item, type: "truefalse", asks: "fact", stem, correct: true },
        keys,
        distractors: [],
      };
    },
    falseStatement: (stem, wrong, right, over = {}) => {
      const [rival, key] = [unitOf(wrong), unitOf(right)];
      const { item, rest } = common([key], stem, over);
      const repair = { wrong: rival.text, right: key.text };
      return {
        ...rest,
        item: { ...item, type: "truefalse", asks: "fact", stem, correct: false, repair },
        keys: [key],
        distractors: [rival],
      };
    },
    match: (pairs, extra = [], over = {}) => {
      const keys = pairs.map(([, right]) => unit(right));
      const stem = "Match what belongs together.";
      const shown = [stem, ...pairs.flat()].join(" ");
      const { item, rest } = common(keys, shown, over);
      const sides = pairs.map(([left, right]) => ({ left, right }));
      return {
        ...rest,
        item: { ...item, type: "match", asks: "pairing", stem, pairs: sides, extra },
        keys,
        distractors: [],
      };
    },
    order: (sequence, over = {}) => {
      const stem = "Put the events in the order of time.";
      const { item, rest } = common([], [stem, ...sequence].join(" "), over);
      return { ...rest, item: { ...item, type: "order", asks: "sequence", stem, sequence }, keys: [], distractors: [] };
    },
  };
}

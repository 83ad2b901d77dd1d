// The shipped Arabic pack, read once, and short ways to see what it finds in a few sentences and what it asks about them.

import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../../src/core/document/article.ts";
import type { Document } from "../../src/core/document/document.ts";
import type { EventFact, Fact, PostFact, StatementFact } from "../../src/core/facts/fact.ts";
import type { Asking, Extraction, Gap, LanguagePack, Offers, Pairing, Proposition } from "../../src/core/language.ts";
import { makeQuiz } from "../../src/core/pipeline.ts";
import { shownWith } from "../../src/core/questions/fill.ts";
import type { Asks, McqItem } from "../../src/core/quiz/quiz.ts";
import type { Random } from "../../src/core/random.ts";
import { arabicPack } from "../../src/lang/ar/pack.ts";
import { createStemWriter } from "../../src/render/stems.ts";

const MODELS = new URL("../../models/ar/", import.meta.url);
const STEMS = new URL("../../templates/stems/ar/", import.meta.url);

let pack: LanguagePack | null = null;

/** The pack over the shipped weights. */
export function packOf(): LanguagePack {
  pack ??= arabicPack(
    Object.fromEntries(
      readdirSync(MODELS)
        .filter((name) => name.endsWith(".bin"))
        .map((name) => [name, new Uint8Array(readFileSync(new URL(name, MODELS)))]),
    ),
  );
  return pack;
}

export function articleOf(text: string, title = ""): Article {
  return { name: "test", title, lang: "ar", dir: "rtl", text };
}

interface Reading {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly offers: Offers;
}

const readings = new Map<string, Reading>();

/** What the pack makes of `text`; read once for each text. */
export function readingOf(text: string, title = ""): Reading {
  const key = `${title}\n${text}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const document = packOf().analyse(articleOf(text, title));
  const extraction = packOf().extract(document);
  const reading = { document, extraction, offers: packOf().offer(document, extraction) };
  readings.set(key, reading);
  return reading;
}

export function factsIn(text: string): readonly Fact[] {
  return readingOf(text).extraction.facts;
}

export function eventsIn(text: string): readonly EventFact[] {
  return factsIn(text).filter((fact) => fact.kind === "event");
}

export function spokenIn(text: string): readonly StatementFact[] {
  return factsIn(text).filter((fact) => fact.kind === "statement");
}

export function postsIn(text: string): readonly PostFact[] {
  return factsIn(text).filter((fact) => fact.kind === "post");
}

/** A question in all its wordings, with the key. */
export interface Asked {
  readonly stems: readonly string[];
  readonly key: string;
  readonly asks: Asks;
  readonly asking: Asking;
}

function templates(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(STEMS).map((name) => [`stems/ar/${name}`, readFileSync(new URL(name, STEMS), "utf8")]),
  );
}

/** Chance that always takes the wording at `at`, the last where there are fewer. */
function always(at: number): Random {
  function pick<T>(values: readonly [T, ...T[]]): T;
  function pick<T>(values: readonly T[]): T | undefined;
  function pick<T>(values: readonly T[]): T | undefined {
    return values[Math.min(at, values.length - 1)];
  }
  const random: Random = {
    fork: () => random,
    next: () => 0,
    below: (bound) => Math.min(at, bound - 1),
    pick,
    shuffle: (values) => [...values],
  };
  return random;
}

const MOST_WORDINGS = 4;
let writer: ReturnType<typeof createStemWriter> | null = null;

function stemWriter(): ReturnType<typeof createStemWriter> {
  writer ??= createStemWriter(templates(), "ar", packOf().helpers);
  return writer;
}

/** Every wording of the stem of `asking`. */
export function stemsOf({ template, slots }: Asking): readonly string[] {
  const write = stemWriter();
  return [...new Set(Array.from({ length: MOST_WORDINGS }, (_, at) => write(template, slots, always(at))))];
}

/** What is asked about `text`, only `asks` where given. */
export function askedOf(text: string, asks?: Asks): readonly Asked[] {
  return readingOf(text)
    .offers.askings.filter((asking) => asks === undefined || asking.asks === asks)
    .map((asking) => ({ stems: stemsOf(asking), key: asking.key.text, asks: asking.asks, asking }));
}

/** «stem ← key», one for each wording: a failing test shows all of them. */
export function linesOf(text: string, asks?: Asks): readonly string[] {
  return askedOf(text, asks).flatMap(({ stems, key }) => stems.map((stem) => `${stem} ← ${key}`));
}

/** A fill-in as the student sees it: blank, joiner and brackets in place. */
export interface ShownGap {
  readonly shown: string;
  readonly key: string;
  readonly answers: readonly string[];
  readonly gap: Gap;
}

/** The words of `gap` with `filling` in its blank and, unless told otherwise, the words that the item adds. */
export function shownOf(text: string, gap: Gap, filling = "____", added = true): string {
  return shownWith(added ? gap : { ...gap, joiner: "", restored: [] }, text, filling);
}

export function gapsOf(text: string): readonly ShownGap[] {
  return readingOf(text).offers.gaps.map((gap) => ({
    shown: shownOf(text, gap),
    key: gap.key.text,
    answers: gap.answers,
    gap,
  }));
}

/** Statements that stand alone, for true and false. */
export function statementsOf(text: string): readonly Proposition[] {
  return readingOf(text).offers.propositions;
}

export function pairsOf(text: string, relation: Pairing["relation"]): readonly (readonly [string, string])[] {
  return readingOf(text)
    .offers.pairings.filter((pairing) => pairing.relation === relation)
    .map(({ left, right }) => [left.text, right.text]);
}

/** Every word that a student could be shown about `text`: stems, blanks, statements, pairs. */
export function allShown(text: string, title = ""): readonly string[] {
  const { offers } = readingOf(text, title);
  return [
    ...offers.askings.flatMap((asking) => stemsOf(asking)),
    ...offers.gaps.map((gap) => shownOf(text, gap)),
    ...offers.propositions.map((proposition) => proposition.text),
    ...offers.pairings.flatMap(({ left, right }) => [left.text, right.text]),
  ];
}

const MOST_ITEMS = 30;

/** The multiple-choice items of a long quiz about `text`: what is left once the rules have spoken. */
export function choicesOf(text: string, seed: string, title = ""): readonly McqItem[] {
  const engine = { version: "test", pack: packOf(), write: stemWriter() };
  const options = { seed, count: MOST_ITEMS, types: ["mcq"], level: null, forms: 1 } as const;
  const { quizzes } = makeQuiz(engine, articleOf(text, title), options);
  return quizzes.flatMap(({ items }) => items).filter((item) => item.type === "mcq");
}

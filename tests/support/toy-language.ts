// The words of a toy language that looks like English: what the toy pack reads and folds. Places end in -ia.
import type { Upos } from "../../src/core/document/document.ts";
import type { AnswerType, Unit } from "../../src/core/language.ts";

export const WEEKDAYS: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

const CLOSED: Readonly<Record<string, Upos>> = {
  the: "DET",
  a: "DET",
  of: "ADP",
  in: "ADP",
  on: "ADP",
  to: "ADP",
  with: "ADP",
  by: "ADP",
  for: "ADP",
  from: "ADP",
  and: "CCONJ",
  that: "SCONJ",
  because: "SCONJ",
  not: "PART",
  will: "AUX",
  may: "AUX",
  did: "AUX",
  was: "AUX",
  were: "AUX",
  he: "PRON",
  she: "PRON",
  it: "PRON",
  they: "PRON",
  this: "PRON",
  his: "PRON",
  her: "PRON",
  who: "PRON",
  what: "PRON",
  where: "ADV",
  when: "ADV",
  how: "ADV",
  many: "ADJ",
  which: "DET",
  ones: "PRON",
  there: "PRON",
};

const VERB = /^(?:\w{2,}ed|said|built|sold|met|won|fell|rose|visit|call|build|sell|hopes)$/;

export function uposOf(word: string): Upos {
  const closed = CLOSED[word.toLowerCase()];
  if (closed !== undefined) return closed;
  if (/^\d/.test(word)) return "NUM";
  if (VERB.test(word)) return "VERB";
  return /^[A-Z]/.test(word) ? "PROPN" : "NOUN";
}

export function foldToy(text: string, depth: "spelling" | "identity"): string {
  const plain = text.toLowerCase().replaceAll("é", "e").replace(/["“”]/g, "");
  const identity = depth === "identity" ? plain.replace(/\b(?:the|president|minister|mayor)\b/g, " ") : plain;
  return identity.replace(/\s+/g, " ").trim();
}

/** Stems of words that are no closed class: "visited" and "visits" are "visit". */
export function toyStems(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => CLOSED[word] === undefined)
    .map((word) => word.replace(/(?<=\w{3})(?:ed|s)$/, ""));
}

export function toyTypeOf(text: string): AnswerType {
  if (WEEKDAYS.includes(text)) return "weekday";
  if (/^\d{4}$/.test(text)) return "year";
  if (/^[\d.]+ percent$/.test(text)) return "percent";
  if (/^-?[\d.]/.test(text)) return "count";
  if (/^[A-Z]\w*ia$/.test(text)) return "country";
  return /^[A-Z]\w+(?: [A-Z]\w+)*$/.test(text) ? "person" : "clause";
}

export function toyValueOf(text: string): number | undefined {
  if (WEEKDAYS.includes(text)) return WEEKDAYS.indexOf(text);
  const digits = /^-?\d+(?:\.\d+)?/.exec(text);
  return digits === null ? undefined : Number(digits[0]);
}

const OPENERS: Partial<Readonly<Record<AnswerType, RegExp>>> = {
  person: /^Who\b/,
  country: /^Where\b/,
  year: /^When\b/,
  weekday: /^When\b/,
  count: /^How many\b/,
  percent: /^How much\b/,
  clause: /^What\b/,
};

export function toyFits(stem: string, type: AnswerType): boolean {
  return stem.endsWith("?") && (OPENERS[type]?.test(stem) ?? true);
}

/** Pronouns before any name, and quotation marks that do not close. */
export function toyLoose(text: string): readonly string[] {
  const found: string[] = [];
  const name = text.search(/(?<!^)\b[A-Z]\w+/);
  for (const { 0: word, index } of text.matchAll(/\b(?:he|she|his|her|this|yesterday)\b/gi))
    if (
      word === "this" ||
      word === "yesterday" ||
      (index > 0 && (name === -1 || name > index)) ||
      (index === 0 && /^[A-Z]/.test(word))
    )
      found.push(`"${word}" points outside`);
  if ((text.match(/[“"]/g)?.length ?? 0) !== (text.match(/[”"]/g)?.length ?? 0))
    found.push("a quotation mark is missing");
  return found;
}

/** A unit of the toy language; with its place where it stands in `text`. */
export function toyUnit(words: string, text = "", from = 0): Unit {
  const start = text.indexOf(words, from);
  const value = toyValueOf(words);
  const type = toyTypeOf(words);
  return {
    text: words,
    type,
    aliases: type === "person" && words.includes(" ") ? [words.split(" ").at(-1) ?? ""] : [],
    ...(start >= 0 && words !== "" ? { span: { start, end: start + words.length } } : {}),
    ...(value === undefined ? {} : { value }),
  };
}

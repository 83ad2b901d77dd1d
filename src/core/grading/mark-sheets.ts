// A class's answer sheets against the keys of a quiz's forms: every sheet marked, every sheet that cannot be marked told.
import type { Item, Quiz } from "../quiz/quiz.ts";
import { type Answer, readAnswer } from "./answer.ts";
import type { SheetRead } from "./answer-sheet.ts";
import { grade } from "./grade.ts";
import { quizIdOf } from "./quiz-id.ts";
import { shapeOf } from "./shape.ts";

/** A sheet, and what it was read from. */
export interface HandedIn {
  readonly source: string;
  readonly sheet: SheetRead;
}

export interface Mark {
  readonly item: Item;
  readonly answer: Answer | null;
  /** From 0 to 1. */
  readonly score: number;
}

export interface MarkedSheet {
  readonly source: string;
  readonly student: { readonly name: string; readonly class: string };
  readonly form: string;
  readonly saved: string;
  readonly score: number;
  readonly max: number;
  /** In the order of the form. */
  readonly marks: readonly Mark[];
}

/** What is to be said of a sheet; the first two kinds are not marked. */
export type SheetRemark =
  | { readonly kind: "other-quiz"; readonly source: string; readonly title: string; readonly form: string }
  | { readonly kind: "other-form"; readonly source: string; readonly title: string; readonly form: string }
  /** The same answers of the same student once more. */
  | { readonly kind: "duplicate"; readonly source: string; readonly counted: string }
  /** Other answers of the same student; the later ones count. */
  | { readonly kind: "replaced"; readonly source: string; readonly counted: string; readonly name: string }
  /** Changed after it was saved. */
  | { readonly kind: "changed"; readonly source: string }
  /** Answers that fit no item, or none of its choices. */
  | { readonly kind: "odd"; readonly source: string; readonly count: number };

export interface Marked {
  readonly sheets: readonly MarkedSheet[];
  readonly remarks: readonly SheetRemark[];
}

type Fold = (text: string) => string;

/** Marks `handedIn` with the key that each belongs to. */
export function markSheets(keys: readonly Quiz[], handedIn: readonly HandedIn[], fold: Fold): Marked {
  const keyOf = new Map(keys.map((quiz) => [quizIdOf(quiz), quiz]));
  const titles = new Set(keys.map(({ article }) => fold(article.title)));
  const remarks: SheetRemark[] = [];
  const known: { readonly one: HandedIn; readonly key: Quiz }[] = [];
  for (const one of handedIn) {
    const { source, sheet } = one;
    const key = keyOf.get(sheet.quiz);
    if (key !== undefined) known.push({ one, key });
    else {
      const kind = titles.has(fold(sheet.title)) ? "other-form" : "other-quiz";
      remarks.push({ kind, source, title: sheet.title, form: sheet.form });
    }
  }
  const sheets: MarkedSheet[] = [];
  for (const { one, key } of once(known, fold, remarks)) {
    const { source, sheet } = one;
    if (!sheet.whole) remarks.push({ kind: "changed", source });
    const marks = key.items.map((item) => markOf(item, sheet.answers.get(item.id), fold));
    const ids = new Set(key.items.map(({ id }) => id));
    const stray = [...sheet.answers].filter(([id, value]) => value !== null && !ids.has(id)).length;
    const unread = marks.filter(({ item, answer }) => answer === null && (sheet.answers.get(item.id) ?? null) !== null);
    if (stray + unread.length > 0) remarks.push({ kind: "odd", source, count: stray + unread.length });
    const score = marks.reduce((sum, mark) => sum + mark.score, 0);
    const { student, saved } = sheet;
    sheets.push({ source, student, form: key.form, saved, score, max: marks.length, marks });
  }
  return { sheets, remarks };
}

function markOf(item: Item, value: unknown, fold: Fold): Mark {
  const answer = readAnswer(shapeOf(item), value ?? null);
  return { item, answer, score: grade(item, answer, fold).score };
}

interface Known {
  readonly one: HandedIn;
  readonly key: Quiz;
}

/** Each student once: equal sheets count once, of different ones the later. */
function once(known: readonly Known[], fold: Fold, remarks: SheetRemark[]): readonly Known[] {
  const kept = new Map<string, Known>();
  for (const [index, entry] of known.entries()) {
    const { name, class: group } = entry.one.sheet.student;
    // Nobody can tell two sheets without a name apart, unless their answers do.
    const who =
      name === "" ? `\u0000${contentOf(entry)}` : `${fold(name)}\u0000${fold(group)}\u0000${entry.key.article.sha256}`;
    const before = kept.get(who);
    if (before === undefined) {
      kept.set(who, entry);
      continue;
    }
    if (contentOf(before) === contentOf(entry)) {
      remarks.push({ kind: "duplicate", source: entry.one.source, counted: before.one.source });
      continue;
    }
    const [earlier, later] = before.one.sheet.saved > entry.one.sheet.saved ? [entry, before] : [before, entry];
    kept.set(who, later);
    remarks.push({ kind: "replaced", source: earlier.one.source, counted: later.one.source, name: name || `${index}` });
  }
  return [...kept.values()];
}

/** What two copies of one sheet have in common, whatever the order of their answers. */
function contentOf({ one: { sheet }, key }: Known): string {
  return JSON.stringify([sheet.quiz, key.items.map(({ id }) => sheet.answers.get(id) ?? null)]);
}

// Everything that the core may ask of a language pack. The core itself knows no word of any language.
import type { Article } from "./document/article.ts";
import type { Document } from "./document/document.ts";
import type { Entity } from "./facts/entity.ts";
import type { Fact } from "./facts/fact.ts";
import type { Asks, Process } from "./quiz/quiz.ts";
import type { Span } from "./text/span.ts";

/** The kind of thing an answer is; all options of an item share one. */
export type AnswerType =
  | "person"
  | "described-person"
  /** Whoever says something: a person, a body, or one without a name. */
  | "source"
  | "group"
  | "organisation"
  | "country"
  | "city"
  | "place"
  | "nationality"
  | "weekday"
  | "date"
  | "month"
  | "year"
  | "time"
  | "duration"
  | "count"
  | "money"
  | "percent"
  | "measure"
  | "score"
  | "quote"
  | "clause"
  | "cause"
  | "post"
  | "work"
  | "action"
  /** What a text, or a part of it, says as a whole. */
  | "idea"
  | "term";

/** Something that can be a key or an option. */
export interface Unit {
  /** As an option shows it. */
  readonly text: string;
  readonly type: AnswerType;
  /** Where it stands in the article; absent for what comes from general knowledge. */
  readonly span?: Span;
  readonly entity?: string;
  readonly gender?: "Masc" | "Fem";
  readonly number?: "Sing" | "Dual" | "Plur";
  /** For natural order and for arithmetic neighbours. */
  readonly value?: number;
  /** The counted noun or unit, folded: only amounts of one thing are compared. */
  readonly unit?: string;
  /** «نحو 300»: only a number far off is wrong. */
  readonly approximate?: true;
  /** The words around a number that stays in sight: «____ سائحين» holds only numbers that take this plural. */
  readonly frame?: string;
  /** Other wordings of the same thing; none of them may be a distractor. */
  readonly aliases: readonly string[];
}

interface Offer {
  /** Stable id: from fact, question and place. */
  readonly id: string;
  readonly fact: string;
  readonly asks: Asks;
  readonly evidence: readonly [Span, ...Span[]];
  readonly sentence: number;
  readonly process: Process;
  /** Probability that the offer is right, given that its fact is. */
  readonly confidence: number;
}

/** A restructured question: «من أجرى …؟» with its key. */
export interface Asking extends Offer {
  /** Names the stem template: `stems/<lang>/<template>.hbs`. */
  readonly template: string;
  /** What the template may use. */
  readonly slots: Readonly<Record<string, string>>;
  readonly key: Unit;
  /** True for what somebody is told to have said, without a quotation. */
  readonly reported?: boolean;
  /** Unit texts known to make the stem true as well (another fact of the article): never distractors. */
  readonly alsoTrue: readonly string[];
  /** True for what everybody knows without the article: who heads a state. */
  readonly known?: boolean;
  /** What may be typed as the answer, the key first; absent where a student could not be expected to write it. */
  readonly answers?: readonly [string, ...string[]];
}

/** A blank in untouched text. */
export interface Gap extends Offer {
  /** The words shown. */
  readonly shown: Span;
  readonly blank: Span;
  /** Words in square brackets that the item adds so that the shown text stands alone, and where (offsets into the article), in order. */
  readonly restored: readonly { readonly at: number; readonly text: string }[];
  /** Words of `shown` that the item leaves out, in order. */
  readonly omitted: readonly Span[];
  /** Put between a glued preposition and the blank (the tatweel of «بـ____»); mostly empty. */
  readonly joiner: string;
  readonly key: Unit;
  /** False where what else could stand in the blank is of too many kinds to offer options. */
  readonly options: boolean;
  /** False where a student could not be expected to type the key: it is only offered among options. */
  readonly typed: boolean;
  /** Accepted spellings, the text's own first. */
  readonly answers: readonly [string, ...string[]];
}

/** A statement of the text that stands alone, and the units in it that can be exchanged. */
export interface Proposition extends Offer {
  /** The words as shown: a slice of the text, or its clause without circumstances that point elsewhere. */
  readonly text: string;
  readonly span: Span;
  /** True where a noun in it is explained in the text before: it may only be shown with its paragraph told. */
  readonly leans: boolean;
  /** Where the text goes on after it: nothing of the sentence is left, or a comma follows, or it is cut between words. */
  readonly ends: "sentence" | "comma" | "cut";
  /** Share of its content words that the headline has, 0–1. */
  readonly headline: number;
  /** Units inside `text` (their spans point into the article). */
  readonly units: readonly (Unit & {
    /** The fact that the unit belongs to, where it is another than the statement's. */ readonly fact?: string;
  })[];
  /** Who says it, where it is a statement fact; then `content` is what is said. */
  readonly speaker?: Unit;
  readonly content?: string;
  /** Sortable moment of the event (ISO-like), where certain. */
  readonly moment?: string;
  /** The statement without its date, for ordering. */
  readonly undated?: string;
}

/** Two things that belong together: a person and a post, an event and a date. */
export interface Pairing extends Offer {
  readonly relation: "speaker-statement" | "person-post" | "event-date" | "place-event";
  readonly left: Unit;
  readonly right: Unit;
}

/** All that can be asked of one article. */
export interface Offers {
  readonly askings: readonly Asking[];
  readonly gaps: readonly Gap[];
  readonly propositions: readonly Proposition[];
  readonly pairings: readonly Pairing[];
  /** Everything in the article that could be an option, by type. */
  readonly units: readonly Unit[];
}

/** Facts and entities, found or read from a facts file. */
export interface Extraction {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

/** What an option looks like from outside: features that must not tell the key (rule O7). */
export type SurfaceFeatures = Readonly<Record<string, string | boolean>>;

export interface LanguagePack {
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  /** Sentences, words, trees, names, times, numbers. */
  analyse(article: Article): Document;
  /** The facts the text states. */
  extract(document: Document): Extraction;
  /** What can be asked, in well-formed words. */
  offer(document: Document, extraction: Extraction): Offers;
  /** Norm2 (`spelling`) and Norm3 (`telling options apart`) of the item rules. */
  fold(text: string, depth: "spelling" | "identity"): string;
  /** Words of the article as an item shows them: without hashtag signs, bidi controls and doubled blanks. */
  display(text: string): string;
  /** Stems of content words, for rules about shared words. */
  contentStems(text: string): readonly string[];
  surface(unit: Unit): SurfaceFeatures;
  /** Rivals of `unit` from general knowledge, best first: same type, matching attributes, never an alias. */
  rivals(unit: Unit): readonly Unit[];
  /** `unit` with another number in its place, in the same style of digits or words; `null` where unsure. */
  renumber(unit: Unit, value: number): Unit | null;
  /** Where `words` of the article stand, to be put before them: «بحسب الفقرة الثالثة: ». Paragraphs count from 1. */
  cue(paragraph: number, words: string): string;
  /** The same inside a question: «في الفقرة الثالثة»; of the whole text for `null`. */
  place(paragraph: number | null): string;
  /** `stem` without the cue that may stand before it. */
  uncued(stem: string): string;
  /** Problems of a stem or shown text: words that point outside it, unbalanced marks, … ; empty when it stands alone. */
  loose(text: string): readonly string[];
  /** True for a question that starts with an interrogative that fits the answer type. */
  fits(stem: string, type: AnswerType): boolean;
  /** Helpers for the stem templates, by name. */
  readonly helpers: Readonly<Record<string, (...args: readonly unknown[]) => string>>;
}

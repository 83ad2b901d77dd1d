// The facts of an article, as a closed union; each is proved by spans of the text.
import type { Span } from "../text/span.ts";

/** A participant of a fact: the words as they stand. */
export interface Role extends Span {
  readonly text: string;
  /** Id of the entity that the words refer to, where known. */
  readonly entity?: string;
}

/** What every fact has. */
export interface FactBase {
  /** `f-` and a hash of kind and place in the text: stable as long as the text is. */
  readonly id: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** What proves it; `article.text.slice(start, end)` each. */
  readonly evidence: readonly [Span, ...Span[]];
  /** Id of the extractor that found it; `hand` for a teacher's own. */
  readonly source: string;
  /** Probability of being right, 0 to 1. */
  readonly confidence: number;
}

/** What facts with a verb share. */
export interface Verbal extends FactBase {
  readonly verb: Role;
  readonly tense: "past" | "present" | "future";
  /** `-` when negated. */
  readonly polarity: "+" | "-";
  /** False when only hoped, planned, threatened, conditional or alleged. */
  readonly asserted: boolean;
  readonly time: readonly Role[];
  readonly place: readonly Role[];
  readonly cause: Role | null;
}

/** Somebody did something, or something happened. */
export interface EventFact extends Verbal {
  readonly kind: "event";
  readonly passive: boolean;
  /** `null` where unexpressed; then `subjectEntity` may tell. */
  readonly subject: Role | null;
  readonly subjectEntity: string | null;
  readonly object: Role | null;
  /** Prepositional arguments that are neither time, place nor cause. */
  readonly with: readonly Role[];
}

/** Somebody said something. */
export interface StatementFact extends Verbal {
  readonly kind: "statement";
  readonly speaker: Role | null;
  /** Name of the speaker, also where the sentence leaves it out. */
  readonly speakerName: string | null;
  readonly speakerEntity: string | null;
  readonly addressee: Role | null;
  /** True for words in quotation marks. */
  readonly direct: boolean;
  readonly content: Role;
  readonly medium: Role | null;
}

/** Somebody holds a post or is described as something. */
export interface PostFact extends FactBase {
  readonly kind: "post";
  readonly who: Role;
  readonly post: Role;
}

/** A number that the text gives. */
export interface QuantityFact extends FactBase {
  readonly kind: "quantity";
  readonly value: Role;
  readonly unit: Role | null;
  readonly of: Role | null;
  readonly time: readonly Role[];
}

export type Fact = EventFact | StatementFact | PostFact | QuantityFact;
export type FactKind = Fact["kind"];

// A finished item that has not been chosen yet, with everything that rules and plan need to judge it.
import type { Document } from "../document/document.ts";
import type { Extraction, LanguagePack, Offers, Unit } from "../language.ts";
import type { Item } from "../quiz/quiz.ts";
import type { Random } from "../random.ts";
import type { Span } from "../text/span.ts";

export interface Candidate {
  readonly item: Item;
  /** Ids of the facts that the item asks about; one fact is asked once in a quiz. */
  readonly facts: readonly string[];
  /** Indices of the sentences that prove it. */
  readonly sentences: readonly number[];
  /** What answers the item; more than one for match and order. */
  readonly keys: readonly Unit[];
  /** The wrong options, for kinds that have some. */
  readonly distractors: readonly Unit[];
  /** Words that the student sees before answering, options left out. */
  readonly shown: string;
  /** True for what everybody knows without the article. */
  readonly known?: boolean;
  /** The question of a short answer, without its blank; absent for all else. */
  readonly question?: string;
  /** Words of the article that the shown ones leave out on purpose, in text order. */
  readonly omitted?: readonly Span[];
  /** How worth asking it is, 0 to 1. */
  readonly worth: number;
}

/** Fills a stem template; `variant` chooses among its wordings. Throws where the template is missing or faulty. */
export type StemWriter = (template: string, slots: Readonly<Record<string, string>>, variant: Random) => string;

export interface ComposeContext {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly offers: Offers;
  readonly pack: LanguagePack;
  readonly write: StemWriter;
  /** Fork it by item id; never draw from it directly. */
  readonly random: Random;
  /** How worth asking a fact is, 0 to 1. */
  worthOf(fact: string, sentence: number): number;
  /** Wrong options for `key`, none of them right; at most `wanted`, possibly fewer. */
  distract(key: Unit, stem: string, alsoTrue: readonly string[], wanted: number, random: Random): readonly Unit[];
}

/** One kind of item. Adding a kind is one file with one of these, its stem templates and its tests. */
export interface ItemKind {
  readonly type: Item["type"];
  compose(context: ComposeContext): readonly Candidate[];
}

// What an item-writing rule is. Each rule is one file with one of these; a candidate that breaks a blocking rule is dropped.
import type { Document } from "../document/document.ts";
import type { Extraction, LanguagePack } from "../language.ts";
import type { Candidate } from "../questions/candidate.ts";

export interface RuleContext {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly pack: LanguagePack;
}

/** A rule about one item. */
export interface ItemRule {
  /** Id in the published list of rules, e.g. `K6`. */
  readonly id: string;
  readonly level: "block" | "warn";
  /** One sentence: what the rule keeps out. */
  readonly why: string;
  /** What is wrong with the candidate, in words for a teacher; `null` when nothing is. */
  check(candidate: Candidate, context: RuleContext): string | null;
}

/** A rule about two items of one quiz. */
export interface PairRule {
  readonly id: string;
  readonly level: "block" | "warn";
  readonly why: string;
  check(a: Candidate, b: Candidate, context: RuleContext): string | null;
}

/** A rule about an item that joins the items chosen already. */
export interface QuizRule {
  readonly id: string;
  readonly level: "block" | "warn";
  readonly why: string;
  check(candidate: Candidate, chosen: readonly Candidate[], context: RuleContext): string | null;
}

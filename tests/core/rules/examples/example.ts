// What proves a rule: candidates that it lets pass and candidates that it finds.
import type { Candidate } from "../../../../src/core/questions/candidate.ts";
import type { ItemRule, PairRule, QuizRule, RuleContext } from "../../../../src/core/rules/rule.ts";

export interface ItemExample {
  readonly rule: ItemRule;
  readonly context: RuleContext;
  readonly sound: readonly [Candidate, ...Candidate[]];
  readonly unsound: readonly [Candidate, ...Candidate[]];
}

export type Pair = readonly [Candidate, Candidate];

export interface PairExample {
  readonly rule: PairRule;
  readonly context: RuleContext;
  readonly sound: readonly [Pair, ...Pair[]];
  readonly unsound: readonly [Pair, ...Pair[]];
}

type Joining = readonly [candidate: Candidate, chosen: readonly Candidate[]];

export interface QuizExample {
  readonly rule: QuizRule;
  readonly context: RuleContext;
  readonly sound: readonly [Joining, ...Joining[]];
  readonly unsound: readonly [Joining, ...Joining[]];
}

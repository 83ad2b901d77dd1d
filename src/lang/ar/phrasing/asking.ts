// Small builders that every family of questions shares.
import type { Fact } from "../../../core/facts/fact.ts";
import { hashOf } from "../../../core/hash.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import type { Asks, Process } from "../../../core/quiz/quiz.ts";
import type { Span } from "../../../core/text/span.ts";

export interface AskingDraft {
  readonly fact: Fact;
  readonly asks: Asks;
  readonly template: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly key: Unit;
  readonly alsoTrue?: readonly string[];
  readonly confidence: number;
  readonly process?: Process;
}

export function asking(draft: AskingDraft, evidence: Span): Asking {
  const { fact, asks, template, slots, key, alsoTrue = [], confidence, process = "retrieve" } = draft;
  return {
    id: `a-${hashOf(`${fact.id} ${asks} ${template} ${key.text}`)}`,
    fact: fact.id,
    asks,
    template,
    slots,
    key,
    alsoTrue,
    evidence: [evidence],
    sentence: fact.sentence,
    confidence,
    process,
  };
}

// A question to be answered in a few words of one's own: where the article names too few of a kind to choose among.
import { hashOf } from "../hash.ts";
import type { Asking } from "../language.ts";
import { BLANK } from "./blank.ts";
import type { Candidate, ComposeContext } from "./candidate.ts";

/** What its worth is beside the same question with options to choose from. */
const BESIDE_CHOICES = 0.8;

/** The question with a blank behind it; `null` where the language pack knows no answers that may be typed. */
export function shortAnswer(asking: Asking, context: ComposeContext): Candidate | null {
  const { answers, asks, evidence, fact, process, confidence } = asking;
  if (answers === undefined) return null;
  const id = `i-${hashOf(`short ${asking.id}`)}`;
  const question = context.write(asking.template, asking.slots, context.random.fork(id).fork("wording"));
  const stem = `${question} ${BLANK}`;
  return {
    item: { id, type: "fill", asks, stem, answers, evidence, fact, level: "medium", process, confidence },
    facts: [fact],
    sentences: [asking.sentence],
    keys: [asking.key],
    distractors: [],
    shown: stem,
    question,
    worth: BESIDE_CHOICES * context.worthOf(fact, asking.sentence),
  };
}

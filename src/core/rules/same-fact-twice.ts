// T1: one fact is asked once in a quiz, in whatever form.

import { BLANK } from "../questions/blank.ts";
import type { Candidate } from "../questions/candidate.ts";
import { overlaps } from "../text/span.ts";
import { factOf, isVerbal } from "./help/fact-slots.ts";
import type { PairRule, RuleContext } from "./rule.ts";

/** Facts by id, and verbs by place: two facts found at one verb are one happening. */
function shared(a: Candidate, b: Candidate, context: RuleContext): boolean {
  if (a.facts.some((id) => b.facts.includes(id))) return true;
  const [one] = a.keys;
  const [other] = b.keys;
  if (one?.span !== undefined && other?.span !== undefined && overlaps(one.span, other.span)) return true;
  if (!a.sentences.some((sentence) => b.sentences.includes(sentence))) return false;
  const verbsOf = (candidate: Candidate) =>
    candidate.facts.map((id) => factOf(id, context)).flatMap((fact) => (isVerbal(fact) ? [fact.verb] : []));
  return verbsOf(a).some((verb) => verbsOf(b).some((other) => overlaps(verb, other)));
}

/** Both ask for one name in the same way. */
function sameName(a: Candidate, b: Candidate): boolean {
  const [one] = a.keys;
  const [other] = b.keys;
  if (
    a.item.type === "truefalse" &&
    b.item.type === "truefalse" &&
    a.item.repair !== undefined &&
    a.item.repair.wrong === b.item.repair?.wrong
  )
    return true;
  if (one?.value !== undefined && one.value === other?.value && one.unit !== undefined && one.unit === other.unit)
    return true;
  const gaps = a.item.stem.includes(BLANK) && b.item.stem.includes(BLANK);
  const posts = a.item.asks === "post" && b.item.asks === "post";
  return (
    (gaps || posts) &&
    one?.entity !== undefined &&
    one.entity === other?.entity &&
    a.item.asks === b.item.asks &&
    a.item.asks !== "fact"
  );
}

export const sameFactTwice: PairRule = {
  id: "T1",
  level: "block",
  why: "One fact is asked once.",
  check: (a, b, context) =>
    sameName(a, b)
      ? "another item asks for the same name"
      : shared(a, b, context)
        ? "another item asks about the same fact"
        : null,
};

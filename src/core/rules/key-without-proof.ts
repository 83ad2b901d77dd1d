// K3: the key is read in its evidence, or follows from it in a way that can be named.
import type { Unit } from "../language.ts";
import type { Candidate } from "../questions/candidate.ts";
import { covers, overlaps } from "../text/span.ts";
import { factOf, fills, slotsOf } from "./help/fact-slots.ts";
import { asksWholeText, evidenceText } from "./help/item-parts.ts";
import { holds, identityRun } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** The number that the evidence gives in other signs: "three" for 3. */
function sameNumber(key: Unit, candidate: Candidate, { document }: RuleContext): boolean {
  return document.quantities.some(
    (quantity) => quantity.value === key.value && candidate.item.evidence.some((span) => overlaps(span, quantity)),
  );
}

function proved(key: Unit, candidate: Candidate, context: RuleContext): boolean {
  const { span } = key;
  if (span !== undefined && candidate.item.evidence.some((evidence) => covers(evidence, span))) return true;
  const words = identityRun(evidenceText(candidate, context), context);
  if ([key.text, ...key.aliases].some((text) => holds(words, identityRun(text, context)))) return true;
  if (sameNumber(key, candidate, context)) return true;
  return candidate.facts.some((id) => {
    const fact = factOf(id, context);
    return fact !== null && slotsOf(fact, context).some((slot) => slot.entity !== null && fills(slot, key, context));
  });
}

export const keyWithoutProof: ItemRule = {
  id: "K3",
  level: "block",
  why: "The key stands in its evidence, or is the name behind a pronoun or the digits of a number word there.",
  check: (candidate, context) => {
    if (asksWholeText(candidate) && candidate.item.type === "mcq") return null;
    const bare = candidate.keys.find((key) => !proved(key, candidate, context));
    return bare === undefined ? null : `the evidence does not give "${bare.text}"`;
  },
};

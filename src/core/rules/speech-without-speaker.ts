// K8: what somebody said is asked as that person's words, not as the truth.
import type { Fact } from "../facts/fact.ts";
import type { Candidate } from "../questions/candidate.ts";
import { covers } from "../text/span.ts";
import { factOf, fills, names, type Slot, slotsOf } from "./help/fact-slots.ts";
import { hiddenKey } from "./help/item-parts.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** The statements that `fact` is, or is reported in. */
function reports(fact: Fact, { extraction }: RuleContext): readonly Fact[] {
  if (fact.kind === "statement") return [fact];
  // A post is true whoever mentions it.
  if (fact.kind === "post") return [];
  const place = fact.kind === "quantity" ? fact.value : fact.verb;
  return extraction.facts.filter((other) => other.kind === "statement" && covers(other.content, place));
}

function attributed(speakers: readonly Slot[], candidate: Candidate, context: RuleContext): boolean {
  const key = hiddenKey(candidate);
  return speakers.some(
    (speaker) => names(candidate.shown, speaker, context) || (key !== null && fills(speaker, key, context)),
  );
}

export const speechWithoutSpeaker: ItemRule = {
  id: "K8",
  level: "block",
  why: "Reported speech is asked together with its speaker.",
  check: (candidate, context) => {
    if (candidate.item.type === "match" || candidate.item.type === "order") return null;
    for (const id of candidate.facts) {
      const fact = factOf(id, context);
      if (fact === null) continue;
      const found = reports(fact, context);
      const named = found.some((report) =>
        attributed(
          slotsOf(report, context).filter((slot) => slot.name === "speaker"),
          candidate,
          context,
        ),
      );
      if (found.length > 0 && !named) return "the question does not say whose words these are";
    }
    return null;
  },
};

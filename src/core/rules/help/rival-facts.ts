// Other facts of the article that the shown words of an item fit as well: another call, another visit, another speaker.
import type { Fact } from "../../facts/fact.ts";
import type { Candidate } from "../../questions/candidate.ts";
import { sliceOf } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";
import { factOf, fills, isVerbal, names, type Slot, sameFiller, samePredicate, slotsOf } from "./fact-slots.ts";
import { hiddenKey } from "./item-parts.ts";
import { stemsOf } from "./words.ts";

/** What a fact may leave unsaid and still be the same happening. */
const OPTIONAL: ReadonlySet<string> = new Set(["time", "place", "with", "cause", "medium", "addressee"]);

interface RivalFact {
  readonly fact: Fact;
  /** What stands in the rival where the key stands in the fact that is asked. */
  readonly fillers: readonly Slot[];
  /** True where the rival says all that the item shows; false where it only does not contradict it. */
  readonly certain: boolean;
}

function textOf(fact: Fact, { document }: RuleContext): string {
  return fact.evidence.map((span) => sliceOf(document.article.text, span)).join(" ");
}

/** Words of the item that `fact` says beside its verb and `slots`: they tell it apart from a rival without them. */
function loneWords(shown: string, fact: Fact, slots: readonly Slot[], context: RuleContext): readonly string[] {
  const own = stemsOf(textOf(fact, context), context);
  const taken = new Set<string>();
  if (isVerbal(fact)) for (const stem of stemsOf(fact.verb.text, context)) taken.add(stem);
  for (const filler of slots) for (const stem of stemsOf(filler.text, context)) taken.add(stem);
  return [...stemsOf(shown, context)].filter((stem) => own.has(stem) && !taken.has(stem));
}

/** True where `other` says all of `shownSlots`, false where it leaves some open, `null` where it contradicts one. */
function compare(fact: Fact, other: Fact, shownSlots: readonly Slot[], context: RuleContext): boolean | null {
  const theirs = slotsOf(other, context);
  let certain = true;
  for (const filler of shownSlots) {
    const same = theirs.filter((slot) => slot.name === filler.name);
    if (same.some((slot) => sameFiller(slot, filler, context))) continue;
    if (same.length > 0 || !OPTIONAL.has(filler.name)) return null;
    certain = false;
  }
  if (samePredicate(fact, other, context)) return certain;
  // What somebody added is also what somebody said.
  return fact.kind === "statement" && other.kind === "statement" && fact.polarity === other.polarity ? false : null;
}

/** Facts that the item's words do not tell apart from the one it asks about. */
export function rivalFacts(candidate: Candidate, context: RuleContext): readonly RivalFact[] {
  const key = hiddenKey(candidate);
  const fact = factOf(candidate.item.fact, context);
  if (key === null || fact === null) return [];
  const slots = slotsOf(fact, context);
  const asked = slots.find((slot) => fills(slot, key, context));
  if (asked === undefined) return [];
  const shownSlots = slots.filter((slot) => slot !== asked && names(candidate.shown, slot, context));
  const lone = loneWords(candidate.shown, fact, shownSlots, context);
  return context.extraction.facts.flatMap((other) => {
    if (other.id === fact.id || other.kind !== fact.kind) return [];
    const certain = compare(fact, other, shownSlots, context);
    if (certain === null) return [];
    const words = stemsOf(textOf(other, context), context);
    if (lone.some((stem) => !words.has(stem))) return [];
    const fillers = slotsOf(other, context).filter((slot) => slot.name === asked.name);
    return fillers.length === 0 ? [] : [{ fact: other, fillers, certain }];
  });
}

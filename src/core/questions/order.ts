// Ordering: events that the text dates, in the order of time. What is only told one after the other has no order to know.
import { hashOf } from "../hash.ts";
import type { Proposition } from "../language.ts";
import type { Candidate, ComposeContext, ItemKind } from "./candidate.ts";

const MOST = 5;
const LEAST = 3;

/** One statement a moment: the shortest where two share it. */
function dated(propositions: readonly Proposition[]): readonly Proposition[] {
  const byMoment = new Map<string, Proposition>();
  for (const proposition of propositions) {
    if (proposition.leans || proposition.undated === undefined || proposition.moment === undefined) continue;
    const other = byMoment.get(proposition.moment);
    if (other?.undated === undefined || proposition.undated.length < other.undated.length)
      byMoment.set(proposition.moment, proposition);
  }
  return [...byMoment.values()];
}

const WORTH = 0.7;

/** Some of the dated events, to be put in the order of time; `null` where there are too few. */
function byTime(context: ComposeContext): Candidate | null {
  const random = context.random.fork("order");
  const chosen = random
    .fork("choice")
    .shuffle(dated(context.offers.propositions))
    .slice(0, MOST)
    .sort((a, b) => ((a.moment ?? "") < (b.moment ?? "") ? -1 : 1));
  const stem = context.write("order-time", {}, random.fork("wording"));
  const sequence = chosen.map((proposition) => proposition.undated ?? proposition.text);
  const [first, ...rest] = chosen;
  if (first === undefined || chosen.length < LEAST) return null;
  return {
    item: {
      id: `i-${hashOf(`order ${chosen.map((proposition) => proposition.id).join(" ")}`)}`,
      type: "order",
      asks: "sequence",
      stem,
      sequence,
      evidence: [first.evidence[0], ...rest.map((proposition) => proposition.evidence[0])],
      fact: first.fact,
      level: "medium",
      process: "integrate",
      confidence: Math.min(...chosen.map((proposition) => proposition.confidence)),
    },
    facts: chosen.map((proposition) => proposition.fact),
    sentences: chosen.map((proposition) => proposition.sentence),
    keys: [],
    distractors: [],
    shown: [stem, ...sequence].join(" "),
    worth: WORTH,
  };
}

export const order: ItemKind = {
  type: "order",
  compose: (context) => {
    const candidate = byTime(context);
    return candidate === null ? [] : [candidate];
  },
};

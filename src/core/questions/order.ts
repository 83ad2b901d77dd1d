// Ordering: events that the text dates, in the order of time; else statements as the text tells them, one after the other.
import { hashOf } from "../hash.ts";
import type { Proposition } from "../language.ts";
import type { Candidate, ComposeContext, ItemKind } from "./candidate.ts";

const MOST = 5;
const LEAST = 3;

/** One statement a moment: the shortest where two share it. */
function dated(propositions: readonly Proposition[]): readonly Proposition[] {
  const byMoment = new Map<string, Proposition>();
  for (const proposition of propositions) {
    if (proposition.undated === undefined || proposition.moment === undefined) continue;
    const other = byMoment.get(proposition.moment);
    if (other?.undated === undefined || proposition.undated.length < other.undated.length)
      byMoment.set(proposition.moment, proposition);
  }
  return [...byMoment.values()];
}

/** An ordering item of `chosen`, which stand in the right order. */
function itemOf(
  chosen: readonly Proposition[],
  sequence: readonly string[],
  stem: string,
  worth: number,
): Candidate | null {
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
    worth,
  };
}

const BY_TIME_WORTH = 0.7;

function byTime(context: ComposeContext): Candidate | null {
  const random = context.random.fork("order");
  const chosen = random
    .fork("choice")
    .shuffle(dated(context.offers.propositions))
    .slice(0, MOST)
    .sort((a, b) => ((a.moment ?? "") < (b.moment ?? "") ? -1 : 1));
  const stem = context.write("order-time", {}, random.fork("wording"));
  return itemOf(
    chosen,
    chosen.map((proposition) => proposition.undated ?? proposition.text),
    stem,
    BY_TIME_WORTH,
  );
}

/** Statements as told: four, short enough to be held side by side, and far enough apart to be told apart. */
const TOLD = 4;
const MOST_WORDS = 17;
const APART = 1;
/** Draws among which the plan finds one that repeats no other item. */
const DRAWS = 16;
/** Chosen only where nothing else is left to ask. */
const TOLD_WORTH = 0.2;

/** The shortest statement of what happened of every sentence, in text order; views and descriptions have no order. */
function brief({ offers, extraction }: ComposeContext): readonly Proposition[] {
  const happened = new Set(
    extraction.facts.flatMap((fact) => (fact.kind === "event" && fact.tense === "past" ? [fact.id] : [])),
  );
  const bySentence = new Map<number, Proposition>();
  for (const proposition of offers.propositions) {
    if (!happened.has(proposition.fact) || proposition.text.split(" ").length > MOST_WORDS) continue;
    const other = bySentence.get(proposition.sentence);
    if (other === undefined || proposition.text.length < other.text.length)
      bySentence.set(proposition.sentence, proposition);
  }
  return [...bySentence.values()].sort((a, b) => a.sentence - b.sentence);
}

function asTold(context: ComposeContext): readonly Candidate[] {
  const all = brief(context);
  const random = context.random.fork("order as told");
  const drawn = Array.from({ length: DRAWS }, (_, draw) => {
    const stream = random.fork(String(draw));
    const chosen: Proposition[] = [];
    for (const proposition of stream.fork("choice").shuffle(all)) {
      if (chosen.length === TOLD) break;
      if (chosen.every((other) => Math.abs(other.sentence - proposition.sentence) >= APART)) chosen.push(proposition);
    }
    if (chosen.length < TOLD) return null;
    chosen.sort((a, b) => a.sentence - b.sentence);
    const stem = context.write("order-told", {}, stream.fork("wording"));
    return itemOf(
      chosen,
      chosen.map((proposition) => proposition.text),
      stem,
      TOLD_WORTH,
    );
  });
  const found = new Map(drawn.flatMap((one) => (one === null ? [] : [[one.item.id, one] as const])));
  return [...found.values()];
}

export const order: ItemKind = {
  type: "order",
  compose: (context) => {
    const dated = byTime(context);
    return [...(dated === null ? [] : [dated]), ...asTold(context)];
  },
};

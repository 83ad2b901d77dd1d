// Matching: three or four pairs of one relation, with one right-hand entry to spare.
import { hashOf } from "../hash.ts";
import type { Pairing, Unit } from "../language.ts";
import { hull } from "../text/span.ts";
import type { Candidate, ComposeContext, ItemKind } from "./candidate.ts";

const MOST = 4;
const LEAST = 3;
/** Of people and their posts three pairs leave too little to choose. */
const LEAST_POSTS = 4;

/** Pairings whose left and right sides are all told apart. */
function distinct(pairings: readonly Pairing[], context: ComposeContext): readonly Pairing[] {
  const seen = new Set<string>();
  const once = (unit: Unit): string => unit.entity ?? context.pack.fold(unit.text, "identity");
  return pairings.filter((pairing) => {
    const sides = [`l ${once(pairing.left)}`, `r ${context.pack.fold(pairing.right.text, "identity")}`];
    if (sides.some((side) => seen.has(side))) return false;
    for (const side of sides) seen.add(side);
    return true;
  });
}

function compose(relation: Pairing["relation"], all: readonly Pairing[], context: ComposeContext): Candidate | null {
  const random = context.random.fork(`match ${relation}`);
  const usable = distinct(random.fork("choice").shuffle(all), context);
  const chosen = usable.slice(0, MOST).sort((a, b) => (a.left.span?.start ?? 0) - (b.left.span?.start ?? 0));
  const [first] = chosen;
  if (first === undefined || chosen.length < (relation === "person-post" ? LEAST_POSTS : LEAST)) return null;
  const opening = (text: string): string => text.split(" ")[0] ?? "";
  // A spare entry like one of the others would be as right.
  const spare = usable
    .slice(MOST)
    .find((pairing) => chosen.every((other) => opening(other.right.text) !== opening(pairing.right.text)));
  const extra = spare === undefined ? [] : [spare.right.text];
  const evidence = hull(first.evidence) ?? { start: 0, end: 0 };
  const stem = context.write(
    extra.length > 0 ? `match-${relation}-extra` : `match-${relation}`,
    {},
    random.fork("wording"),
  );
  return {
    item: {
      id: `i-${hashOf(`match ${relation} ${chosen.map((pairing) => pairing.id).join(" ")}`)}`,
      type: "match",
      asks: "pairing",
      stem,
      pairs: chosen.map((pairing) => ({ left: pairing.left.text, right: pairing.right.text })),
      extra,
      evidence: [evidence, ...chosen.slice(1).flatMap((pairing) => [...pairing.evidence])],
      fact: first.fact,
      level: "medium",
      process: "integrate",
      confidence: Math.min(...chosen.map((pairing) => pairing.confidence)),
    },
    facts: chosen.map((pairing) => pairing.fact),
    sentences: chosen.map((pairing) => pairing.sentence),
    keys: chosen.map((pairing) => pairing.right),
    distractors: [],
    shown: [stem, ...chosen.flatMap((pairing) => [pairing.left.text, pairing.right.text])].join(" "),
    worth: 0.7,
  };
}

const RELATIONS: readonly Pairing["relation"][] = ["speaker-statement", "person-post", "event-date", "place-event"];

export const match: ItemKind = {
  type: "match",
  compose: (context) =>
    RELATIONS.map((relation) =>
      compose(
        relation,
        context.offers.pairings.filter((pairing) => pairing.relation === relation),
        context,
      ),
    ).filter((candidate) => candidate !== null),
};

// True or false: a statement of the text, or that statement with exactly one unit changed so that the text contradicts it.
import { hashOf } from "../hash.ts";
import type { Proposition, Unit } from "../language.ts";
import type { Candidate, ComposeContext, ItemKind } from "./candidate.ts";
import { cued } from "./cued.ts";
import { keepsOrder } from "./number-order.ts";

function base(proposition: Proposition, context: ComposeContext): Omit<Candidate, "item" | "shown" | "keys"> {
  return {
    facts: [proposition.fact],
    sentences: [proposition.sentence],
    distractors: [],
    worth: context.worthOf(proposition.fact, proposition.sentence),
  };
}

function itemBase(proposition: Proposition): {
  type: "truefalse";
  asks: "fact";
  evidence: Proposition["evidence"];
  fact: string;
  process: Proposition["process"];
  confidence: number;
} {
  const { evidence, fact, process, confidence } = proposition;
  return { type: "truefalse", asks: "fact", evidence, fact, process, confidence };
}

function trueOne(proposition: Proposition, context: ComposeContext): Candidate {
  return {
    ...base(proposition, context),
    item: {
      ...itemBase(proposition),
      id: `i-${hashOf(`true ${proposition.id}`)}`,
      stem: cued(context, proposition.span.start, proposition.text),
      correct: true,
      level: "easy",
    },
    keys: proposition.units.slice(0, 1),
    shown: proposition.text,
  };
}

/** Wrong numbers to choose a clear one from. */
const RIVALS = 14;

/** Times the right number from which a wrong one is absurd. */
const ABSURD = 10;

/** A wrong number is off by this part of the right one at least; of «نحو 300» by half. */
const PARTS = { exact: 4, approximate: 2 };

/** Of numbers the first that is neither too near to the right one nor absurd beside it; else the first. */
function clearest(unit: Unit, rivals: readonly Unit[]): Unit | undefined {
  const { value } = unit;
  if (
    value === undefined ||
    unit.type === "year" ||
    unit.type === "date" ||
    unit.type === "month" ||
    unit.type === "weekday"
  )
    return rivals[0];
  return rivals.find(
    (rival) =>
      rival.value !== undefined &&
      Math.abs(rival.value - value) * (unit.approximate === true ? PARTS.approximate : PARTS.exact) >= value &&
      rival.value < value * ABSURD &&
      value < rival.value * ABSURD &&
      (unit.type !== "measure" || rival.unit === unit.unit),
  );
}

const LETTER = /[\p{L}\p{N}]/u;

/** True where no word goes on after the unit. */
function standsApart(text: string, at: number, surface: string): boolean {
  return !LETTER.test(text.charAt(at + surface.length));
}

/** The statement with `unit` exchanged; `null` where nothing sound fits in its place. */
function falseOne(
  proposition: Proposition,
  unit: Proposition["units"][number],
  context: ComposeContext,
): Candidate | null {
  if (unit.span === undefined) return null;
  const id = `i-${hashOf(`false ${proposition.id} ${unit.span.start - proposition.span.start}`)}`;
  const random = context.random.fork(id);
  const rivals = context.distract(unit, proposition.text, [], RIVALS, random);
  const fitting = rivals.filter((one) => keepsOrder(unit, one, proposition.units));
  const rival = clearest(unit, fitting);
  if (rival === undefined) return null;
  const surface = unit.text;
  const at = proposition.text.indexOf(surface);
  if (at < 0 || at !== proposition.text.lastIndexOf(surface) || !standsApart(proposition.text, at, surface))
    return null;
  const shown = proposition.text.slice(0, at) + rival.text + proposition.text.slice(at + surface.length);
  return {
    ...base(proposition, context),
    facts: [unit.fact ?? proposition.fact],
    item: {
      ...itemBase(proposition),
      fact: unit.fact ?? proposition.fact,
      id,
      stem: cued(context, proposition.span.start, shown),
      correct: false,
      repair: { wrong: rival.text, right: surface },
      level: "medium",
    },
    keys: [unit],
    distractors: [rival],
    shown,
  };
}

/** Worth from which a statement is shown as it stands: copied from the edge of the article, or its opening, it asks for nothing. */
const CENTRAL = 0.31;

/** Sentences at the beginning, which say again what the headline says. */
const OPENING = 1;

/** Words that a statement has at least which is shown as it stands: of shorter ones readers refused half, of others three in ten. */
const LEAST_WORDS = 13;

/** Confidence from which a statement is shown as it stands: what the analysis stumbles over, readers do as well. */
const SURE = 0.945;

/** Share of a statement's words that the headline may have: of more, it tells whether the statement is true, and readers refused two of five. */
const TOLD = 0.2;

/** A unit whose exchange turns the statement as a whole: it asks for no more than the statement itself. */
const DENIED = "denied";

export const trueFalse: ItemKind = {
  type: "truefalse",
  compose: (context) =>
    context.offers.propositions.flatMap((proposition) => {
      const right = trueOne(proposition, context);
      const first = context.document.sentences.find((sentence) => sentence.role === "body");
      const opening = first !== undefined && proposition.sentence < first.index + OPENING;
      const whole = proposition.ends === "sentence" && proposition.headline < TOLD;
      const asked = right.worth >= CENTRAL && proposition.confidence >= SURE && !opening && whole;
      // What is cut off in the middle may be true of what the text goes on to deny.
      const wrong = (proposition.ends === "cut" ? [] : proposition.units)
        .filter(({ unit }) => asked || unit !== DENIED)
        .map((unit) => falseOne(proposition, unit, context))
        .filter((candidate) => candidate !== null);
      const says = proposition.text.split(/\s+/).length >= LEAST_WORDS;
      return asked && says ? [right, ...wrong] : wrong;
    }),
};

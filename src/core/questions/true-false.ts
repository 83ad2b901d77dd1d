// True or false: a statement of the text, or that statement with exactly one unit changed so that the text contradicts it.
import { hashOf } from "../hash.ts";
import type { Proposition, Unit } from "../language.ts";
import type { Candidate, ComposeContext, ItemKind } from "./candidate.ts";

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
      stem: proposition.text,
      correct: true,
      level: "easy",
    },
    keys: proposition.units.slice(0, 1),
    shown: proposition.text,
  };
}

/** Of numbers the one farthest off, and none within a quarter of the right one; else the first. */
function clearest(unit: Unit, rivals: readonly Unit[]): Unit | undefined {
  const { value } = unit;
  if (value === undefined || unit.type === "year" || unit.type === "date" || unit.type === "month") return rivals[0];
  const far = rivals.filter((rival) => rival.value !== undefined && Math.abs(rival.value - value) * 4 >= value);
  return far[0];
}

/** Types of numbers that are compared with one another: «71 من أصل 77 راكبًا». */
const COMPARED: ReadonlySet<Unit["type"]> = new Set(["count", "money", "percent", "measure"]);

/** True where the new number is greater and less than the same other numbers of the statement as the right one. */
function keepsOrder(unit: Unit, rival: Unit, others: readonly Unit[]): boolean {
  const { value } = unit;
  const instead = rival.value;
  if (value === undefined || instead === undefined || !COMPARED.has(unit.type)) return true;
  return others.every(
    (other) =>
      other.value === undefined ||
      other.type !== unit.type ||
      other.value === value ||
      other.value < value === other.value < instead,
  );
}

const PLACES: ReadonlySet<Unit["type"]> = new Set(["country", "city", "place"]);

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
  const rivals = context.distract(unit, proposition.text, [], 3, random);
  const rival = clearest(
    unit,
    rivals.filter((one) => keepsOrder(unit, one, proposition.units)),
  );
  // A place that the article does not name is seen to be wrong without reading.
  if (rival === undefined || (PLACES.has(unit.type) && rival.span === undefined)) return null;
  const surface = unit.text;
  const at = proposition.text.indexOf(surface);
  if (at < 0 || at !== proposition.text.lastIndexOf(surface) || !standsApart(proposition.text, at, surface))
    return null;
  const stem = proposition.text.slice(0, at) + rival.text + proposition.text.slice(at + surface.length);
  return {
    ...base(proposition, context),
    facts: [unit.fact ?? proposition.fact],
    item: {
      ...itemBase(proposition),
      fact: unit.fact ?? proposition.fact,
      id,
      stem,
      correct: false,
      repair: { wrong: rival.text, right: surface },
      level: "medium",
    },
    keys: [unit],
    distractors: [rival],
    shown: stem,
  };
}

/** Worth from which a statement is shown as it stands: copied from the edge of the article, or its opening, it asks for nothing. */
const CENTRAL = 0.5;

/** Sentences at the beginning, which say again what the headline says. */
const OPENING = 2;

export const trueFalse: ItemKind = {
  type: "truefalse",
  compose: (context) =>
    context.offers.propositions.flatMap((proposition) => {
      if (proposition.units.length === 0) return [];
      const wrong = proposition.units
        .map((unit) => falseOne(proposition, unit, context))
        .filter((candidate) => candidate !== null);
      const right = trueOne(proposition, context);
      const first = context.document.sentences.find((sentence) => sentence.role === "body");
      const opening = first !== undefined && proposition.sentence < first.index + OPENING;
      return right.worth < CENTRAL || opening ? wrong : [right, ...wrong];
    }),
};

// Multiple choice: a restructured question, one key, two or three distractors of the same kind.
import { hashOf } from "../hash.ts";
import type { Asking, Unit } from "../language.ts";
import type { Level, Option } from "../quiz/quiz.ts";
import type { Candidate, ComposeContext, ItemKind } from "./candidate.ts";
import { clozeQuestion } from "./cloze-mcq.ts";
import { arranged, WANTED } from "./options.ts";

function levelOf(asking: Asking, distractors: readonly Unit[]): Level {
  const near = distractors.filter((unit) => unit.span !== undefined).length;
  if (asking.process !== "retrieve" && near >= 2) return "hard";
  return near >= 2 || asking.process !== "retrieve" ? "medium" : "easy";
}

/** Chosen late: its options are whole statements, beside which much else cannot be asked any more. */
const IDEA_WORTH = 0.32;

function compose(asking: Asking, context: ComposeContext): Candidate {
  const id = `i-${hashOf(`mcq ${asking.id}`)}`;
  const random = context.random.fork(id);
  const stem = context.write(asking.template, asking.slots, random.fork("wording"));
  const distractors = context.distract(asking.key, stem, asking.alsoTrue, WANTED, random.fork("distractors"));
  const units = arranged(random.fork("order").shuffle([asking.key, ...distractors]));
  const options: Option[] = units.map((unit) => ({
    text: unit.text,
    correct: unit === asking.key,
    evidence: unit.span === undefined ? [] : [unit.span],
    why: "",
  }));
  return {
    item: {
      id,
      type: "mcq",
      asks: asking.asks,
      stem,
      options,
      evidence: asking.evidence,
      fact: asking.fact,
      level: levelOf(asking, distractors),
      process: asking.process,
      confidence: asking.confidence,
    },
    facts: [asking.fact],
    sentences: [asking.sentence],
    keys: [asking.key],
    distractors,
    ...(asking.known === true ? { known: true } : {}),
    // Whole statements as options tell of other facts.
    shown: asking.key.type === "idea" ? [stem, ...options.map(({ text }) => text)].join(" ") : stem,
    worth: asking.key.type === "idea" ? IDEA_WORTH : context.worthOf(asking.fact, asking.sentence),
  };
}

/** Who said it is answered in words: of several people readers see who would not have, and refused three of five. */
function answeredInWords({ asks, key, reported }: Asking): boolean {
  return asks === "speaker" && (key.type === "person" || reported === true);
}

export const mcq: ItemKind = {
  type: "mcq",
  compose: (context) => [
    ...context.offers.askings.filter((asking) => !answeredInWords(asking)).map((asking) => compose(asking, context)),
    ...context.offers.gaps.filter((gap) => gap.options).map((gap) => clozeQuestion(gap, context)),
  ],
};

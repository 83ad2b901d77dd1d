// Examples of the rules about keys and evidence (K).
import { aliasAsDistractor } from "../../../../src/core/rules/alias-as-distractor.ts";
import { evidenceOutsideBody } from "../../../../src/core/rules/evidence-outside-body.ts";
import { evidenceOutsideText } from "../../../../src/core/rules/evidence-outside-text.ts";
import { falseStatementDrift } from "../../../../src/core/rules/false-statement-drift.ts";
import { keyWithoutProof } from "../../../../src/core/rules/key-without-proof.ts";
import { noSingleKey } from "../../../../src/core/rules/no-single-key.ts";
import { secondFactMakesDistractorTrue } from "../../../../src/core/rules/second-fact-makes-distractor-true.ts";
import { speechWithoutSpeaker } from "../../../../src/core/rules/speech-without-speaker.ts";
import { stemFitsTwoFacts } from "../../../../src/core/rules/stem-fits-two-facts.ts";
import { unassertedFact } from "../../../../src/core/rules/unasserted-fact.ts";
import { scene } from "../../../support/candidates.ts";
import type { ItemExample } from "./example.ts";

const works = scene(
  "Ana Belo visited the port in Ruslia in 2019. Otto Lind built the bridge in Velunia in 2012. Mira Sand sold 3 boats in Tomaria in 2015.",
);
const who = works.mcq("Who visited the port in Ruslia?", "Ana Belo", ["Otto Lind", "Mira Sand"]);
const where = works.fill("Velunia");
const twoKeys = {
  ...who,
  item: {
    ...who.item,
    options: [...("options" in who.item ? who.item.options.map((one) => ({ ...one, correct: true })) : [])],
  },
};
const swapped = { ...who, keys: who.distractors.slice(0, 1), distractors: who.keys };

const visits = scene(
  "Ana Belo visited the port in Ruslia in 2019. Otto Lind visited the port in Ruslia in 2012. Otto Lind visited the mine in 2015. Karl Voss sold 9 boats. Lea Dorn visited the tall green tower. Tom Vale said that salt is dear. Tom Vale said that bread is dear.",
);
const talk = scene(
  "Tom Vale said that Max Wood repaired the wall in Pelania in 2020. Otto Lind said that prices fell.",
);
const doubt = scene(
  "Ana Belo did not visit the port in Ruslia in 2019. Otto Lind will build the bridge in Velunia. Karl Voss hopes to sell the mine in Tomaria. Eva Holm opened the school in Zoria.",
);
const roles = scene("[Photo by Ana Belo.]\nOtto Lind built the bridge in Velunia in 2012.");

export const keyExamples: readonly ItemExample[] = [
  {
    rule: noSingleKey,
    context: works.context,
    sound: [who, where, works.falseStatement("Ana Belo visited the port in Velunia in 2019.", "Velunia", "Ruslia")],
    unsound: [
      twoKeys,
      swapped,
      works.fill("Velunia", { stem: "____ built the bridge in ____." }),
      works.match([
        ["Ana Belo", "2019"],
        ["Otto Lind", "2012"],
      ]),
      works.order(["Otto Lind built the bridge.", "Ana Belo visited the port."]),
    ],
  },
  {
    rule: evidenceOutsideText,
    context: works.context,
    sound: [who, where],
    unsound: [
      { ...who, item: { ...who.item, evidence: [{ start: 10, end: 9000 }] } },
      { ...who, item: { ...who.item, evidence: [{ start: 5, end: 5 }] } },
      works.mcq("Who visited the port?", works.unit("Ana Belo", { span: { start: -4, end: 4 } }), [
        "Otto Lind",
        "Mira Sand",
      ]),
    ],
  },
  {
    rule: keyWithoutProof,
    context: works.context,
    sound: [
      who,
      where,
      works.mcq("How many boats did Mira Sand sell?", works.unit("three", { type: "count", value: 3 }), ["4", "5"], {
        evidence: [works.unit("Mira Sand sold 3 boats in Tomaria in 2015.").span ?? { start: 0, end: 1 }],
      }),
    ],
    unsound: [
      works.mcq("Who visited the port in Ruslia?", "Otto Lind", ["Ana Belo", "Mira Sand"], {
        fact: "f-0",
        evidence: [{ start: 0, end: 44 }],
        facts: ["f-0"],
      }),
      works.mcq("Who visited the port in Ruslia?", "Lin Daro", ["Ana Belo", "Mira Sand"]),
    ],
  },
  {
    rule: falseStatementDrift,
    context: works.context,
    sound: [
      works.falseStatement("Ana Belo visited the port in Velunia in 2019.", "Velunia", "Ruslia"),
      works.statement("Ana Belo visited the port in Ruslia in 2019."),
      // What is glued to the first word, here "B", may be left out.
      works.falseStatement("elo visited the port in Velunia in 2019.", "Velunia", "Ruslia"),
    ],
    unsound: [
      works.falseStatement("Ana Belo visited the castle in Velunia in 2019.", "Velunia", "Ruslia"),
      works.falseStatement("Ana Belo visited the port in Norvia in 2019.", "Velunia", "Ruslia"),
      works.falseStatement("Belo visited the port in Ruslia in 2019.", "Belo", "Ana Belo"),
    ],
  },
  {
    rule: secondFactMakesDistractorTrue,
    context: visits.context,
    sound: [
      visits.mcq("Who visited the port in Ruslia in 2019?", "Ana Belo", ["Otto Lind", "Karl Voss"]),
      visits.falseStatement("Karl Voss visited the port in Ruslia in 2019.", "Karl Voss", "Ana Belo"),
      visits.mcq("Who visited the green tower?", "Lea Dorn", ["Ana Belo", "Otto Lind"]),
      visits.mcq("What did Tom Vale say of salt?", "that salt is dear", ["that bread is dear", "that milk is dear"]),
    ],
    unsound: [
      visits.mcq("Who visited the port in Ruslia?", "Ana Belo", ["Otto Lind", "Karl Voss"]),
      visits.falseStatement("Otto Lind visited the port in Ruslia.", "Otto Lind", "Ana Belo"),
      visits.mcq("What did Tom Vale say?", "salt is dear", ["bread is dear", "milk is dear"]),
      visits.mcq("When was it that Otto Lind visited the port?", "2012", ["2015", "2019"], {
        shown: "Otto Lind visited",
      }),
    ],
  },
  {
    rule: stemFitsTwoFacts,
    context: visits.context,
    sound: [
      visits.mcq("Who visited the port in Ruslia in 2019?", "Ana Belo", ["Karl Voss", "Lin Daro"]),
      visits.mcq("Who visited the green tower?", "Lea Dorn", ["Mira Sand", "Lin Daro"]),
      visits.mcq("Who sold 9 boats?", "Karl Voss", ["Ana Belo", "Lin Daro"]),
    ],
    unsound: [visits.mcq("Who visited the port in Ruslia?", "Ana Belo", ["Karl Voss", "Lin Daro"])],
  },
  {
    rule: aliasAsDistractor,
    context: works.context,
    sound: [
      who,
      // A name that both bear tells neither from the other.
      works.mcq("Who visited the port?", works.unit("Ana Belo", { aliases: ["Sand"] }), [
        works.unit("Mira Sand", { aliases: ["Ana"] }),
        "Otto Lind",
      ]),
    ],
    unsound: [
      works.mcq("Who visited the port?", "Ana Belo", ["President Belo", "Mira Sand"]),
      works.mcq("Who visited the port?", works.unit("Ana Belo", { aliases: ["the harbour master"] }), [
        "harbour master",
        "Mira Sand",
      ]),
      works.mcq("Who visited the port?", works.unit("Ana Belo", { entity: "e-1" }), [
        works.unit("Mira Sand", { entity: "e-1" }),
        "Otto Lind",
      ]),
    ],
  },
  {
    rule: unassertedFact,
    context: doubt.context,
    sound: [
      doubt.mcq("Who opened the school in Zoria?", "Eva Holm", ["Ana Belo", "Otto Lind"]),
      doubt.mcq("Where will build Otto Lind the bridge?", "Velunia", ["Ruslia", "Tomaria"]),
      doubt.statement("Karl Voss hopes to sell the mine in Tomaria.", { fact: "f-2", facts: ["f-2"], sentences: [2] }),
      doubt.fill("Ruslia"),
      {
        ...doubt.falseStatement("Ana Belo visited the port in Ruslia in 2019.", "visited", "did not visit"),
        keys: [doubt.unit("did not visit", { type: "term", unit: "denied" })],
      },
    ],
    unsound: [
      doubt.mcq("Who visited the port in Ruslia in 2019?", "Ana Belo", ["Eva Holm", "Otto Lind"]),
      doubt.mcq("Where did Otto Lind build the bridge?", "Velunia", ["Ruslia", "Tomaria"]),
      doubt.mcq("Where does Karl Voss sell the mine?", "Tomaria", ["Ruslia", "Velunia"]),
      doubt.falseStatement("Ana Belo did not visit the port in Zoria in 2019.", "Zoria", "Ruslia"),
    ],
  },
  {
    rule: speechWithoutSpeaker,
    context: talk.context,
    sound: [
      talk.mcq("Who repaired the wall in Pelania, by what Tom Vale said?", "Max Wood", ["Otto Lind", "Lin Daro"], {
        fact: "f-0-said",
        facts: ["f-0-said"],
      }),
      talk.mcq("Who said that prices fell?", "Otto Lind", ["Tom Vale", "Lin Daro"]),
      talk.fill("Pelania"),
    ],
    unsound: [
      talk.mcq("Who repaired the wall in Pelania?", "Max Wood", ["Otto Lind", "Lin Daro"], {
        fact: "f-0-said",
        facts: ["f-0-said"],
      }),
      talk.statement("Max Wood repaired the wall in Pelania.", { fact: "f-0-said", facts: ["f-0-said"] }),
    ],
  },
  {
    rule: evidenceOutsideBody,
    context: roles.context,
    sound: [roles.mcq("Who built the bridge in Velunia?", "Otto Lind", ["Mira Sand", "Lin Daro"])],
    unsound: [roles.mcq("Who took the photo?", "Ana Belo", ["Otto Lind", "Lin Daro"])],
  },
];

// Examples of the rules about gaps (C).
import { bareGap } from "../../../../src/core/rules/bare-gap.ts";
import { cutWord } from "../../../../src/core/rules/cut-word.ts";
import { gapOutOfContext } from "../../../../src/core/rules/gap-out-of-context.ts";
import { gapShownBeside } from "../../../../src/core/rules/gap-shown-beside.ts";
import { gapWithoutContent } from "../../../../src/core/rules/gap-without-content.ts";
import { headlineFillsGap } from "../../../../src/core/rules/headline-fills-gap.ts";
import { longGap } from "../../../../src/core/rules/long-gap.ts";
import { reckonedKey } from "../../../../src/core/rules/reckoned-key.ts";
import { rewrittenGapText } from "../../../../src/core/rules/rewritten-gap-text.ts";
import { uninformativeGap } from "../../../../src/core/rules/uninformative-gap.ts";
import { wideGap } from "../../../../src/core/rules/wide-gap.ts";
import { wrongAcceptedAnswer } from "../../../../src/core/rules/wrong-accepted-answer.ts";
import { scene } from "../../../support/candidates.ts";
import type { ItemExample } from "./example.ts";

const works = scene(
  "Ana Belo visited the old stone port in Ruslia in 2019. She met Otto Lind near the town gate there. Otto Lind met the people of Velunia and called the “quiet harvest” of the north a gift for Ruslia. Eva Lind left.",
  { title: "Ruslia opens its harvest" },
);
const { context, fill } = works;
const place = fill("Ruslia");
const question = works.mcq("Who visited the old stone port?", "Ana Belo", ["Otto Lind", "Eva Lind"]);

export const gapExamples: readonly ItemExample[] = [
  {
    rule: headlineFillsGap,
    context,
    sound: [fill("2019"), fill("Velunia"), question],
    unsound: [place],
  },
  {
    rule: longGap,
    context,
    sound: [place, fill("the old stone port"), question],
    unsound: [fill("visited the old stone port in Ruslia")],
  },
  {
    rule: wideGap,
    context,
    sound: [place, fill("old stone port")],
    unsound: [fill("the old stone port")],
  },
  {
    rule: gapShownBeside,
    context,
    sound: [fill("Velunia"), question],
    unsound: [
      fill("Ruslia", { stem: "Ana Belo visited the port in ____, and Ruslia was glad." }),
      fill(works.unit("Otto Lind", { aliases: ["Lind"] }), { stem: "Lind said that ____ met the people of Velunia." }),
      fill("Velunia", { stem: "The people of ____ love Old Velunia.", answers: ["Velunia", "Old Velunia"] }),
    ],
  },
  {
    rule: reckonedKey,
    context,
    sound: [
      fill({ ...works.unit("2019"), value: 7 }, { stem: "The port took in ____ boats, and 20 of 30 left in 2019." }),
      fill("Velunia", { stem: "The people of ____ had 3 ports and 4 gates." }),
    ],
    unsound: [
      fill({ ...works.unit("2019"), value: 7 }, { stem: "The port took in 3 boats and 4 ships, ____ in all." }),
      fill(
        { ...works.unit("2019"), value: 8 },
        { stem: "Of 54 boats 30 came from Ruslia, 16 from Velunia, ____ from afar." },
      ),
    ],
  },
  {
    rule: gapWithoutContent,
    context,
    sound: [fill("Velunia"), fill("2019")],
    unsound: [fill("Ana Belo"), fill("of the")],
  },
  {
    rule: bareGap,
    context,
    sound: [place],
    unsound: [
      fill("Velunia", { stem: "Lind met people of ____." }),
      fill("Velunia", { stem: "She was in the ____ and it was to." }),
    ],
  },
  {
    rule: cutWord,
    context,
    sound: [place, fill("Rus"), fill("lia")],
    unsound: [fill("Rus", { stem: "Ana Belo visited the old stone port in ____ in 2019." })],
  },
  {
    rule: rewrittenGapText,
    context,
    sound: [
      place,
      fill("Rus"),
      // The first letter of the answer has melted into the word before.
      fill("Ruslia", { answers: ["Aruslia"] }),
    ],
    unsound: [
      fill("Ruslia", { stem: "Ana Belo saw the old stone port in ____ in 2019." }),
      fill("Ruslia", { answers: ["Velunia", "Ruslia"] }),
    ],
  },
  {
    rule: wrongAcceptedAnswer,
    context: scene("Ana Lind met Max Wood. Wood Ara left.").context,
    sound: [fill(works.unit("Max Wood", { entity: "e-wood" }), { fact: "f-0", answers: ["Max Wood", "Wood"] })],
    unsound: [fill(works.unit("Max Wood", { entity: "e-wood" }), { fact: "f-0", answers: ["Max Wood", "Ana Lind"] })],
  },
  {
    rule: gapOutOfContext,
    context,
    sound: [place, question],
    unsound: [fill("Otto Lind"), fill("Velunia", { stem: "Otto Lind met the people of ____ in this harvest." })],
  },
  {
    rule: uninformativeGap,
    context,
    sound: [place, fill("2019"), fill(works.unit("quiet harvest", { type: "term" }))],
    unsound: [
      fill(works.unit("people", { type: "term" })),
      fill(works.unit("gate", { type: "term" })),
      fill(works.unit("harvest", { type: "term" })),
    ],
  },
];

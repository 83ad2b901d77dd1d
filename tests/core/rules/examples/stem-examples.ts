// Examples of the rules about stems and statements (M).
import { answerInHeadline } from "../../../../src/core/rules/answer-in-headline.ts";
import { asksWhatIsStated } from "../../../../src/core/rules/asks-what-is-stated.ts";
import { commonKnowledge } from "../../../../src/core/rules/common-knowledge.ts";
import { copiedWording } from "../../../../src/core/rules/copied-wording.ts";
import { emptyStem } from "../../../../src/core/rules/empty-stem.ts";
import { keyInStem } from "../../../../src/core/rules/key-in-stem.ts";
import { negativeStem } from "../../../../src/core/rules/negative-stem.ts";
import { optionPointsOutside } from "../../../../src/core/rules/option-points-outside.ts";
import { pointsOutside } from "../../../../src/core/rules/points-outside.ts";
import { repeatedOpening } from "../../../../src/core/rules/repeated-opening.ts";
import { sideFact } from "../../../../src/core/rules/side-fact.ts";
import { stemLength } from "../../../../src/core/rules/stem-length.ts";
import { trivialDetail } from "../../../../src/core/rules/trivial-detail.ts";
import { uncomfortableStemLength } from "../../../../src/core/rules/uncomfortable-stem-length.ts";
import { wrongQuestionWord } from "../../../../src/core/rules/wrong-question-word.ts";
import { scene } from "../../../support/candidates.ts";
import type { ItemExample } from "./example.ts";

const works = scene(
  "Ana Belo visited the old stone port in Ruslia on Monday. Otto Lind did not visit the bridge in Velunia in 2012. Mira Sand sold 300 boats in Tomaria in 2015.",
  { title: "Mira Sand sells boats" },
);
const { context, mcq } = works;
const others = ["Otto Lind", "Mira Sand"];
const who = mcq("Who visited the old stone port in Ruslia?", "Ana Belo", others);
const long = `Who visited ${"the very old and very large stone port ".repeat(5)}in Ruslia?`;
const events = ["Ana Belo visited the port.", "Mira Sand sold boats.", "Otto Lind built the bridge."];

export const stemExamples: readonly ItemExample[] = [
  {
    rule: wrongQuestionWord,
    context,
    sound: [who, works.statement("Ana Belo visited the port.")],
    unsound: [mcq("Where did Ana go?", "Ana Belo", others), mcq("Who visited the old stone port", "Ana Belo", others)],
  },
  {
    rule: stemLength,
    context,
    sound: [who],
    unsound: [mcq("Who visited?", "Ana Belo", others), mcq(long, "Ana Belo", others)],
  },
  {
    rule: uncomfortableStemLength,
    context,
    sound: [who],
    unsound: [
      mcq("Who visited Ruslia?", "Ana Belo", others),
      mcq(`Who visited ${"the very old stone port ".repeat(5)}in Ruslia?`, "Ana Belo", others),
    ],
  },
  {
    rule: negativeStem,
    context,
    sound: [who],
    unsound: [mcq("Who did not visit the bridge in Velunia?", "Otto Lind", ["Ana Belo", "Mira Sand"])],
  },
  {
    rule: pointsOutside,
    context,
    sound: [
      who,
      works.statement("Ana Belo said she was tired."),
      works.match([
        ["Ana Belo", "she was tired"],
        ["Otto Lind", "prices fell"],
        ["Mira Sand", "boats were sold"],
      ]),
      works.order(events),
    ],
    unsound: [
      mcq("Who visited this port?", "Ana Belo", others),
      works.statement("She visited the port."),
      works.statement("Ana Belo said “the port is old."),
      works.match([
        ["Ana Belo", "this port"],
        ["Otto Lind", "prices"],
        ["Mira Sand", "boats"],
      ]),
      works.order([...events, "She left."]),
    ],
  },
  {
    rule: optionPointsOutside,
    context,
    sound: [mcq("What did Ana Belo say?", "that she was tired", ["that she was glad", "that prices fell"])],
    unsound: [mcq("What did Ana Belo say?", "that this was enough", ["that she was glad", "that prices fell"])],
  },
  {
    rule: keyInStem,
    context,
    sound: [who],
    unsound: [
      mcq("Who visited the port that President Ana Belo built?", "Ana Belo", others),
      mcq("What did the stone port cost?", "port of stone", ["bridge of wood", "house of clay"]),
      mcq("Who said that Belo visited the port?", works.unit("Ana Belo", { aliases: ["Belo"] }), others),
    ],
  },
  {
    rule: asksWhatIsStated,
    context,
    sound: [who, mcq("Which title fits best?", "Mira Sand sells boats", ["A", "B"], { asks: "title" })],
    unsound: [mcq("Which sentence is correct?", "Ana Belo", others)],
  },
  {
    rule: copiedWording,
    context,
    sound: [who, mcq("Who went to the old harbour of Ruslia?", "Ana Belo", others, { process: "infer" })],
    unsound: [mcq("Who visited the old stone port in Ruslia?", "Ana Belo", others, { process: "infer" })],
  },
  {
    rule: answerInHeadline,
    context,
    sound: [who, works.fill("Tomaria")],
    // Who says so, to be typed, is guessed where the headline says much the same.
    unsound: [
      mcq("Who sold 300 boats in Tomaria?", "Mira Sand", ["Ana Belo", "Otto Lind"]),
      works.fill("Ana Belo", { asks: "speaker", shown: "____ says that Mira sells boats" }),
    ],
  },
  {
    rule: emptyStem,
    context,
    sound: [who],
    unsound: [mcq("Who was it in Ruslia?", "Ana Belo", others)],
  },
  {
    rule: repeatedOpening,
    context,
    sound: [mcq("What did Ana Belo say?", "that prices fell", ["that boats were sold", "that ports closed"])],
    unsound: [mcq("What did Ana Belo say?", "that the port closed", ["that the port opened", "that the port burned"])],
  },
  {
    rule: trivialDetail,
    context,
    sound: [
      mcq("When was it that Ana Belo visited the port?", "Monday", ["Tuesday", "Friday"], { worth: 0.9 }),
      works.fill("Ruslia", { worth: 0.1 }),
      works.statement("Ana Belo visited the old stone port in Ruslia on Monday.", { worth: 0.1 }),
    ],
    unsound: [
      mcq("When was it that Ana Belo visited the port?", "Monday", ["Tuesday", "Friday"], { worth: 0.2 }),
      works.fill("2015", { worth: 0.1 }),
    ],
  },
  {
    rule: commonKnowledge,
    context,
    sound: [who],
    unsound: [{ ...who, known: true }],
  },
  {
    rule: sideFact,
    context,
    sound: [works.fill("Ruslia", { worth: 0.5 }), works.statement("Ana Belo visited the port.", { worth: 0.4 })],
    // Who did something needs a person that the article is about; where it was is known or told in more than one way.
    unsound: [
      works.fill("Ruslia", { worth: 0.2 }),
      works.fill("Ana Belo", { worth: 0.4 }),
      works.mcq("Where was the feast of the bridge?", "Ruslia", ["Velunia", "Tomaria"], { worth: 0.6, asks: "where" }),
    ],
  },
];

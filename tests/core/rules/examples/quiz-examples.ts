// Examples of the rules about two items and about the whole quiz (T, C3).
import { answerInOtherItem } from "../../../../src/core/rules/answer-in-other-item.ts";
import { crowdedGaps } from "../../../../src/core/rules/crowded-gaps.ts";
import { keyTooOften } from "../../../../src/core/rules/key-too-often.ts";
import { nearDuplicateStems } from "../../../../src/core/rules/near-duplicate-stems.ts";
import { sameFactTwice } from "../../../../src/core/rules/same-fact-twice.ts";
import { scene } from "../../../support/candidates.ts";
import type { PairExample, QuizExample } from "./example.ts";

const works = scene(
  "Ana Belo visited the port in Ruslia in 2019. Otto Lind built the bridge in Velunia in 2012. Mira Sand sold 20 boats and 2.20 tons of salt in Tomaria in 2015. Ana Belo opened 20 schools. Ana Belo closed the mine.",
);
const { context, mcq, fill, statement, falseStatement, unit } = works;
const visitor = mcq("Who visited the port in Ruslia?", "Ana Belo", ["Otto Lind", "Mira Sand"]);
const year = mcq("When was it that the port saw a famous guest?", "2019", ["2012", "2015"]);
const builder = mcq("Who built the bridge in Velunia?", unit("Otto Lind", { aliases: ["Lind"] }), [
  "Ana Belo",
  "Mira Sand",
]);
const salt = mcq("Who sold 2.20 tons of salt?", "Mira Sand", ["Ana Belo", "Lin Daro"]);
const schools = fill(unit("20", { span: { start: 168, end: 170 } }), {
  stem: "In her years there she opened ____ schools.",
  fact: "f-3",
  facts: ["f-3"],
  sentences: [3],
});
const about = (fact: string, sentence: number) => ({ fact, facts: [fact], sentences: [sentence] });
const opener = mcq("Who opened 20 schools?", "Ana Belo", ["Otto Lind", "Lin Daro"], about("f-3", 3));
const closer = mcq("Who closed the mine?", "Ana Belo", ["Otto Lind", "Lin Daro"], about("f-4", 4));
const pairs = works.match(
  [
    ["Otto Lind", "bridge"],
    ["Mira Sand", "boats"],
    ["Lin Daro", "roads"],
  ],
  [],
  {
    facts: ["f-8", "f-9"],
  },
);

export const pairExamples: readonly PairExample[] = [
  {
    rule: sameFactTwice,
    context,
    sound: [[visitor, builder]],
    unsound: [
      [visitor, year],
      [visitor, { ...pairs, facts: ["f-0", "f-1"] }],
    ],
  },
  {
    rule: crowdedGaps,
    context,
    sound: [
      [fill("Ruslia"), fill("Velunia")],
      [fill("Ruslia"), visitor],
    ],
    unsound: [[fill("Ruslia"), fill("2019")]],
  },
  {
    rule: nearDuplicateStems,
    context,
    sound: [[visitor, builder]],
    unsound: [
      [visitor, mcq("Who visited the mine in Ruslia?", "Otto Lind", ["Ana Belo", "Mira Sand"])],
      [fill("Ruslia"), statement("Ana Belo visited the port in Ruslia in 2019.")],
    ],
  },
  {
    rule: answerInOtherItem,
    context,
    sound: [
      // Options may name a key of another item; so may a number that only contains its digits.
      [visitor, builder],
      [schools, salt],
      [visitor, statement("Otto Lind built the bridge.")],
      [visitor, statement("President Ana Belo closed the mine.")],
      [pairs, mcq("Who met Otto Lind?", "Wim Ober", ["Lin Daro", "Osk Tarr"])],
      // A key may be named elsewhere, but not together with what is asked.
      [builder, statement("President Otto Lind met Lin Daro.")],
      [builder, statement("Ana Belo built a road for Lind.")],
      [builder, falseStatement("Mira Sand left.", "Mira Sand", "Otto Lind")],
      [schools, mcq("Who sold 20 boats?", "Mira Sand", ["Ana Belo", "Otto Lind"])],
    ],
    unsound: [
      [visitor, statement("Ana Belo saw the port of Ruslia.")],
      [pairs, statement("Otto Lind built the bridge.")],
    ],
  },
];

export const quizExamples: readonly QuizExample[] = [
  {
    rule: keyTooOften,
    context,
    sound: [
      [closer, [visitor, builder]],
      [statement("Ana Belo closed the mine."), [visitor, opener]],
      [schools, [visitor, opener]],
    ],
    unsound: [[closer, [visitor, opener, builder]]],
  },
];

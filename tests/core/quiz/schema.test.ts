// The published schema of quiz.json: every quiz fits it, it knows every field of the types, and it takes and refuses what
// the reader takes and refuses.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  FillItem,
  MatchItem,
  McqItem,
  Option,
  OrderItem,
  Quiz,
  QuizArticle,
  TrueFalseItem,
} from "../../../src/core/quiz/quiz.ts";
import { readQuiz } from "../../../src/core/quiz/read-quiz.ts";
import { quiz as handmade } from "../../support/quiz-fixture.ts";
import { realFahm, sampleArticle, sampleNames, usual } from "../../support/samples.ts";

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

const schema = JSON.parse(
  readFileSync(new URL("../../../schema/quiz.schema.json", import.meta.url), "utf8"),
) as Schema & {
  readonly $defs: Readonly<Record<string, Schema>>;
};
const fits = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);
const fahm = await realFahm();

describe("quizzes fit", () => {
  it.each(sampleNames)("of %s", (name) => {
    for (const seed of ["1", "2"])
      for (const quiz of fahm.quiz(sampleArticle(name), { ...usual, seed }).quizzes) {
        fits(JSON.parse(fahm.render(quiz, "json", "ar")));
        expect(fits.errors ?? []).toEqual([]);
      }
  });
  it("made by hand", () => {
    fits(handmade);
    expect(fits.errors ?? []).toEqual([]);
  });
});

describe("fields are those of the types", () => {
  type Fields<T> = { readonly [K in keyof Required<T>]: true };
  // A field that is added to a type, or taken from it, does not compile here.
  const base = {
    id: true,
    type: true,
    asks: true,
    stem: true,
    evidence: true,
    fact: true,
    level: true,
    process: true,
    confidence: true,
  } as const;
  const mcq: Fields<McqItem> = { ...base, options: true };
  const fill: Fields<FillItem> = { ...base, answers: true };
  const truefalse: Fields<TrueFalseItem> = { ...base, correct: true, repair: true };
  const match: Fields<MatchItem> = { ...base, pairs: true, extra: true };
  const order: Fields<OrderItem> = { ...base, sequence: true };
  const option: Fields<Option> = { text: true, correct: true, evidence: true, why: true };
  const article: Fields<QuizArticle> = {
    name: true,
    title: true,
    lang: true,
    dir: true,
    published: true,
    source: true,
    text: true,
    sha256: true,
  };
  const whole: Fields<Quiz> = { fahm: true, schema: true, seed: true, form: true, article: true, items: true };

  const names = (...parts: readonly (Schema | undefined)[]): readonly string[] =>
    [...new Set(parts.flatMap((part) => Object.keys(part?.properties ?? {})))].toSorted();
  const { $defs } = schema;

  it.each([
    ["quiz", whole, names(schema)],
    ["article", article, names($defs["article"])],
    ["mcq", mcq, names($defs["item"], $defs["mcq"])],
    ["fill", fill, names($defs["item"], $defs["fill"])],
    ["truefalse", truefalse, names($defs["item"], $defs["truefalse"])],
    ["match", match, names($defs["item"], $defs["match"])],
    ["order", order, names($defs["item"], $defs["order"])],
    ["option", option, names($defs["option"])],
  ])("%s", (_, fields, told) => expect(told).toEqual(Object.keys(fields).toSorted()));
});

describe("it agrees with the reader", () => {
  type Node = Record<string, unknown> | unknown[];

  /** Every place in a value, as the node that holds it and its name there. */
  function places(node: unknown): readonly (readonly [Node, string])[] {
    if (typeof node !== "object" || node === null) return [];
    return Object.entries(node).flatMap(([name, inner]) => [[node as Node, name] as const, ...places(inner)]);
  }

  const odd = [null, "", " ", "س", "____", 0, 1, -1, 0.5, true, false, [], {}, ["س"], [{}], undefined] as const;
  const change = fc.record({ at: fc.nat({ max: 9999 }), value: fc.constantFrom(...odd), remove: fc.boolean() });

  /** What a schema cannot say. */
  const beyond = (where: string): boolean => /evidence\[\d+\]$/.test(where) || where === "items";

  it("on whatever is damaged", () => {
    let refused = 0;
    let taken = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const value = structuredClone(handmade) as unknown as Record<string, unknown>;
        for (const { at, value: chosen, remove } of changes) {
          const put: unknown = structuredClone(chosen);
          const all = places(value);
          const [node, name] = all[at % all.length] ?? [];
          if (node === undefined || name === undefined) continue;
          if (remove && !Array.isArray(node)) delete node[name];
          else if (Array.isArray(node)) node[Number(name)] = put ?? null;
          else node[name] = put;
        }
        const json = JSON.stringify(value);
        const read = readQuiz(json);
        const fit = fits(JSON.parse(json));
        if ("problem" in read) {
          refused++;
          if (fit) expect(beyond(String(read.problem.values["where"]))).toBe(true);
        } else {
          taken++;
          expect({ json: fit ? "" : json, errors: fits.errors ?? [] }).toEqual({ json: "", errors: [] });
          // What was read is whole, and stays so.
          expect(readQuiz(JSON.stringify(read.quiz))).toEqual(read);
          expect(Object.keys(read.quiz.items[0] ?? {})).toEqual(
            expect.arrayContaining(["fact", "process", "confidence"]),
          );
        }
      }),
      { numRuns: 1500, seed: 7, unbiased: true },
    );
    expect(refused).toBeGreaterThan(100);
    expect(taken).toBeGreaterThan(100);
  });

  it("fills in what a file written by hand may leave out", () => {
    const { sha256, ...article } = handmade.article;
    const items = handmade.items.map(({ fact: _, process: __, confidence: ___, ...item }) =>
      item.type === "mcq" ? { ...item, options: item.options.map(({ text, correct }) => ({ text, correct })) } : item,
    );
    const read = readQuiz(JSON.stringify({ ...handmade, article, items }));
    if ("problem" in read) throw new Error(JSON.stringify(read.problem));
    expect(read.quiz.article.sha256).toBe(sha256);
    expect(read.quiz.items[0]).toMatchObject({ fact: "", process: "retrieve", confidence: 1 });
    expect(read.quiz.items[0]?.type === "mcq" && read.quiz.items[0].options[0]).toMatchObject({
      evidence: [],
      why: "",
    });
  });
});

// The core makes whole quizzes in a language of which it knows nothing, and tells what it did with every candidate.
import { describe, expect, it } from "vitest";
import { makeQuiz, type QuizMade, type QuizOptions } from "../../src/core/pipeline.ts";
import { itemTypes } from "../../src/core/questions/registry.ts";
import type { Item } from "../../src/core/quiz/quiz.ts";
import { sliceOf } from "../../src/core/text/span.ts";
import { toyArticle } from "../support/toy-article.ts";
import { toyWriter } from "../support/toy-offers.ts";
import { toyPack } from "../support/toy-pack.ts";

const engine = { version: "0", pack: toyPack, write: toyWriter };
const options: QuizOptions = { seed: "1", count: 6, types: itemTypes, level: null, forms: 1 };

function make(changes: Partial<QuizOptions> = {}): QuizMade {
  return makeQuiz(engine, toyArticle, { ...options, ...changes });
}
const itemsOf = (made: QuizMade, form = 0): readonly Item[] => made.quizzes[form]?.items ?? [];
const idsOf = (made: QuizMade, form = 0): readonly string[] => itemsOf(made, form).map((item) => item.id);

describe("a quiz in the toy language", () => {
  it("has the items asked for, of several kinds, each proved by the text", () => {
    for (let seed = 0; seed < 20; seed++) {
      const items = itemsOf(make({ seed: String(seed) }));
      expect(items).toHaveLength(6);
      expect(new Set(items.map((item) => item.type)).size).toBeGreaterThanOrEqual(2);
      for (const item of items)
        for (const span of item.evidence) expect(sliceOf(toyArticle.text, span)).toMatch(/\w{3}/);
    }
  });

  it("is the same for the same seed, to the byte", () => {
    expect(JSON.stringify(make())).toBe(JSON.stringify(make()));
  });

  it("is another for another seed", () => {
    const made = new Set(
      Array.from({ length: 12 }, (_, seed) =>
        idsOf(make({ seed: String(seed) }))
          .toSorted()
          .join(),
      ),
    );
    expect(made.size).toBeGreaterThan(9);
  });

  it("has only the kinds of items asked for", () => {
    for (const type of ["mcq", "fill", "truefalse"] as const) {
      const items = itemsOf(make({ types: [type] }));
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) expect(item.type).toBe(type);
    }
  });

  it("says so when it can give fewer items than asked, and never pads", () => {
    const made = make({ count: 100 });
    const { length } = itemsOf(made);
    expect(length).toBeLessThan(14);
    expect(made.problems).toEqual([
      { code: "fewer-items", severity: "warning", values: { made: length, wanted: 100 } },
    ]);
  });

  it("says so when nothing can be asked", () => {
    const made = makeQuiz(engine, { ...toyArticle, text: "Nothing here." }, options);
    expect(made.quizzes).toEqual([]);
    expect(made.problems.map((problem) => problem.code)).toEqual(["nothing-to-ask"]);
  });

  it("has the same items in every form, in another order", () => {
    const made = make({ forms: 3 });
    expect(made.quizzes.map((quiz) => quiz.form)).toEqual(["A", "B", "C"]);
    expect(idsOf(made, 1).toSorted()).toEqual(idsOf(made, 0).toSorted());
    expect(idsOf(made, 1)).not.toEqual(idsOf(made, 0));
    expect(idsOf(made, 2).toSorted()).toEqual(idsOf(made, 0).toSorted());
  });
});

describe("the trace", () => {
  const { trace, quizzes } = make();

  it("names what was chosen", () => {
    const chosen = trace.filter((one) => one.verdict === "chosen").map((one) => one.id);
    expect(chosen.toSorted()).toEqual((quizzes[0]?.items ?? []).map((item) => item.id).toSorted());
  });

  it("gives the rule and the reason for all that was dropped", () => {
    const dropped = trace.filter((one) => one.verdict === "dropped");
    expect(dropped.length).toBeGreaterThan(10);
    for (const one of dropped) {
      expect(one.rule).toMatch(/^[A-Z]\d/);
      expect(one.why).toMatch(/\w/);
    }
  });

  it("keeps out what the text denies, what is only said, and what is a caption", () => {
    const verdicts = (words: string): readonly (string | null)[] =>
      trace.filter((one) => one.type === "mcq" && one.stem.includes(words)).map((one) => one.rule);
    expect(new Set(verdicts("museum"))).toEqual(new Set(["K7"]));
    expect(new Set(verdicts("harbour wall"))).toEqual(new Set(["K8"]));
    expect(trace.some((one) => `${one.stem} ${one.key}`.includes("Zoe Quist"))).toBe(false);
  });
});

// Every rule lets its examples pass and finds its counterexamples; a rule without both fails here.
import { describe, expect, it } from "vitest";
import { itemRules, pairRules, quizRules } from "../../../src/core/rules/registry.ts";
import { gapExamples } from "./examples/gap-examples.ts";
import { keyExamples } from "./examples/key-examples.ts";
import { optionExamples } from "./examples/option-examples.ts";
import { pairExamples, quizExamples } from "./examples/quiz-examples.ts";
import { stemExamples } from "./examples/stem-examples.ts";

const itemExamples = [...keyExamples, ...optionExamples, ...stemExamples, ...gapExamples];

describe("the registry", () => {
  it.each([
    ["items", itemRules, itemExamples],
    ["pairs", pairRules, pairExamples],
    ["quizzes", quizRules, quizExamples],
  ] as const)("has an example and a counterexample for each rule about %s", (_, rules, examples) => {
    const proved = new Set<unknown>(examples.map((example) => example.rule));
    expect(rules.filter((rule) => !proved.has(rule)).map((rule) => `${rule.id}: ${rule.why}`)).toEqual([]);
    expect(examples).toHaveLength(rules.length);
  });

  it("says of each rule what it is for", () => {
    for (const rule of [...itemRules, ...pairRules, ...quizRules]) {
      expect(rule.id).toMatch(/^[A-Z]\d{1,2}$/);
      expect(rule.why).toMatch(/^[A-Z].{20,}\.$/);
    }
  });
});

describe("rules about one item", () => {
  describe.each(itemExamples.map((example) => [`${example.rule.id} ${example.rule.why}`, example] as const))(
    "%s",
    (_, { rule, context, sound, unsound }) => {
      it.each(sound.map((one) => [one.shown, one] as const))("lets pass: %s", (_, candidate) => {
        expect(rule.check(candidate, context)).toBeNull();
      });
      it.each(unsound.map((one) => [one.shown, one] as const))("finds: %s", (_, candidate) => {
        expect(rule.check(candidate, context)).toMatch(/\w/);
      });
    },
  );
});

describe("rules about two items", () => {
  describe.each(pairExamples.map((example) => [`${example.rule.id} ${example.rule.why}`, example] as const))(
    "%s",
    (_, { rule, context, sound, unsound }) => {
      it.each(sound.map((pair) => [pair[0].shown, pair[1].shown, pair] as const))(
        "lets pass: %s | %s",
        (_a, _b, [a, b]) => {
          expect(rule.check(a, b, context)).toBeNull();
          expect(rule.check(b, a, context)).toBeNull();
        },
      );
      it.each(unsound.map((pair) => [pair[0].shown, pair[1].shown, pair] as const))(
        "finds: %s | %s",
        (_a, _b, [a, b]) => {
          expect(rule.check(a, b, context)).toMatch(/\w/);
          expect(rule.check(b, a, context)).toMatch(/\w/);
        },
      );
    },
  );
});

describe("rules about the whole quiz", () => {
  it.each(quizExamples.map((example) => [example.rule.id, example] as const))(
    "%s tells items that may join from those that may not",
    (_, { rule, context, sound, unsound }) => {
      for (const [candidate, chosen] of sound) expect(rule.check(candidate, chosen, context)).toBeNull();
      for (const [candidate, chosen] of unsound) expect(rule.check(candidate, chosen, context)).toMatch(/\w/);
    },
  );
});

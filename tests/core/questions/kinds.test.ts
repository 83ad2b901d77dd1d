// Every kind of item keeps the contract that plan, pages and graders build on.
import { describe, expect, it } from "vitest";
import { chooseDistractors } from "../../../src/core/distractors/choose.ts";
import { paragraphAt } from "../../../src/core/document/shown-lines.ts";
import type { ComposeContext } from "../../../src/core/questions/candidate.ts";
import { itemKinds, itemTypes } from "../../../src/core/questions/registry.ts";
import { randomOf } from "../../../src/core/random.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { toyArticle } from "../../support/toy-article.ts";
import { toyWriter } from "../../support/toy-offers.ts";
import { toyPack } from "../../support/toy-pack.ts";

function contextOf(seed: string): ComposeContext {
  const document = toyPack.analyse(toyArticle);
  const extraction = toyPack.extract(document);
  const offers = toyPack.offer(document, extraction);
  return {
    document,
    extraction,
    offers,
    pack: toyPack,
    write: toyWriter,
    random: randomOf(seed),
    worthOf: () => 0.5,
    distract: (key, stem, alsoTrue, wanted, random) =>
      chooseDistractors({ document, pack: toyPack, units: offers.units }, key, stem, alsoTrue, wanted, random),
  };
}

describe.each(itemTypes)("%s", (type) => {
  const context = contextOf("1");
  const candidates = itemKinds[type].compose(context);

  it("makes candidates of its own type, each with an id of its own", () => {
    expect(candidates.length).toBeGreaterThan(0);
    for (const { item } of candidates) expect(item.type).toBe(type);
    expect(new Set(candidates.map(({ item }) => item.id)).size).toBe(candidates.length);
  });

  it("proves each of them by words of the article", () => {
    for (const { item, facts, sentences } of candidates) {
      for (const span of item.evidence) expect(sliceOf(toyArticle.text, span).trim()).not.toBe("");
      expect(facts).toContain(item.fact);
      for (const index of sentences) expect(context.document.sentences[index]).toBeDefined();
    }
  });

  it("depends on the seed and nothing else", () => {
    expect(itemKinds[type].compose(contextOf("1"))).toEqual(candidates);
  });

  it("gives every key its place", () => {
    for (const { item, keys, distractors } of candidates) {
      if (item.type === "mcq") {
        expect(item.options.filter((option) => option.correct).map((option) => option.text)).toEqual([keys[0]?.text]);
        expect(item.options).toHaveLength(1 + distractors.length);
      }
      const stem = toyPack.uncued(item.stem);
      if (item.type === "fill") expect(toyArticle.text).toContain(stem.replace("____", item.answers[0]));
      if (item.type === "truefalse") {
        const truth = item.repair === undefined ? stem : stem.replace(item.repair.wrong, item.repair.right);
        expect(toyArticle.text).toContain(truth);
        expect(item.correct).toBe(item.repair === undefined);
      }
      if (item.type === "match") expect(item.pairs.map((pair) => pair.right)).toEqual(keys.map((key) => key.text));
      if (item.type === "order") expect(item.sequence.length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("where words of the article are shown", () => {
  const context = contextOf("1");
  const shown = [...itemKinds.fill.compose(context), ...itemKinds.truefalse.compose(context)].filter(
    ({ question }) => question === undefined,
  );

  it("the paragraph that they stand in is told", () => {
    for (const { item } of shown) {
      const paragraph = paragraphAt(toyArticle, item.evidence[0].start);
      expect(item.stem.startsWith(toyPack.cue(paragraph ?? 0, ""))).toBe(true);
    }
  });

  it("the rules read what stands behind it", () => {
    for (const candidate of shown) expect(candidate.shown).toBe(toyPack.uncued(candidate.item.stem));
  });
});

describe("ids", () => {
  it("stay when the seed changes, as the facts do", () => {
    const idsOf = (seed: string): ReadonlySet<string> =>
      new Set(
        itemTypes
          .filter((type) => type !== "match" && type !== "order")
          .flatMap((type) => itemKinds[type].compose(contextOf(seed)))
          .map(({ item }) => item.id),
      );
    expect(idsOf("2")).toEqual(idsOf("1"));
  });
});

// The Arabic pack as a whole: what it promises of any text, on the sample articles and on whatever chance writes.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/core/document/read-article.ts";
import { covers, type Span, sliceOf } from "../../../src/core/text/span.ts";
import { arabicPack } from "../../../src/lang/ar/pack.ts";
import { allShown, articleOf, gapsOf, packOf, readingOf, shownOf, stemsOf } from "../../support/arabic.ts";

const FOLDER = new URL("../../../articles/", import.meta.url);

const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => {
    const read = readArticle({ name, text: readFileSync(new URL(name, FOLDER), "utf8") });
    if ("problem" in read) throw new Error(`${name}: ${read.problem.code}`);
    return [name, read.article.text, read.article.title] as const;
  });

const words = fc.constantFrom(
  ..."قال وقال أن إن الوزير سامي العتيبي زار مدينة جدة في عام 2019 لم قد ثلاثة رجال «سنعود غدا» هو هذا أمس ، . : ( ) ٤٥ % # بوتن الذي".split(
    " ",
  ),
);
/** Arabic that no one would write, with marks left open. */
const babble = fc.array(words, { minLength: 0, maxLength: 30 }).map((list) => list.join(" "));

describe("the pack", () => {
  it("says which language it reads and in which direction", () => {
    expect([packOf().lang, packOf().dir]).toEqual(["ar", "rtl"]);
  });

  it("says which weights are missing", () => {
    expect(() => arabicPack({})).toThrow();
  });

  it("glues a one-letter preposition and sets a longer one apart", () => {
    const prefix = Object.entries(packOf().helpers).find(([name]) => name === "prefix")?.[1];
    expect(prefix?.("ب", "أي جهة")).toBe("بأي جهة");
    expect(prefix?.("مع", "أي جهة")).toBe("مع أي جهة");
  });

  it("asks the same at every reading", () => {
    const text = samples[0]?.[1] ?? "";
    const document = packOf().analyse(articleOf(text));
    expect(packOf().offer(document, packOf().extract(document))).toEqual(readingOf(text).offers);
  });
});

describe.each(samples)("%s", (_, text, title) => {
  const whole: Span = { start: 0, end: text.length };
  const { document, extraction, offers } = readingOf(text);
  const all = [...offers.askings, ...offers.gaps, ...offers.propositions, ...offers.pairings];

  it("gives something to ask of every kind", () => {
    expect(offers.askings.length).toBeGreaterThan(0);
    expect(offers.propositions.length).toBeGreaterThan(0);
    // Without its headline an article tells less of what its definite nouns mean.
    expect(readingOf(text, title).offers.gaps.length).toBeGreaterThan(0);
  });

  it("points into the text, to body sentences only", () => {
    for (const one of all) {
      for (const span of one.evidence) {
        expect(covers(whole, span)).toBe(true);
        expect(span.end).toBeGreaterThan(span.start);
      }
      expect(document.sentences[one.sentence]?.role).toBe("body");
    }
  });

  it("has options whose spans lie inside the text", () => {
    for (const unit of offers.units) if (unit.span !== undefined) expect(covers(whole, unit.span)).toBe(true);
  });

  it("tells every entity's mentions as they stand", () => {
    for (const entity of extraction.entities)
      for (const mention of entity.mentions) expect(sliceOf(text, mention)).toBe(mention.text);
  });

  it("proves each name that it asks for by its evidence or by an alias there", () => {
    for (const { key, evidence } of offers.askings) {
      if (key.type !== "city" && key.type !== "country" && key.type !== "year") continue;
      const shown = packOf().fold(evidence.map((span) => sliceOf(text, span)).join(" "), "spelling");
      const names = [key.text, ...key.aliases].map((name) => packOf().fold(name, "spelling"));
      expect(
        names.some((name) => shown.includes(name)),
        key.text,
      ).toBe(true);
    }
  });

  it("restores the article's words from every fill-in", () => {
    for (const { gap, shown } of gapsOf(text)) {
      expect(covers(gap.shown, gap.blank)).toBe(true);
      expect(shown.split("____")).toHaveLength(2);
      const kept = [...sliceOf(text, gap.shown)].filter(
        (_, at) => !gap.omitted.some((span) => span.start <= gap.shown.start + at && gap.shown.start + at < span.end),
      );
      const words = kept.join("").replace(/\s+/g, " ").trim();
      expect(shownOf(text, gap, sliceOf(text, gap.blank), false)).toBe(words);
    }
  });

  it("writes every stem as a question that fits its key, with nothing loose", () => {
    for (const asking of offers.askings)
      for (const stem of stemsOf(asking)) {
        expect(packOf().fits(stem, asking.key.type), stem).toBe(true);
        expect(packOf().loose(stem), stem).toEqual([]);
        expect(stem).not.toMatch(/\s{2}|\s[،؟.]|\{|undefined/);
      }
  });

  it("is as sure of each as a probability", () => {
    for (const { confidence } of all) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("gives two different questions two ids", () => {
    const asked = offers.askings.map((one) => [one.id, stemsOf(one).join("\n")] as const);
    const gaps = offers.gaps.map((gap) => [gap.id, `${gap.blank.start} ${gap.key.text}`] as const);
    const stated = offers.propositions.map((one) => [one.id, one.text] as const);
    for (const list of [asked, gaps, stated]) for (const [id, words] of list) expect(new Map(list).get(id)).toBe(words);
  });
});

describe("whatever the text", () => {
  it("its words can be folded, shown and judged", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), babble), (text) => {
        const pack = packOf();
        expect(pack.display(pack.display(text))).toBe(pack.display(text));
        expect(pack.fold(pack.fold(text, "spelling"), "spelling")).toBe(pack.fold(text, "spelling"));
        expect(Array.isArray(pack.loose(text))).toBe(true);
        expect(Array.isArray(pack.contentStems(text))).toBe(true);
        expect(pack.surface({ text, type: "clause", aliases: [] })).toEqual(
          pack.surface({ text, type: "clause", aliases: [] }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("what is offered lies inside it and is shown in its own words", () => {
    fc.assert(
      fc.property(babble, (text) => {
        const { document, offers } = readingOf(text);
        const whole = { start: 0, end: text.length };
        for (const one of [...offers.askings, ...offers.gaps, ...offers.propositions, ...offers.pairings])
          for (const span of one.evidence) expect(covers(whole, span)).toBe(true);
        for (const gap of offers.gaps)
          expect(shownOf(text, gap, sliceOf(text, gap.blank), false)).toBe(sliceOf(text, gap.shown));
        for (const token of document.tokens) expect(covers(whole, token)).toBe(true);
        expect(allShown(text).every((shown) => shown.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

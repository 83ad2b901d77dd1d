// Whatever signs stand in a quiz, every format carries them as they are or reports the item: nothing is changed in silence.
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { exportFormats } from "../../src/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { bare, exported, keyOf } from "../support/export/cases.ts";
import { readers } from "../support/export/readers.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

/** Letters of both directions, every sign that some format keeps for itself, line ends, invisible and forbidden ones. */
const signs = [
  ...["ا", "ب", "ة", "ّ", "ـ", "٣", "a", "Z", "7", "é", "🙂", "«", "»", "،", "؟"],
  ...["=", "~", "#", "{", "}", ":", "\\", "-", ">", "<", "&", '"', "'", "*", "%", "/", "//", "::", "->", "####"],
  ...["$", "@", "+", "_", ",", ";", "|", "[", "]", "(", ")", "!", "`", "^", "<b>", "]]>", "<!--", "&amp;", "&#61;"],
  ...[" ", "\n", "\n\n", "\t", "\r\n", "\u00A0", "\u200F", "\u2067", "\u2069", "\u0000", "\u000B", "\uFFFE", "\uD800"],
] as const;
const words = fc
  .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 14 })
  // Something to see, so that a stem or an answer is never empty.
  .map((text) => `${text}س`);

const quizzes = fc
  .record({ stem: words, title: words, one: words, two: words, three: words, why: words })
  .map(({ stem, title, one, two, three, why }): Quiz => {
    const items: readonly Item[] = [
      {
        ...itemOf("mcq"),
        stem,
        options: itemOf("mcq").options.map((old, at) => ({ ...old, text: [one, two, three][at] ?? "د", why })),
      },
      { ...itemOf("fill"), stem: `${stem} ____ ${two}`, answers: [one] },
      { ...itemOf("truefalse"), stem, repair: { wrong: one, right: two } },
      {
        ...itemOf("match"),
        stem,
        pairs: [
          { left: one, right: `${two}1` },
          { left: two, right: `${three}2` },
        ],
      },
      { ...itemOf("order"), stem, sequence: [`${one}1`, `${two}2`, `${three}3`] },
    ];
    return { ...quiz, article: { ...quiz.article, title }, items };
  });

/** What no XML can hold is dropped, and the sign that stands in its place in a page; all else is compared letter by letter. */
const seen = (text: string): string => bare(text.replace(/\p{Cc}|\p{Cs}|\uFFFE|\uFFFD/gu, " "));

describe.each(exportFormats)("%s", (format) => {
  it("keeps stems and keys of what it carries", async () => {
    let carriedAll = 0;
    await fc.assert(
      fc.asyncProperty(quizzes, async (made) => {
        const file = await exported(made, format);
        const left = new Set(file.leftOut.map(({ item }) => item));
        const carried = made.items.filter(({ id }) => !left.has(id));
        const read = await readers[format](file, page);
        expect(read.map(({ stem }) => seen(stem))).toEqual(carried.map(({ stem }) => seen(stem)));
        for (const [at, item] of carried.entries())
          expect(seen(read[at]?.key ?? "").slice(0, seen(keyOf(item)).length)).toBe(seen(keyOf(item)));
        carriedAll += carried.length;
      }),
      { numRuns: 40, seed: 11 },
    );
    expect(carriedAll).toBeGreaterThan(40);
  });
});

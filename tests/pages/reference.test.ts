// Small pictures that were looked at: order of brackets, numbers, Latin names and vowel marks, in the page's own fonts, drawn by
// the Chromium of the lock file. Another draws every edge differently, which hides a number turned round, so it is not asked;
// `UPDATE_GOLDEN=1` takes the pictures anew.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Quiz } from "../../src/core/quiz/quiz.ts";
import { rendererOf } from "../support/page-assets.ts";
import { openSite, type Site } from "../support/page-visit.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";

const folder = fileURLToPath(new URL("../golden/pages/", import.meta.url));

/** Everything that is known to jump where it is not isolated. */
const text = `قَالَ المدرِّبُ (بعد الفوز 3-1): «لدينا 12% فقط من لاعبي نادي Real Madrid C.F.، والمدة 2021-2024».
بلغت حرارة الماء -5 درجات [وفق شركة AT&T] عند الساعة 10:30، ثم F-16 و«Covid-19».`;

const tricky: Quiz = {
  ...quiz,
  article: { ...quiz.article, title: "ترتيب (Latin) و12%", text },
  items: [
    {
      ...itemOf("mcq"),
      stem: "ما نسبة لاعبي Real Madrid C.F. (في المدة 2021-2024)؟",
      evidence: [{ start: 0, end: 20 }],
      options: ["12%", "3-1", "F-16 (الجديدة)", "«Covid-19»، 10:30"].map((option, at) => ({
        text: option,
        correct: at === 0,
        evidence: [],
        why: "",
      })),
    },
  ],
};

let site: Site;
beforeAll(async () => {
  site = await openSite({ locked: true });
}, 60_000);
afterAll(() => site?.close());

/** The share of pixels that differ plainly; 1 where even the sizes do. */
function difference(page: Page, one: Buffer, two: Buffer): Promise<number> {
  return page.evaluate(
    async ([a, b]) => {
      const pixelsOf = async (data: string | undefined) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext("2d");
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height);
      };
      const [first, second] = [await pixelsOf(a), await pixelsOf(b)];
      if (!first || !second || Math.abs(first.height - second.height) > 2 || first.width !== second.width) return 1;
      const length = Math.min(first.data.length, second.data.length);
      let different = 0;
      for (let at = 0; at < length; at += 4)
        if (Math.abs((first.data[at] ?? 0) - (second.data[at] ?? 0)) > 96) different++;
      return different / (length / 4);
    },
    [one.toString("base64"), two.toString("base64")],
  );
}

/** Less than one digit in the place of another makes. */
const ALIKE = 0.0001;

interface Picture {
  readonly name: string;
  readonly selector: string;
  readonly media: "screen" | "print";
  readonly kind: "html" | "worksheet";
}

const article: Picture = { name: "article", selector: ".prose", media: "screen", kind: "html" };
const pictures: readonly Picture[] = [
  article,
  { name: "item", selector: "#q1 fieldset", media: "screen", kind: "html" },
  { name: "worksheet", selector: ".item", media: "print", kind: "worksheet" },
];

async function take(
  { selector, media, kind }: Picture,
  shown: Quiz = tricky,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<Buffer> {
  const { page } = await site.open(rendererOf()[kind](shown), { viewport: { width: 480, height: 800 } });
  await page.emulateMedia({ media });
  await page.evaluate(() => document.fonts.ready);
  await before(page);
  return page.locator(selector).first().screenshot();
}

/** How far `taken` is from the picture that was looked at. */
async function farFrom({ name }: Picture, taken: Buffer): Promise<number> {
  const { page } = await site.open("<!DOCTYPE html><title>x</title>");
  return difference(page, taken, readFileSync(`${folder}${name}.png`));
}

// The browser from npm is made for Linux.
describe.skipIf(process.platform !== "linux")("pictures", () => {
  it.each(pictures)("$name looks as it did when it was looked at", async (picture) => {
    const taken = await take(picture);
    if (process.env["UPDATE_GOLDEN"] === "1") {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}${picture.name}.png`, taken);
    }
    expect(await farFrom(picture, taken)).toBeLessThan(ALIKE);
  });

  it.each([
    ["a range turned round", text.replace("2021-2024", "2024-2021")],
    ["a score turned round", text.replace("3-1", "1-3")],
    ["another bracket", text.replace("(بعد", "[بعد")],
    ["a dot less in a Latin name", text.replace("C.F.", "C.F")],
  ])("would tell %s", async (_, changed) => {
    expect(changed).not.toBe(text);
    const taken = await take(article, { ...tricky, article: { ...tricky.article, text: changed } });
    expect(await farFrom(article, taken)).toBeGreaterThan(ALIKE);
  });

  it("would tell that nothing is isolated", async () => {
    const taken = await take(article, tricky, (page) =>
      page.evaluate(() => {
        for (const isolate of document.querySelectorAll(".prose bdi")) isolate.replaceWith(...isolate.childNodes);
      }),
    );
    expect(await farFrom(article, taken)).toBeGreaterThan(ALIKE);
  });
});

describe("from right to left", () => {
  /** Where the first and the last character of `words` stand, from the left. */
  const ends = (page: Page, words: string): Promise<readonly (number | undefined)[]> =>
    page.evaluate((wanted) => {
      const root = document.querySelector("main, .prose");
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const letters: { node: Text; at: number; text: string }[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (
          node instanceof Text &&
          node.parentElement?.checkVisibility() &&
          !node.parentElement.closest("script, style")
        )
          for (const [at, text] of [...node.data].entries()) letters.push({ node, at, text });
      const start = letters
        .map(({ text }) => text)
        .join("")
        .indexOf(wanted);
      return root === null || start < 0
        ? []
        : [letters[start], letters[start + wanted.length - 1]].map((letter) => {
            if (letter === undefined) return undefined;
            const range = document.createRange();
            range.setStart(letter.node, letter.at);
            range.setEnd(letter.node, letter.at + 1);
            return range.getBoundingClientRect().x;
          });
    }, words);

  it.each(["html", "worksheet"] as const)("run brackets and quotation marks, whatever they hold: %s", async (kind) => {
    const { page } = await site.open(rendererOf()[kind](tricky), { viewport: { width: 1000, height: 800 } });
    for (const words of ["(بعد الفوز 3-1)", "[وفق شركة AT&T]", "«Covid-19»", "(الجديدة)"]) {
      const [opening = 0, closing = 0] = await ends(page, words);
      expect(opening, words).toBeGreaterThan(closing);
    }
    const [first = 0, last = 0] = await ends(page, "Real Madrid C.F.");
    expect(first).toBeLessThan(last);
  });

  it("stand the letter before its option, and the first of two options before the second", async () => {
    const { page } = await site.visit("worksheet-ar");
    const [one, two] = await page.locator("#q1 .options li, .item .options li").evaluateAll((options) =>
      options.slice(0, 2).map((option) => {
        const [tick, letter, words] = [...option.children].map((child) => child.getBoundingClientRect());
        return { right: option.getBoundingClientRect().right, parts: [tick?.x, letter?.x, words?.x] };
      }),
    );
    expect(one?.right).toBeGreaterThan(two?.right ?? 0);
    const parts = one?.parts.map((x) => x ?? 0) ?? [];
    expect(parts).toHaveLength(3);
    expect(parts).toEqual([...parts].sort((a, b) => b - a));
    const screen = await site.visit("quiz-ar");
    const choices = await screen.page
      .locator("#q3 .option")
      .evaluateAll((options) =>
        options.map((option) => [option.textContent, option.getBoundingClientRect().x] as const),
      );
    expect(choices.map(([words]) => words)).toEqual(["صواب", "خطأ"]);
    expect(choices[0]?.[1]).toBeGreaterThan(choices[1]?.[1] ?? 0);
  });
});

// Small pictures that were looked at: order of brackets, numbers, Latin names and vowel marks, in the page's own fonts. Another
// Chromium draws edges a little differently, so a few pixels may; `UPDATE_GOLDEN=1` takes the pictures anew.
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
  site = await openSite();
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

describe("pictures", () => {
  it.each([
    ["article", ".prose", "screen", "html"],
    ["item", "#q1 .task", "screen", "html"],
    ["worksheet", ".item", "print", "worksheet"],
  ] as const)("%s looks as it did when it was looked at", async (name, selector, media, kind) => {
    const { page } = await site.open(rendererOf()[kind](tricky), { viewport: { width: 480, height: 800 } });
    await page.emulateMedia({ media });
    await page.evaluate(() => document.fonts.ready);
    const taken = await page.locator(selector).first().screenshot();
    const path = `${folder}${name}.png`;
    if (process.env["UPDATE_GOLDEN"] === "1") {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, taken);
    }
    const blank = await page.context().newPage();
    expect(await difference(blank, taken, readFileSync(path))).toBeLessThan(0.02);
  });

  it("would not pass with the numbers turned round", async () => {
    const turned = rendererOf().html({
      ...tricky,
      article: { ...tricky.article, text: text.replace("2021-2024", "2024-2021") },
    });
    const { page } = await site.open(turned, { viewport: { width: 480, height: 800 } });
    await page.evaluate(() => document.fonts.ready);
    const taken = await page.locator(".prose").screenshot();
    const same = await site.open(rendererOf().html(tricky), { viewport: { width: 480, height: 800 } });
    const reference = await same.page.locator(".prose").screenshot();
    expect(taken.equals(reference)).toBe(false);
  });
});

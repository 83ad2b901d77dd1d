// What pages look like, as far as a program can see it: accessibility audit, order of characters on the line, phone, print.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, check, openSite, type PageName, type Site } from "../support/page-visit.ts";
import { quiz } from "../support/quiz-fixture.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const phone = { viewport: { width: 360, height: 640 } };

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.close());

/** Answers all items somehow, most of them wrong, and has them marked. */
async function markAll(page: Page): Promise<void> {
  for (const [index] of quiz.items.entries()) {
    const section = page.locator(`#q${index + 1}`);
    for (const radio of (await section.locator("input[type=radio]").all()).slice(0, 1)) await radio.check();
    for (const blank of await section.locator("input.blank").all()) await blank.fill("كلمة");
    for (const row of await section.locator("[data-row]").all()) await row.locator(".chip").nth(1).click();
    for (const button of (await section.locator("[data-move='1']").all()).slice(0, 1)) await button.click();
    await check(page, index);
  }
}

/** Rule and element of each finding; best practices included. */
async function audit(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate<readonly string[]>(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => id + ": " + node.html + " " + node.failureSummary)))`,
  );
}

const wide = { viewport: { width: 1280, height: 800 } };

describe("the accessibility audit finds nothing", () => {
  it.each([
    ["quiz-ar", "light", "wide", wide],
    ["quiz-ar", "dark", "narrow", phone],
    ["quiz-en", "dark", "wide", wide],
    ["quiz-en", "light", "narrow", phone],
  ] as const)("%s open and marked, %s, %s", { timeout: 30_000 }, async (name, colorScheme, _, viewport) => {
    const { page } = await site.visit(name, { colorScheme, ...viewport });
    await page.locator(".settings summary").click();
    await page.locator("#q1 [data-role=help]").click();
    expect(await audit(page)).toEqual([]);
    await markAll(page);
    await page.locator(".reviewing summary").click();
    expect(await audit(page)).toEqual([]);
  });

  it.each(["worksheet-ar", "key-ar", "worksheet-en", "key-en", "exam-en"] as const)("%s", async (name) => {
    const { page } = await site.visit(name);
    expect(await audit(page)).toEqual([]);
  });
});

describe("a screen reader", () => {
  it("hears what each control is and to which question it belongs", async () => {
    const { page } = await site.visit("quiz-ar");
    const [mcq, , , match, order] = quiz.items;
    const region = (n: number, kind: string) => page.getByRole("region", { name: `السؤال ${n} ${kind}`, exact: true });
    const choice = region(1, "اختيار من متعدد").getByRole("group", { name: mcq?.stem ?? "", exact: true });
    expect(await choice.getByRole("radio", { name: "ب وزيرة الثقافة ليلى الحداد", exact: true }).count()).toBe(1);
    const gap = region(2, "أكمل الفراغ").getByRole("textbox", { name: "إجابة السؤال 2", exact: true });
    expect(await gap.count()).toBe(1);
    const sentence = await gap.evaluate((box) => box.getAttribute("aria-describedby") ?? "");
    expect(await page.locator(`#${sentence}`).textContent()).toContain("بكلفة بلغت");
    const statement = region(3, "صواب أم خطأ").getByRole("group");
    expect(await statement.getByRole("radio", { name: "خطأ", exact: true }).count()).toBe(1);
    if (match?.type !== "match" || order?.type !== "order") throw new Error("the fixture has other items");
    for (const [row, { left }] of match.pairs.entries()) {
      const entry = page.locator("#q4").getByRole("group", { name: `${row + 1} ${left}`, exact: true });
      for (const { right } of match.pairs)
        expect(await entry.getByRole("radio", { name: new RegExp(`^[أ-د] ${right}$`) }).count()).toBe(1);
    }
    for (const text of order.sequence)
      for (const way of ["أعلى", "أسفل"]) {
        const name = `انقل إلى ${way}: ${text}`;
        expect(await page.locator("#q5").getByRole("button", { name, exact: true }).count()).toBe(1);
      }
    expect(await page.getByRole("progressbar", { name: "التقدّم" }).count()).toBe(1);
    expect(await page.getByRole("complementary", { name: "النص" }).count()).toBe(1);
    expect(await page.locator("[aria-live=polite]").count()).toBe(1);
  });
});

describe("the accessibility audit finds nothing in an exam", () => {
  it.each(["light", "dark"] as const)("from start to end, %s", { timeout: 30_000 }, async (colorScheme) => {
    const { page } = await site.visit("exam-ar", { colorScheme, ...phone });
    expect(await audit(page)).toEqual([]);
    await page.locator("[data-role=student-name]").fill("ليلى");
    await page.keyboard.press("Enter");
    await page.locator("#q1 label").first().click();
    expect(await audit(page)).toEqual([]);
    for (const _ of [1, 2]) await page.locator("[data-role=finish]").click();
    expect(await audit(page)).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wider).toBe(false);
  });
});

describe("the first paint", () => {
  it("comes in a fifth of a second from disk, at the best of five", async () => {
    const times: number[] = [];
    for (let visit = 0; visit < 5; visit++) {
      const { page } = await site.visit("quiz-ar");
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      times.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0));
    }
    expect(Math.min(...times)).toBeLessThan(200);
  });
});

interface Place {
  /** Distance of the first and last character from the line's left edge. */
  readonly first: number;
  readonly last: number;
  readonly oneLine: boolean;
}

/** Where `words` stands, everywhere it is shown. */
const placesOf = (page: Page, words: string): Promise<readonly Place[]> =>
  page.evaluate((wanted) => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = (node.textContent ?? "").indexOf(wanted);
      if (start < 0 || node.parentElement?.checkVisibility() !== true) continue;
      if (node.parentElement.closest("script, style, .unseen, option") !== null) continue;
      const box = [0, wanted.length - 1].map((offset) => {
        const range = document.createRange();
        range.setStart(node, start + offset);
        range.setEnd(node, start + offset + 1);
        return range.getBoundingClientRect();
      });
      const [first, last] = box;
      if (first === undefined || last === undefined) continue;
      found.push({ first: first.x, last: last.x, oneLine: Math.abs(first.y - last.y) < 2 });
    }
    return found;
  }, words);

describe("the order of characters on the line", () => {
  it.each<[PageName, "screen" | "print", readonly string[]]>([
    ["quiz-ar", "screen", ["2021-2024", "12%", "3.5", "Atlas", "2025-03-14"]],
    ["quiz-en", "screen", ["2021-2024", "12%", "3.5", "Atlas", "2025-03-14"]],
    ["worksheet-ar", "screen", ["2021-2024", "12%", "3.5", "Atlas", "2025-03-14"]],
    ["worksheet-ar", "print", ["2021-2024", "12%", "3.5", "Atlas", "2025-03-14"]],
    ["key-ar", "screen", ["2021-2024", "12%", "3.5", "Atlas"]],
    ["key-ar", "print", ["2021-2024", "12%", "3.5", "Atlas"]],
  ])("runs left to right in numbers and Latin names, right to left in Arabic: %s, %s", async (name, media, runs) => {
    const { page } = await site.visit(name, { viewport: { width: 800, height: 800 } });
    await page.emulateMedia({ media });
    for (const words of runs) {
      const places = await placesOf(page, words);
      expect(places.length, words).toBeGreaterThan(0);
      for (const place of places) {
        expect(place.oneLine, words).toBe(true);
        expect(place.first, words).toBeLessThan(place.last);
      }
    }
    const arabic = await placesOf(page, "ليلى");
    expect(arabic.length).toBeGreaterThan(0);
    for (const place of arabic) expect(place.first).toBeGreaterThan(place.last);
  });

  it("puts the full stop after a blank on its left", async () => {
    const { page } = await site.visit("quiz-ar");
    const [blank, stop] = await page.evaluate(() => {
      const input = document.querySelector(".sentence input");
      const range = document.createRange();
      if (input?.nextSibling) range.selectNode(input.nextSibling);
      return [input?.getBoundingClientRect().x ?? 0, range.getBoundingClientRect().x];
    });
    expect(stop).toBeLessThan(blank ?? 0);
  });
});

describe("a phone of 360 px", () => {
  it.each([0, 5])("never scrolls sideways, text %d steps larger", { timeout: 30_000 }, async (steps) => {
    const { page } = await site.visit("quiz-ar", phone);
    await page.locator(".settings summary").click();
    for (let step = 0; step < steps; step++) await page.locator("[data-size='1']").click();
    for (const [index, item] of quiz.items.entries()) {
      await answer(page, item, index);
      await check(page, index);
    }
    const [content, window] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(content).toBe(window);
  });

  it("has targets of 44 px", async () => {
    const { page } = await site.visit("quiz-ar", phone);
    await page.locator(".settings summary").click();
    const sizes = await page
      .locator("main label.option, main button:visible, .chip, .size, .segment, .mode, .settings summary")
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect()));
    expect(sizes.length).toBeGreaterThan(40);
    for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.9);
  });
});

describe("print", () => {
  it.each(["worksheet-ar", "key-ar", "quiz-ar", "worksheet-en"] as const)(
    "%s becomes a PDF of few pages",
    async (name) => {
      const { page } = await site.visit(name);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.slice(0, 5)).toBe("%PDF-");
      const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThan(5);
      // A4 in points.
      if (name !== "quiz-ar") expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[456](\.\d+)? 84[12](\.\d+)?\]/);
    },
  );

  it.each(["worksheet-ar", "key-ar"] as const)("%s splits no item", async (name) => {
    const { page } = await site.visit(name);
    await page.emulateMedia({ media: "print" });
    const breaks = await page
      .locator(".item")
      .evaluateAll((items) => items.map((item) => getComputedStyle(item).breakInside));
    expect(breaks).toEqual(quiz.items.map(() => "avoid"));
  });

  it("gives a blank room to write", async () => {
    const { page } = await site.visit("worksheet-ar");
    const box = await page.locator(".blank").boundingBox();
    expect(box?.width).toBeGreaterThan(120);
  });
});

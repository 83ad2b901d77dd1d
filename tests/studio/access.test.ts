// The studio for everybody: axe finds nothing in any pane, language or theme; the keyboard reaches everything; nothing runs
// over the edge of a small phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { cards, itemIds, openStudio, pasted, pasteSample, type StudioSite } from "../support/studio-visit.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// A loaded machine takes its time.
vi.setConfig({ testTimeout: 90_000 });

let site: StudioSite;

beforeAll(async () => {
  site = await openStudio();
});
afterAll(() => site.close());

/** Rules of axe that the page breaks, and where. */
async function violations(page: Page): Promise<readonly string[]> {
  // The debugger may do what the page's policy forbids.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: found } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const options = {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      iframes: false,
    };
    const { violations: all } = await found.run(options);
    return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Words that stick out beyond the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** How much the page can be scrolled as a whole: beside each other the panes scroll, and the page does not. */
function below(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
}

/** Fields for words of the article that would set a number alone at the wrong end of its line. */
function leftToRight(page: Page): Promise<number> {
  return page
    .locator("textarea[lang=ar]")
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).direction !== "rtl").length);
}

const cases = [
  { name: "light, Arabic", ui: "ar", width: 1280, colorScheme: "light" },
  { name: "dark, Arabic", ui: "ar", width: 1280, colorScheme: "dark" },
  { name: "light, English, phone", ui: "en", width: 360, colorScheme: "light" },
  { name: "dark, Arabic, phone", ui: "ar", width: 360, colorScheme: "dark" },
] as const;

describe.each(cases)("$name", ({ ui, width, colorScheme }) => {
  it("has no fault in any pane, and nothing runs over the edge", async () => {
    const { page, context, faults } = await site.visit({ viewport: { width, height: 800 }, colorScheme });
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      // What lies under the header because the page is scrolled is not too small.
      await page.evaluate(() => scrollTo(0, 0));
      for (const one of await violations(page)) found.push(`${where}: ${one}`);
      if ((await overhang(page)) > 0) found.push(`${where}: runs over the edge by ${await overhang(page)}`);
      const panes = width >= 960 && (await page.locator(".work").count()) > 0;
      if (panes && (await below(page)) > 0) found.push(`${where}: the page scrolls by ${await below(page)}`);
      if ((await leftToRight(page)) > 0) found.push(`${where}: words of the article from left to right`);
    };
    await look("start");
    await pasteSample(page);
    if (ui === "en") await page.getByRole("button", { name: "English" }).click();
    await page.waitForTimeout(400);
    await look("quiz");
    const wrong = cards(page).first().locator(".options textarea").first();
    await wrong.fill("");
    await page.locator(".findings li").first().waitFor();
    await look("findings");
    await page.locator(".settings summary").click();
    await page.locator(".add summary").click();
    await page.locator(".add button").nth(3).click();
    await page.locator(".add button").nth(4).click();
    await page.locator(".add button").nth(2).click();
    await look("all kinds");
    for (const tab of width < 900 ? ["article", "facts", "preview"] : ["facts", "preview"]) {
      await page.locator(`#tab-${tab}`).click();
      await page.waitForTimeout(600);
      await look(tab);
      if (tab === "preview") {
        await page.locator(".preview-pane .settings summary").click();
        await page.locator(".preview-pane .settings select").first().selectOption("3");
        await page.locator(".forms button").nth(1).click();
        await page.waitForTimeout(600);
        await look("page options");
      }
      if (tab === "facts") {
        await page.locator(".facts-pane > button").click();
        await look("fact form");
      }
    }
    if (width < 900) await page.locator("#tab-article").click();
    await page.locator(".article-data summary").click();
    await page.locator(".ask").first().click();
    await page.locator(".offer").first().waitFor();
    await page
      .locator("dialog details summary")
      .click({ timeout: 2000 })
      .catch(() => {});
    await look("ask");
    await page.keyboard.press("Escape");
    await page.locator("#tab-quiz").click();
    await page
      .locator(".quiz-pane .more", { hasText: /زِد|More/ })
      .first()
      .click();
    await page.locator(".offer").first().waitFor();
    await look("more questions");
    await page.keyboard.press("Escape");
    await page.locator(".bar button").first().click();
    await page.locator(".projects li").waitFor();
    await look("projects");
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("the keyboard alone", () => {
  it("makes a quiz, replaces, edits, locks, moves, asks, and comes to the worksheet", async () => {
    const { page, context, faults } = await site.visit({ viewport: { width: 1280, height: 800 } });
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const focused = (): Promise<string> =>
      page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
      );
    /** Tab until the focus is where `wanted` says; a place that cannot be reached is a failure. */
    const tabTo = async (wanted: RegExp): Promise<void> => {
      const way: string[] = [];
      for (let n = 0; n < 150; n++) {
        await press("Tab");
        const here = await focused();
        if (wanted.test(here)) return;
        way.push(here);
      }
      throw new Error(`the keyboard does not reach ${wanted}; it goes ${way.slice(0, 30).join(" → ")}`);
    };
    await page.waitForFunction(() => document.activeElement?.id === "article-text");
    await page.keyboard.insertText(pasted);
    await press("Control+Enter");
    await cards(page).first().waitFor();
    const before = await itemIds(page);

    // The first that has a sound other one; a window opens for those that have none.
    const window = page.locator("dialog.ask-dialog");
    const replaced = page.locator(".message", { hasText: "استُبدل السؤال" });
    for (let n = 1; n <= before.length; n++) {
      await tabTo(new RegExp(`^بدّل السؤال ${n}$`));
      await press("Enter");
      await replaced.or(window).first().waitFor();
      if (!(await window.isVisible())) break;
      await press("Escape");
      await expect.poll(focused).toBe(`بدّل السؤال ${n}`);
    }
    expect(await itemIds(page)).not.toEqual(before);
    await page.locator("#tab-quiz").focus();
    const now = await itemIds(page);
    await tabTo(/^نص السؤال 2|الفراغ|العبارة/);
    await page.keyboard.insertText(" حقًّا");
    await tabTo(/^أنزل السؤال 2$/);
    await press("Enter");
    await expect.poll(async () => (await itemIds(page))[2]).toBe(now[1]);

    await page.locator("#tab-quiz").focus();
    await press("ArrowLeft");
    await expect.poll(focused).toBe("الحقائق");
    await press("ArrowLeft");
    await expect.poll(focused).toBe("المعاينة والتنزيل");
    await tabTo(/^ورقة العمل$/);
    await press("Enter");
    await tabTo(/^اطبع/);

    await page.locator("#tab-preview").focus();
    await press("Home");
    await page.locator(".bar button").first().focus();
    await tabTo(/^اسأل عن هذه الجملة/);
    const first = await focused();
    await press("ArrowDown");
    expect(await focused()).not.toBe(first);
    await press("Enter");
    await page.locator(".offer").first().waitFor();
    await press("Escape");
    await expect.poll(focused).toMatch(/^اسأل عن هذه الجملة/);
    expect(faults).toEqual([]);
    await context.close();
  });
});

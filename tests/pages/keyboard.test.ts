// The quiz page without a mouse: every item type by Tab, arrows, Space and Enter, focus always visible.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matchColumn, orderStart } from "../../src/core/grading/shuffle.ts";
import type { Item, OrderItem } from "../../src/core/quiz/quiz.ts";
import { openSite, type Site, told, verdict } from "../support/page-visit.ts";
import { quiz } from "../support/quiz-fixture.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.close());

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await press(page, key);
  }
  throw new Error(`${key} never reaches ${selector}`);
}

/** Sorts an ordering item by its buttons, each entry up to its place. */
async function sort(page: Page, item: OrderItem, id: string): Promise<void> {
  const arranged = [...orderStart(item)];
  for (const place of item.sequence.keys()) {
    const from = arranged.indexOf(place);
    if (from === place) continue;
    const button = `${id} [data-position="${place}"] [data-move="-1"]`;
    await tabTo(page, `${id} li:first-child [data-move="-1"]`, "Shift+Tab");
    await tabTo(page, button);
    await press(page, "Enter", from - place);
    expect(await page.evaluate((wanted) => document.activeElement?.matches(wanted), button)).toBe(true);
    expect(await told(page)).toContain(`صار في الموضع ${place + 1} من 5`);
    arranged.splice(place, 0, ...arranged.splice(from, 1));
  }
}

/** Answers with the focus on the first control of the item. */
async function answerByKeys(page: Page, item: Item, id: string): Promise<void> {
  switch (item.type) {
    case "mcq":
      await press(page, "Space");
      return press(
        page,
        "ArrowDown",
        item.options.findIndex((option) => option.correct),
      );
    case "truefalse":
      await press(page, "Space");
      return press(page, "ArrowDown", item.correct ? 0 : 1);
    case "fill":
      return page.keyboard.type(item.answers[0]);
    case "match":
      for (const pair of item.pairs) {
        await press(page, "ArrowDown", matchColumn(item).indexOf(pair.right) + 1);
        await press(page, "Tab");
      }
      return;
    case "order":
      return sort(page, item, id);
  }
}

describe("keyboard only", () => {
  it("takes a whole quiz", { timeout: 60_000 }, async () => {
    const { page, faults } = await site.visit("quiz-ar");
    await press(page, "Tab");
    await press(page, "Enter");
    await tabTo(page, "#q1 input");
    for (const [index, item] of quiz.items.entries()) {
      const id = `#q${index + 1}`;
      expect(await page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, id)).toBe(true);
      await answerByKeys(page, item, id);
      await tabTo(page, `${id} [data-role=check]`);
      await press(page, "Enter");
      expect(await verdict(page, index)).toBe("إجابة صحيحة");
      // The same button now leads on: to the next open item, at last to the score.
      await press(page, "Enter");
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("result-name");
    expect(await page.locator("[data-role=score]").textContent()).toBe("7 من 7");
    expect(faults.filter((fault) => !fault.endsWith("#questions"))).toEqual([]);
  });

  it("shows where the focus is", async () => {
    const { page } = await site.visit("quiz-ar");
    for (let presses = 0; presses < 25; presses++) {
      await press(page, "Tab");
      const visible = await page.evaluate(() => {
        const at = document.activeElement;
        const shown = [at, at?.closest("label")].filter((node) => node instanceof Element);
        return at === document.body || shown.some((node) => getComputedStyle(node).outlineStyle !== "none");
      });
      expect(visible).toBe(true);
    }
  });
});

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

/** A key of an Arabic keyboard, which no layout of the test browser has. */
const pressArabic = (page: Page, key: string): Promise<unknown> =>
  page.evaluate((pressed) => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
  }, key);

async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await press(page, key);
  }
  throw new Error(`${key} never reaches ${selector}`);
}

/** Sorts an ordering item with the arrow keys, each entry up to its place. */
async function sort(page: Page, item: OrderItem, id: string): Promise<void> {
  const shown = orderStart(item).map((position) => item.sequence[position]);
  for (const [place, text] of item.sequence.entries()) {
    const from = shown.indexOf(text);
    if (from === place) continue;
    await page.locator(`${id} li`, { hasText: text }).locator("[data-move='1']").focus();
    await press(page, "ArrowUp", from - place);
    expect(await page.evaluate(() => document.activeElement?.closest("li")?.textContent)).toContain(text);
    expect(await told(page)).toContain(`صار في الموضع ${place + 1} من 5`);
    shown.splice(place, 0, ...shown.splice(from, 1));
  }
}

/** Answers by Tab, Space and arrows alone, with the focus on the first control of the item. */
async function answerByTabs(page: Page, item: Item, id: string): Promise<void> {
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
      for (const [row, pair] of item.pairs.entries()) {
        await tabTo(page, `${id} [data-row="${row}"] input`);
        await press(page, "Space");
        await press(page, "ArrowDown", matchColumn(item).indexOf(pair.right));
      }
      return;
    case "order":
      return sort(page, item, id);
  }
}

describe("keyboard only", () => {
  it("takes a whole quiz by Tab, Space, arrows and Enter", { timeout: 60_000 }, async () => {
    const { page, faults } = await site.visit("quiz-ar");
    await press(page, "Tab");
    await press(page, "Enter");
    await tabTo(page, "#q1 input");
    for (const [index, item] of quiz.items.entries()) {
      const id = `#q${index + 1}`;
      expect(await page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, id)).toBe(true);
      await answerByTabs(page, item, id);
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

  it("takes a quiz by numbers and Enter", { timeout: 60_000 }, async () => {
    const { page } = await site.visit("quiz-ar");
    for (const [index, item] of quiz.items.entries()) {
      if (item.type === "mcq") await press(page, String(item.options.findIndex((option) => option.correct) + 1));
      // Arabic keyboards have digits of their own.
      if (item.type === "truefalse") await pressArabic(page, item.correct ? "١" : "٢");
      if (item.type === "fill") await page.keyboard.type(item.answers[0]);
      if (item.type === "match")
        for (const pair of item.pairs) {
          await page
            .locator(`#q${index + 1} [data-row="${item.pairs.indexOf(pair)}"] input`)
            .first()
            .focus();
          await press(page, String(matchColumn(item).indexOf(pair.right) + 1));
        }
      if (item.type === "order")
        for (const [place, text] of item.sequence.entries()) {
          await page.locator("#q5 li", { hasText: text }).locator("[data-move='1']").focus();
          await press(page, String(place + 1));
        }
      if (item.type === "order") await page.locator("#q5 [data-role=check]").focus();
      await press(page, "Enter");
      expect(await verdict(page, index)).toBe("إجابة صحيحة");
      await press(page, "Enter");
    }
    expect(await page.locator("[data-role=score]").textContent()).toBe("7 من 7");
  });

  it("moves between items with the arrows, forward to the left in Arabic and to the right in English", async () => {
    for (const [name, forward, back] of [
      ["quiz-ar", "ArrowLeft", "ArrowRight"],
      ["quiz-en", "ArrowRight", "ArrowLeft"],
    ] as const) {
      const { page } = await site.visit(name);
      const at = () => page.evaluate(() => document.activeElement?.closest("[data-item]")?.id);
      await press(page, forward, 2);
      expect(await at()).toBe("q3");
      await press(page, back);
      expect(await at()).toBe("q2");
      // In a text field arrows move the cursor and digits are typed.
      await page.locator("#q2 input").focus();
      await press(page, forward);
      await page.keyboard.type("12");
      expect(await at()).toBe("q2");
      expect(await page.locator("#q2 input").inputValue()).toBe("12");
    }
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

// What a page tells the learning system around it: progress, result, and a state that can be put back.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, check, openSite, type Site } from "../support/page-visit.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.close());

const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const name of ["fahm:progress", "fahm:result"]) {
      document.addEventListener(name, (event) => {
        if (event instanceof CustomEvent) told.push([name, event.detail]);
      });
    }
  });

const heard = (page: Page): Promise<[string, Record<string, unknown>][]> => page.evaluate("told");

describe("events", () => {
  it("tell each step and, at the end, score and answers by item", async () => {
    const { page } = await site.visit("quiz-ar", {}, listen);
    for (const [index, item] of quiz.items.entries()) {
      await answer(page, item, index);
      await check(page, index);
    }
    const events = await heard(page);
    expect(events[0]).toMatchObject(["fahm:progress", { mode: "practice", total: 7, answered: 1, marked: 0 }]);
    const results = events.filter(([name]) => name === "fahm:result");
    expect(results).toHaveLength(1);
    expect(results[0]?.[1]).toMatchObject({ score: 7, max: 7, marked: 7, resumed: false });
    expect(results[0]?.[1]["items"]).toMatchObject([
      { id: "i-00a1", type: "mcq", answer: 1, score: 1 },
      { id: "i-00a2", type: "fill", answer: [itemOf("fill").answers[0]], score: 1 },
      { id: "i-00a3", type: "truefalse", answer: false, score: 1 },
      { id: "i-00a4", type: "match", score: 1 },
      { id: "i-00a5", type: "order", score: 1 },
      { id: "i-00a6", score: 1 },
      { id: "i-00a7", score: 1 },
    ]);
    await page.reload();
    expect(await heard(page)).toMatchObject([["fahm:result", { score: 7, max: 7, resumed: true }]]);
  });

  it("carry a state that brings the student back in another browser", async () => {
    const { page } = await site.visit("quiz-ar", {}, listen);
    await answer(page, itemOf("mcq"), 0);
    await check(page, 0);
    const [, { quiz: id, state }] = (await heard(page)).at(-1) ?? ["", {}];
    const other = await site.visit("quiz-ar", {}, (fresh) =>
      fresh.addInitScript(([name, value]) => localStorage.setItem(name ?? "", value ?? ""), [`fahm:${id}`, `${state}`]),
    );
    expect(await other.page.locator("#q1 .verdict").textContent()).toBe("إجابة صحيحة");
  });

  it("tell a test once, when it is finished, and a new start", async () => {
    const { page } = await site.visit("quiz-ar", {}, listen);
    await page.locator("input[value=test]").click();
    await answer(page, itemOf("mcq"), 0);
    await page.locator("[data-role=finish]").click();
    await page.locator("[data-role=finish]").click();
    await page.locator("[data-role=restart]").click();
    const names = (await heard(page)).map(([name]) => name);
    expect(names.filter((name) => name === "fahm:result")).toHaveLength(1);
    expect((await heard(page)).at(-1)).toMatchObject(["fahm:progress", { mode: "test", answered: 0, marked: 0 }]);
  });
});

// The quiz page in a real browser: practice, test, starting again, reload, refused storage.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matchColumn } from "../../src/core/grading/shuffle.ts";
import { answer, check, openSite, type Site, told, verdict } from "../support/page-visit.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.close());

describe("practice", () => {
  it("marks a whole quiz by mouse and shows the score", async () => {
    const { page, faults } = await site.visit("quiz-ar");
    for (const [index, item] of quiz.items.entries()) {
      await answer(page, item, index);
      await check(page, index);
      expect(await verdict(page, index)).toBe("إجابة صحيحة");
    }
    expect(await page.locator("[data-role=score]").textContent()).toBe("7 من 7");
    expect(await page.locator("[data-role=percent]").textContent()).toBe("100%");
    expect(await told(page)).toContain("7 من 7");
    expect(faults).toEqual([]);
  });

  it("explains a wrong answer: right option, reason, evidence in the article", async () => {
    const { page } = await site.visit("quiz-ar");
    await page.locator("#q1 label").nth(0).click();
    await check(page, 0);
    const box = page.locator("#q1 .feedback");
    expect(await verdict(page, 0)).toBe("إجابة غير صحيحة");
    expect(await box.textContent()).toContain("ب. وزيرة الثقافة ليلى الحداد");
    expect(await box.textContent()).toContain("حضر الافتتاح ولم يفتتح المكتبة.");
    expect(await box.locator("mark").allTextContents()).toEqual(["وزيرة الثقافة ليلى الحداد"]);
    const [evidence] = itemOf("mcq").evidence;
    const marked = await page.locator(".prose mark").allTextContents();
    expect(marked.join("")).toBe(quiz.article.text.slice(evidence.start, evidence.end));
    expect(await told(page)).toContain("إجابة غير صحيحة");
    expect(await page.locator("#q1 input").first().isDisabled()).toBe(true);
  });

  it("marks evidence over isolates without changing the article, and shows it on request", async () => {
    const { page } = await site.visit("quiz-ar", { viewport: { width: 360, height: 640 } });
    const before = await page.locator(".prose").textContent();
    await answer(page, itemOf("fill"), 1);
    await check(page, 1);
    const [evidence] = itemOf("fill").evidence;
    const marked = await page.locator(".prose mark").allTextContents();
    expect(marked.join("")).toBe(quiz.article.text.slice(evidence.start, evidence.end));
    expect(await page.locator(".prose").textContent()).toBe(before);
    await page.locator(".article summary").click();
    expect(await page.locator(".prose").isVisible()).toBe(false);
    await page.locator("#q2 .link").click();
    const box = await page.locator(".prose mark").first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(640);
  });

  it("accepts another spelling and shows the text's own", async () => {
    const { page } = await site.visit("quiz-ar");
    await page.locator("#q2 input").fill("٣٫٥ مليون يورو");
    await page.keyboard.press("Enter");
    expect(await verdict(page, 1)).toBe("إجابة صحيحة");
    expect(await page.locator("#q2 .feedback").textContent()).toContain("كما وردت في النص: 3.5 مليون يورو");
  });

  it("asks for an answer before it marks", async () => {
    const { page } = await site.visit("quiz-ar");
    await check(page, 4);
    expect(await page.locator("#q5 .feedback").isVisible()).toBe(false);
    expect(await told(page)).toBe("أجب عن السؤال أولًا.");
  });

  it("gives part of the points for part of the pairs", async () => {
    const { page } = await site.visit("quiz-ar");
    const position = matchColumn(itemOf("match")).indexOf("وزيرة الثقافة");
    await page.locator('#q4 [data-row="0"] .chip').nth(position).click();
    await check(page, 3);
    expect(await verdict(page, 3)).toBe("إجابة صحيحة جزئيًا: 1 من 3");
    expect(await page.locator("#q4 .is-correct").count()).toBe(1);
    expect(await page.locator("#q4 .is-wrong").count()).toBe(2);
  });
});

describe("a false statement", () => {
  it("shows the words that mend it, isolated from an interface of the other direction", async () => {
    const { page } = await site.visit("quiz-en");
    await answer(page, itemOf("truefalse"), 2);
    await check(page, 2);
    expect(await page.locator("#q3 .feedback").textContent()).toContain(
      "Correct: “\u2068مكتبتين أخريين\u2069” instead of “\u2068ثلاث مكتبات أخرى\u2069”",
    );
  });
});

describe("test mode", () => {
  it("marks nothing before the end, warns of open items, then marks all", async () => {
    const { page } = await site.visit("quiz-ar");
    await page.locator("input[value=test]").click();
    for (const [index, item] of quiz.items.slice(0, 5).entries()) await answer(page, item, index);
    await page.locator("#q2 input").press("Enter");
    expect(await page.locator(".feedback:visible").count()).toBe(0);
    expect(await page.locator("[data-role=check]:visible").count()).toBe(0);
    await page.locator("[data-role=finish]").click();
    expect(await page.locator("[data-role=closing-hint]").textContent()).toContain("6، 7");
    expect(await page.locator(".feedback:visible").count()).toBe(0);
    await page.locator("[data-role=finish]").click();
    expect(await page.locator("[data-role=score]").textContent()).toBe("5 من 7");
    expect(await verdict(page, 6)).toBe("لم تُجب عن هذا السؤال");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("result-name");
  });
});

describe("starting again", () => {
  it("asks once, then forgets everything, also after a reload", async () => {
    const { page } = await site.visit("quiz-ar");
    await answer(page, itemOf("mcq"), 0);
    await check(page, 0);
    await page.locator("[data-role=restart]").click();
    expect(await verdict(page, 0)).toBe("إجابة صحيحة");
    await page.locator("[data-role=restart]").click();
    expect(await page.locator("#q1 .feedback").isVisible()).toBe(false);
    expect(await page.locator(".prose mark").count()).toBe(0);
    await page.reload();
    expect(await page.locator("main input:checked").count()).toBe(0);
    expect(await page.locator("[data-role=progress]").textContent()).toBe("أُجيب عن 0 من 7");
  });
});

describe("a reload", () => {
  it("brings back answers, marks and order", async () => {
    const { page } = await site.visit("quiz-ar");
    await answer(page, itemOf("mcq"), 0);
    await check(page, 0);
    await answer(page, itemOf("fill"), 1);
    await answer(page, itemOf("order"), 4);
    await page.reload();
    expect(await verdict(page, 0)).toBe("إجابة صحيحة");
    expect(await page.locator("#q2 input").inputValue()).toBe("3.5 مليون يورو");
    expect(await page.locator("#q2 .feedback").isVisible()).toBe(false);
    expect(await page.locator("#q5 li .words").allTextContents()).toEqual(itemOf("order").sequence);
    expect(await page.locator("[data-role=progress]").textContent()).toBe("أُجيب عن 3 من 7");
  });

  it("brings back a finished test", async () => {
    const { page } = await site.visit("quiz-ar");
    await page.locator("input[value=test]").click();
    for (const [index, item] of quiz.items.entries()) await answer(page, item, index);
    await page.locator("[data-role=finish]").click();
    await page.reload();
    expect(await page.locator("[data-role=score]").textContent()).toBe("7 من 7");
    expect(await page.locator("[data-role=finish]").isVisible()).toBe(false);
    expect(await page.locator("[data-role=progress]").textContent()).toBe("النتيجة: 7 من 7");
    for (const _ of [1, 2]) await page.locator("[data-role=restart]").click();
    expect(await page.locator("[data-role=progress]").textContent()).toBe("أُجيب عن 0 من 7");
  });

  it.each(["not json", "null", "[]", '{"answers":[["i-00a1",99],["i-00a5",[0,0]],["x",1]],"checked":["i-00a1"]}'])(
    "survives what it did not store: %s",
    async (stored) => {
      const { page, faults } = await site.visit("quiz-ar");
      await answer(page, itemOf("mcq"), 0);
      await page.evaluate((value) => {
        for (const name of Object.keys(localStorage)) localStorage.setItem(name, value);
      }, stored);
      await page.reload();
      expect(await page.locator("[data-role=progress]").textContent()).toBe("أُجيب عن 0 من 7");
      expect(faults.filter((fault) => !fault.startsWith("file:"))).toEqual([]);
    },
  );
});

describe("refused storage", () => {
  it("costs only the resuming", async () => {
    const { page, faults } = await site.visit("quiz-ar", {}, (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("refused", "SecurityError");
          },
        });
      }),
    );
    await answer(page, itemOf("truefalse"), 2);
    await check(page, 2);
    await page.locator(".settings summary").click();
    await page.locator("[data-size='1']").click();
    expect(await verdict(page, 2)).toBe("إجابة صحيحة");
    expect(faults).toEqual([]);
  });
});

describe("without the script", () => {
  it("shows article and questions, and no button that does nothing", async () => {
    const { page } = await site.visit("quiz-ar", { javaScriptEnabled: false });
    expect(await page.locator(".prose").isVisible()).toBe(true);
    expect(await page.locator(".item").count()).toBe(7);
    expect(await page.locator("button:visible").count()).toBe(0);
  });
});

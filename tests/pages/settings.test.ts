// What readers set for themselves: digits, colours, one item at a time; and what helps them: hints, a timer, a saved result.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAnswerSheet } from "../../src/core/grading/answer-sheet.ts";
import { answer, check, openSite, type Site, told, verdict } from "../support/page-visit.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.close());

async function set(page: Page, name: string, value: string): Promise<void> {
  if (
    !(await page
      .locator(".settings .panel")
      .getAttribute("open")
      .then((open) => open !== null))
  )
    await page.locator(".settings .panel summary").click();
  await page.locator(`[name=${name}][value=${value}]`).click();
}

/** All words on the page, as they are seen. */
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count.
const shown = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

describe("digits", () => {
  it("are those of the paragraphs' numbers, too", async () => {
    const { page } = await site.visit("quiz-ar");
    const numbers = () =>
      page.evaluate(() => getComputedStyle(document.querySelector(".prose p") ?? document.body, "::before").content);
    expect(await numbers()).toBe('counter(paragraph) / ""');
    await set(page, "digits", "arabic");
    expect(await numbers()).toBe('counter(paragraph, arabic-indic) / ""');
  });

  it("change on the whole page, but for Latin names, and back", async () => {
    const { page } = await site.visit("quiz-ar");
    const before = await shown(page);
    await set(page, "digits", "arabic");
    const arabic = (await shown(page)).replace("0123", "");
    expect(arabic).toContain("٢٠٢١-٢٠٢٤");
    expect(arabic).toContain("١٢٪");
    expect(arabic).toContain("٣٫٥ مليون يورو");
    expect(arabic).toContain("أُجيب عن ٠ من ٧");
    // What is typed again as it stands: the seed and the version.
    expect(arabic.match(/\d/g)?.join("")).toBe("1010");
    await set(page, "digits", "western");
    await page.locator(".settings .panel summary").click();
    expect(await shown(page)).toBe(before);
  });

  it("hold for what is said later, for marked evidence, and after a reload; typed ones are taken in both", async () => {
    const { page } = await site.visit("quiz-ar");
    await set(page, "digits", "arabic");
    await page.locator("#q2 input").fill("3.5 مليون يورو");
    await check(page, 1);
    expect(await verdict(page, 1)).toBe("إجابة صحيحة");
    expect(await page.locator("#q2 .evidence mark").textContent()).toBe("٣٫٥ مليون يورو");
    const marked = (await page.locator(".prose mark").allTextContents()).join("");
    expect(marked).toBe("وأوضحت أن البناء استغرق المدة ٢٠٢١-٢٠٢٤ بكلفة بلغت ٣٫٥ مليون يورو.");
    await page.reload();
    expect(await page.locator("[data-role=progress]").textContent()).toBe("أُجيب عن ١ من ٧");
    await answer(page, itemOf("mcq"), 0);
    await page.locator("#q6 label").first().click();
    await check(page, 5);
    expect(await page.locator("#q6 .feedback").textContent()).toContain("ب. ١٢٪");
  });

  it("run with the text in ranges of Arabic digits, against it in European ones", async () => {
    const { page } = await site.visit("quiz-ar");
    const startsRight = () =>
      page.evaluate(() => {
        const figure = [...document.querySelectorAll(".prose .figure")].find((node) => node.textContent?.length === 9);
        const [first, last] = [0, 8].map((at) => {
          const range = document.createRange();
          if (figure?.firstChild) {
            range.setStart(figure.firstChild, at);
            range.setEnd(figure.firstChild, at + 1);
          }
          return range.getBoundingClientRect().x;
        });
        return (first ?? 0) > (last ?? 0);
      });
    expect(await startsRight()).toBe(false);
    await set(page, "digits", "arabic");
    expect(await startsRight()).toBe(true);
  });
});

describe("colours", () => {
  it("follow the system until the reader decides", async () => {
    const { page } = await site.visit("quiz-ar", { colorScheme: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await set(page, "theme", "light");
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await paper()).toBe(light);
    await page.emulateMedia({ colorScheme: "light" });
    await set(page, "theme", "dark");
    expect(await paper()).toBe(dark);
  });
});

describe("the size of letters", () => {
  it("changes by steps to either side, is told, and holds after a reload", async () => {
    const { page } = await site.visit("quiz-ar");
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(await size()).toBe(16);
    await page.locator(".settings .panel summary").click();
    for (let step = 0; step < 7; step++) await page.locator("[data-size='1']").click();
    expect(await size()).toBe(24);
    expect(await told(page)).toBe("حجم الخط 150%");
    await page.reload();
    expect(await size()).toBe(24);
    await page.locator(".settings .panel summary").click();
    for (let step = 0; step < 9; step++) await page.locator("[data-size='-1']").click();
    expect(await size()).toBeCloseTo(12.8);
    // Paper has a size of its own.
    await page.emulateMedia({ media: "print" });
    expect(await size()).toBe(14);
  });
});

describe("motion", () => {
  it.each([
    ["reduce", "auto", 0],
    ["no-preference", "smooth", 0.15],
  ] as const)("is as the reader's system says: %s", async (reducedMotion, scroll, seconds) => {
    const { page } = await site.visit("quiz-ar", { reducedMotion });
    const moving = await page.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      seconds: [...document.querySelectorAll("*")].map((node) =>
        Math.max(...getComputedStyle(node).transitionDuration.split(",").map(Number.parseFloat)),
      ),
      animations: document.getAnimations().length,
    }));
    expect(moving.scroll).toBe(scroll);
    expect(Math.max(...moving.seconds)).toBe(seconds);
    expect(moving.animations).toBe(0);
  });
});

describe("one item at a time", () => {
  it("shows one, and leads through all by its buttons", async () => {
    const { page } = await site.visit("quiz-ar");
    expect(await page.locator(".item:visible").count()).toBe(7);
    await set(page, "layout", "single");
    for (const [index, item] of quiz.items.entries()) {
      expect(await page.locator(".item:visible").evaluateAll((items) => items.map(({ id }) => id))).toEqual([
        `q${index + 1}`,
      ]);
      await answer(page, item, index);
      await check(page, index);
      if (index < 6) await page.locator("[data-step='1']").click();
    }
    expect(await page.locator("[data-role=score]").textContent()).toBe("7 من 7");
    await page.locator("[data-step='-1']").click();
    expect(await page.locator("#q6").isVisible()).toBe(true);
    await page.locator("[data-goto='2']").click();
    expect(await page.locator("#q3").isVisible()).toBe(true);
  });
});

describe("hints", () => {
  it("lead to the paragraph, then strike out a wrong option, and are counted", async () => {
    const { page } = await site.visit("quiz-ar");
    const help = page.locator("#q1 [data-role=help]");
    await help.click();
    expect(await told(page)).toBe("ابحث عن الجواب في الفقرة 1 من النص.");
    expect(await page.locator(".hinted").count()).toBe(1);
    expect(await page.locator(".prose mark").count()).toBe(0);
    await help.click();
    const struck = await page.locator("#q1 .struck").evaluateAll((nodes) => nodes.map((node) => node.textContent));
    expect(struck).toHaveLength(1);
    expect(struck[0]).not.toContain("وزيرة الثقافة");
    expect(await help.isVisible()).toBe(false);
    for (const [index, item] of quiz.items.entries()) {
      await answer(page, item, index);
      await check(page, index);
    }
    expect(await page.locator("[data-role=hints]").textContent()).toBe("عدد التلميحات: 2");
    expect(await page.locator(".hinted, .struck").count()).toBe(0);
  });

  it("tell the first letter of a gap, and mark the evidence of a statement", async () => {
    const { page } = await site.visit("quiz-ar");
    for (const id of ["q2", "q3"]) for (const _ of [1, 2]) await page.locator(`#${id} [data-role=help]`).click();
    expect(await page.locator("#q2 [data-role=hint]").textContent()).toBe("يبدأ الجواب بالحرف «3»، وعدد كلماته 3.");
    expect(await page.locator(".prose mark").count()).toBeGreaterThan(0);
  });

  it("are not given in a test", async () => {
    const { page } = await site.visit("quiz-ar");
    await page.locator("[value=test]").click();
    expect(await page.locator("[data-role=help]:visible").count()).toBe(0);
  });
});

describe("a timer", () => {
  it("runs in a test only, and ends it", async () => {
    const { page } = await site.visit("quiz-ar", {}, (fresh) => fresh.clock.install({ time: 1_700_000_000_000 }));
    expect(await page.locator("#timing").isVisible()).toBe(false);
    await page.locator("[value=test]").click();
    await page.locator("#timing").selectOption("5");
    await answer(page, itemOf("mcq"), 0);
    expect(await page.locator("[data-role=timer]").textContent()).toBe("05:00");
    await page.clock.runFor(4 * 60_000 + 1000);
    expect(await told(page)).toMatch(/بقي من الوقت 0[01]:/);
    await page.clock.runFor(60_000);
    expect(await page.locator("[data-role=score]").textContent()).toBe("1 من 7");
    expect(await page.locator("[data-role=timer]").isVisible()).toBe(false);
  });

  it("is taken away again", async () => {
    const { page } = await site.visit("quiz-ar");
    await page.locator("[value=test]").click();
    await page.locator("#timing").selectOption("10");
    await page.locator("#timing").selectOption("0");
    expect(await page.locator("[data-role=timer]").isVisible()).toBe(false);
  });
});

describe("the result", () => {
  it("reviews every answer and is saved as a file", async () => {
    const { page } = await site.visit("quiz-ar", { acceptDownloads: true });
    await page.locator("[value=test]").click();
    await page.locator("#q1 label").first().click();
    await answer(page, itemOf("order"), 4);
    for (const _ of [1, 2]) await page.locator("[data-role=finish]").click();
    await page.locator(".reviewing summary").click();
    const review = await page.locator(".review > li").allInnerTexts();
    expect(review).toHaveLength(7);
    expect(review[0]).toMatch(/إجابة غير صحيحة[\s\S]*أ\. رئيس البلدية سامي العلوي[\s\S]*ب\. وزيرة الثقافة ليلى الحداد/);
    expect(review[1]).toContain("لم تُجب عن هذا السؤال");
    expect(review[4]).toMatch(/إجابة صحيحة[\s\S]*1\. افتتاح المكتبة/);
    await page.locator("[data-role=student-name]").fill("سامي");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-role=save]").click()]);
    const read = readAnswerSheet(readFileSync(await download.path(), "utf8"));
    expect("sheet" in read && [read.sheet.student.name, read.sheet.whole, read.sheet.answers.get("i-00a1")]).toEqual([
      "سامي",
      true,
      0,
    ]);
  });

  it("is printed as a review, without buttons and without the questions again", async () => {
    const { page } = await site.visit("quiz-ar");
    await page.locator("[value=test]").click();
    await answer(page, itemOf("mcq"), 0);
    for (const _ of [1, 2]) await page.locator("[data-role=finish]").click();
    await page.locator("[data-role=student-name]").fill("سامي");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".review > li:visible").count()).toBe(7);
    expect(await page.locator(".score").isVisible()).toBe(true);
    expect(await page.locator("[data-role=student-name]").isVisible()).toBe(true);
    expect(await page.locator(".item:visible, button:visible, .reading:visible, .settings:visible").count()).toBe(0);
  });

  it("leads back from the evidence to the question", async () => {
    const { page } = await site.visit("quiz-ar", { viewport: { width: 360, height: 640 } });
    await answer(page, itemOf("mcq"), 0);
    await check(page, 0);
    await page.locator("#q1 .link").click();
    await page.locator("[data-role=back]").click();
    expect(await page.evaluate(() => document.activeElement?.closest("[data-item]")?.id)).toBe("q1");
    expect(await page.locator("[data-role=back]").isVisible()).toBe(false);
  });
});

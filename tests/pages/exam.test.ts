// The exam page in a browser: start, answer, hand in by file, code and picture; time over; reload.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readHandedIn } from "../../src/core/grading/hand-in.ts";
import { markSheets } from "../../src/core/grading/mark-sheets.ts";
import { rendererOf } from "../support/page-assets.ts";
import { answer, openSite, type Site, told } from "../support/page-visit.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";

const decoder = readFileSync(createRequire(import.meta.url).resolve("jsqr"), "utf8");
const fold = (text: string): string => text.trim();

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.close());

async function start(page: Page, name = "ليلى الحداد"): Promise<void> {
  await page.locator("[data-role=student-name]").fill(name);
  await page.locator("[data-role=student-class]").fill("6 ب");
  await page.keyboard.press("Enter");
}

async function finish(page: Page, presses = 1): Promise<void> {
  for (let press = 0; press < presses; press++) await page.locator("[data-role=finish]").click();
}

/** The marks of whatever was handed in. */
function marks(text: string) {
  const { sheets, faults } = readHandedIn(text, "file", [quiz]);
  const marked = markSheets([quiz], sheets, fold);
  return { faults, remarks: marked.remarks, sheets: marked.sheets.map(({ student, score }) => [student.name, score]) };
}

/** What a phone reads off the picture on the screen. */
async function readPicture(page: Page): Promise<string> {
  const png = (await page.locator("[data-role=qr]").screenshot()).toString("base64");
  const blank = await page.context().newPage();
  await blank.addScriptTag({ content: decoder });
  return blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height);
    const { jsQR } = window as unknown as { jsQR: (data: unknown, w: number, h: number) => { data: string } | null };
    return jsQR(pixels?.data, image.width, image.height)?.data ?? "";
  }, png);
}

describe("an exam", () => {
  it("asks for a name, takes all answers, and hands them in by file, code and picture", async () => {
    const { page, faults } = await site.visit("exam-ar", { acceptDownloads: true, deviceScaleFactor: 2 });
    expect(await page.locator("#q1").isVisible()).toBe(false);
    await page.locator("[type=submit]").click();
    expect(await page.locator("[data-role=start-hint]").textContent()).toBe("اكتب اسمك أولًا.");
    await start(page);
    for (const [index, item] of quiz.items.entries()) await answer(page, item, index);
    expect(await page.locator(".feedback, .is-correct, [data-role=check]").count()).toBe(0);
    await finish(page);
    expect(await page.locator("[data-role=student-shown]").textContent()).toBe("ليلى الحداد · 6 ب");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("hand-in-name");

    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-role=save]").click()]);
    expect(download.suggestedFilename()).toBe("إجابات ليلى الحداد A.json");
    const all = { faults: [], remarks: [], sheets: [["ليلى الحداد", 7]] };
    expect(marks(readFileSync(await download.path(), "utf8"))).toEqual(all);
    const code = await page.locator("[data-role=code]").inputValue();
    expect(marks(code)).toEqual(all);
    await page.locator("[data-role=copy]").click();
    await page.locator("[data-role=copied]", { hasText: "نُسخ الرمز." }).waitFor();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(code);
    expect(await readPicture(page)).toBe(code);
    expect(faults).toEqual([]);
  });

  it("warns of open questions, and lets answers be changed before they are handed in", async () => {
    const { page } = await site.visit("exam-ar");
    await start(page);
    await answer(page, itemOf("mcq"), 0);
    await finish(page);
    expect(await told(page)).toContain("2، 3، 4، 5، 6، 7");
    await finish(page);
    expect(await page.locator("#q1").isVisible()).toBe(false);
    expect(marks(await page.locator("[data-role=code]").inputValue()).sheets).toEqual([["ليلى الحداد", 1]]);
    await page.locator("[data-role=reopen]").click();
    await page.locator("#q1 label").first().click();
    await finish(page, 2);
    expect(marks(await page.locator("[data-role=code]").inputValue()).sheets).toEqual([["ليلى الحداد", 0]]);
  });

  it("goes on after a reload, in time and in answers", async () => {
    const { page } = await site.visit("exam-ar", {}, (fresh) => fresh.clock.install({ time: 1_700_000_000_000 }));
    await start(page);
    expect(await page.locator("[data-role=timer]").textContent()).toBe("20:00");
    await answer(page, itemOf("fill"), 1);
    await page.clock.runFor(65_000);
    await page.reload();
    expect(await page.locator("[data-role=start]").isVisible()).toBe(false);
    expect(await page.locator("#q2 input").inputValue()).toBe("3.5 مليون يورو");
    expect(await page.locator("[data-role=timer]").textContent()).toMatch(/^18:5\d$/);
  });

  it("is over when the time is, tells before, and takes nothing more", async () => {
    const { page } = await site.visit("exam-ar", {}, (fresh) => fresh.clock.install({ time: 1_700_000_000_000 }));
    await start(page);
    await answer(page, itemOf("mcq"), 0);
    await page.clock.runFor(15 * 60_000);
    expect(await told(page)).toContain("05:00");
    await page.clock.runFor(5 * 60_000);
    expect(await page.locator("[data-role=hand-in]").isVisible()).toBe(true);
    expect(await page.locator("[data-role=reopen]").isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator("[data-role=hand-in]").isVisible()).toBe(true);
    expect(await page.locator("[data-role=reopen]").isVisible()).toBe(false);
    expect(marks(await page.locator("[data-role=code]").inputValue()).sheets).toEqual([["ليلى الحداد", 1]]);
  });

  it("is taken by keys alone", async () => {
    const { page } = await site.open(rendererOf({ ui: "en" }).html(quiz, { mode: "exam" }));
    await page.locator("[data-role=student-name]").focus();
    await page.keyboard.type("Layla");
    await page.keyboard.press("Enter");
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    await page.keyboard.type("3.5 مليون يورو");
    await page.keyboard.press("Enter");
    await page.keyboard.press("2");
    await page.locator("[data-role=finish]").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(marks(await page.locator("[data-role=code]").inputValue()).sheets).toEqual([["Layla", 3]]);
  });

  it("works where storage is refused", async () => {
    const { page, faults } = await site.visit("exam-ar", {}, (fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("refused", "SecurityError");
          },
        });
      }),
    );
    await start(page);
    await answer(page, itemOf("mcq"), 0);
    await finish(page, 2);
    expect(marks(await page.locator("[data-role=code]").inputValue()).sheets).toEqual([["ليلى الحداد", 1]]);
    expect(faults).toEqual([]);
  });
});

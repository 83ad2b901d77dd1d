// Pages as the teacher wants them: parallel forms, paper, the article, a bank of words; the same bytes as the command line.
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Fahm, PageOptions } from "../../src/index.ts";
import { realFahm, sampleArticle, usual } from "../support/samples.ts";
import { studioDesk } from "../support/studio-desk.ts";
import { cards, downloaded, samplePath, stems, whenSaved } from "../support/studio-visit.ts";

let page: Page;
let fahm: Fahm;

const desk = studioDesk(async (opened) => {
  await opened.locator("input[type=file]").setInputFiles(samplePath);
  await cards(opened).first().waitFor();
  await opened.locator("#tab-preview").click();
  await opened.getByText("خيارات الصفحات").click();
});
beforeAll(async () => {
  fahm = await realFahm();
});
beforeEach(() => {
  page = desk.page;
});

const paper = () => page.frameLocator("iframe");

describe("parallel forms", () => {
  it("are those of the command line, under the same names", async () => {
    await page.getByLabel("عدد النماذج").selectOption("3");
    const { quizzes } = fahm.quiz(sampleArticle("putin-xi-call"), { ...usual, forms: 3 });
    for (const quiz of quizzes) {
      await page.getByRole("button", { name: `النموذج \u2068${quiz.form}\u2069` }).click();
      await paper().locator(".kicker").getByText(quiz.form, { exact: true }).waitFor();
      const worksheet = await downloaded(page, "ورقة العمل");
      expect(worksheet.name).toBe(`putin-xi-call.worksheet-${quiz.form}.html`);
      expect(worksheet.bytes.toString("utf8")).toBe(fahm.render(quiz, "worksheet", "ar"));
      const moodle = await downloaded(page, "Moodle XML");
      expect(moodle.name).toBe(`putin-xi-call.quiz-${quiz.form}.moodle.xml`);
      expect(moodle.bytes.toString("utf8")).toBe((await fahm.export(quiz, "moodle-xml", "ar")).content);
    }
  });

  it("hold what was edited, in another order, and are there after a reload", async () => {
    await page.getByLabel("عدد النماذج").selectOption("2");
    await page.locator("#tab-quiz").click();
    await cards(page).nth(0).locator("textarea.stem").fill("سؤال كتبته بيدي؟");
    const asked = await stems(page);
    await whenSaved(page);
    await page.reload();
    await cards(page).first().waitFor();
    await page.locator("#tab-preview").click();
    await page.getByRole("button", { name: "النموذج \u2068B\u2069" }).click();
    await paper().locator(".kicker").getByText("B", { exact: true }).waitFor();
    const shown = await paper().locator(".item").allTextContents();
    expect(shown.length).toBe(asked.length);
    expect(shown.at(-1)).toContain("سؤال كتبته بيدي؟");
  });
});

describe("the worksheet", () => {
  it("is on the paper, with the article and the words that are wanted, as on the command line", async () => {
    const wanted: PageOptions = { paper: "letter", article: "lines", wordBank: true };
    await page.getByLabel(/^الورق/).selectOption("letter");
    await page.getByLabel("النص في ورقة العمل").selectOption("lines");
    await page.getByLabel("بنك كلمات للفراغات").check();
    await paper().locator(".ruler").waitFor();
    const [quiz] = fahm.quiz(sampleArticle("putin-xi-call"), usual).quizzes;
    if (quiz === undefined) throw new Error("the sample has a quiz");
    const { bytes } = await downloaded(page, "ورقة العمل");
    expect(bytes.toString("utf8")).toBe(fahm.render(quiz, "worksheet", "ar", wanted));
    await page.getByLabel("النص في ورقة العمل").selectOption("none");
    await paper().locator(".prose").waitFor({ state: "detached" });
  });

  it("says so where there are not words enough for a bank", async () => {
    await page.locator("#tab-quiz").click();
    await page.locator(".settings summary").click();
    await page.getByRole("checkbox", { name: "أكمل الفراغ" }).uncheck();
    await expect.poll(() => page.locator(".card select").first().inputValue()).not.toBe("fill");
    await page.locator("#tab-preview").click();
    await page.getByText("خيارات الصفحات").click();
    await page.getByLabel("بنك كلمات للفراغات").check();
    await page.getByText("لا بنك كلمات").waitFor();
  });
});

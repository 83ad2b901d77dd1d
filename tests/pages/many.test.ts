// Pages under load and in company: by touch, two quizzes side by side, sixty items, hostile text, breaks over pages of paper.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matchColumn } from "../../src/core/grading/shuffle.ts";
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { rendererOf } from "../support/page-assets.ts";
import { answer, check, openSite, type Site, verdict } from "../support/page-visit.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";

const renderer = rendererOf();

/** The fixture's items over and over, each under an id of its own. */
const sixty: Quiz = {
  ...quiz,
  seed: "60",
  items: Array.from({ length: 60 }, (_, n) => {
    const item = quiz.items[n % quiz.items.length] ?? itemOf("mcq");
    return { ...item, id: `i-${n}` } as Item;
  }),
};

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.close());

describe("touch", () => {
  it("takes a whole quiz on a phone", async () => {
    const { page, faults } = await site.visit("quiz-ar", {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    for (const [index, item] of quiz.items.entries()) {
      const section = page.locator(`#q${index + 1}`);
      if (item.type === "mcq")
        await section
          .locator("label")
          .nth(item.options.findIndex((option) => option.correct))
          .tap();
      if (item.type === "truefalse")
        await section
          .locator("label")
          .nth(item.correct ? 0 : 1)
          .tap();
      if (item.type === "fill") {
        await section.locator("input").tap();
        await page.keyboard.type(item.answers[0]);
      }
      if (item.type === "match")
        for (const [row, pair] of item.pairs.entries())
          await section.locator(`[data-row="${row}"] .chip`).nth(matchColumn(item).indexOf(pair.right)).tap();
      if (item.type === "order")
        for (const [place, text] of item.sequence.entries()) {
          const shown = await section.locator("li .words").allTextContents();
          for (let from = shown.indexOf(text); from > place; from--)
            await section.locator("li").nth(from).locator("[data-move='-1']").tap();
        }
      await section.locator("[data-role=check]").tap();
      expect(await verdict(page, index)).toBe("إجابة صحيحة");
    }
    expect(await page.locator("[data-role=score]").textContent()).toBe("7 من 7");
    expect(faults).toEqual([]);
  });
});

describe("two quizzes side by side", () => {
  it.each([
    ["another quiz on the same article", { ...quiz, seed: "2" }],
    ["another form", { ...quiz, form: "B" }],
    ["the same items on another article", { ...quiz, article: { ...quiz.article, sha256: "0".repeat(64) } }],
  ])("keep their answers apart: %s", async (_, twin) => {
    const { page } = await site.visit("quiz-ar");
    const own = await site.open(renderer.html(twin));
    const other = await page.context().newPage();
    await other.goto(own.page.url());
    // By turns, as two tabs are used.
    await answer(page, itemOf("mcq"), 0);
    await other.locator("#q1 label").first().click();
    await check(other, 0);
    await answer(page, itemOf("fill"), 1);
    await other.locator("#q3 label").first().click();
    await page.reload();
    await other.reload();
    expect(await page.locator("[data-role=progress]").textContent()).toBe("أُجيب عن 2 من 7");
    expect(await page.locator("#q1 label:has(:checked)").textContent()).toContain("وزيرة الثقافة ليلى الحداد");
    expect(await page.locator(".feedback:visible").count()).toBe(0);
    expect(await other.locator("[data-role=progress]").textContent()).toBe("أُجيب عن 2 من 7");
    expect(await verdict(other, 0)).toBe("إجابة غير صحيحة");
    expect(await other.locator("#q2 input").inputValue()).toBe("");
  });

  it("keep practice and exam of one quiz apart", async () => {
    const { page } = await site.visit("quiz-ar");
    await answer(page, itemOf("mcq"), 0);
    const other = await page.context().newPage();
    await other.setContent("");
    await other.goto(page.url().replace("quiz-ar", "exam-ar"));
    await other.locator("[data-role=student-name]").fill("ليلى");
    await other.keyboard.press("Enter");
    await other.locator("#q3 label").first().click();
    await page.reload();
    await other.reload();
    expect(await page.locator("[data-role=progress]").textContent()).toBe("أُجيب عن 1 من 7");
    expect(await page.locator("#q3 input:checked").count()).toBe(0);
    expect(await other.locator("#q1 input:checked").count()).toBe(0);
    expect(await other.locator("#q3 input:checked").count()).toBe(1);
  });
});

describe("sixty items", () => {
  it("are answered, marked and shown at once, without a long wait", { timeout: 60_000 }, async () => {
    const { page, faults } = await site.open(renderer.html(sixty));
    const ready = await page.evaluate(() => performance.now());
    expect(ready).toBeLessThan(5000);
    await page.locator("[value=test]").click();
    for (const index of [0, 21, 59]) await answer(page, sixty.items[index] ?? itemOf("mcq"), index);
    const took = await page.evaluate(() => {
      const start = performance.now();
      for (const _ of [1, 2]) document.querySelector<HTMLButtonElement>("[data-role=finish]")?.click();
      return performance.now() - start;
    });
    expect(took).toBeLessThan(3000);
    expect(await page.locator("[data-role=score]").textContent()).toBe("3 من 60");
    expect(await page.locator(".review > li").count()).toBe(60);
    expect(faults).toEqual([]);
  });
});

describe("hostile text in a browser", () => {
  it.each([
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\u202Eabc\u202C {{x}} '\"`",
    "]]> --> </style></title></textarea>",
  ])("stays text: %j", async (words) => {
    const hostile: Quiz = {
      ...quiz,
      seed: words,
      article: { ...quiz.article, title: words, source: words, text: `${words}\n${quiz.article.text}` },
      items: [
        {
          ...itemOf("mcq"),
          stem: words,
          evidence: [{ start: 0, end: words.length }],
          options: itemOf("mcq").options.map((option) => ({ ...option, text: words, why: words, evidence: [] })),
        },
        { ...itemOf("fill"), answers: [words], evidence: [{ start: 0, end: words.length }] },
      ],
    };
    const { page, faults } = await site.open(renderer.html(hostile));
    await page.locator("#q1 label").first().click();
    await check(page, 0);
    await page.locator("#q2 input").fill(words);
    await check(page, 1);
    expect((await page.locator(".prose mark").allTextContents()).join("")).toBe(words);
    expect(await page.locator("#q1 .option span").first().textContent()).toBe(words);
    expect(await page.locator("img, main script, main style").count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

/** Columns break as pages do, and can be measured: each as large as what A4 leaves between its margins. */
const asColumns = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("body { block-size: 265mm; columns: 178mm; column-gap: 0; column-fill: auto; inline-size: 178mm; padding: 0; }");
  document.adoptedStyleSheets = [sheet];
}`;

describe("paper", () => {
  it.each(["worksheet", "key"] as const)("never breaks an item of the %s over two pages", async (name) => {
    const { page } = await site.open(renderer[name](sixty, { article: "none" } as const));
    await page.emulateMedia({ media: "print" });
    await page.evaluate(asColumns);
    const pieces = await page.evaluate(() => {
      const items = [...document.querySelectorAll(".item")];
      const starts = new Set(items.map((item) => Math.round(item.getBoundingClientRect().x)));
      return { split: items.filter((item) => item.getClientRects().length > 1).length, pages: starts.size };
    });
    expect(pieces.pages).toBeGreaterThan(3);
    expect(pieces.split).toBe(0);
  });

  it("has as many pages in a PDF as that, none of them empty but for its foot", async () => {
    for (const name of ["worksheet", "key"] as const) {
      const { page } = await site.open(renderer[name](sixty, { article: "none" }));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      await page.emulateMedia({ media: "print" });
      await page.evaluate(asColumns);
      const { right, left } = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll(".item, header")].map((item) => item.getBoundingClientRect());
        return { right: Math.max(...boxes.map((box) => box.right)), left: Math.min(...boxes.map((box) => box.left)) };
      });
      const columns = Math.round((right - left) / ((178 * 96) / 25.4));
      expect(columns).toBeGreaterThan(3);
      expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)], name).toHaveLength(columns);
    }
  });

  it("keeps heading, bank of words and first gap on one page, wherever the article ends", async () => {
    const gap = { ...itemOf("fill"), asks: "who", stem: "قال ____ ذلك.", answers: ["سعاد"] } as const;
    const html = renderer.worksheet({ ...quiz, items: [gap, itemOf("mcq")] }, { wordBank: true });
    const { page } = await site.open(html);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(asColumns);
    const apart = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const parts = ["#questions-name", ".bank", ".item"].map((part) => document.querySelector(part));
      const { right } = document.body.getBoundingClientRect();
      const found = [];
      const pages = new Set();
      for (let height = 90; height < 250; height += 4) {
        sheet.replaceSync(`.prose { block-size: ${height}mm; overflow: hidden; }`);
        const columns = parts.map((part) =>
          Math.floor((right - (part?.getBoundingClientRect().right ?? 0) + 30) / 670),
        );
        if (new Set(columns).size > 1) found.push(`${height}: ${columns}`);
        pages.add(columns[2]);
      }
      return { found, pages: pages.size };
    });
    expect(apart.found).toEqual([]);
    expect(apart.pages).toBeGreaterThan(1);
  });

  it("keeps numbered lines beside their numbers, over pages too", async () => {
    const long = { ...quiz, article: { ...quiz.article, text: `${quiz.article.text}\n`.repeat(8) } };
    const { page } = await site.open(renderer.worksheet(long, { article: "lines" }));
    await page.emulateMedia({ media: "print" });
    await page.evaluate(asColumns);
    const { lines, numbers } = await page.evaluate(() => {
      const { right } = document.body.getBoundingClientRect();
      // The column that a box stands in, counted from the right, and where its middle is.
      const place = (box: DOMRect) => ({
        page: Math.floor((right - box.right + 20) / 680),
        y: (box.top + box.bottom) / 2,
      });
      const lines: { page: number; y: number }[] = [];
      for (const paragraph of document.querySelectorAll(".paragraphs p")) {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.parentElement?.closest(".count")) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) {
            const at = place(box);
            const last = lines.at(-1);
            if (last?.page !== at.page || Math.abs(last.y - at.y) > 8) lines.push(at);
          }
        }
      }
      return {
        lines,
        numbers: [...document.querySelectorAll(".ruler span")].map((span) => place(span.getBoundingClientRect())),
      };
    });
    expect(lines.length).toBeGreaterThan(40);
    expect(new Set(lines.map((line) => line.page)).size).toBeGreaterThan(1);
    const astray = lines.filter((line, index) => {
      const number = numbers[index];
      return number === undefined || number.page !== line.page || Math.abs(number.y - line.y) > 5;
    });
    expect(astray).toEqual([]);
  });
});

// The Word document: it runs from the right at every level, keeps ranges in order, and carries no clock.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { exported, hostile, unpacked } from "../support/export/cases.ts";
import { docxRead } from "../support/export/read-docx.ts";
import { quiz as handmade } from "../support/quiz-fixture.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

const ARABIC = /\p{Script=Arabic}/u;

describe("docx", () => {
  it("runs from the right in sections, tables, paragraphs and runs, and starts where it starts", async () => {
    const { sections, tables, paragraphs } = await docxRead(await exported(handmade, "docx"), page);
    expect(sections).toEqual([true, true]);
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.every(Boolean)).toBe(true);
    expect(paragraphs.length).toBeGreaterThan(50);
    for (const { text, rightToLeft, alignment, runs } of paragraphs) {
      expect({ text, rightToLeft, alignment }).toEqual({ text, rightToLeft: true, alignment: "start" });
      for (const run of runs) if (ARABIC.test(run.text)) expect(run).toEqual({ text: run.text, rightToLeft: true });
    }
  });

  it("lets Latin names and numbers run from the left", async () => {
    const { paragraphs } = await docxRead(await exported(handmade, "docx"), page);
    const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
    const found = (text: string) => runs.filter((run) => run.text.includes(text));
    for (const text of ["Atlas Studio", "2021-2024", "12%"]) {
      expect(found(text).length).toBeGreaterThan(0);
      for (const run of found(text)) expect(run.rightToLeft).toBe(false);
    }
    // Where only Unicode decides, the mark keeps the first year first.
    expect(found("2021-2024")[0]?.text).toBe("\u200E2021-2024");
    expect(runs.some(({ text }) => /[\u2066-\u2069]/.test(text))).toBe(false);
  });

  it("runs from the left for an article that does", async () => {
    const english = { ...handmade, article: { ...handmade.article, lang: "en", dir: "ltr" as const } };
    const { sections, tables, paragraphs } = await docxRead(await exported(english, "docx", "en"), page);
    expect([...sections, ...tables].some(Boolean)).toBe(false);
    expect(paragraphs.some(({ rightToLeft }) => rightToLeft)).toBe(false);
    expect(paragraphs.map(({ text }) => text)).toContain("Answer key · Form A");
  });

  it("holds the worksheet first, with nothing of the key in it", async () => {
    const { paragraphs } = await docxRead(await exported(handmade, "docx"), page);
    const texts = paragraphs.map(({ text }) => text);
    const key = texts.indexOf("مفتاح الإجابة · النموذج A");
    const sheet = texts.slice(texts.indexOf("الأسئلة (7 أسئلة)"), key);
    for (const item of handmade.items)
      expect(sheet.some((text) => text.includes(item.stem.split("____")[0]?.slice(0, 30) ?? ""))).toBe(true);
    expect(sheet.join("\n")).not.toContain("3.5 مليون يورو");
    expect(sheet.join("\n")).not.toContain("مكتبتين أخريين");
    expect(texts.slice(0, 3)).toEqual([
      "ورقة عمل · النموذج A",
      handmade.article.title,
      expect.stringMatching(/^الاسم: +الصف: +التاريخ: +الدرجة: +$/),
    ]);
  });

  it("says in its properties what it is of, and not when it was made", async () => {
    const files = unpacked(await exported(handmade, "docx"));
    const core = files["docProps/core.xml"] ?? "";
    expect(core).toContain(`<dc:title>${handmade.article.title}</dc:title>`);
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(["2025-03-14T00:00:00Z", "2025-03-14T00:00:00Z"]);
    expect(Object.keys(files)[0]).toBe("[Content_Types].xml");
  });

  it("is well-formed in every part, whatever the words hold", async () => {
    const files = unpacked(await exported(hostile(handmade), "docx"));
    const parts = Object.entries(files).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(8);
    const faulty = await page.evaluate(
      (sources) =>
        sources
          .filter(([, source]) =>
            new DOMParser().parseFromString(source ?? "", "application/xml").querySelector("parsererror"),
          )
          .map(([name]) => name),
      parts,
    );
    expect(faulty).toEqual([]);
  });
});

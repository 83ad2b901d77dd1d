// Spreadsheets: the columns that each system reads, its limits, and no cell that could become a formula.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { bytesOf, exported, hostile, textOfFile } from "../support/export/cases.ts";
import { xlsxRows } from "../support/export/read-tables.ts";
import { csvRows } from "../support/parse-back.ts";
import { quiz as handmade, itemOf } from "../support/quiz-fixture.ts";

const withItems = (...items: readonly Item[]): Quiz => ({ ...handmade, items });

async function sheetOf(quiz: Quiz, format: "kahoot" | "wayground"): Promise<string> {
  const files = unzipSync(bytesOf(await exported(quiz, format)));
  return strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
}

describe("kahoot", () => {
  it("has its columns in B to H of the eighth row, and questions from the ninth on", async () => {
    const sheet = await sheetOf(handmade, "kahoot");
    expect(/<row r="8">(.*?)<\/row>/.exec(sheet)?.[1]?.match(/r="[A-Z]+8"/g)).toEqual(
      [..."BCDEFGH"].map((column) => `r="${column}8"`),
    );
    expect(/<row r="9">(.*?)<\/row>/.exec(sheet)?.[1]).toMatch(/^<c r="A9"[^>]*><v>1<\/v>/);
    const rows = await xlsxRows(await exported(handmade, "kahoot"));
    expect(rows.find((row) => String(row[1]).startsWith("Question"))?.slice(1)).toEqual([
      "Question - max 120 characters",
      "Answer 1 - max 75 characters",
      "Answer 2 - max 75 characters",
      "Answer 3 - max 75 characters",
      "Answer 4 - max 75 characters",
      "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
      "Correct answer(s) - choose at least one",
    ]);
  });

  it("gives a time from its list and the place of the right answer, counted from one", async () => {
    const rows = (await xlsxRows(await exported(handmade, "kahoot"))).filter((row) => typeof row[0] === "number");
    for (const row of rows) {
      expect([5, 10, 20, 30, 60, 90, 120, 240]).toContain(row[6]);
      expect([1, 2, 3, 4]).toContain(row[7]);
    }
    expect(rows.map((row) => row[7])).toEqual([2, 2, 2, 1]);
  });

  it.each([
    [120, 75, 0],
    [121, 75, 1],
    [120, 76, 1],
  ])("with a question of %i characters and an answer of %i leaves out %i", async (question, answer, left) => {
    const item = itemOf("mcq");
    const [, ...others] = item.options;
    const options = [{ text: "ج".repeat(answer), correct: false, evidence: [], why: "" }, ...others];
    const { leftOut } = await exported(withItems({ ...item, stem: "س".repeat(question), options }), "kahoot");
    const obstacle = { reason: "length", question: 120, answer: 75 };
    expect(leftOut).toEqual(left === 0 ? [] : [{ item: item.id, type: "mcq", number: 1, obstacle }]);
  });

  it("leaves out what has more answers than fit, and the kinds it lacks", async () => {
    const item = itemOf("mcq");
    const five = { ...item, options: [...item.options, { text: "خامس", correct: false, evidence: [], why: "" }] };
    const { leftOut } = await exported(withItems(five, itemOf("fill"), itemOf("match"), itemOf("order")), "kahoot");
    expect(leftOut.map(({ obstacle }) => obstacle)).toEqual([
      { reason: "options", least: 2, most: 4 },
      { reason: "kind" },
      { reason: "kind" },
      { reason: "kind" },
    ]);
  });
});

describe("wayground", () => {
  it("has its columns in the first row", async () => {
    const [head] = await xlsxRows(await exported(handmade, "wayground"));
    expect(head).toEqual([
      "Question Text",
      "Question Type",
      "Option 1",
      "Option 2",
      "Option 3",
      "Option 4",
      "Option 5",
      "Correct Answer",
      "Time in seconds",
      "Image Link",
      "Answer explanation",
    ]);
  });

  it("gives a gap its accepted spellings as options, the text's own first, and no number of a right one", async () => {
    const [, row] = await xlsxRows(
      await exported(withItems({ ...itemOf("fill"), answers: ["مُدرّسة أحمد", "معلمة"] }), "wayground"),
    );
    expect(row?.slice(1, 9)).toEqual([
      "Fill-in-the-Blank",
      "مُدرّسة أحمد",
      "معلمة",
      "مدرسة أحمد",
      "مُدرّسة احمد",
      "مدرسة احمد",
      null,
      expect.any(Number),
    ]);
  });

  it("leaves out a gap of which not every answer fits", async () => {
    const answers = ["1", "2", "3", "4", "5", "6"] as const;
    const { leftOut } = await exported(withItems({ ...itemOf("fill"), answers }), "wayground");
    expect(leftOut.map(({ obstacle }) => obstacle)).toEqual([{ reason: "options", least: 1, most: 5 }]);
  });

  it("leaves out what no cell can hold", async () => {
    const { leftOut } = await exported(withItems({ ...itemOf("mcq"), stem: "س".repeat(32_768) }), "wayground");
    expect(leftOut.map(({ obstacle }) => obstacle)).toEqual([{ reason: "length", question: 32_767, answer: 32_767 }]);
  });

  it("explains with the words of the article", async () => {
    const [, row] = await xlsxRows(await exported(handmade, "wayground"));
    expect(row?.[10]).toMatch(/^افتتحت وزيرة الثقافة/);
  });
});

describe.each(["kahoot", "wayground"] as const)("%s as a workbook", (format) => {
  it("holds no formula, and its words stay words when somebody edits them", async () => {
    const item = itemOf("mcq");
    const options = item.options.map((one) => ({ ...one, text: `=HYPERLINK("x";"${one.text}")` }));
    const quiz = withItems({ ...item, stem: "=1+1", options }, { ...itemOf("truefalse"), stem: "@SUM(A1)" });
    const files = unzipSync(bytesOf(await exported(quiz, format)));
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const styles = strFromU8(files["xl/styles.xml"] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[ >]/);
    const xfs = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf ([^>]*)>/g)].map(([, one]) => one);
    const text = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
    for (const [, style] of sheet.matchAll(/<c r="[A-Z]+\d+" s="(\d+)" t="s">/g))
      expect(xfs[Number(style)]).toContain(`numFmtId="${text}"`);
    expect(sheet.match(/t="s"/g)?.length).toBeGreaterThan(10);
    expect((await xlsxRows(await exported(quiz, format))).flat()).toContain("=1+1");
    expect(sheet).not.toMatch(/<c r="[A-Z]+\d+" t="s"/);
  });

  it("runs from the right for an Arabic article, and from the left for another", async () => {
    expect(await sheetOf(handmade, format)).toContain('rightToLeft="1"');
    const english = { ...handmade, article: { ...handmade.article, lang: "en", dir: "ltr" as const } };
    expect(await sheetOf(english, format)).not.toContain("rightToLeft");
  });

  it("drops characters that no XML may hold", async () => {
    const item = { ...itemOf("mcq"), stem: "من\u0000 \uD800افتتح\uFFFF؟" };
    const rows = await xlsxRows(await exported(withItems(item), format));
    expect(rows.flat()).toContain("من افتتح؟");
  });
});

describe("csv", () => {
  it("keeps ids, stems and evidence in cells of their own", async () => {
    const [head, ...rows] = csvRows(textOfFile(await exported(handmade, "csv")));
    expect(head?.[1]).toBe("id");
    expect(rows.map((row) => row[1])).toEqual(handmade.items.map(({ id }) => id));
    for (const row of rows) expect(row).toHaveLength(9);
  });

  it("starts with a byte order mark and lets no cell start a formula", async () => {
    const text = textOfFile(await exported(hostile(handmade), "csv"));
    expect(text.charCodeAt(0)).toBe(0xfeff);
    for (const row of csvRows(text)) for (const cell of row) expect(cell).not.toMatch(/^[=+@-]/);
  });
});

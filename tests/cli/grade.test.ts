// fahm grade, from files as a class sends them to tables and spreadsheets.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { writeAnswerCode } from "../../src/core/grading/answer-code.ts";
import { writeAnswerSheet } from "../../src/core/grading/answer-sheet.ts";
import { shapeOf } from "../../src/core/grading/shape.ts";
import { formB, rightAnswer, sheetOf, wrongAnswer } from "../support/answers.ts";
import { fakeFahm } from "../support/fake-fahm.ts";
import { quiz } from "../support/quiz-fixture.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fahm-grade-"));
  await mkdir(join(folder, "answers", "more"), { recursive: true });
  const put = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content);
  await put("quiz-A.json", JSON.stringify(quiz));
  await put("quiz-B.json", JSON.stringify(formB));
  await put("answers/layla.json", writeAnswerSheet(sheetOf("ليلى", rightAnswer)));
  await put("answers/renamed.txt", writeAnswerSheet(sheetOf("هدى", wrongAnswer, formB)));
  await put("answers/copy.json", writeAnswerSheet(sheetOf("ليلى", rightAnswer)));
  await put("answers/cut.json", writeAnswerSheet(sheetOf("يوسف", rightAnswer)).slice(0, 150));
  await put("answers/notes.txt", "لا شيء هنا");
  await put("answers/holiday.png", "\u0000PNG");
  await put("answers/more/formula.json", writeAnswerSheet(sheetOf("=HYPERLINK(1)", wrongAnswer)));
  await put(
    "answers/codes.txt",
    `مرحبا\n${writeAnswerCode(sheetOf("سامي", rightAnswer, formB), formB.items.map(shapeOf))}`,
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function fahm(line: string, stdin = "") {
  let out = "";
  let err = "";
  const here = (printed: string) => printed.replaceAll(folder, "@").replace(/[\u2066-\u2069]/g, "");
  const terminal = {
    out(text: string) {
      out += text;
    },
    err(text: string) {
      err += text;
    },
    stdin: Readable.from([Buffer.from(stdin)]),
    env: {},
    columns: null,
  };
  const args = line.split(" ").map((arg) => arg.replace("@", folder));
  const code = await run(args, terminal, async () => ({ fahm: fakeFahm, warnings: [] }), "1.2.3");
  return { code, out: here(out), err: here(err) };
}

describe("fahm grade", () => {
  test("marks what it can, tells of the rest, and writes two tables and a workbook", async () => {
    const { code, out, err } = await fahm("grade @/quiz-A.json @/quiz-B.json @/answers --out @/out --ui en");
    expect(code).toBe(0);
    expect(err.split("\n").sort()).toEqual([
      "",
      "warning: @/answers/cut.json: This answer file or code is damaged and is left out. Ask for it once more.",
      "warning: @/answers/layla.json: These answers were handed in twice; @/answers/copy.json counts.",
      "warning: @/answers/notes.txt: This is no answer file, and no answer code of this quiz stands in it. It is left out.",
    ]);
    expect(out).toContain("7/7    A     6 ب    ليلى");
    expect(out).toContain("7/7    B     6 ب    سامي");
    expect(out).toContain("0/7    B     6 ب    هدى");
    expect(out).toContain("Sheets marked: 4. Mean: 50%.");
    const grades = join(folder, "out/tangier-library/grades");
    expect((await readdir(grades)).sort()).toEqual(["grades.xlsx", "items.csv", "students.csv"]);
    const students = (await readFile(join(grades, "students.csv"), "utf8")).split("\r\n");
    expect(students[0]).toBe("\uFEFFName,Class,Form,Score,Of,Percent,1,2,3,4,5,6,7,Saved,File");
    expect(students[1]).toMatch(/^'=HYPERLINK\(1\),6 ب,A,0,7,0,0,0,0,0,0,0,0,2025-/);
    const items = (await readFile(join(grades, "items.csv"), "utf8")).split("\r\n");
    expect(items).toHaveLength(9);
    expect(items[1]).toContain("1,i-00a1,Multiple choice,من افتتح المكتبة العامة الجديدة في مدينة طنجة؟,4,4,0.5,1,");
  });

  test("writes a workbook of two sheets, right to left, without a formula", async () => {
    await fahm("grade @/quiz-A.json @/quiz-B.json @/answers --out @/out --format xlsx");
    const grades = join(folder, "out/tangier-library/grades");
    expect(await readdir(grades)).toEqual(["grades.xlsx"]);
    const parts = unzipSync(await readFile(join(grades, "grades.xlsx")));
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(text("xl/workbook.xml")).toMatch(/name="الطلاب".*name="الأسئلة"/);
    expect(text("xl/worksheets/sheet1.xml")).toContain('rightToLeft="1"');
    expect(text("xl/sharedStrings.xml")).toContain("=HYPERLINK(1)");
    for (const name of ["sheet1", "sheet2"]) expect(text(`xl/worksheets/${name}.xml`)).not.toContain("<f");
  });

  test("reads codes from standard input", async () => {
    const code = writeAnswerCode(sheetOf("نور", rightAnswer), quiz.items.map(shapeOf));
    const { code: exit, out } = await fahm("grade @/quiz-A.json - --out @/out --format csv --lang en", `${code}\n`);
    expect([exit, out.includes("نور")]).toEqual([0, true]);
  });

  test.each([
    ["no answers named", "grade @/quiz-A.json", 1, "Name the key and the answers"],
    ["nothing that can be marked", "grade @/quiz-A.json @/answers/notes.txt", 3, "No answers could be marked."],
    ["a key that is none", "grade @/answers/layla.json @/answers/copy.json", 2, "This is no quiz that can be used"],
    ["a key that is missing", "grade @/none.json @/answers/copy.json", 2, "There is no such file."],
    ["a form without its key", "grade @/quiz-A.json @/answers/renamed.txt", 3, "Name its key too."],
    ["an unknown format", "grade @/quiz-A.json @/answers --format pdf", 1, "Allowed: csv, xlsx"],
  ])("tells of %s", async (_, line, exit, words) => {
    const { code, err } = await fahm(`${line} --out @/out`);
    expect(err).toContain(words);
    expect(code).toBe(exit);
  });
});

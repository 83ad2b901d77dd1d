// fahm export: files beside the quiz's other ones, clear words for what is no quiz, and nothing half done.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeFahm } from "../support/fake-fahm.ts";
import { quiz } from "../support/quiz-fixture.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fahm-test-"));
  await writeFile(join(folder, "quiz-B.json"), JSON.stringify(quiz));
  await writeFile(join(folder, "broken.json"), JSON.stringify({ ...quiz, items: [] }));
  await writeFile(
    join(folder, "away.json"),
    JSON.stringify({ ...quiz, article: { ...quiz.article, name: "../../away" } }),
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function fahm(line: string, stdin = "") {
  let out = "";
  let err = "";
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    stdin: Readable.from([Buffer.from(stdin)]),
    env: { LANG: "en" },
    columns: null,
  };
  const args = line.split(" ").map((arg) => arg.replace("@", folder));
  const code = await run(args, terminal, async () => ({ fahm: fakeFahm, warnings: [] }), "1.2.3");
  return { code, out: out.replaceAll(folder, "@"), err: err.replaceAll(folder, "@") };
}

describe("fahm export", () => {
  it("writes every format beside the quiz's pages, under the quiz's name", async () => {
    const { code, out, err } = await fahm("export @/quiz-B.json --out @/out");
    expect(code).toBe(0);
    expect(err.trim().split("\n")).toEqual([
      "warning: @/quiz-B.json: kahoot: left out: 1 fill-in item(s) (number 2), Kahoot has none.",
      "warning: @/quiz-B.json: kahoot: left out: 1 match item(s) (number 4), Kahoot has none.",
      "warning: @/quiz-B.json: kahoot: left out: 1 order item(s) (number 5), Kahoot has none.",
      "warning: @/quiz-B.json: wayground: left out: 1 match item(s) (number 4), Wayground (Quizizz) has none.",
      "warning: @/quiz-B.json: wayground: left out: 1 order item(s) (number 5), Wayground (Quizizz) has none.",
    ]);
    const files = await readdir(join(folder, "out", "tangier-library", "seed-1"));
    expect(files.toSorted()).toEqual(
      [
        "anki.txt",
        "apkg",
        "csv",
        "docx",
        "gift.txt",
        "h5p",
        "kahoot.xlsx",
        "moodle.xml",
        "qti.zip",
        "scorm.zip",
        "txt",
        "wayground.xlsx",
      ].map((ending) => `quiz-B.${ending}`),
    );
    expect(out.trim().split("\n")).toHaveLength(12);
  });

  it("says in Arabic, too, what is left out, and writes no file without a question", async () => {
    const [, fill] = quiz.items;
    await writeFile(join(folder, "gap.json"), JSON.stringify({ ...quiz, items: [fill] }));
    const { code, out, err } = await fahm("export @/gap.json --format kahoot,csv --lang ar --out @/out");
    expect({ code, out }).toEqual({ code: 0, out: "@/out/tangier-library/seed-1/gap.csv\n" });
    expect(
      err
        .replace(/[\u2066-\u2069]/g, "")
        .trim()
        .split("\n"),
    ).toEqual([
      "تنبيه: @/gap.json: kahoot: استُبعد 1 من أسئلة إكمال الفراغ (رقم 1)، فهذا النوع غير موجود في Kahoot.",
      "تنبيه: @/gap.json: kahoot: لم يُكتب ملف، إذ لا يمكن نقل أي سؤال إلى Kahoot.",
    ]);
  });

  it("writes quiz.json itself only when asked", async () => {
    const { out } = await fahm("export - --format json --out @/out", JSON.stringify(quiz));
    expect(out).toBe("@/out/tangier-library/seed-1/quiz.json\n");
    expect(JSON.parse(await readFile(join(folder, "out/tangier-library/seed-1/quiz.json"), "utf8"))).toEqual(quiz);
  });

  it("writes what is asked for, from standard input, too", async () => {
    const { code, out } = await fahm("export - --format gift --out @/out", JSON.stringify(quiz));
    expect({ code, out }).toEqual({ code: 0, out: "@/out/tangier-library/seed-1/quiz.gift.txt\n" });
    expect(await readFile(join(folder, "out/tangier-library/seed-1/quiz.gift.txt"), "utf8")).toContain("$CATEGORY");
  });

  it("goes on after a quiz that is none, and says where it is broken", async () => {
    const { code, out, err } = await fahm("export @/broken.json @/quiz-B.json @/none.json --format csv --out @/out");
    expect(code).toBe(2);
    expect(out).toBe("@/out/tangier-library/seed-1/quiz-B.csv\n");
    expect(err).toContain("@/broken.json: This is no quiz that can be used: at items");
    expect(err).toContain("@/none.json");
  });

  it("never writes outside its folder, whatever the quiz is called", async () => {
    const { code, out } = await fahm("export @/away.json --format csv --out @/out");
    expect(code).toBe(0);
    expect(out).toMatch(/^@\/out\/[^/]+\/seed-1\/away\.csv\n$/);
    expect(await readdir(join(folder, "out"))).toHaveLength(1);
  });

  it("says what it cannot do", async () => {
    expect((await fahm("export --format csv")).code).toBe(1);
    const { code, err } = await fahm("export @/quiz-B.json --format pptx");
    expect(code).toBe(1);
    expect(err).toContain(
      "moodle-xml, gift, docx, kahoot, wayground, h5p, qti, anki, anki-tsv, scorm, csv, json, text",
    );
  });
});

describe("fahm quiz --format", () => {
  it("says of which form something is left out", async () => {
    await writeFile(join(folder, "call.md"), `أعلن الوزير القرار.\n${"وقال إن العمل يبدأ غدًا ".repeat(10)}.\n`);
    const { code, err } = await fahm("quiz @/call.md --format kahoot --count 2 --forms 2 --out @/out");
    expect(code).toBe(0);
    expect(err.match(/kahoot-[AB]: left out: 1 true-or-false item\(s\) \(number 2\): [^.]*\./g)).toEqual(
      ["A", "B"].map(
        (form) =>
          `kahoot-${form}: left out: 1 true-or-false item(s) (number 2): Kahoot takes questions of at most 120 characters and answers of at most 75.`,
      ),
    );
  });

  it("takes export formats as well", async () => {
    await writeFile(join(folder, "call.md"), "أعلن الوزير القرار.\nوقال إن العمل يبدأ غدًا.\n");
    const { code, out } = await fahm("quiz @/call.md --format json,csv --count 1 --out @/out");
    expect(code).toBe(0);
    expect(out).toContain("quiz.csv");
    expect((await readdir(join(folder, "out/call/seed-1"))).toSorted()).toEqual(["quiz.csv", "quiz.json"]);
  });
});

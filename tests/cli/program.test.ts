// The program as it is installed: built, started as a process of its own. `npm test` builds first.
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ended, program, runProgram, sample } from "../support/program.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fahm-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fahm = (args: readonly string[], stdin = "", env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runProgram(args, { cwd: folder, stdin, env });

describe.skipIf(!existsSync(program))("the program", () => {
  test("makes a quiz, the same bytes each time", async () => {
    const first = await fahm(["quiz", sample, "--seed", "7"]);
    expect(first.err).not.toMatch(/error/);
    expect(first.code).toBe(0);
    const names = ["quiz.html", "worksheet.html", "key.html", "quiz.json"].map((name) =>
      join("out/putin-xi-call/seed-7", name),
    );
    expect(first.out.split("\n").slice(0, 4)).toEqual(names);
    const read = () => Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    const made = await read();
    await fahm(["quiz", sample, "--seed", "7"], "", { LANG: "ar_SA.UTF-8", TZ: "Asia/Riyadh" });
    expect(await read()).toEqual(made);
    const quiz: {
      readonly items: readonly { readonly evidence: readonly { start: number; end: number }[] }[];
      readonly article: { readonly text: string };
    } = JSON.parse(made[3] ?? "");
    expect(quiz.items.length).toBeGreaterThan(0);
    for (const { start, end } of quiz.items.flatMap((item) => item.evidence)) {
      expect(quiz.article.text.slice(start, end).trim()).not.toBe("");
    }
  });

  test("writes facts that it accepts again", async () => {
    const path = join(folder, "call.md");
    await writeFile(path, await readFile(sample));
    expect(await fahm(["facts", "call.md", "--write"])).toMatchObject({ code: 0, out: "" });
    const found = JSON.parse((await fahm(["facts", "call.md", "--json"])).out);
    expect(found.facts.length).toBeGreaterThan(0);
    const again = await fahm(["quiz", "call.md", "--format", "json"]);
    expect(again).toMatchObject({ code: 0, err: expect.not.stringMatching(/error|facts/) });
  });

  test("explains every candidate", async () => {
    const { code, out } = await fahm(["explain", "-"], await readFile(sample, "utf8"));
    expect(code).toBe(0);
    expect(out).toMatch(/Candidates: [1-9]\d*\. Chosen: [1-9]/);
  });

  test("says what is wrong, in the system's language", async () => {
    expect(await fahm(["quiz", "لا-يوجد.md"], "", { LANG: "ar_EG.UTF-8" })).toEqual({
      code: 2,
      out: "",
      err: "خطأ: \u2068لا-يوجد.md\u2069: لا يوجد ملف بهذا الاسم. تحقق من المسار.\n",
    });
    expect(await fahm(["quiz", "-"], "\u0000\u0001")).toMatchObject({ code: 2 });
    expect(await fahm(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(await fahm([])).toMatchObject({ code: 1, out: "" });
  });
});

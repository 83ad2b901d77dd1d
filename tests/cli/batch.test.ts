// fahm batch as it is installed: threads, report, Ctrl-C. `npm test` builds first.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bytesBelow } from "../support/folder-bytes.ts";
import { htmlFaults } from "../support/html-faults.ts";
import { program, runProgram } from "../support/program.ts";

const samples = fileURLToPath(new URL("../../articles/", import.meta.url));
const QUIZ = /seed-1/;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fahm-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const fahm = (line: string) => runProgram(line.split(" "), { cwd: folder });
const report = async (out = "out") => JSON.parse(await readFile(join(folder, out, "batch-report.json"), "utf8"));

describe.skipIf(!existsSync(program))("fahm batch", () => {
  test("writes the same bytes as one by one, whatever the threads", async () => {
    const one = await fahm(`quiz ${samples}*.md --out one`);
    expect(one.code).toBe(0);
    const expected = await bytesBelow(join(folder, "one"));
    for (const jobs of ["1", "3"]) {
      const ended = await fahm(`batch ${samples} --out many-${jobs} --jobs ${jobs}`);
      expect(ended.code).toBe(0);
      expect(await bytesBelow(join(folder, `many-${jobs}`), QUIZ)).toEqual(expected);
    }
  });

  test("reports what was made, what was not, and how long it took", async () => {
    await mkdir(join(folder, "in"));
    await copyFile(join(samples, "putin-xi-call.md"), join(folder, "in", "good.md"));
    await writeFile(join(folder, "in", "<img onerror=alert(1)>.md"), "");
    await writeFile(join(folder, "in", "scan.docx"), "%PDF-1.7");
    const ended = await fahm("batch in --ui ar --lang en");
    expect([ended.code, ended.err.split("\n").length]).toEqual([2, 4]);
    expect(ended.out).toMatch(/Articles: 3\. Quizzes made: 1\. Items: \d+\. Skipped: 2\.\n$/);
    const { articles, ...rest } = await report();
    expect(rest).toMatchObject({ schema: 1, finished: true, named: 3, options: { seed: "1", ui: "ar" } });
    expect(articles).toMatchObject([
      { article: "in/<img onerror=alert(1)>.md", files: [], errors: [{ code: "article-empty" }], resumed: false },
      { article: "in/good.md", items: expect.any(Number), forms: 1, errors: [], warnings: [{ code: "fewer-items" }] },
      { article: "in/scan.docx", errors: [{ code: "file-pdf", message: expect.stringMatching(/PDF/) }] },
    ]);
    expect(articles[1].items).toBeGreaterThan(3);
    expect(articles[1].seconds).toBeGreaterThan(0);
    expect(existsSync(join(folder, "out", articles[1].files[0]))).toBe(true);

    const page = await readFile(join(folder, "out", "batch-report.html"), "utf8");
    expect(page).toMatch(/<html lang="ar" dir="rtl">/);
    expect(page).toContain('href="good/seed-1/quiz.html"');
    expect(page).not.toMatch(/<img/);
    expect(await htmlFaults(page)).toEqual([]);
  });

  test("stops at Ctrl-C with whole quizzes, and goes on with --resume", async () => {
    await mkdir(join(folder, "in"));
    for (const name of await readdir(samples))
      if (name.endsWith(".md"))
        for (const copy of ["a", "b"]) await copyFile(join(samples, name), join(folder, "in", `${copy}-${name}`));
    const child = spawn(process.execPath, [program, "batch", "in", "--lang", "en"], { cwd: folder, stdio: "pipe" });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (said: string) => {
      err += said;
    });
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect([code, err]).toEqual([
      130,
      expect.stringMatching(/Stopping:.*[\s\S]*Stopped after \d+ of 14 articles.*--resume\.\n$/),
    ]);

    const left = await bytesBelow(join(folder, "out"), QUIZ);
    const made = new Set(Object.keys(left).map((path) => path.split(/[\\/]/)[0]));
    expect(made.size).toBeLessThan(14);
    expect(Object.keys(left)).toHaveLength(made.size * 4);
    expect(await report()).toMatchObject({ finished: false, named: 14 });
    expect(
      (await readdir(join(folder, "out"), { recursive: true })).filter((name) => /\.fahm-(?!batch)/.test(name)),
    ).toEqual([]);

    const rest = await fahm("batch in --resume");
    expect([rest.code, rest.out]).toEqual([0, expect.stringMatching(new RegExp(`Finished earlier: ${made.size}\\.`))]);
    const all = await bytesBelow(join(folder, "out"), QUIZ);
    await fahm("batch in --out whole");
    expect(all).toEqual(await bytesBelow(join(folder, "whole"), QUIZ));
    expect(all).toMatchObject(left);
  }, 90_000);
});

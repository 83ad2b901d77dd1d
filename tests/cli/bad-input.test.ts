// Input that nothing can be made of: a message that says what, where and what to do, the documented exit code, no files.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { program, runProgram, sample } from "../support/program.ts";

let folder = "";
const text = "أعلن الوزير يوم الثلاثاء افتتاح 12 مدرسة في القاهرة. ";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fahm-bad-"));
  const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
  await mkdir(join(folder, "folder"));
  await mkdir(join(folder, "templates", "pages"), { recursive: true });
  await put("templates/pages/quiz.hbs", "<p>\n{{#each}");
  await put("empty.md", "");
  await put("header-only.md", "---\ntitle: عنوان\n---\n");
  await put("binary.md", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]));
  await put("latin-1.md", new Uint8Array([0xe9, 0xe8, 0x20, 0xff, 0x41]));
  await put("huge.md", text.repeat(120_000));
  await put("enormous.md", new Uint8Array(21 * 1024 * 1024).fill(0x61));
  await put("english.md", "This text is in English. There is nothing else in it.");
  await put("word.md", "كلمة");
  await put("headlines.md", "ترامب يلتقي بوتين في موسكو\n\nالصين تعلن إجراءات جديدة\n\nارتفاع أسعار النفط\n");
  await put("open.md", "---\ntitle: x\n\nنص");
  await put("known.md", await readFile(sample));
  await put("known.facts.yaml", "facts:\n  - kind: nonsense\n");
  await put("faulty.yaml", "facts: [ {kind: event\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What was typed, the exit code, and what the message must say. */
const cases: readonly (readonly [args: string, code: number, says: RegExp])[] = [
  ["quiz empty.md", 2, /empty\.md: The article is empty\. Give a text/],
  ["quiz header-only.md", 2, /header-only\.md: The article is empty/],
  ["quiz missing.md", 2, /missing\.md: There is no such file\. Check the path/],
  ["quiz folder", 2, /folder: This is a folder.*use `fahm batch`/],
  ["quiz binary.md", 2, /binary\.md: This is not a text file\. Give plain text/],
  ["quiz latin-1.md", 2, /latin-1\.md: .*Save it again as UTF-8/],
  ["quiz huge.md", 2, /huge\.md: The article has \d+ characters; \d+ is the most/],
  ["quiz enormous.md", 2, /enormous\.md: The file has 21\.0 MB; 20 MB is the most/],
  ["quiz english.md", 2, /english\.md: No Arabic text was found/],
  ["quiz open.md", 2, /open\.md.*no second --- line closes it\. Add one/],
  ["quiz word.md", 3, /word\.md: /],
  ["quiz headlines.md", 3, /headlines\.md: /],
  ["quiz known.md", 2, /known\.facts\.yaml, line 2: “nonsense” cannot stand.*Allowed: event/],
  ["quiz known.md --facts faulty.yaml", 2, /faulty\.yaml, line \d+: The facts file is not valid YAML/],
  ["quiz known.md --facts none.yaml", 2, /none\.yaml: There is no such file/],
  ["quiz known.md --facts known.facts.yaml empty.md", 1, /--facts/],
  ["quiz -- --count", 2, /--count: There is no such file/],
  ["quiz known.md --cuont 3", 1, /Unknown option: --cuont\. Did you mean --count\?/],
  ["quiz known.md --count 0", 1, /--count must be a whole number from 1 .* “0” was given/],
  ["quiz known.md --count -1", 1, /--count/],
  ["quiz known.md --count 2.5", 1, /--count must be a whole number/],
  ["quiz known.md --types abc", 1, /--types does not know “abc”\. Allowed: mcq/],
  ["quiz known.md --format djvu", 1, /--format does not know “djvu”\. Allowed: html/],
  ["quiz known.md --level low", 1, /--level does not know “low”\. Allowed: easy/],
  ["quiz known.md --forms 27", 1, /--forms must be a whole number from 1 to 26/],
  ["quiz known.md --templates nowhere", 1, /nowhere: There is no readable folder of templates/],
  ["quiz known.md --templates empty.md", 1, /empty\.md: There is no readable folder of templates/],
  [`quiz ${sample} --templates templates`, 1, /templates\/pages\/quiz\.hbs:2: Parse error on line 2: [^\n]*\n$/],
  [`quiz ${sample} --out empty.md`, 1, /A file stands where a folder is needed/],
  ["quizz known.md", 1, /Unknown command: quizz\. Did you mean quiz\?/],
  ["quiz", 1, /Name at least one article/],
  ["facts", 1, /Name at least one article/],
  ["facts known.md empty.md", 1, /one article/i],
  ["explain empty.md", 2, /empty\.md: The article is empty/],
  ["batch", 1, /Name a folder or a pattern/],
  ["batch folder", 1, /No article was found for “folder”/],
  ["quiz known.md --lang fr", 1, /--lang does not know “fr”\. Allowed: ar, en/],
];

describe.skipIf(!existsSync(program))("input that nothing can be made of", () => {
  test.each(cases)("fahm %s ends with %i", async (args, code, says) => {
    const before = (await readdir(folder, { recursive: true })).toSorted();
    const ended = await runProgram(args.split(" "), { cwd: folder });
    expect(ended.err).toMatch(says);
    expect(ended.err).not.toMatch(/\bat .*\(|node:internal/);
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(before);
  });

  test("a folder where nothing may be made ends with 1", async () => {
    if (process.platform !== "linux") return;
    const ended = await runProgram(["quiz", sample, "--out", "/proc/fahm"], { cwd: folder });
    expect(ended).toMatchObject({ code: 1, out: "", err: expect.stringMatching(/\/proc\/fahm/) });
  });

  test("a bad file in a batch is told and skipped", async () => {
    const several = join(folder, "several");
    await mkdir(several);
    await writeFile(join(several, "a.md"), "");
    await writeFile(join(several, "b.md"), await readFile(sample));
    const ended = await runProgram(["batch", "several", "--out", "several/out", "--format", "json"], { cwd: folder });
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(/several\/a\.md: The article is empty/);
    expect((await readdir(join(several, "out"))).filter((name) => !name.includes("batch"))).toEqual(["b"]);
    await rm(several, { recursive: true });
  });

  test("a huge count gives the sound items there are", async () => {
    const ended = await runProgram(["quiz", sample, "--count", "1000", "--out", "all"], { cwd: folder });
    expect(ended).toMatchObject({ code: 0, err: expect.stringMatching(/\d+ of the 1000 items asked for/) });
  });
});

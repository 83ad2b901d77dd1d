import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { docxOf, paragraph } from "../support/docx-file.ts";
import { fakeCrew } from "../support/fake-crew.ts";
import { fakeFahm } from "../support/fake-fahm.ts";
import { story } from "../support/page-file.ts";

const text = "---\ntitle: ع\n---\nأعلن الوزير القرار.\nوقال إن العمل يبدأ غدًا.\n";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fahm-test-"));
  await mkdir(join(folder, "b"));
  await mkdir(join(folder, "bad"));
  await writeFile(join(folder, "call.md"), text);
  await writeFile(join(folder, "b", "call.md"), text);
  await writeFile(join(folder, "b", "two.txt"), text);
  await writeFile(join(folder, "bad", "ok.md"), text);
  await writeFile(join(folder, "bad", "english.md"), "Hello.");
  await writeFile(join(folder, "bad", "boom.md"), `${text}💥`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a command; `@` stands for the test's folder in arguments and in what is printed. */
async function fahm(
  line: string,
  {
    stdin = "",
    env = {},
    columns = null,
  }: { stdin?: string; env?: Record<string, string>; columns?: number | null } = {},
) {
  let out = "";
  let err = "";
  const here = (printed: string) => printed.replaceAll(folder, "@").replace(/[\u2066-\u2069]/g, "");
  const args = line
    .split(" ")
    .filter((arg) => arg !== "")
    .map((arg) => arg.replace("@", folder).replace("␣", " "));
  const terminal = {
    out(printed: string) {
      out += printed;
    },
    err(printed: string) {
      err += printed;
    },
    stdin: Readable.from([Buffer.from(stdin)]),
    env,
    columns,
  };
  const code = await run(
    args,
    terminal,
    async () => ({ fahm: fakeFahm, warnings: [] }),
    "1.2.3",
    async (jobs) => fakeCrew(jobs),
  );
  return { code, out: here(out), err: here(err) };
}

describe("fahm quiz", () => {
  test("writes four files and says what it made", async () => {
    const { code, out, err } = await fahm("quiz @/call.md --out @/out --count 2");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      ["quiz.html", "worksheet.html", "key.html", "quiz.json"].map((name) => `@/out/call/seed-1/${name}\n`).join("") +
        "Items: 2 (true or false 2)\n",
    );
    expect(await readFile(join(folder, "out/call/seed-1/quiz.html"), "utf8")).toBe("html ar 1 A 2");
    expect(await readdir(join(folder, "out/call"))).toEqual(["seed-1"]);
  });

  test("writes each form under its letter", async () => {
    const { out } = await fahm(
      "quiz @/call.md --out @/out --forms 2 --format html,json --ui en --count 1 --seed س --lang ar",
    );
    expect(out).toBe(
      `${["quiz-A.html", "quiz-A.json", "quiz-B.html", "quiz-B.json"]
        .map((name) => `@/out/call/seed-س/${name}\n`)
        .join("")}عدد الأسئلة في كل نموذج: 1 (صواب أو خطأ: 1)، وعدد النماذج: 2\n`,
    );
    expect(await readFile(join(folder, "out/call/seed-س/quiz-B.html"), "utf8")).toBe("html en س B 1");
  });

  test("keeps articles of one name apart, and reads one named twice once", async () => {
    const { code, out, err } = await fahm("quiz @/call.md @/b/call.md @/call.md --out @/out --format json --count 1");
    expect(code).toBe(0);
    expect(out.match(/@\S+/g)).toEqual(["@/out/call/seed-1/quiz.json", "@/out/call-2/seed-1/quiz.json"]);
    expect(err).toBe("warning: @/call.md: This article was named more than once; it is read once.\n");
  });

  test("reads folders, patterns, saved pages and Word documents", async () => {
    await writeFile(join(folder, "b", "page.html"), `<title>ع</title>${story.map((one) => `<p>${one}</p>`).join("")}`);
    await writeFile(join(folder, "b", "word.docx"), docxOf(...story.map((one) => paragraph(one))));
    const { code, out, err } = await fahm("quiz @/b @/*.md @/b/call.md --out @/out --format json --count 1");
    expect([code, err.split("\n").length]).toEqual([0, 2]);
    expect(out.match(/@\S+/g)).toEqual(
      ["call", "page", "two", "word", "call-2"].map((name) => `@/out/${name}/seed-1/quiz.json`),
    );
  });

  test("fetches no page from this machine unless it may", async () => {
    const server = createServer((_, response) => response.end(text)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/news/story.html`;
    const refused = await fahm(`quiz ${url} --out @/out`);
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringMatching(/127\.0\.0\.1 is an address inside.*--allow-private/),
    ]);
    const { code, out } = await fahm(`quiz ${url} --out @/out --format json --count 1 --allow-private`);
    expect([code, out]).toEqual([0, "@/out/story/seed-1/quiz.json\nItems: 1 (true or false 1)\n"]);
    server.close();
  });

  test("reads standard input", async () => {
    const { code, out } = await fahm("quiz - --out @/out --format json --count 1", { stdin: text });
    expect([code, out]).toEqual([0, "@/out/stdin/seed-1/quiz.json\nItems: 1 (true or false 1)\n"]);
  });

  test("makes fewer items than asked for, and says so", async () => {
    const { code, err } = await fahm("quiz @/call.md --out @/out --count 1000");
    expect([code, err]).toEqual([
      0,
      "warning: @/call.md: 2 of the 1000 items asked for were made: only sound items are shown.\n",
    ]);
  });

  test.each([
    ["../../x", /^seed--\.\.-x~[0-9a-f]{8}$/],
    ["a/b", /^seed-a-b~[0-9a-f]{8}$/],
    ["x".repeat(500), /^seed-x+~[0-9a-f]{8}$/],
  ])("keeps the folder of the seed %s inside the output", async (seed, name) => {
    const { code } = await fahm(`quiz @/call.md --out @/out --seed ${seed}`);
    expect(code).toBe(0);
    expect(await readdir(join(folder, "out"))).toEqual(["call"]);
    expect(await readdir(join(folder, "out/call"))).toEqual([expect.stringMatching(name)]);
  });

  test("goes on after an article that cannot be read", async () => {
    const { code, out, err } = await fahm("quiz @/none.md @/call.md --out @/out --format json --count 2");
    expect(code).toBe(2);
    expect(err).toBe("error: @/none.md: There is no such file. Check the path.\n");
    expect(out).toContain("@/out/call/seed-1/quiz.json");
  });

  test("uses the facts file beside the article", async () => {
    await writeFile(join(folder, "call.facts.yaml"), "facts:\n  - { kind: post, who: الوزير, post: القرار }\n");
    expect((await fahm("explain @/call.md")).out).toContain("key: hand");
    await writeFile(join(folder, "call.facts.yaml"), "facts:\n  - { kind: post, who: ترامب }\n");
    const { code, err } = await fahm("quiz @/call.md --out @/out");
    expect([code, err]).toEqual([
      2,
      "error: @/call.facts.yaml, line 2: facts[0].post is missing here. Add it.\n" +
        "error: @/call.facts.yaml, line 2: These words do not stand in the article: “ترامب”. Copy them from it exactly.\n",
    ]);
  });
});

describe("wrong use is told, and exits with 1", () => {
  test.each([
    ["quiz", "Name at least one article"],
    ["quiz @/call.md --cuont 3", "Unknown option: --cuont. Did you mean --count? See `fahm quiz --help`."],
    ["quiz @/call.md -x", "Unknown option: -x."],
    ["quizz @/call.md", "Unknown command: quizz. Did you mean quiz? See `fahm --help`."],
    ["mark x.json", "Unknown command: mark."],
    ["quiz @/call.md --count 0", "--count must be a whole number from 1 to 100000; “0” was given."],
    ["quiz @/call.md --count -3", "“-3” was given"],
    ["quiz @/call.md --count=-3", "“-3” was given"],
    ["quiz @/call.md --count 2.5", "“2.5” was given"],
    ["quiz @/call.md --count ten", "“ten” was given"],
    ["quiz @/call.md --count 1e3", "“1e3” was given"],
    ["quiz @/call.md --count 9999999999999999999999", "must be a whole number"],
    ["quiz @/call.md --count", "--count needs a value. See `fahm quiz --help`."],
    ["quiz @/call.md --count=", "--count needs a value."],
    ["quiz @/call.md --forms 27", "--forms must be a whole number from 1 to 26"],
    ["quiz @/call.md --types mcq,essay", "--types does not know “essay”. Allowed: mcq, fill, truefalse, match, order."],
    ["quiz @/call.md --types ,", "--types needs a value."],
    ["quiz @/call.md --level expert", "Allowed: easy, medium, hard."],
    [
      "quiz @/call.md --format djvu",
      "Allowed: html, worksheet, key, json, pdf, moodle-xml, gift, docx, kahoot, wayground, h5p, qti, anki, anki-tsv, scorm, csv, text.",
    ],
    ["quiz @/call.md --mode homework", "Allowed: practice, exam."],
    ["quiz @/call.md --minutes 5", "--minutes goes with --mode exam only."],
    ["quiz @/call.md --mode exam --minutes 0", "--minutes must be a whole number from 1 to 600"],
    ["quiz @/call.md --paper a5", "Allowed: a4, letter."],
    ["quiz @/call.md --article verses", "Allowed: paragraphs, lines, none."],
    ["quiz @/call.md --ui fr", "Allowed: ar, en."],
    ["quiz @/call.md --lang fr", "--lang does not know “fr”. Allowed: ar, en."],
    ["quiz @/call.md --seed=", "--seed needs a value."],
    ["quiz @/call.md --seed=␣", "--seed needs a value."],
    ["quiz @/call.md --seed 1 --seed 2", "--seed was given more than once."],
    ["quiz @/call.md @/b/call.md --facts x.yaml", "--facts goes with exactly one article; 2 were given."],
    ["quiz @/call.md --out @/call.md", "A file stands where a folder is needed."],
    ["facts", "Name at least one article"],
    ["facts @/call.md @/b/call.md", "This command takes one article; 2 were given."],
    ["facts - --write", "--write needs an article in a file"],
    ["facts https://example.org/a --write", "--write needs an article in a file"],
    ["explain", "Name at least one article"],
    ["batch", "Name a folder or a pattern."],
    ["batch @/none", "No article was found for “@/none”."],
  ])("%s", async (line, message) => {
    const { code, out, err } = await fahm(line);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(message);
  });

  test("all faults at once", async () => {
    const { err } = await fahm("quiz --count 0 --forms 0 --types x --level y");
    expect(err.trim().split("\n")).toHaveLength(5);
  });

  test("no command shows the help where messages go", async () => {
    const { code, out, err } = await fahm("");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("fahm quiz");
    for (const command of ["grade", "studio"]) expect(err).toContain(`fahm ${command}`);
  });
});

describe("options are understood", () => {
  test.each([
    ["--count ٢", "Items: 2"],
    ["--count 02", "Items: 2"],
    ["--types truefalse --types mcq --count 2", "Items: 2"],
    ["--types mcq،truefalse --count 2", "Items: 2"],
    ["--level easy --count 2", "Items: 2"],
    ["--seed -5 --count 1", "seed--5/"],
    ["--seed 007 --count 1", "seed-007/"],
  ])("%s", async (options, printed) => {
    const { code, out } = await fahm(`quiz @/call.md --out @/out ${options}`);
    expect(code).toBe(0);
    expect(out).toContain(printed);
  });

  test("files that look like options, behind --", async () => {
    expect((await fahm("quiz -- --help")).err).toBe("error: --help: There is no such file. Check the path.\n");
  });
});

test.each([
  ["a folder where one article is needed", "explain @/b", 2, "This is a folder"],
  ["an English text", "quiz @/bad/english.md", 2, "No Arabic text"],
  ["an empty standard input", "quiz -", 2, "error: -: The article is empty."],
  ["a missing facts file", "quiz @/call.md --facts @/x.yaml", 2, "error: @/x.yaml: There is no such file."],
  ["nothing that can be asked", "quiz @/call.md --types mcq", 3, "No sound item"],
  ["a fault of Fahm's own", "quiz @/bad/boom.md", 4, "Fahm failed through a fault of its own: boom."],
])("%s has its own exit code", async (_, line, exit, message) => {
  const { code, out, err } = await fahm(line);
  expect({ code, out }).toEqual({ code: exit, out: "" });
  expect(err).toContain(message);
});

describe("the language of messages", () => {
  test.each([
    ["quiz", {}, "error:"],
    ["quiz", { LANG: "ar_EG.UTF-8" }, "خطأ:"],
    ["quiz", { LANG: "en_US.UTF-8", LC_ALL: "ar" }, "خطأ:"],
    ["quiz", { LANG: "arn_CL" }, "error:"],
    ["quiz --lang ar", { LANG: "en" }, "خطأ:"],
    ["quiz --lang=en", { LANG: "ar" }, "error:"],
    ["--lang ar quiz", {}, "خطأ:"],
    ["quiz --unknown --lang ar", {}, "خيار غير معروف: --unknown."],
  ])("%s with %j", async (line, env, said) => {
    expect((await fahm(line, { env })).err).toContain(said);
  });

  test("help speaks it too", async () => {
    const { code, out } = await fahm("quiz --help --lang ar");
    expect(code).toBe(0);
    expect(out).toContain("عدد الأسئلة");
    expect(out).toContain("الخيارات:");
  });

  test("the version is the package's", async () => {
    expect(await fahm("--version")).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });
});

describe("fahm facts", () => {
  test("shows a table", async () => {
    const { code, out } = await fahm("facts @/call.md");
    expect(code).toBe(0);
    expect(out).toBe("ع\n\nPosts and roles (1)\n  1. who: أعلن  [50%]\n     post: غدًا\n");
  });

  test("leaves out what is likelier wrong than right, and says so", async () => {
    await writeFile(join(folder, "doubt.md"), "---\ntitle: ع\n---\nربما أعلن الوزير القرار غدًا.\n");
    const shown = await fahm("facts @/doubt.md --json");
    expect(JSON.parse(shown.out).facts.map((fact: { confidence: number }) => fact.confidence)).toEqual([0.5]);
    expect(shown.err).toMatch(/left out: 1\. --all/);
    const all = await fahm("facts @/doubt.md --json --all");
    expect(JSON.parse(all.out).facts).toHaveLength(2);
    expect(all.err).not.toMatch(/left out/);
  });

  test("prints JSON of standard input", async () => {
    const { out } = await fahm("facts - --json", { stdin: text });
    expect(JSON.parse(out)).toMatchObject({
      article: { name: "stdin" },
      facts: [{ kind: "post", who: { text: "أعلن", start: 0, end: 4 } }],
    });
  });

  test("writes a file that quiz accepts, and never over a teacher's work", async () => {
    const path = join(folder, "call.facts.yaml");
    expect(await fahm("facts @/call.md --write --lang ar")).toEqual({
      code: 0,
      out: "",
      err: "حُفظت الحقائق في: @/call.facts.yaml\n",
    });
    expect(await readFile(path, "utf8")).toMatch(/^# حقائق هذا المقال/);
    expect((await fahm("quiz @/call.md --out @/out --count 2")).code).toBe(0);
    expect((await fahm("facts @/call.md --write")).code).toBe(0);

    const edited = `${await readFile(path, "utf8")}# mine\n`;
    await writeFile(path, edited);
    const refused = await fahm("facts @/call.md --write");
    expect([refused.code, refused.err]).toEqual([
      1,
      "error: @/call.facts.yaml: This facts file was edited by hand and is left as it is. Use --force to replace it.\n",
    ]);
    expect(await readFile(path, "utf8")).toBe(edited);
    expect((await fahm("facts @/call.md --write --force")).code).toBe(0);
    expect(await readFile(path, "utf8")).not.toContain("# mine");
    expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

test("fahm explain lists every candidate and counts by rule", async () => {
  const { code, out } = await fahm("explain @/call.md --count 1");
  expect(code).toBe(0);
  expect(out).toBe(
    "chosen (1)\n+ truefalse/fact  أعلن الوزير القرار.\n    key: found\n\n" +
      "dropped (1)\n- truefalse/fact  وقال إن العمل يبدأ غدًا.\n    key: found\n    too-many\n\n" +
      "Dropped, by rule\n    1  too-many\n\n" +
      "Candidates: 2. Chosen: 1. Kept in reserve: 0. Dropped: 1.\n",
  );
});

describe("fahm batch", () => {
  test("tells of bad files, skips them and reports", async () => {
    const { code, out, err } = await fahm("batch @/bad @/b/*.md --out @/out --count 2");
    expect(code).toBe(4);
    expect(out).toBe(
      "@/bad/boom.md: skipped\n@/bad/english.md: skipped\n@/out/ok/seed-1: Items: 2 (true or false 2)\n" +
        "@/out/call/seed-1: Items: 2 (true or false 2)\n@/out/batch-report.html\n@/out/batch-report.json\n" +
        "Articles: 4. Quizzes made: 2. Items: 4. Skipped: 2.\n",
    );
    expect(err.split("\n")).toHaveLength(3);
  });

  test("shows progress on a screen only", async () => {
    const shown = await fahm("batch @/b --out @/out --count 2", { columns: 60 });
    expect(shown.err).toContain("0/2");
    expect(shown.err).toMatch(/\[#{20}\] 2\/2 \d+\/s, 0:00 left/);
    expect((await fahm("batch @/b --out @/out --count 2")).err).toBe("");
  });
});

import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadAssets } from "../../src/node/assets.ts";
import { findArticles } from "../../src/node/find-articles.ts";
import { loadArticle } from "../../src/node/load-article.ts";
import { readTextFile, readTextStream } from "../../src/node/read-text.ts";
import { writeFiles } from "../../src/node/write-files.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fahm-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function files(tree: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(tree)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
const inFolder = (paths: readonly string[]) => paths.map((path) => path.slice(folder.length + 1));

describe("reading text", () => {
  test("gives the text", async () => {
    await files({ "مقال عربي.md": "نص" });
    expect(await readTextFile(join(folder, "مقال عربي.md"))).toEqual({ text: "نص" });
  });

  test.each([
    ["a missing file", "none.md", "file-missing"],
    ["a file below a file", "a.md/b.md", "file-missing"],
    ["a folder", "", "file-is-folder"],
  ])("tells of %s", async (_, name, code) => {
    await files({ "a.md": "نص" });
    const path = join(folder, name);
    expect(await readTextFile(path)).toEqual({ problem: { code, severity: "error", values: {}, file: path } });
  });

  test("tells of a file that is too big without reading it", async () => {
    await files({ "big.md": "" });
    await truncate(join(folder, "big.md"), 30 * 1024 * 1024);
    expect(await readTextFile(join(folder, "big.md"))).toMatchObject({
      problem: { code: "file-too-big", values: { size: "30.0", limit: 20 } },
    });
  });

  test("reads a stream, and stops at the limit", async () => {
    expect(await readTextStream(Readable.from([Buffer.from([0xd9]), Buffer.from([0x86]), "ص"]))).toEqual({
      text: "نص",
    });
    const endless = async function* () {
      for (;;) yield Buffer.alloc(1024 * 1024, 32);
    };
    expect(await readTextStream(endless())).toMatchObject({ problem: { code: "file-too-big", file: "-" } });
  });
});

describe("finding articles", () => {
  beforeEach(() =>
    files({
      "b.md": "",
      "a.txt": "",
      "a.facts.yaml": "",
      "c.pdf": "",
      ".hidden.md": "",
      "sub/d.markdown": "",
      "sub/deep/e.md": "",
      "node_modules/x.md": "",
      "[1].md": "",
      "page.html": "",
      "word.docx": "",
      "~$word.docx": "",
      "out/page/seed-1/quiz.html": "",
      "out/batch-report.html": "",
    }),
  );

  test.each([
    [".", ["[1].md", "a.txt", "b.md", "page.html", "word.docx"]],
    ["*.{html,docx}", ["page.html", "word.docx"]],
    ["b.md", ["b.md"]],
    ["c.pdf", ["c.pdf"]],
    ["*.md", ["[1].md", "b.md"]],
    ["?.md", ["b.md"]],
    ["*.{md,txt}", ["[1].md", "a.txt", "b.md"]],
    ["[ab].*", ["a.txt", "b.md"]],
    ["[!a].*", ["b.md"]],
    ["**/*.md", ["[1].md", "b.md", "sub/deep/e.md"]],
    ["**", ["[1].md", "a.txt", "b.md", "page.html", "sub/d.markdown", "sub/deep/e.md", "word.docx"]],
    ["s*/*", ["sub/d.markdown"]],
    [".*.md", [".hidden.md"]],
    ["[1].md", ["[1].md"]],
    ["{a", []],
    ["none", []],
    ["none/*.md", []],
  ])("%s", async (where, expected) => {
    expect(inFolder(await findArticles(join(folder, where)))).toEqual(expected);
  });
});

describe("writing", () => {
  test("makes the folder, replaces files, leaves nothing else behind", async () => {
    const target = join(folder, "a", "seed-1");
    await writeFiles(target, new Map([["quiz.html", "old"]]));
    const written = await writeFiles(
      target,
      new Map([
        ["quiz.html", "new"],
        ["quiz.json", "{}"],
      ]),
    );
    expect(written).toEqual({ files: [join(target, "quiz.html"), join(target, "quiz.json")] });
    expect(await readFile(join(target, "quiz.html"), "utf8")).toBe("new");
    expect(await readdir(target)).toEqual(["quiz.html", "quiz.json"]);
    expect(process.listenerCount("SIGINT")).toBe(0);
  });

  test("tells of a file in the way", async () => {
    await files({ out: "" });
    expect(await writeFiles(join(folder, "out", "a"), new Map([["x", ""]]))).toMatchObject({
      problem: { code: "write-not-folder" },
    });
    expect(await readdir(folder)).toEqual(["out"]);
  });

  test("leaves no draft when a file cannot be put in place", async () => {
    await mkdir(join(folder, "quiz.html", "x"), { recursive: true });
    expect(await writeFiles(folder, new Map([["quiz.html", ""]]))).toMatchObject({ problem: { severity: "error" } });
    expect(await readdir(folder)).toEqual(["quiz.html"]);
  });
});

describe("assets", () => {
  const whole = {
    "models/ar/tagger.bin": "w",
    "templates/pages/quiz.hbs": "q",
    "templates/styles/a.css": "c",
    "templates/notes.txt": "",
    "dist/player/player.js": "p",
    "dist/player/exam-player.js": "e",
    "dist/player/scorm.js": "s",
  };

  test("are read from the package's folder, by name", async () => {
    await files(whole);
    const loaded = await loadAssets({ root: folder });
    expect("assets" in loaded && loaded.assets.templates).toEqual({ "pages/quiz.hbs": "q", "styles/a.css": "c" });
    expect("assets" in loaded && [Object.keys(loaded.assets.model), loaded.assets.player]).toEqual([
      ["tagger.bin"],
      "p",
    ]);
    expect("assets" in loaded && [loaded.assets.scorm, loaded.assets.exam]).toEqual(["s", "e"]);
  });

  test("give way to a teacher's templates of the same name; others are told", async () => {
    await files({ ...whole, "own/pages/quiz.hbs": "mine", "own/pages/quizz.hbs": "?" });
    const loaded = await loadAssets({ root: folder, templates: join(folder, "own") });
    expect("assets" in loaded && loaded.assets.templates["pages/quiz.hbs"]).toBe("mine");
    expect("warnings" in loaded && loaded.warnings.map(({ code, values }) => [code, values])).toEqual([
      ["template-unknown", { name: "pages/quizz.hbs" }],
    ]);
  });

  test.each([
    ["no player", { ...whole, "dist/player/player.js": null }, "assets-missing"],
    ["no exam script", { ...whole, "dist/player/exam-player.js": null }, "assets-missing"],
    ["no script for learning systems", { ...whole, "dist/player/scorm.js": null }, "assets-missing"],
    ["no model", { ...whole, "models/ar/tagger.bin": null }, "assets-missing"],
    ["no folder of own templates", whole, "templates-missing"],
  ])("tell of %s", async (_, tree, code) => {
    await files(
      Object.fromEntries(Object.entries(tree).filter((entry): entry is [string, string] => entry[1] !== null)),
    );
    const templates = join(folder, "nowhere");
    const loaded = await loadAssets(code === "templates-missing" ? { root: folder, templates } : { root: folder });
    expect("problem" in loaded && loaded.problem.code).toBe(code);
  });
});

describe("loading an article", () => {
  const article = "---\ntitle: ع\ndate: أمس\n---\nقال بوتن نعم.";
  const stdin = Readable.from([]);

  test("takes the facts file beside it, and another where one is named", async () => {
    await files({
      "a.md": article,
      "a.facts.yaml": "facts:\n  - { kind: post, who: بوتن, post: نعم }\n",
      "other.yaml": "facts: []\n",
    });
    const path = join(folder, "a.md");
    expect((await loadArticle({ path, stdin })).extraction?.facts).toHaveLength(1);
    expect((await loadArticle({ path, stdin, facts: join(folder, "other.yaml") })).extraction?.facts).toEqual([]);
  });

  test("names file and line of every problem, of the article and of its facts", async () => {
    await files({ "a.md": article, "a.facts.yaml": "facts:\n  - { kind: post, who: ترامب, post: نعم }\n" });
    const loaded = await loadArticle({ path: join(folder, "a.md"), stdin });
    expect(loaded.article).toBeNull();
    expect(loaded.problems.map(({ code, file = "", line }) => [code, file.slice(folder.length + 1), line])).toEqual([
      ["date-ignored", "a.md", 3],
      ["facts-words-not-found", "a.facts.yaml", 2],
    ]);
  });
});

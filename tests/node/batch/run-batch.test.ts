import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BatchPlan, type BatchStep, runBatch } from "../../../src/node/batch/run-batch.ts";
import { type Crew, keyOf, type Task } from "../../../src/node/batch/task.ts";
import { articleFolders } from "../../../src/node/file-names.ts";
import { fakeCrew } from "../../support/fake-crew.ts";

const text = (n: number): string => `أعلن الوزير القرار رقم ${n}.\nوقال إن العمل يبدأ غدًا.\n`;

let folder = "";
let out = "";
let paths: readonly string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fahm-test-"));
  out = join(folder, "out");
  paths = Array.from({ length: 12 }, (_, at) => join(folder, `a${String(at).padStart(2, "0")}.md`));
  for (const [at, path] of paths.entries()) await writeFile(path, text(at));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function plan(changes: Partial<BatchPlan> = {}): BatchPlan {
  const options = { seed: "1", count: 2, types: ["truefalse"], level: null, forms: 1 } as const;
  const recipe = { options, formats: ["json"], pages: {}, ui: "ar", ownTemplates: false } as const;
  const folders = articleFolders(paths);
  return { paths, folders, out, recipe, templates: null, version: "1", resume: false, allowPrivate: false, ...changes };
}

/** Names of the articles that the crew was handed, and all steps. */
async function batch(changes: Partial<BatchPlan> = {}, stop = new AbortController(), size = 2) {
  const handed: string[] = [];
  const steps: BatchStep[] = [];
  let done = 0;
  const crew: Crew = fakeCrew(size, async ({ raw }) => {
    handed.push(raw.name);
    // The first ones take longest, so that later ones are done before.
    await new Promise((next) => setTimeout(next, handed.length < 3 ? 30 : 0));
  });
  const problem = await runBatch(plan(changes), crew, stop.signal, {
    async inOrder(step) {
      steps.push(step);
    },
    asDone() {
      done++;
    },
  });
  return { handed: handed.sort(), steps, done, problem };
}

const names = (from: number, to = 12): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => `a${String(from + at).padStart(2, "0")}`);

async function filesBelow(place: string): Promise<Readonly<Record<string, string>>> {
  const found = await readdir(place, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile() && entry.name === "quiz.json");
  const contents = await Promise.all(
    files.map(async ({ parentPath, name }) => [
      parentPath.slice(place.length),
      await readFile(join(parentPath, name), "utf8"),
    ]),
  );
  return Object.fromEntries(contents);
}

describe("a batch", () => {
  test("tells the articles in their order, whichever is done first", async () => {
    const { steps, done } = await batch();
    expect(steps.map(({ outcome }) => outcome.path)).toEqual(paths);
    expect(done).toBe(12);
    expect(Object.keys(await filesBelow(out))).toHaveLength(12);
  });

  test("goes on after what cannot be read or made", async () => {
    await writeFile(paths[1] ?? "", "");
    await writeFile(paths[3] ?? "", `${text(3)}💥`);
    await rm(paths[5] ?? "");
    const { steps } = await batch();
    expect(steps.map(({ outcome }) => outcome.problems.map(({ code }) => code).join())).toEqual(
      names(0).map((_, at) => ({ 1: "article-empty", 3: "internal-error", 5: "file-missing" })[at] ?? ""),
    );
  });

  test("says why it cannot begin", async () => {
    expect((await batch({ out: paths[0] ?? "" })).problem).toMatchObject({ code: "write-not-folder" });
  });

  test("that is stopped leaves whole quizzes, and is resumed with the rest", async () => {
    const stop = new AbortController();
    const first = batch({}, stop, 1);
    setTimeout(() => stop.abort(), 40);
    const { steps, handed } = await first;
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThan(12);
    expect(steps.map(({ outcome }) => outcome.path)).toEqual(paths.slice(0, steps.length));
    expect(Object.keys(await filesBelow(out))).toHaveLength(handed.length);

    const rest = await batch({ resume: true });
    expect(rest.handed).toEqual(names(handed.length));
    expect(rest.steps.map(({ resumed }) => resumed)).toEqual(names(0).map((_, at) => at < handed.length));
    const resumed = await filesBelow(out);
    await batch({ out: join(folder, "again") });
    expect(resumed).toEqual(await filesBelow(join(folder, "again")));
  });
});

describe("resuming", () => {
  beforeEach(async () => {
    await batch();
  });

  test("makes nothing twice", async () => {
    const { handed, steps } = await batch({ resume: true });
    expect(handed).toEqual([]);
    expect(steps.every(({ resumed, outcome }) => resumed && outcome.items === 2)).toBe(true);
  });

  test("without being asked makes all anew", async () => {
    expect((await batch()).handed).toEqual(names(0));
  });

  test("makes anew what changed, went missing or was cut", async () => {
    await writeFile(paths[2] ?? "", text(99));
    await writeFile(join(folder, "a04.facts.yaml"), "facts: []\n");
    await rm(join(out, "a06", "seed-1", "quiz.json"));
    await truncate(join(out, "a08", "seed-1", "quiz.json"), 3);
    expect((await batch({ resume: true })).handed).toEqual(["a02", "a04", "a06", "a08"]);
    expect((await batch({ resume: true })).handed).toEqual([]);
  });

  test.each([
    ["options", { recipe: { ...plan().recipe, ui: "en" } } as const],
    ["another version", { version: "2" }],
    ["templates", { templates: { "pages/quiz.hbs": "x" } }],
  ])("makes all anew for other %s", async (_, changes) => {
    expect((await batch({ ...changes, resume: true })).handed).toEqual(names(0));
  });

  test("overlooks a line that was cut off", async () => {
    const journal = join(out, ".fahm-batch.jsonl");
    await writeFile(journal, (await readFile(journal, "utf8")).slice(0, -40));
    const { handed } = await batch({ resume: true });
    expect(handed).toHaveLength(1);
    await appendFile(journal, '\n{"key":1}\nnull\n[]');
    expect((await batch({ resume: true })).handed).toEqual([]);
  });

  test("does not try again what cannot be asked about, but what failed in passing", async () => {
    await writeFile(paths[0] ?? "", "");
    await writeFile(paths[1] ?? "", `${text(1)}💥`);
    await batch();
    expect((await batch({ resume: true })).handed).toEqual(["a01"]);
  });
});

describe("the key of a quiz", () => {
  const raw = { name: "a", path: "a.md", file: "a.md", bytes: Buffer.from("نص"), facts: null };
  const task: Task = { raw, recipe: plan().recipe, templates: null };
  const facts = { path: "a.facts.yaml", bytes: Buffer.from("facts: []") };

  test("does not ask where the article lies", () => {
    expect(keyOf({ ...task, raw: { ...raw, path: "elsewhere/a.md" } }, "1")).toBe(keyOf(task, "1"));
  });

  test.each<readonly [string, Task]>([
    ["text", { ...task, raw: { ...raw, bytes: Buffer.from("نصّ") } }],
    ["facts", { ...task, raw: { ...raw, facts } }],
    ["facts moved into the text", { ...task, raw: { ...raw, bytes: Buffer.concat([raw.bytes, facts.bytes]) } }],
    ["name", { ...task, raw: { ...raw, name: "b" } }],
    ["seed", { ...task, recipe: { ...task.recipe, options: { ...task.recipe.options, seed: "2" } } }],
  ])("asks for its %s", (_, other) => {
    expect(keyOf(other, "1")).not.toBe(keyOf(task, "1"));
  });
});

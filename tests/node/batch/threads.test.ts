import { afterEach, describe, expect, test } from "vitest";
import type { Crew, Task } from "../../../src/node/batch/task.ts";
import { openThreads } from "../../../src/node/batch/threads.ts";

const script = new URL("../../support/falling-thread.mjs", import.meta.url);
const options = { seed: "1", count: 10, types: [], level: null, forms: 1 };

function task(name: string): Task {
  const raw = { name, path: `${name}.md`, bytes: new Uint8Array(), facts: null };
  return { raw, recipe: { options, formats: [], pages: {}, ui: "ar", ownTemplates: false }, templates: null };
}

let crew: Crew;
afterEach(() => crew.close());

/** What was made of each article: its text, or the code of what went wrong. */
async function makeAll(names: readonly string[]): Promise<readonly string[]> {
  const results = await Promise.all(names.map((name) => crew.make(task(name))));
  return results.map((result) => {
    const [file] = result?.files ?? [];
    if (file !== undefined) return Buffer.from(file[1]).toString();
    return result === null ? "not begun" : (result.problems[0]?.code ?? "nothing");
  });
}

describe("threads", () => {
  test("work side by side, no more than were asked for", async () => {
    crew = openThreads(2, { script });
    const made = await makeAll(Array.from({ length: 40 }, (_, at) => `n${at}`));
    expect(made.map((text) => text.split(" ")[0])).toEqual(Array.from({ length: 40 }, (_, at) => `n${at}`));
    expect(new Set(made.map((text) => text.split(" ")[2])).size).toBe(2);
  });

  test.each(["exit", "throw", "later", "memory"])("one that falls (%s) loses only its article", async (way) => {
    crew = openThreads(2, { script, megabytes: 32 });
    const made = await makeAll(["a", "b", way, "c", "d", way, "e"]);
    expect(made.map((text) => text.split(" ")[0])).toEqual([
      "a",
      "b",
      "worker-crashed",
      "c",
      "d",
      "worker-crashed",
      "e",
    ]);
  });

  test("one that hangs is ended, and its place taken", async () => {
    crew = openThreads(1, { script, seconds: 1 });
    expect((await makeAll(["hang", "a"])).map((text) => text.split(" ")[0])).toEqual(["worker-too-slow", "a"]);
  });

  test("stop after what they have begun", async () => {
    crew = openThreads(1, { script });
    const made = makeAll(["a", "b", "c"]);
    crew.stop();
    expect((await made).map((text) => text.split(" by ")[0])).toEqual(["a", "not begun", "not begun"]);
  });

  test("a fall is told with the article's path", async () => {
    crew = openThreads(1, { script });
    expect((await crew.make(task("throw")))?.problems).toEqual([
      { code: "worker-crashed", severity: "error", file: "throw.md", values: { detail: "a fault of the thread" } },
    ]);
  });
});

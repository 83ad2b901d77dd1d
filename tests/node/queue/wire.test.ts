import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../../src/index.ts";
import type { Result, Task } from "../../../src/node/batch/task.ts";
import { type Known, packResult, packTask, unpackResult, unpackTask } from "../../../src/node/queue/wire.ts";

const known: Known = { types: ["mcq", "fill"], levels: ["easy", "medium", "hard"], formats: ["html", "json", "gift"] };
const isCode = (code: string): code is Problem["code"] => code === "fewer-items";

const task: Task = {
  raw: {
    path: "in/مقال.md",
    name: "مقال",
    file: "مقال.md",
    bytes: new Uint8Array([0, 255, 0xd9, 0x86]),
    facts: { path: "in/مقال.facts.yaml", bytes: new Uint8Array([1, 2]) },
  },
  recipe: {
    options: { seed: "س", count: 3, types: ["mcq"], level: "easy", forms: 2 },
    formats: ["html", "gift"],
    pages: { mode: "exam", minutes: 20, paper: "letter", article: "lines", wordBank: true },
    ui: "ar",
    ownTemplates: true,
  },
  templates: { "pages/quiz.hbs": "<p>" },
};

const result: Result = {
  files: [["quiz-A.html", new Uint8Array([60, 0, 255])]],
  counts: { mcq: 3 },
  items: 3,
  forms: 2,
  problems: [{ code: "fewer-items", severity: "warning", values: { made: 3, wanted: "١٠" }, file: "a.md", line: 2 }],
  seconds: 0.25,
};

/** Typed arrays of all kinds as plain ones. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one) =>
      one?.type === "Buffer" ? one.data : ArrayBuffer.isView(one) ? Array.from(Buffer.from(one.buffer)) : one,
    ),
  );

test("a task arrives as it was sent", () => {
  expect(plain(unpackTask(packTask(task), known))).toEqual(plain(task));
  const bare: Task = { ...task, raw: { path: "-", name: "a", bytes: new Uint8Array(), facts: null }, templates: null };
  expect(plain(unpackTask(packTask(bare), known))).toEqual(plain(bare));
});

test("a result arrives as it was sent", () => {
  expect(plain(unpackResult(packResult(result), isCode))).toEqual(plain(result));
});

describe("what is no result is not taken for one", () => {
  const [file] = result.files;
  test.each<readonly [string, object]>([
    ["a file outside its folder", { files: [["../../evil.html", file?.[1]]] }],
    ["a file with a path", { files: [["a/b.html", file?.[1]]] }],
    ["a hidden file", { files: [[".bashrc", file?.[1]]] }],
    ["a number below nothing", { items: -1 }],
    ["a problem nobody knows", { problems: [{ code: "constructor", severity: "error", values: {} }] }],
  ])("%s", (_, changes) => {
    expect(() => unpackResult(packResult({ ...result, ...changes }), isCode)).toThrow();
  });
});

test("whatever stands in a queue is a task or an error", () => {
  const value = fc.oneof(
    fc.string(),
    fc.json().map((json) => gzipSync(json).toString("base64")),
  );
  fc.assert(
    fc.property(value, (text) => {
      expect(() => unpackTask(text, known)).toThrow();
      expect(() => unpackResult(text, isCode)).toThrow();
    }),
  );
});

test("a task with an unknown kind, format or level is refused", () => {
  const { recipe } = task;
  const other: Known = { ...known, formats: ["json"] };
  expect(() => unpackTask(packTask(task), other)).toThrow(/json was expected/);
  expect(() =>
    unpackTask(packTask({ ...task, recipe: { ...recipe, options: { ...recipe.options, types: ["order"] } } }), known),
  ).toThrow();
});

test("a text that unpacks to far more than a task is let go of", () => {
  const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024)).toString("base64");
  expect(() => unpackTask(bomb, known)).toThrow();
});

import { describe, expect, test } from "vitest";
import {
  articleFolders,
  articleName,
  distinctPaths,
  factsPathOf,
  safeName,
  seedFolder,
} from "../../src/node/file-names.ts";

describe("safeName", () => {
  test.each(["putin-xi-call", "مقال عربي", "1", "a.b", "seed_2"])("leaves %s", (name) => {
    expect(safeName(name)).toBe(name);
  });

  test.each([
    "../../etc",
    "a/b",
    "a\\b",
    "a:b",
    "a\u0000b",
    "..",
    ".",
    "",
    "con",
    "x".repeat(300),
    "ب".repeat(200),
    "a\u202Eb",
    " a",
    "a.",
  ])("makes %j safe, and marks it", (name) => {
    const safe = safeName(name);
    expect(safe).toMatch(/~[0-9a-f]{8}$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(safe).not.toMatch(/[<>:"/\\|?*\u0000-\u001F\u202E]|^\./);
    expect(Buffer.byteLength(safe)).toBeLessThan(140);
  });

  test("keeps different names different", () => {
    expect(new Set(["a/b", "a\\b", "a-b", "a:b"].map(safeName)).size).toBe(4);
  });
});

test("seedFolder names the seed", () => {
  expect([seedFolder("1"), seedFolder("فصل-3")]).toEqual(["seed-1", "seed-فصل-3"]);
  expect(seedFolder("../x")).toMatch(/^seed--x~[0-9a-f]{8}$/);
});

test.each([
  ["articles/call.md", "call", "articles/call.facts.yaml"],
  ["a.b.txt", "a.b", "a.b.facts.yaml"],
  ["plain", "plain", "plain.facts.yaml"],
  ["-", "stdin", "-.facts.yaml"],
])("the names of %s", (path, name, facts) => {
  expect([articleName(path), factsPathOf(path)]).toEqual([name, facts]);
});

test.each([
  ["https://www.example.org/news/2025/library.html?x=1#y", "library"],
  ["https://www.example.org/news/%D9%85%D9%83%D8%AA%D8%A8%D8%A9/", "مكتبة"],
  ["HTTP://example.org", "example.org"],
  ["https://example.org/a/100%", "100%"],
])("the name of the page %s", (address, name) => {
  expect(articleName(address)).toBe(name);
});

describe("articleFolders", () => {
  test.each([
    [
      ["a/x.md", "b/y.md"],
      ["x", "y"],
    ],
    [
      ["a/x.md", "b/x.md", "c/x.txt"],
      ["x", "x-2", "x-3"],
    ],
    [
      ["a/x.md", "b/x.md", "x-2.md"],
      ["x", "x-3", "x-2"],
    ],
    [
      ["x-2.md", "a/x.md", "b/x.md"],
      ["x-2", "x", "x-3"],
    ],
    [
      ["a/X.md", "b/x.md"],
      ["X", "x-2"],
    ],
  ])("%j", (paths, folders) => {
    expect(articleFolders(paths)).toEqual(folders);
  });
});

test("distinctPaths names a file once", () => {
  const { paths, repeated } = distinctPaths(["a.md", "./a.md", "-", "b/../a.md", "-", "c.md"]);
  expect(paths).toEqual(["a.md", "-", "c.md"]);
  expect(repeated.map(({ file }) => file)).toEqual(["./a.md", "b/../a.md", "-"]);
});

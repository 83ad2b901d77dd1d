// The sample articles: readable headers, dates, texts of a fair length, and nothing in them that is not running text.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ArticleRead, readArticle } from "../src/core/document/read-article.ts";
import { splitSentences } from "../src/lang/ar/segment/sentences.ts";

const folder = fileURLToPath(new URL("../articles", import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
/** It came with the project and stays as it is: no date, and its title stands once more in the text. */
const GIVEN = "putin-xi-call.md";

function read(file: string): ArticleRead {
  return readArticle({ name: basename(file, ".md"), text: readFileSync(join(folder, file), "utf8") });
}

describe.each(files.filter((file) => file !== GIVEN))("%s", (file) => {
  const found = read(file);

  it("has a title, a date and a source", () => {
    expect(found).toMatchObject({ article: { source: "Fahm" }, warnings: [] });
    if ("problem" in found) return;
    expect(found.article.title.length).toBeGreaterThan(20);
    expect(found.article.published).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it("has 250 to 450 words, all of them running text", () => {
    if ("problem" in found) throw new Error(found.problem.code);
    const count = found.article.text.split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(250);
    expect(count).toBeLessThanOrEqual(450);
    expect(splitSentences(found.article).filter(({ role }) => role !== "body")).toEqual([]);
  });
});

it(`${GIVEN} repeats its title and is running text otherwise`, () => {
  const found = read(GIVEN);
  if ("problem" in found) throw new Error(found.problem.code);
  const { text } = found.article;
  const others = splitSentences(found.article).filter(({ role }) => role !== "body");
  expect(others.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`)).toEqual([
    "title: بوتين يبحث مع الرئيس الصيني النظام العالمي المتعدد الأقطاب",
  ]);
});

it("there are sample articles", () => {
  expect(files).toContain(GIVEN);
  expect(files.length).toBeGreaterThanOrEqual(7);
});

// What every format makes of the sample articles' quizzes and of the hand-made one, as a person reads it, and that its keys
// are right. `npm run golden` writes the files anew; read the difference.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Quiz } from "../../src/core/quiz/quiz.ts";
import { exportFormats } from "../../src/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { bare, exported, keyOf } from "../support/export/cases.ts";
import { readable } from "../support/export/readable.ts";
import { readers } from "../support/export/readers.ts";
import { quiz as handmade } from "../support/quiz-fixture.ts";
import { realFahm, sampleArticle, sampleNames, usual } from "../support/samples.ts";

const FOLDER = fileURLToPath(new URL("exports", import.meta.url));
const update = process.env["UPDATE_GOLDEN"] === "1";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  if (update) rmSync(FOLDER, { recursive: true, force: true });
}, 60_000);
afterAll(() => browser?.close());

const fahm = await realFahm();
const quizzes: readonly (readonly [string, Quiz])[] = [
  [handmade.article.name, handmade],
  ...sampleNames.flatMap((name) => fahm.quiz(sampleArticle(name), usual).quizzes.map((quiz) => [name, quiz] as const)),
];

describe.each(quizzes)("%s", (name, quiz) => {
  it.each(exportFormats)("%s", async (format) => {
    const file = await exported(quiz, format);
    const read = await readers[format](file, page);
    const left = new Set(file.leftOut.map(({ item }) => item));
    const carried = quiz.items.filter(({ id }) => !left.has(id));
    expect(read.map(({ stem }) => bare(stem))).toEqual(carried.map(({ stem }) => bare(stem)));
    for (const [at, item] of carried.entries())
      expect(bare(read[at]?.key ?? "").startsWith(bare(keyOf(item)))).toBe(true);

    const path = join(FOLDER, name, `${format}.txt`);
    const text = await readable(format, file, page);
    if (update) {
      mkdirSync(join(FOLDER, name), { recursive: true });
      writeFileSync(path, text);
    }
    expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
  });
});

it("no golden file is left of an article or format that is gone", () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(quizzes.map(([name]) => name).toSorted());
  for (const [name] of quizzes)
    expect(readdirSync(join(FOLDER, name)).toSorted()).toEqual(
      exportFormats.map((format) => `${format}.txt`).toSorted(),
    );
});

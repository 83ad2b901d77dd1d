// The quizzes of the sample articles, as a person reads them. `npm run golden` writes them anew; read the difference.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { quizText } from "../support/quiz-text.ts";
import { realFahm, sampleArticle, sampleNames, usual } from "../support/samples.ts";

const { UPDATE_GOLDEN } = process.env;
const fahm = await realFahm();

function goldenPath(name: string): string {
  return fileURLToPath(new URL(`quizzes/${name}.txt`, import.meta.url));
}

it.each(sampleNames)("%s", (name) => {
  const [quiz] = fahm.quiz(sampleArticle(name), usual).quizzes;
  const text = quiz === undefined ? "" : quizText(quiz);
  const path = goldenPath(name);
  if (UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).not.toBe("");
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
});

it("no golden file is left of an article that is gone", () => {
  const files = readdirSync(dirname(goldenPath("x")));
  expect(files.toSorted()).toEqual(sampleNames.map((name) => `${name}.txt`));
});

// The pages are valid HTML: those of a quiz with every kind of item, and those of the sample articles.
import { describe, expect, it } from "vitest";
import { htmlFaults } from "../support/html-faults.ts";
import { rendererOf } from "../support/page-assets.ts";
import { quiz } from "../support/quiz-fixture.ts";
import { realFahm, sampleArticle, sampleNames, usual } from "../support/samples.ts";

describe.each(["ar", "en"] as const)("valid HTML, interface %s", (ui) => {
  const renderer = rendererOf({ ui });
  it.each([
    ["quiz", renderer.html(quiz)],
    ["worksheet", renderer.worksheet(quiz)],
    ["key", renderer.key(quiz)],
  ])("%s", async (_, html) => {
    expect(await htmlFaults(html)).toEqual([]);
  });
});

const fahm = await realFahm();

describe.each(sampleNames)("valid HTML of %s", (name) => {
  const { quizzes } = fahm.quiz(sampleArticle(name), { ...usual, forms: 2 });
  it.each(["html", "worksheet", "key"] as const)("%s", async (format) => {
    expect(quizzes).toHaveLength(2);
    for (const quiz of quizzes) expect(await htmlFaults(fahm.render(quiz, format, "ar"))).toEqual([]);
  });
});

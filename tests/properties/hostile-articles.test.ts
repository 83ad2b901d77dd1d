// Whatever the article says: a quiz or a problem, never a crash; and what was analysed points at its own words.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../src/core/text/span.ts";
import { type Article, readArticle } from "../../src/index.ts";
import { arabicPack } from "../../src/lang/ar/pack.ts";
import { loadAssets } from "../../src/node/assets.ts";
import { htmlFaults } from "../support/html-faults.ts";
import { realFahm, usual } from "../support/samples.ts";

const fahm = await realFahm();
const loaded = await loadAssets();
const pack = arabicPack("assets" in loaded ? loaded.assets.model : {});

/** Whole sentences, so that items are made, and whatever else may stand on a page. */
const bits = fc.constantFrom(
  "قال الرئيس المصري عبد الفتاح السيسي يوم الثلاثاء إن الاقتصاد نما بنسبة 4.2 في المئة.",
  "وصل وزير الخارجية الفرنسي إلى بيروت صباح الأحد، والتقى رئيس الحكومة اللبنانية.",
  "افتتحت الشركة 12 فرعًا في مدينة الرباط في شهر مارس من عام 2023.",
  '"لن نتراجع"، أكدت المديرة سلمى العلي للصحفيين في عمّان.',
  "<script>alert('{{x}}')</script>",
  "{{#each items}}{{{this}}}{{/each}}",
  "</script><!--",
  "]]>&amp;&#x202E;",
  "____",
  "%s %d $& $1 \\u0000",
  "__proto__ constructor",
  "\u202Eمقلوب\u202C",
  "ا\u0301\u0651\u064B",
  "😀👩‍👩‍👧",
  "\uD83D",
  "٣٫٥ ١٬٠٠٠ 2024/13/45",
  '«(("[',
  "- ",
  "\n",
  "\n\n",
  "\r\n",
  "\u2028",
  "\t",
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(bits, { maxLength: 25 }).map((all) => all.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 400 }) },
);

/** The article, or nothing where it was refused with a problem. */
function read(raw: string, title: string): Article | null {
  const found = readArticle({ name: "p", text: `---\ntitle: ${JSON.stringify(title)}\n---\n\n${raw}` });
  if ("problem" in found) {
    expect(found.problem.code).toMatch(/^[a-z-]+$/);
    return null;
  }
  return found.article;
}

describe("hostile articles", () => {
  it("end in a quiz whose pages are sound, or in a problem", async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.oneof(bits, fc.string()), async (raw, title) => {
        const article = read(raw, title);
        if (article === null) return;
        const { quizzes, problems } = fahm.quiz(article, usual);
        expect(quizzes.length + problems.length).toBeGreaterThan(0);
        for (const quiz of quizzes) {
          made++;
          const pages = [
            fahm.render(quiz, "html", "ar"),
            fahm.render(quiz, "worksheet", "ar"),
            fahm.render(quiz, "key", "en"),
          ];
          for (const page of pages) expect(page).not.toContain("<script>alert");
          expect(JSON.parse(fahm.render(quiz, "json", "ar"))).toEqual(JSON.parse(JSON.stringify(quiz)));
          for (const page of pages.slice(0, made < 20 ? 3 : 0)) expect(await htmlFaults(page)).toEqual([]);
        }
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(made).toBeGreaterThan(15);
  }, 120_000);

  it("are analysed into words, sentences and names that stand where they say", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const article = read(raw, "");
        if (article === null) return;
        const { sentences, tokens, names, times, quantities, quotes } = pack.analyse(article);
        for (const token of tokens) {
          expect(sliceOf(article.text, token)).toBe(token.text);
          const home = sentences[token.sentence];
          expect(home !== undefined && home.start <= token.start && token.end <= home.end).toBe(true);
        }
        let end = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(end).toBeLessThanOrEqual(article.text.length);
        for (const span of [...names, ...times, ...quantities, ...quotes]) {
          expect(sliceOf(article.text, span).trim()).not.toBe("");
          const home = sentences[span.sentence];
          expect(home !== undefined && home.start <= span.start && span.end <= home.end).toBe(true);
        }
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});

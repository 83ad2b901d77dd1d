// The exam page holds no key in any form: changing the keys of a quiz does not change a byte of it.
import { describe, expect, it } from "vitest";
import { hashOf } from "../../src/core/hash.ts";
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { htmlFaults } from "../support/html-faults.ts";
import { readTemplates, rendererOf } from "../support/page-assets.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";

const plain = { templates: { ...readTemplates(), "styles/fonts.css": "" } };
const renderer = rendererOf(plain);
const exam = { mode: "exam", minutes: 20 } as const;
const page = renderer.html(quiz, exam);

/** The same questions, other answers. */
function otherwise(item: Item): Item {
  const other = {
    ...item,
    evidence: [{ start: 1, end: 2 }] as const,
    fact: "f-2",
    level: "hard",
    confidence: 0.1,
  } as const;
  switch (other.type) {
    case "mcq":
      return {
        ...other,
        options: other.options.map((option, at) => ({
          ...option,
          correct: at === 3,
          why: at === 0 ? "سبب آخر" : "",
          evidence: [],
        })),
      };
    case "fill":
      return { ...other, answers: ["جواب آخر", "وجه ثان"] };
    case "truefalse":
      return { ...other, correct: !other.correct, repair: { wrong: "تعتزم", right: "لا تعتزم" } };
    case "match": {
      const rights = [...other.pairs.map(({ right }) => right), ...other.extra];
      return {
        ...other,
        pairs: other.pairs.map(({ left }, at) => ({ left, right: rights[(at + 1) % rights.length] ?? "" })),
        extra: [rights[0] ?? ""],
      };
    }
    case "order":
      return { ...other, sequence: [...other.sequence].reverse() };
  }
}

const changed: Quiz = { ...quiz, items: quiz.items.map(otherwise) };

describe("the exam page", () => {
  it("is the same, byte for byte, whatever the answers are", () => {
    expect(changed).not.toEqual(quiz);
    expect(renderer.html(changed, exam)).toBe(page);
    // And the page for practice is not, so this comparison can fail.
    expect(renderer.html(changed)).not.toBe(renderer.html(quiz));
  });

  it("carries only what is shown", () => {
    const data = /<script type="application\/json" id="quiz-data">([^<]*)<\/script>/.exec(page)?.[1] ?? "";
    const { items, marking, labels } = JSON.parse(data);
    expect(marking).toBeUndefined();
    expect(labels.right).toBeUndefined();
    expect(items.map((item: object) => Object.keys(item).sort().join())).toEqual([
      "id,options,type",
      "blanks,id,type",
      "id,type",
      "column,id,rows,type",
      "entries,id,type",
      "id,options,type",
      "id,type",
    ]);
    expect(data).not.toMatch(/"(correct|answers|why|evidence|repair|pairs|sequence|fact|start|end|level)"/);
  });

  it("holds no answer outside the article, no hash of one, and nothing that leads to the quiz", () => {
    const rest = page.replace(/<aside[\s\S]*?<\/aside>/, "");
    const [own, other = ""] = itemOf("fill").answers;
    for (const words of [own, other, "مكتبتين أخريين", "حضر الافتتاح"]) {
      expect(rest).not.toContain(words);
      expect(page).not.toContain(hashOf(words));
    }
    expect(page).not.toContain(quiz.article.sha256);
    expect(page).not.toMatch(/f-0001|البذرة/);
  });

  it("has a script that could not mark an answer", () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
    expect(script.length).toBeGreaterThan(10_000);
    // What the script of the practice page is full of.
    const signs = /is-correct|is-wrong|verdict|\.correct\b|\.evidence|\.repair/;
    expect(renderer.html(quiz)).toMatch(signs);
    expect(script).not.toMatch(signs);
  });

  it.each(["ar", "en"] as const)("is valid HTML: %s", async (ui) => {
    expect(await htmlFaults(rendererOf({ ...plain, ui }).html(quiz, exam))).toEqual([]);
  });

  it("tells the time allowed, and none where there is none", () => {
    expect(page).toContain("المدة: 20 دقيقة");
    expect(renderer.html(quiz, { mode: "exam" })).not.toContain("المدة:");
  });
});

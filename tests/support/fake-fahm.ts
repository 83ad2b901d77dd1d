// A Fahm without language: one item for each line of the article, so that the way in and out can be tested by itself.
import {
  type Article,
  type Extraction,
  exportQuiz,
  type Fahm,
  type ItemType,
  type Quiz,
  type QuizMade,
  type QuizOptions,
  type Traced,
} from "../../src/index.ts";

/** Facts of any article: its first word is somebody, its last a post; where it says «ربما», there is a doubtful one, too. */
function extract(article: Article): Extraction {
  const words = [...article.text.matchAll(/[\p{L}\p{M}]+/gu)];
  const role = (match: RegExpExecArray | undefined) => {
    const start = match?.index ?? 0;
    const text = match?.[0] ?? "";
    return { text, start, end: start + text.length };
  };
  const [who, post] = [role(words[0]), role(words.at(-1))];
  const base = {
    id: "f-1",
    sentence: 0,
    evidence: [{ start: 0, end: article.text.length }],
    source: "fake",
    confidence: 0.5,
  } as const;
  const fact = { ...base, kind: "post", who, post } as const;
  const doubtful = article.text.includes("ربما") ? [{ ...fact, id: "f-2", confidence: 0.49 }] : [];
  return { entities: [], facts: [fact, ...doubtful] };
}

function quizOf(article: Article, options: QuizOptions, form: string, lines: readonly string[]): Quiz {
  const span = { start: 0, end: article.text.length };
  const common = {
    asks: "fact",
    evidence: [span],
    fact: "f-1",
    level: "easy",
    process: "retrieve",
    confidence: 1,
  } as const;
  return {
    fahm: "0",
    schema: 1,
    seed: options.seed,
    form,
    article: { ...article, sha256: "" },
    items: lines.map((stem, index) => ({ ...common, id: `i-${index}`, type: "truefalse", stem, correct: true })),
  };
}

function make(article: Article, options: QuizOptions, extraction?: Extraction): QuizMade {
  if (article.text.includes("💥")) throw new Error("boom");
  const lines = article.text.split("\n").filter((line) => line.includes("."));
  const wanted: readonly ItemType[] = ["truefalse"];
  const chosen = wanted.some((type) => options.types.includes(type)) ? lines.slice(0, options.count) : [];
  const trace = lines.map((stem, index): Traced => {
    const kept = chosen.includes(stem);
    const source = extraction?.facts[0]?.source ?? "found";
    return {
      id: `i-${index}`,
      type: "truefalse",
      asks: "fact",
      stem,
      key: source,
      sentences: [0],
      verdict: kept ? "chosen" : "dropped",
      rule: kept ? null : "too-many",
      why: "",
    };
  });
  if (chosen.length === 0)
    return { quizzes: [], problems: [{ code: "nothing-to-ask", severity: "error", values: {} }], trace };
  const fewer = chosen.length < options.count;
  return {
    quizzes: Array.from({ length: options.forms }, (_, at) =>
      quizOf(article, options, String.fromCharCode(65 + at), chosen),
    ),
    problems: fewer
      ? [{ code: "fewer-items", severity: "warning", values: { made: chosen.length, wanted: options.count } }]
      : [],
    trace,
  };
}

export const fakeFahm: Fahm = {
  version: "0",
  facts: extract,
  quiz: make,
  workbench: () => {
    throw new Error("the command line opens no workbench");
  },
  render: (quiz, format, ui) => `${format} ${ui} ${quiz.seed} ${quiz.form} ${quiz.items.length}`,
  export: (quiz, format, ui) => exportQuiz(quiz, format, ui),
};

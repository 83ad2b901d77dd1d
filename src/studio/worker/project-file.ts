// A project as one file, to keep or hand on: quiz.json and facts file in an envelope. What comes back is checked as both are.
import {
  type Article,
  type Extraction,
  factsToJson,
  type Item,
  type PageOptions,
  type Problem,
  type Quiz,
  type QuizOptions,
  quizArticleOf,
  readArticle,
  readFactsFile,
  readQuiz,
} from "../../index.ts";
import type { Entry, Output, Project } from "./protocol.ts";

/** The quiz of a project, as the command line would have made it. */
export function quizOf({ article, seed, items }: Pick<Output, "article" | "seed" | "items">, version: string): Quiz {
  return { fahm: version, schema: 1, seed, form: "A", article: quizArticleOf(article), items };
}

export function projectToFile({ article, options, facts, entries, pages }: Project, version: string): string {
  const items = entries.map(({ item }) => item);
  const file = {
    fahmProject: 1,
    options,
    locked: entries.filter(({ locked }) => locked).map(({ item }) => item.id),
    author: article.author ?? null,
    ...(pages === undefined ? {} : { pages }),
    facts: facts === null ? null : JSON.parse(factsToJson(article, facts)),
    quiz: quizOf({ article, seed: options.seed, items }, version),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Bag = Readonly<Record<string, unknown>>;

function bagOf(value: unknown): Bag | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

const TYPES = ["mcq", "fill", "truefalse", "match", "order"] as const;
/** One a letter. */
const MOST_FORMS = 26;
const LEVELS = ["easy", "medium", "hard"] as const;

function optionsOf(value: unknown, seed: string, count: number): QuizOptions {
  const given = bagOf(value) ?? {};
  const { types, level, forms } = given;
  const wanted = given["count"];
  const known = Array.isArray(types) ? TYPES.filter((type) => types.includes(type)) : [];
  return {
    seed,
    count: typeof wanted === "number" && Number.isInteger(wanted) && wanted > 0 && wanted <= 100 ? wanted : count,
    types: known.length === 0 ? TYPES : known,
    level: LEVELS.find((one) => one === level) ?? null,
    forms: typeof forms === "number" && Number.isInteger(forms) && forms > 0 && forms <= MOST_FORMS ? forms : 1,
  };
}

/** What of `value` is known of pages. */
function pagesOf(value: unknown): PageOptions {
  const { paper, article, wordBank } = bagOf(value) ?? {};
  return {
    ...(paper === "letter" ? { paper } : {}),
    ...(article === "lines" || article === "none" ? { article } : {}),
    ...(wordBank === true ? { wordBank } : {}),
  };
}

/** What `readQuiz` promises of items, filled up to what the studio needs. */
function entriesOf(items: readonly Item[], locked: unknown): readonly Entry[] {
  const kept = new Set<unknown>(Array.isArray(locked) ? locked : []);
  return items.map((item) => ({
    item: { ...item, fact: item.fact ?? "hand", process: item.process ?? "retrieve", confidence: item.confidence ?? 1 },
    locked: kept.has(item.id),
    tried: [],
  }));
}

function articleOf(quiz: Quiz, author: unknown): Article | Problem {
  const { name, title, published, source, text } = quiz.article;
  const read = readArticle({ name, text });
  if ("problem" in read) return read.problem;
  return {
    name,
    title,
    lang: "ar",
    dir: "rtl",
    ...(typeof published === "string" ? { published } : {}),
    ...(typeof source === "string" ? { source } : {}),
    ...(typeof author === "string" ? { author } : {}),
    text,
  };
}

const broken = (where: string, wanted: string): Problem => ({
  code: "quiz-broken",
  severity: "error",
  values: { where, wanted },
});

/** Reads a project file, or a quiz.json; never throws. */
export function projectFromFile(
  text: string,
  id: string,
): { readonly project: Project | null; readonly problems: readonly Problem[] } {
  let file: Bag | null;
  try {
    file = bagOf(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { project: null, problems: [{ code: "quiz-not-json", severity: "error", values: { detail } }] };
  }
  const wrapped = file !== null && "fahmProject" in file;
  if (wrapped && file?.["fahmProject"] !== 1) return { project: null, problems: [broken("fahmProject", "1")] };
  const inner = wrapped ? bagOf(file?.["quiz"]) : file;
  // A quiz whose items were all deleted is a project still.
  const empty = Array.isArray(inner?.["items"]) && inner["items"].length === 0;
  const stand = {
    id: "i-none",
    type: "truefalse",
    asks: "fact",
    stem: "–",
    level: "easy",
    correct: true,
    evidence: [{ start: 0, end: 1 }],
  };
  const read = readQuiz(JSON.stringify(empty ? { ...inner, items: [stand] } : inner));
  if ("problem" in read) return { project: null, problems: [read.problem] };
  const quiz = empty ? { ...read.quiz, items: [] } : read.quiz;
  const article = articleOf(quiz, file?.["author"]);
  if ("code" in article) return { project: null, problems: [article] };
  let facts: Extraction | null = null;
  if (wrapped && file?.["facts"] != null) {
    const given = readFactsFile(JSON.stringify(file["facts"]), article);
    if (given.extraction === null) return { project: null, problems: given.problems };
    facts = given.extraction;
  }
  const options = optionsOf(file?.["options"], quiz.seed, Math.max(1, quiz.items.length));
  return {
    project: {
      id,
      article,
      options,
      facts,
      entries: entriesOf(quiz.items, file?.["locked"]),
      ...(file?.["pages"] === undefined ? {} : { pages: pagesOf(file["pages"]) }),
      changed: 0,
    },
    problems: [],
  };
}

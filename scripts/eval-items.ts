// What a bank of items is like: how many an article gives, of which kinds, what solvers get right who have not read, which
// rules dropped how many. `npm run eval:items -- [--count N] SOURCE…`: folders of articles, or lines of JSON (title, text), also gzipped.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { type Article, createFahm, formatProblem, type Quiz, type QuizMade, readArticle } from "../src/index.ts";
import { loadAssets } from "../src/node/assets.ts";
import { type Question, solve } from "./items/blind-solvers.ts";

type Item = Quiz["items"][number];

/** Points above chance that a solver may have. */
const MARGIN = 0.05;
/** Candidates from which two seeds must give different quizzes. */
const PLENTY = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: "string", default: "300" } },
});
if (positionals.length === 0) {
  console.error("usage: npm run eval:items -- [--count N] SOURCE…");
  process.exit(1);
}

/** Articles of a folder, or `count` from all over a file of lines. */
function articlesOf(source: string): readonly Article[] {
  const read = (name: string, text: string): readonly Article[] => {
    const one = readArticle({ name, text });
    return "article" in one ? [one.article] : [];
  };
  if (statSync(source).isDirectory())
    return readdirSync(source)
      .filter((name) => /\.(md|txt)$/.test(name))
      .sort()
      .flatMap((name) => read(name, readFileSync(join(source, name), "utf8")));
  const bytes = readFileSync(source);
  const lines = (source.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim().split("\n");
  const count = Math.min(Number(values.count), lines.length);
  return Array.from({ length: count }, (_, at) =>
    JSON.parse(lines[Math.floor((at * lines.length) / count)] ?? "{}"),
  ).flatMap(({ title, text }, at) =>
    read(`line-${at}.md`, `---\ntitle: ${JSON.stringify(String(title))}\n---\n\n${String(text)}\n`),
  );
}

const loaded = await loadAssets();
if ("problem" in loaded) {
  console.error(formatProblem(loaded.problem, "en"));
  process.exit(4);
}
const fahm = createFahm(loaded.assets);
const quizOf = (article: Article, seed: string): QuizMade =>
  fahm.quiz(article, {
    seed,
    count: 10,
    types: ["mcq", "fill", "truefalse", "match", "order"],
    level: null,
    forms: 1,
  });
const itemsOf = ({ quizzes }: QuizMade): readonly Item[] => quizzes[0]?.items ?? [];

const made = positionals.flatMap(articlesOf).map((article) => {
  const first = quizOf(article, "1");
  const sound = first.trace.filter(({ rule }) => rule === null || /^T/.test(rule)).length;
  const again = sound >= PLENTY ? itemsOf(quizOf(article, "2")) : null;
  return { article, first, items: itemsOf(first), again, words: article.text.split(/\s+/).length };
});

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const tally = (keys: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  console.log(`\n| ${head.join(" | ")} |\n|${head.map(() => "---|").join("")}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
};

const LENGTHS = [
  ["below 80 words", 0, 80],
  ["80 to 149 words", 80, 150],
  ["150 words and more", 150, Number.POSITIVE_INFINITY],
] as const;
table(
  ["articles", "number", "items", "an article", "without any"],
  LENGTHS.map(([name, least, most]) => {
    const own = made.filter(({ words }) => words >= least && words < most);
    const items = own.reduce((sum, one) => sum + one.items.length, 0);
    return [
      name,
      own.length,
      items,
      (items / Math.max(1, own.length)).toFixed(1),
      own.filter((one) => one.items.length === 0).length,
    ];
  }),
);

const all = made.flatMap(({ items }) => items);
table(["kind", "items"], tally(all.map(({ type }) => type)));
table(["asks", "items"], tally(all.map(({ asks }) => asks)));
const statements = all.flatMap((item) => (item.type === "truefalse" ? [item.correct] : []));
console.log(
  `\nStatements that are true: ${percent(statements.filter((right) => right).length / Math.max(1, statements.length))}`,
);

const questions: readonly Question[] = made.flatMap(({ article, items }) =>
  items.flatMap((item) => (item.type === "mcq" ? [{ item, text: article.text }] : [])),
);
const solved = solve(questions);
table(
  ["solver that has not read", "right", "chance", ""],
  solved.map(({ solver, right, chance }) => [
    solver,
    percent(right),
    percent(chance),
    right > chance + MARGIN ? "too good" : "",
  ]),
);
console.log(`\n${questions.length} items with options`);

const pairs = made.flatMap(({ items, again }) => (again === null ? [] : [{ items, again }]));
const common = pairs.map(({ items, again }) => {
  const ids = new Set(again.map(({ id }) => id));
  return items.filter(({ id }) => ids.has(id)).length / Math.max(1, items.length);
});
console.log(
  `Items that seeds 1 and 2 share, ${pairs.length} articles of ${PLENTY} candidates and more: ${percent(common.reduce((a, b) => a + b, 0) / Math.max(1, common.length))}`,
);

table(
  ["rule", "candidates dropped"],
  tally(made.flatMap(({ first }) => first.trace.flatMap(({ rule }) => (rule === null ? [] : [rule])))),
);

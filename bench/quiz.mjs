// How long a quiz takes: one article as a whole process, the sample articles in one process, analysis alone. `npm run bench`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createFahm, readArticle } from "../dist/index.js";
import { arabicPack } from "../dist/lang/ar/pack.js";
import { loadAssets } from "../dist/node/assets.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist", "cli", "main.js");
const options = { seed: "1", count: 10, types: ["mcq", "fill", "truefalse", "match", "order"], level: null, forms: 1 };
const RUNS = 10;
const ROUNDS = 5;
const WARM_UP = 2;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

function seconds(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** From the start of the process to finished files. */
function wholeProcess(path) {
  const out = mkdtempSync(join(tmpdir(), "fahm-bench-"));
  const runs = Array.from({ length: RUNS }, () =>
    seconds(() => {
      const { status, stderr } = spawnSync(process.execPath, [program, "quiz", path, "--out", out]);
      if (status !== 0) throw new Error(String(stderr));
    }),
  );
  rmSync(out, { recursive: true });
  return { middle: median(runs), worst: Math.max(...runs) };
}

function samples() {
  const folder = join(root, "articles");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => readArticle({ name: file, text: readFileSync(join(folder, file), "utf8") }).article);
}

function print(rows) {
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, figure] of rows) console.log(`${what.padEnd(width)}  ${figure}`);
}

const { middle, worst } = wholeProcess(join(root, "articles", "putin-xi-call.md"));
const { assets } = await loadAssets();
const loading = seconds(() => createFahm(assets));
const fahm = createFahm(assets);
const pack = arabicPack(assets.model);
const articles = samples();

function quizzes() {
  for (const article of articles)
    for (const quiz of fahm.quiz(article, options).quizzes)
      for (const format of ["html", "worksheet", "key", "json"]) fahm.render(quiz, format, "ar");
}
for (let round = 0; round < WARM_UP; round++) quizzes();
const making = median(Array.from({ length: ROUNDS }, () => seconds(quizzes)));

let words = 0;
const analyse = () => {
  words = 0;
  for (const article of articles) words += pack.analyse(article).tokens.length;
};
const analysing = median(Array.from({ length: ROUNDS }, () => seconds(analyse)));

console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores\n`);
print([
  [`one article, whole process, median of ${RUNS}`, `${middle.toFixed(2)} s (slowest ${worst.toFixed(2)} s)`],
  ["loading models and templates", `${loading.toFixed(2)} s`],
  ["quizzes with all pages, one process, warm", `${(articles.length / making).toFixed(1)} articles/s`],
  ["analysis alone, warm", `${Math.round(words / analysing)} words/s`],
  ["memory at the end", `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`],
]);
if (middle > 1) {
  console.error("\nOne article must be finished within one second.");
  process.exitCode = 1;
}

// Draws items at random from quizzes over a folder of articles and writes a sheet that a reviewer fills:
//   npm run review -- DIR N [--seed S] [--out FILE]
// Each item gets five columns, 1 or 0: grammar, key, unique, distractors, worth; and room for a remark.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { randomOf } from "../../src/core/random.ts";
import { createFahm, formatProblem, type Quiz } from "../../src/index.ts";
import { loadAssets } from "../../src/node/assets.ts";
import { loadArticle } from "../../src/node/load-article.ts";

type Item = Quiz["items"][number];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, out: { type: "string", default: "out/review.md" } },
});
const [dir, count] = positionals;
if (dir === undefined || count === undefined || !(Number(count) > 0)) {
  console.error("usage: npm run review -- DIR N [--seed S] [--out FILE]");
  process.exit(1);
}

function printed(item: Item): string {
  switch (item.type) {
    case "mcq":
      return item.options.map((option) => `   ${option.correct ? "✔" : "–"} ${option.text}`).join("\n");
    case "fill":
      return `   ✔ ${item.answers.slice(0, 14).join(" | ")}`;
    case "truefalse":
      return `   ✔ ${item.correct ? "صواب" : `خطأ، والصواب: ${item.repair?.right ?? ""} (بدل ${item.repair?.wrong ?? ""})`}`;
    case "match":
      return [
        ...item.pairs.map(({ left, right }) => `   ${left} ⇐ ${right}`),
        ...item.extra.map((one) => `   (زائد) ${one}`),
      ].join("\n");
    case "order":
      return item.sequence.map((one, at) => `   ${at + 1}. ${one}`).join("\n");
  }
}

const loaded = await loadAssets();
if ("problem" in loaded) {
  console.error(formatProblem(loaded.problem, "en"));
  process.exit(4);
}
const fahm = createFahm(loaded.assets);
const drawn: { readonly article: string; readonly title: string; readonly text: string; readonly item: Item }[] = [];
for (const file of readdirSync(dir)
  .filter((name) => /\.(md|txt)$/.test(name))
  .sort()) {
  const read = await loadArticle({ path: join(dir, file), stdin: process.stdin });
  if (read.article === null) continue;
  const { quizzes } = fahm.quiz(read.article, {
    seed: values.seed,
    count: 10,
    types: ["mcq", "fill", "truefalse", "match", "order"],
    level: null,
    forms: 1,
  });
  for (const item of quizzes[0]?.items ?? [])
    drawn.push({ article: read.article.name, title: read.article.title, text: read.article.text, item });
}
const chosen = randomOf(`review ${values.seed}`).shuffle(drawn).slice(0, Number(count));
const byArticle = new Map<string, typeof chosen>();
for (const one of chosen) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one]);
const sheet = [...byArticle.values()].map((items) => {
  const [first] = items;
  const rows = items.map(
    ({ item }) =>
      `### ${item.id} · ${item.type} · ${item.asks}\n${item.stem}\n${printed(item)}\n@ ${item.id}\t${item.type}\t${item.asks}\tgrammar=\tkey=\tunique=\tdistractors=\tworth=\tremark=`,
  );
  return `# ${first?.title ?? ""}\n\n${first?.text ?? ""}\n\n${rows.join("\n\n")}`;
});
writeFileSync(values.out, `${sheet.join("\n\n----\n\n")}\n`);
console.log(`${chosen.length} of ${drawn.length} items from ${byArticle.size} articles: ${values.out}`);

// Writes the facts found in a folder of articles, one JSON file each, in the form that a scorer of gold facts reads:
//   tsx scripts/eval-facts.ts ARTICLES OUT [SCORER]
// With SCORER (a script that takes the folder of facts) its table follows, at all facts and at those of 0.8 and more.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createFahm, factsToJson, formatProblem } from "../src/index.ts";
import { loadAssets } from "../src/node/assets.ts";
import { loadText } from "../src/node/load-article.ts";

const [articles, out, scorer] = process.argv.slice(2);
if (articles === undefined || out === undefined) {
  console.error("usage: tsx scripts/eval-facts.ts ARTICLES OUT [SCORER]");
  process.exit(1);
}
const loaded = await loadAssets();
if ("problem" in loaded) {
  console.error(formatProblem(loaded.problem, "en"));
  process.exit(4);
}
const fahm = createFahm(loaded.assets);
mkdirSync(out, { recursive: true });
for (const file of readdirSync(articles).filter((name) => name.endsWith(".md")).sort()) {
  const { article } = await loadText({ path: join(articles, file), stdin: process.stdin });
  if (article !== null) writeFileSync(join(out, file.replace(/\.md$/, ".json")), factsToJson(article, fahm.facts(article)));
}
if (scorer !== undefined)
  for (const least of ["0", "0.8"]) console.log(execFileSync(process.execPath, [scorer, out, dirname(scorer), least], { encoding: "utf8" }));

// How well the facts found agree with facts marked by hand: `npm run eval:facts -- --articles DIR --gold DIR [--min CONFIDENCE]`.
// GOLD holds one JSON file an article: { facts: [{ kind, verb, subject, …, polarity, asserted }] }, roles as plain words.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createFahm, factsToJson, readArticle } from "../src/index.ts";
import { loadAssets } from "../src/node/assets.ts";
import { type Bag, CLOSE, factsIn, overlap, pairsOf, roles, texts } from "./facts/agreement.ts";

/** Word overlap from which two names are of one speaker: «بوتن», «فلاديمير بوتن». */
const SAME = 0.5;

interface Count {
  gold: number;
  found: number;
  right: number;
}

const tally = new Map<string, Count>();
function count(name: string, gold: number, found: number, right: number): void {
  const before = tally.get(name) ?? { gold: 0, found: 0, right: 0 };
  tally.set(name, { gold: before.gold + gold, found: before.found + found, right: before.right + right });
}

function score(gold: readonly Bag[], found: readonly Bag[]): void {
  for (const fact of gold) count(String(fact["kind"]), 1, 0, 0);
  for (const fact of found) count(String(fact["kind"]), 0, 1, 0);
  for (const [one, two] of pairsOf(gold, found)) {
    const kind = String(one["kind"]);
    count(kind, 0, 0, 1);
    for (const role of roles[kind] ?? []) {
      const [marked, given] = [texts(one[role]), texts(two[role])];
      const right = marked.filter((words) => given.some((other) => overlap(words, other) >= CLOSE)).length;
      count(`${kind}.${role}`, marked.length, given.length, Math.min(right, given.length));
    }
    if (kind !== "event" && kind !== "statement") continue;
    count("polarity", 1, 1, (one["polarity"] ?? "+") === two["polarity"] ? 1 : 0);
    count("asserted", 1, 1, (one["asserted"] ?? true) === two["asserted"] ? 1 : 0);
    const [who] = texts(one["speakerIs"]);
    const [named] = texts(two["speakerName"]);
    if (kind === "statement" && who !== undefined)
      count("statement.who it is", 1, named === undefined ? 0 : 1, overlap(who, named ?? "") >= SAME ? 1 : 0);
  }
}

async function main(articles: string, gold: string, least: number): Promise<void> {
  const loaded = await loadAssets();
  if ("problem" in loaded) throw new Error("Fahm is not built: run `npm run build` first.");
  const fahm = createFahm(loaded.assets);
  for (const file of readdirSync(gold).filter((name) => name.endsWith(".json"))) {
    const read = readArticle({ name: file, text: readFileSync(join(articles, file.replace(/json$/, "md")), "utf8") });
    if ("problem" in read) continue;
    score(
      factsIn(readFileSync(join(gold, file), "utf8")),
      factsIn(factsToJson(read.article, fahm.facts(read.article))).filter(
        (fact) => Number(fact["confidence"]) >= least,
      ),
    );
  }
  const percent = (part: number, all: number): string =>
    (all === 0 ? "–" : ((100 * part) / all).toFixed(1)).padStart(6);
  console.log("fact or role             gold  found  precision  recall");
  for (const [name, { gold: marked, found, right }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${name.padEnd(22)}${String(marked).padStart(7)}${String(found).padStart(7)}     ${percent(right, found)}  ${percent(right, marked)}`,
    );
}

const { values } = parseArgs({
  options: { articles: { type: "string" }, gold: { type: "string" }, min: { type: "string", default: "0" } },
});
if (values.articles === undefined || values.gold === undefined) {
  console.error("Usage: npm run eval:facts -- --articles DIR --gold DIR [--min CONFIDENCE]");
  process.exitCode = 1;
} else await main(values.articles, values.gold, Number(values.min));

// How well the facts found agree with facts marked by hand: `npm run eval:facts -- --articles DIR --gold DIR`.
// GOLD holds one JSON file an article: { facts: [{ kind, verb, subject, …, polarity, asserted }] }, roles as plain words.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createFahm, factsToJson, readArticle } from "../src/index.ts";
import { foldSpelling } from "../src/lang/ar/script/fold.ts";
import { has } from "../src/lang/ar/tagging/weights-file.ts";
import { loadAssets } from "../src/node/assets.ts";

type Bag = Readonly<Record<string, unknown>>;

const roles: Readonly<Record<string, readonly string[]>> = {
  event: ["subject", "object", "with", "time", "place", "cause"],
  statement: ["speaker", "addressee", "content", "time", "place"],
  post: ["who", "post"],
  quantity: ["value", "unit", "of"],
};
/** Word overlap (F1) from which two wordings of a role are close. */
const CLOSE = 0.6;

const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);

/** The wordings of a role: words, `{ text }`, lists of these, or nothing. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return has(value, "text") && typeof value.text === "string" ? [value.text] : [];
}

const wordsOf = (text: string): readonly string[] => foldSpelling(text).match(/[\p{L}\p{N}%.,]+/gu) ?? [];

function overlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), [...wordsOf(b)]];
  const all = left.length + right.length;
  let shared = 0;
  for (const word of left) {
    const at = right.indexOf(word);
    if (at === -1) continue;
    right.splice(at, 1);
    shared++;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}

const bareVerb = (fact: Bag): string => foldSpelling(texts(fact["verb"])[0] ?? "").replace(/^[وف](?=\S{3})/, "");

function sameFact(gold: Bag, found: Bag): boolean {
  if (gold["kind"] !== found["kind"]) return false;
  const first = (fact: Bag, role: string): string => texts(fact[role])[0] ?? "";
  if (gold["kind"] === "post") return overlap(first(gold, "who"), first(found, "who")) >= 0.5;
  if (gold["kind"] === "quantity") return overlap(first(gold, "value"), first(found, "value")) > 0;
  return bareVerb(gold) === bareVerb(found);
}

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

function agreement(gold: Bag, found: Bag): number {
  const names = roles[String(gold["kind"])] ?? [];
  return names.reduce(
    (sum, role) =>
      sum +
      texts(gold[role]).reduce(
        (best, one) => best + Math.max(0, ...texts(found[role]).map((two) => overlap(one, two))),
        0,
      ),
    0,
  );
}

/** Each gold fact with the found one that agrees best; no fact twice. */
function pairsOf(gold: readonly Bag[], found: readonly Bag[]): readonly (readonly [Bag, Bag])[] {
  const all = gold.flatMap((one, i) =>
    found.flatMap((two, j) => (sameFact(one, two) ? [{ one, two, i, j, score: agreement(one, two) }] : [])),
  );
  const free = { gold: new Set(gold), found: new Set(found) };
  const pairs: (readonly [Bag, Bag])[] = [];
  for (const { one, two } of all.toSorted((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) {
    if (!free.gold.has(one) || !free.found.has(two)) continue;
    free.gold.delete(one);
    free.found.delete(two);
    pairs.push([one, two]);
  }
  return pairs;
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
  }
}

function factsIn(json: string): readonly Bag[] {
  const read: unknown = JSON.parse(json);
  return has(read, "facts") && Array.isArray(read.facts) ? read.facts.filter(isBag) : [];
}

async function main(articles: string, gold: string): Promise<void> {
  const loaded = await loadAssets();
  if ("problem" in loaded) throw new Error("Fahm is not built: run `npm run build` first.");
  const fahm = createFahm(loaded.assets);
  for (const file of readdirSync(gold).filter((name) => name.endsWith(".json"))) {
    const read = readArticle({ name: file, text: readFileSync(join(articles, file.replace(/json$/, "md")), "utf8") });
    if ("problem" in read) continue;
    score(
      factsIn(readFileSync(join(gold, file), "utf8")),
      factsIn(factsToJson(read.article, fahm.facts(read.article))),
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

const { values } = parseArgs({ options: { articles: { type: "string" }, gold: { type: "string" } } });
if (values.articles === undefined || values.gold === undefined) {
  console.error("Usage: npm run eval:facts -- --articles DIR --gold DIR");
  process.exitCode = 1;
} else await main(values.articles, values.gold);

// How sure facts are: fits the weights of the signs in certainty.ts to facts marked by hand, and prints how well the chance
// that it then gives holds on articles left out: `npm run train:certainty -- --articles DIR --gold DIR [--write]`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Document } from "../../src/core/document/document.ts";
import type { EventFact, Role, StatementFact } from "../../src/core/facts/fact.ts";
import { readArticle } from "../../src/index.ts";
import { factSigns, roleSigns, type Signs } from "../../src/lang/ar/extract/certainty.ts";
import type { Judgement } from "../../src/lang/ar/extract/certainty-data.ts";
import { extractContextOf } from "../../src/lang/ar/extract/context.ts";
import { extractFrom } from "../../src/lang/ar/extract/extract.ts";
import { arabicPack } from "../../src/lang/ar/pack.ts";
import { loadAssets } from "../../src/node/assets.ts";
import { type Bag, CLOSE, factsIn, overlap, pairsOf, texts } from "../facts/agreement.ts";
import { fitLogistic } from "./calibrate.ts";

interface Example {
  readonly article: number;
  readonly signs: Signs;
  readonly right: boolean;
}

/** Word overlap from which two names are of one speaker. */
const SAME = 0.5;
const FOLDS = 10;
/** A sign seen in fewer examples says nothing. */
const LEAST_SEEN = 12;
/** Decimals of a weight. */
const DECIMALS = 3;
const WEIGHTS = new URL("../../src/lang/ar/extract/certainty-data.ts", import.meta.url);

const close = (marked: unknown, found: unknown): boolean =>
  texts(found).every((words) => texts(marked).some((other) => overlap(words, other) >= CLOSE));

/** True where the fact is one that was marked, told as having happened or not as it was. */
function sameAs(gold: Bag | undefined, fact: EventFact | StatementFact): boolean {
  if (gold === undefined || (gold["polarity"] ?? "+") !== fact.polarity || (gold["asserted"] ?? true) !== fact.asserted)
    return false;
  return fact.kind === "event" || close(gold["content"], fact.content);
}

type Sets = Record<Judgement, Example[]>;

function learnFrom(document: Document, marked: readonly Bag[], article: number, sets: Sets): void {
  const context = extractContextOf(document);
  const clauses = new Map(
    context.sentences.flatMap(({ tree, clauses }) => clauses.map((clause) => [clause.verb.start, { tree, clause }])),
  );
  const facts = extractFrom(context).facts;
  const pairs = new Map(
    pairsOf(
      marked,
      facts.map((fact): Bag => ({ ...fact })),
    ).map(([gold, found]) => [found["id"], gold]),
  );
  for (const fact of facts) {
    if (fact.kind !== "event" && fact.kind !== "statement") continue;
    const placed = clauses.get(fact.verb.start);
    if (placed === undefined) continue;
    const gold = pairs.get(fact.id);
    const signs = factSigns(document, placed.tree, placed.clause, fact);
    sets[fact.kind].push({ article, signs, right: sameAs(gold, fact) });
    if (gold === undefined) continue;
    if (fact.kind === "statement") {
      sets.content.push({ article, signs, right: close(gold["content"], fact.content) });
      const [who] = texts(gold["speakerIs"]);
      if (who !== undefined && fact.speakerName !== null)
        sets.speaker.push({ article, signs, right: overlap(who, fact.speakerName) >= SAME });
      continue;
    }
    const add = (judgement: "subject" | "object" | "time", role: Role | null): void => {
      if (role === null) return;
      const all = { ...signs, ...roleSigns(document, placed.tree, placed.clause.verb, role) };
      sets[judgement].push({ article, signs: all, right: close(gold[judgement], role) });
    };
    add("subject", fact.subject);
    add("object", fact.object);
    for (const time of fact.time) add("time", time);
  }
}

interface Fitted {
  readonly weights: Readonly<Record<string, number>>;
  readonly chance: (signs: Signs) => number;
}

/** How much each judgement's weights are pulled towards 0: the fewer examples, the more. */
const DECAY: Readonly<Record<Judgement, number>> = {
  event: 0.02,
  statement: 0.05,
  content: 0.05,
  speaker: 0.05,
  subject: 0.05,
  object: 0.05,
  time: 0.05,
};

const JUDGEMENTS = ["event", "statement", "content", "speaker", "subject", "object", "time"] as const;

function weigh(examples: readonly Example[], decay: number): Fitted {
  const seen = new Map<string, number>();
  for (const { signs } of examples)
    for (const [sign, value] of Object.entries(signs)) if (value !== 0) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const names = [...seen]
    .filter(([, times]) => times >= LEAST_SEEN)
    .map(([sign]) => sign)
    .sort();
  const column = (name: string): readonly number[] => examples.map(({ signs }) => signs[name] ?? 0);
  const shape = names.map((name) => {
    const values = column(name);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
    return { mean, spread };
  });
  const judged = examples.map(({ signs, right }) => ({
    signs: [1, ...names.map((name, i) => ((signs[name] ?? 0) - (shape[i]?.mean ?? 0)) / (shape[i]?.spread ?? 1))],
    right,
  }));
  const [bias = 0, ...own] = fitLogistic(judged, 300, decay);
  const weights: Record<string, number> = { bias };
  for (const [i, name] of names.entries()) {
    const { mean, spread } = shape[i] ?? { mean: 0, spread: 1 };
    const weight = (own[i] ?? 0) / spread;
    weights[name] = Number(weight.toFixed(DECIMALS));
    weights["bias"] = (weights["bias"] ?? 0) - weight * mean;
  }
  weights["bias"] = Number((weights["bias"] ?? 0).toFixed(DECIMALS));
  const chance = (signs: Signs): number => {
    let sum = weights["bias"] ?? 0;
    for (const [sign, value] of Object.entries(signs)) sum += (weights[sign] ?? 0) * value;
    return 1 / (1 + Math.exp(-sum));
  };
  return { weights, chance };
}

/** Bounds of the rows of the table of calibration. */
const ROWS = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

function printTable(name: string, judged: readonly { readonly chance: number; readonly right: boolean }[]): void {
  console.log(
    `\n${name}: ${judged.length}, right ${((100 * judged.filter(({ right }) => right).length) / judged.length).toFixed(1)} %`,
  );
  for (const [at, from] of ROWS.slice(0, -1).entries()) {
    const to = ROWS[at + 1] ?? 1;
    const inside = judged.filter(({ chance }) => chance >= from && chance < to);
    const right = inside.filter((one) => one.right).length;
    const share = inside.length === 0 ? "–" : `${((100 * right) / inside.length).toFixed(1)} %`;
    console.log(
      `  ${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)}: ${String(inside.length).padStart(5)}  right ${share}`,
    );
  }
}

async function main(articles: string, gold: string, write: boolean): Promise<void> {
  const loaded = await loadAssets();
  if ("problem" in loaded) throw new Error("Fahm is not built: run `npm run build` first.");
  const pack = arabicPack(loaded.assets.model);
  const sets: Sets = { event: [], statement: [], content: [], speaker: [], subject: [], object: [], time: [] };
  for (const [index, file] of readdirSync(gold)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .entries()) {
    const read = readArticle({ name: file, text: readFileSync(join(articles, file.replace(/json$/, "md")), "utf8") });
    if ("problem" in read) continue;
    learnFrom(pack.analyse(read.article), factsIn(readFileSync(join(gold, file), "utf8")), index, sets);
  }
  const out: Record<string, Fitted["weights"]> = {};
  for (const judgement of JUDGEMENTS) {
    const all = sets[judgement];
    const judged = Array.from({ length: FOLDS }).flatMap((_, fold) => {
      const { chance } = weigh(
        all.filter(({ article }) => article % FOLDS !== fold),
        DECAY[judgement],
      );
      return all
        .filter(({ article }) => article % FOLDS === fold)
        .map(({ signs, right }) => ({ chance: chance(signs), right }));
    });
    printTable(judgement, judged);
    out[judgement] = weigh(all, DECAY[judgement]).weights;
  }
  if (!write) return;
  const before = readFileSync(WEIGHTS, "utf8").split("export const weights")[0] ?? "";
  const body = JSON.stringify(out, null, 2).replace(/"([a-z][A-Za-z]*)":/g, "$1:");
  writeFileSync(WEIGHTS, `${before}export const weights: Readonly<Record<Judgement, Weights>> = ${body};\n`);
}

const { values } = parseArgs({
  options: { articles: { type: "string" }, gold: { type: "string" }, write: { type: "boolean" } },
});
if (values.articles === undefined || values.gold === undefined) {
  console.error("Usage: npm run train:certainty -- --articles DIR --gold DIR [--write]");
  process.exitCode = 1;
} else await main(values.articles, values.gold, values.write === true);

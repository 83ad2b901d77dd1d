// Prints how well the shipped Arabic models do on held-out data: `npx tsx scripts/eval-language.ts --data DIR [--models DIR]`.
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ArabicModel, analyseSentences, loadModel } from "../src/lang/ar/engine.ts";
import { readTreebanks } from "./train/data.ts";
import { type Measures, measureTreebank } from "./train/measure.ts";
import { anerDocuments, measureNames, nativeDocuments } from "./train/measure-names.ts";
import { readAner, readNativeNames } from "./train/name-data.ts";

export function loadModelFolder(folder: string): ArabicModel {
  const names = readdirSync(folder).filter((f) => f.endsWith(".bin"));
  return loadModel(Object.fromEntries(names.map((f) => [f, new Uint8Array(readFileSync(`${folder}/${f}`))])));
}

/** Every measure of every test set. */
export function evaluate(model: ArabicModel, data: string): Record<string, Measures> {
  const treebanks = readTreebanks(data);
  const names = readNativeNames(["1-8", "9-16"].map((n) => `${data}/news-treebank/names-${n}.tsv`));
  const aner = readAner(`${data}/anercorp.tsv`).filter((s) => s.part === "test");
  return {
    "news, batches 7 and 16": {
      ...measureTreebank(model, treebanks.test),
      ...measureNames(model, nativeDocuments(treebanks.test, names)),
    },
    "ANERcorp, test part": measureNames(model, anerDocuments(model, aner)),
  };
}

function speed(model: ArabicModel, data: string): string {
  const sentences = readTreebanks(data).test;
  let words = 0;
  const start = performance.now();
  for (let round = 0; round < 3; round++)
    for (const s of sentences)
      words += analyseSentences(model, s.text, [{ start: 0, end: s.text.length }])[0]?.words.length ?? 0;
  return `${Math.round((words / (performance.now() - start)) * 1000)} words/s`;
}

export function asTable(results: Record<string, Measures>): string {
  return Object.entries(results)
    .map(
      ([set, measures]) =>
        `\n${set}\n${Object.entries(measures)
          .map(([k, v]) => `  ${k.padEnd(40)} ${v}`)
          .join("\n")}`,
    )
    .join("\n");
}

const { values } = parseArgs({
  options: { data: { type: "string" }, models: { type: "string", default: "models/ar" } },
  strict: false,
});
if (typeof values.data === "string" && process.argv[1]?.endsWith("eval-language.ts")) {
  const model = loadModelFolder(String(values.models));
  console.log(asTable(evaluate(model, values.data)));
  console.log(`\nspeed ${speed(model, values.data)}`);
} else if (process.argv[1]?.endsWith("eval-language.ts")) {
  console.error("Usage: npx tsx scripts/eval-language.ts --data DIR [--models DIR]");
  process.exitCode = 1;
}

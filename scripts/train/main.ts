// Rebuilds every file of models/ar from the corpora: `npx tsx scripts/train/main.ts --data DIR --out models/ar`.
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Parser, parseWords } from "../../src/lang/ar/syntax/parser.ts";
import { chooseBundles, type Morphology } from "../../src/lang/ar/tagging/morphology.ts";
import type { Tagger } from "../../src/lang/ar/tagging/tagger.ts";
import { asTable, evaluate, loadModelFolder } from "../eval-language.ts";
import { buildWordTable } from "./build-word-table.ts";
import { fitLogistic, type Judged } from "./calibrate.ts";
import { writeCard } from "./card.ts";
import { readTreebanks } from "./data.ts";
import { readAner, readNativeNames } from "./name-data.ts";
import { dress } from "./predicted.ts";
import { readRawNews } from "./raw-news.ts";
import { stageNames } from "./stage-names.ts";
import { stageMorphology, stageParser, stageTagger } from "./stages.ts";
import type { GoldSentence } from "./treebank.ts";
import { writeMorphology, writeParser, writeRecogniser, writeTagger, writeWordTable } from "./write-models.ts";

const started = performance.now();

function log(line: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
}

const MIXTURE = { votes: [0.8, 0.8], relationVotes: [1, 1] } as const;
const CALIBRATION_BATCHES: readonly string[] = ["batch-13", "batch-14"];

/** Signs of certainty on sentences that no part of the model has seen, with whether head and relation were right. */
function judge(tagger: Tagger, morphology: Morphology, parser: Parser, sentences: readonly GoldSentence[]): Judged[] {
  return sentences.flatMap((sentence) => {
    const dressed = dress(tagger, sentence);
    if (!dressed) return [];
    const parse = parseWords(parser, dressed.words, chooseBundles(morphology, dressed.words));
    return sentence.words.map((w, i) => ({
      signs: parse.signs[i] ?? [],
      right: parse.heads[i] === w.head && parse.relations[i] === w.deprel,
    }));
  });
}

function train(data: string, out: string): void {
  mkdirSync(out, { recursive: true });
  log("raw news: counts and word classes");
  const raw = readRawNews(`${data}/news.jsonl.gz`);
  const words = buildWordTable(raw, `${data}/camel-morph-msa`);
  writeWordTable(out, words);
  const banks = readTreebanks(data);

  // Once without three batches, to learn on them how far the parser's certainty can be trusted; then with them, to ship.
  log("first round, without the batches for calibration");
  const aside = [...banks.train.filter((s) => CALIBRATION_BATCHES.includes(s.group)), ...banks.tune];
  const early = stageTagger([...banks.train.filter((s) => !aside.includes(s)), ...banks.pud], words, log);
  const earlyMorphology = stageMorphology(early.dressed, log);
  const earlyParser = stageParser(early.dressed, earlyMorphology, log);
  const untuned = { ...earlyParser, mixture: { ...MIXTURE, calibration: [] } };
  const calibration = fitLogistic(judge(early.tagger, earlyMorphology, untuned, aside));
  const mixture = { ...MIXTURE, calibration: calibration.map((w) => Math.round(w * 1e4) / 1e4) };
  log(`calibration ${mixture.calibration.join(" ")}`);

  log("second round, with them");
  const native = [...banks.train, ...banks.tune];
  const { tagger, parts, dressed } = stageTagger([...native, ...banks.pud], words, log);
  writeTagger(out, parts);
  const morphology = stageMorphology(dressed, log);
  writeMorphology(out, morphology);
  writeParser(out, stageParser(dressed, morphology, log), mixture);
  const names = readNativeNames(["1-8", "9-16"].map((n) => `${data}/news-treebank/names-${n}.tsv`));
  const marked = native.filter((s) => Number(s.group.slice("batch-".length)) <= 16);
  const aner = readAner(`${data}/anercorp.tsv`).filter((s) => s.part !== "test");
  writeRecogniser(out, stageNames(tagger, dressed, { aner, native: marked, names, articles: raw.articles }, log));

  const results = evaluate(loadModelFolder(out), data);
  writeCard(out, results);
  log(asTable(results));
}

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string", default: "models/ar" } } });
if (values.data === undefined) {
  console.error("Usage: npx tsx scripts/train/main.ts --data DIR [--out models/ar]");
  process.exitCode = 1;
} else train(values.data, values.out);

// Model files into models: which file holds what. The training scripts write the same names.
import type { Recogniser } from "../names/recogniser.ts";
import type { Mixture, Parser } from "../syntax/parser.ts";
import { labelSet } from "./labels.ts";
import type { Table } from "./linear.ts";
import type { Morphology } from "./morphology.ts";
import type { Tagger } from "./tagger.ts";
import { has, readWeights, type WeightsFile } from "./weights-file.ts";
import type { WordTable } from "./word-table.ts";

export const MODEL_FILES = ["words.bin", "tagger.bin", "morphology.bin", "names.bin", "parser.bin"] as const;
export type ModelFile = (typeof MODEL_FILES)[number];

type Files = Readonly<Record<string, Uint8Array>>;

function failure(name: ModelFile): (key: string) => never {
  return (key) => {
    throw new Error(`The Arabic model file "${name}" is damaged or of another version (no ${key} in it).`);
  };
}

function strings(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((v) => typeof v === "string") ? value : null;
}

function numbers(value: unknown): readonly number[] | null {
  return Array.isArray(value) && value.every((v) => typeof v === "number") ? value : null;
}

function field(file: WeightsFile, key: string): unknown {
  return has(file.meta, key) ? file.meta[key] : undefined;
}

/** The table kept under `key`: its array, and mask and step in the header. */
function table(file: WeightsFile, key: string): Table | null {
  const weights = file.arrays.get(key);
  const shape = numbers(field(file, key));
  if (!(weights instanceof Int8Array) || shape === null) return null;
  return { weights, mask: shape[0] ?? 0, step: shape[1] ?? 1 };
}

export function readWordTable(files: Files): WordTable {
  const fail = failure("words.bin");
  const { arrays } = readWeights("words.bin", files["words.bin"]);
  const bytes = (key: string): Uint8Array => {
    const found = arrays.get(key);
    return found instanceof Uint8Array ? found : fail(key);
  };
  const checks = arrays.get("checks");
  if (!(checks instanceof Uint16Array)) return fail("checks");
  return {
    checks,
    clusters: bytes("clusters"),
    classes: bytes("classes"),
    counts: bytes("counts"),
    coarse: bytes("coarse"),
  };
}

export function readTagger(files: Files, words: WordTable): Tagger {
  const fail = failure("tagger.bin");
  const file = readWeights("tagger.bin", files["tagger.bin"]);
  const [labels, onNumbers, onMarks] = ["labels", "numbers", "marks"].map((k) => strings(field(file, k)) ?? fail(k));
  const transitions = file.arrays.get("transitions");
  if (!(transitions instanceof Int8Array)) return fail("transitions");
  return {
    labels: labelSet(labels ?? [], onNumbers ?? [], onMarks ?? []),
    table: table(file, "table") ?? fail("table"),
    transitions,
    words,
  };
}

export function readMorphology(files: Files): Morphology {
  const fail = failure("morphology.bin");
  const file = readWeights("morphology.bin", files["morphology.bin"]);
  const allowed = field(file, "allowed");
  return {
    table: table(file, "table") ?? fail("table"),
    bundles: strings(field(file, "bundles")) ?? fail("bundles"),
    allowed: Array.isArray(allowed) ? allowed.map((a) => numbers(a) ?? fail("allowed")) : fail("allowed"),
  };
}

export function readRecogniser(files: Files): Recogniser {
  const fail = failure("names.bin");
  const file = readWeights("names.bin", files["names.bin"]);
  const transitions = file.arrays.get("transitions");
  return {
    table: table(file, "table") ?? fail("table"),
    transitions: transitions instanceof Int8Array ? transitions : fail("transitions"),
  };
}

function pair(value: unknown): readonly [number, number] | null {
  const list = numbers(value);
  return list === null ? null : [list[0] ?? 0, list[1] ?? 0];
}

export function readParser(files: Files): Parser {
  const fail = failure("parser.bin");
  const file = readWeights("parser.bin", files["parser.bin"]);
  const mixture: Mixture = {
    votes: pair(field(file, "votes")) ?? fail("votes"),
    relationVotes: pair(field(file, "relationVotes")) ?? fail("relationVotes"),
    calibration: numbers(field(file, "calibration")) ?? fail("calibration"),
  };
  return {
    relations: strings(field(file, "relations")) ?? fail("relations"),
    graph: table(file, "graph") ?? fail("graph"),
    forward: table(file, "forward") ?? fail("forward"),
    backward: table(file, "backward") ?? fail("backward"),
    labels: table(file, "labels") ?? fail("labels"),
    mixture,
  };
}

// Trained models into the files of models/ar.
import type { Recogniser } from "../../src/lang/ar/names/recogniser.ts";
import type { Mixture } from "../../src/lang/ar/syntax/parser.ts";
import type { Table } from "../../src/lang/ar/tagging/linear.ts";
import type { Morphology } from "../../src/lang/ar/tagging/morphology.ts";
import type { WordTable } from "../../src/lang/ar/tagging/word-table.ts";
import { writeModelFile } from "./pack.ts";

function int8(weights: Int8Array | Float32Array): Int8Array {
  if (weights instanceof Int8Array) return weights;
  throw new Error("weights are not rounded yet");
}

const shape = (t: Table): readonly number[] => [t.mask, t.step];

export function writeWordTable(folder: string, t: WordTable): void {
  const { checks, clusters, classes, counts, coarse } = t;
  writeModelFile(folder, "words.bin", { checks, clusters, classes, counts, coarse }, {});
}

export interface TaggerParts {
  readonly table: Table;
  readonly transitions: Int8Array | Float32Array;
  readonly written: readonly string[];
  readonly numbers: readonly string[];
  readonly marks: readonly string[];
}

export function writeTagger(folder: string, t: TaggerParts): void {
  const arrays = { table: int8(t.table.weights), transitions: int8(t.transitions) };
  writeModelFile(folder, "tagger.bin", arrays, {
    table: shape(t.table),
    labels: t.written,
    numbers: t.numbers,
    marks: t.marks,
  });
}

export function writeMorphology(folder: string, m: Morphology): void {
  const meta = { table: shape(m.table), bundles: m.bundles, allowed: m.allowed };
  writeModelFile(folder, "morphology.bin", { table: int8(m.table.weights) }, meta);
}

export function writeRecogniser(folder: string, r: Recogniser): void {
  const arrays = { table: int8(r.table.weights), transitions: int8(r.transitions) };
  writeModelFile(folder, "names.bin", arrays, { table: shape(r.table) });
}

export interface ParserTables {
  readonly relations: readonly string[];
  readonly graph: Table;
  readonly forward: Table;
  readonly backward: Table;
  readonly labels: Table;
}

export function writeParser(folder: string, p: ParserTables, mixture: Mixture): void {
  const { graph, forward, backward, labels, relations } = p;
  const arrays = {
    graph: int8(graph.weights),
    forward: int8(forward.weights),
    backward: int8(backward.weights),
    labels: int8(labels.weights),
  };
  const shapes = { graph: shape(graph), forward: shape(forward), backward: shape(backward), labels: shape(labels) };
  writeModelFile(folder, "parser.bin", arrays, { ...shapes, relations, ...mixture });
}

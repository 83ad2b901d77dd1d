// The shipped weights, read once for the tests of the trained parts, and helpers to read an analysis at a glance.
import { readdirSync, readFileSync } from "node:fs";
import {
  type ArabicModel,
  analyseSentences,
  loadModel,
  type SentenceAnalysis,
} from "../../../../src/lang/ar/engine.ts";

const FOLDER = new URL("../../../../models/ar/", import.meta.url);

export function modelFiles(): Record<string, Uint8Array> {
  const names = readdirSync(FOLDER).filter((f) => f.endsWith(".bin"));
  return Object.fromEntries(names.map((f) => [f, new Uint8Array(readFileSync(new URL(f, FOLDER)))]));
}

let model: ArabicModel | null = null;

export function shippedModel(): ArabicModel {
  model ??= loadModel(modelFiles());
  return model;
}

/** One text as one sentence. */
export function analyse(text: string): SentenceAnalysis {
  const [first] = analyseSentences(shippedModel(), text, [{ start: 0, end: text.length }]);
  if (first === undefined) throw new Error("no sentence");
  return first;
}

/** «و/CCONJ قال/VERB …» */
export function tagged(text: string): string {
  return analyse(text)
    .words.map((w) => `${w.text}/${w.upos}`)
    .join(" ");
}

/** «person: فلاديمير بوتين» for every name. */
export function named(text: string): string[] {
  return analyse(text).names.map((n) => `${n.type}: ${text.slice(n.start, n.end)}`);
}

/** «الرئيس <nsubj أعلن»: the relation of the first word with this text to its head. */
export function arcOf(text: string, word: string): string {
  const { words } = analyse(text);
  const w = words.find((x) => x.text === word);
  return w === undefined ? "no such word" : `${w.text} <${w.deprel} ${w.head < 0 ? "root" : words[w.head]?.text}`;
}

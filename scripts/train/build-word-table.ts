// Builds the table of word forms from raw news (counts, classes of context) and Camel Morph (possible word classes).
import { hashText } from "../../src/lang/ar/tagging/hash.ts";
import { checkOf, type WordTable } from "../../src/lang/ar/tagging/word-table.ts";
import { clusterWords } from "./clusters.ts";
import { morphClasses } from "./morph-lexicon.ts";
import { type RawNews, roughSplit } from "./raw-news.ts";

const CLASSES = 250;
const COARSE = 48;
const CAPACITY = 1 << 17;

export function buildWordTable(raw: RawNews, morphFolder: string): WordTable {
  const known = new Map(raw.words.map((w, i) => [w, raw.counts[i] ?? 0]));
  const count = (w: string): number => known.get(w) ?? 0;
  const splits = raw.words.map((w) => roughSplit(w, count));
  const totals = new Map<string, number>();
  raw.words.forEach((_, i) => {
    for (const piece of splits[i] ?? []) totals.set(piece, (totals.get(piece) ?? 0) + (raw.counts[i] ?? 0));
  });
  for (const [w, n] of known) if (n >= 3 && !totals.has(w)) totals.set(w, n);
  const order = [...totals].filter(([, n]) => n >= 3).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const clustered = order.filter(([, n]) => n >= 8).length;
  const id = new Map(order.map(([w], i) => [w, i]));
  const pieces = splits.map((s) => s.map((w) => id.get(w) ?? order.length));
  const lines = raw.lines.map((line) => Int32Array.from([...line].flatMap((w) => pieces[w] ?? [])));
  const classes = clusterWords({ lines, words: clustered, classes: CLASSES, rounds: 8 });
  const classLines = lines.map((line) => line.map((w) => (w < clustered ? (classes[w] ?? CLASSES) : CLASSES)));
  const coarse = clusterWords({ lines: classLines, words: CLASSES, classes: COARSE, rounds: 20 });
  const bits = morphClasses(morphFolder, (form) => id.has(form));
  const table = {
    checks: new Uint16Array(CAPACITY),
    clusters: new Uint8Array(CAPACITY),
    classes: new Uint8Array(CAPACITY),
    counts: new Uint8Array(CAPACITY),
    coarse: Uint8Array.from(coarse),
  };
  order.slice(0, CAPACITY * 0.7).forEach(([word, n], i) => {
    const hash = hashText(word);
    const check = checkOf(hash);
    let slot = hash & (CAPACITY - 1);
    for (let tries = 0; (table.checks[slot] ?? 0) !== 0; tries++) {
      if (table.checks[slot] === check || tries > 30) return;
      slot = (slot + 1) & (CAPACITY - 1);
    }
    table.checks[slot] = check;
    table.clusters[slot] = i < clustered ? (classes[i] ?? 255) : 255;
    table.classes[slot] = bits.get(word) ?? 0;
    table.counts[slot] = Math.round(Math.log2(n));
  });
  return table;
}

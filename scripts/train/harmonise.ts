// Brings older annotation nearer to the conventions of the newer: function words whose tag the newer never uses take its commonest one.
import { looseForm, plainLetters } from "../../src/lang/ar/script/letters.ts";
import type { GoldSentence, GoldWord } from "./treebank.ts";

const CLOSED = new Set(["ADP", "CCONJ", "SCONJ", "PART", "PRON", "DET", "AUX", "ADV"]);

function key(word: GoldWord): string {
  return looseForm(plainLetters(word.form, 0, word.form.length).form);
}

function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
}

function bump(counts: Map<string, Map<string, number>>, a: string, b: string): void {
  const inner = counts.get(a) ?? new Map<string, number>();
  inner.set(b, (inner.get(b) ?? 0) + 1);
  counts.set(a, inner);
}

function total(counts: ReadonlyMap<string, number> | undefined): number {
  return [...(counts?.values() ?? [])].reduce((a, b) => a + b, 0);
}

/** Changes `sentences` in place after the habits of `reference`. */
export function harmonise(sentences: readonly GoldSentence[], reference: readonly GoldSentence[]): void {
  const tags = new Map<string, Map<string, number>>();
  const relations = new Map<string, Map<string, number>>();
  for (const s of reference)
    for (const w of s.words) {
      bump(tags, key(w), w.upos);
      bump(relations, `${key(w)}|${w.upos}`, w.deprel);
    }
  for (const s of sentences) {
    for (const w of s.words) {
      const known = tags.get(key(w));
      const n = total(known);
      if (!known || n < 8) continue;
      const usual = commonest(known);
      if (!CLOSED.has(usual)) continue;
      if ((known.get(w.upos) ?? 0) / n < 0.02) w.upos = toUpos(usual, w);
      const rel = relations.get(`${key(w)}|${w.upos}`);
      const m = total(rel);
      if (rel && m >= 8 && w.deprel !== "root" && (rel.get(w.deprel) ?? 0) / m < 0.01) {
        const best = commonest(rel);
        if (best !== "root") w.deprel = best;
      }
    }
  }
}

function toUpos(text: string, word: GoldWord): GoldWord["upos"] {
  const found = (["ADP", "CCONJ", "SCONJ", "PART", "PRON", "DET", "AUX", "ADV"] as const).find((u) => u === text);
  return found ?? word.upos;
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/** Idafa in Arabic-PUD: a bare nmod is nmod:poss, and the noun before it is a construct. */
export function markIdafa(sentences: readonly GoldSentence[]): void {
  for (const s of sentences)
    s.words.forEach((w, i) => {
      const head = s.words[w.head];
      if (w.deprel !== "nmod" || !head || w.head > i || !NOMINAL.has(w.upos) || head.upos !== "NOUN") return;
      if (s.words.some((c) => c.head === i && c.deprel === "case")) return;
      w.deprel = "nmod:poss";
      if (!/^(ال|لل)/.test(head.form)) head.feats = head.feats.replace(/Definite=\w+/, "Definite=Cons");
    });
}

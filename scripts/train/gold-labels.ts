// The tagger's label of every surface word of a gold sentence.
import type { Upos } from "../../src/core/document/document.ts";
import { plainLetters } from "../../src/lang/ar/script/letters.ts";
import { cutsOf, type LabelSet, labelSet, type TagLabel, writeLabel } from "../../src/lang/ar/tagging/labels.ts";
import type { GoldSentence } from "./treebank.ts";

const PROCLITICS = "وفبلكسأعم";
const ENCLITIC = /^(ه|ها|هم|هن|هما|ك|كم|كما|نا|ني|ي)$/;

/** A stem with an enclitic, or one of these proclitics before it: frequent enough alone, rare after «و». */
const CLITIC_LABEL = /^(س:PART|ل:ADP|ب:ADP)?\|(VERB|NOUN|AUX|ADP|SCONJ)\|\+?$/;

function plain(text: string): string {
  return plainLetters(text, 0, text.length).form;
}

export interface GoldLabel extends TagLabel {
  readonly stem: string;
  /** Index of the stem in the sentence's words. */
  readonly stemWord: number;
}

/** Null where the word is not proclitics + stem + enclitic. */
export function goldLabel(sentence: GoldSentence, surface: number): GoldLabel | null {
  const inside = sentence.ofSurface[surface];
  if (!inside || inside.length === 0) return null;
  const forms = inside.map((i) => plain(sentence.words[i]?.form ?? ""));
  const tags = inside.map((i): Upos => sentence.words[i]?.upos ?? "X");
  let first = 0;
  while (first < forms.length - 1 && forms[first]?.length === 1 && PROCLITICS.includes(forms[first] ?? "")) first++;
  let last = forms.length - 1;
  const enclitic = last > 0 && tags[last] === "PRON" && ENCLITIC.test(forms[last] ?? "");
  if (enclitic) last--;
  if (first > last) first = last;
  if (first !== last) return null;
  return {
    proclitics: forms.slice(0, first).join(""),
    procliticTags: tags.slice(0, first),
    upos: tags[last] ?? "X",
    enclitic,
    stem: forms[last] ?? "",
    stemWord: inside[last] ?? 0,
  };
}

/** The labels seen at least twice (once for whole words). */
export function collectLabels(sentences: readonly GoldSentence[]): {
  written: string[];
  numbers: string[];
  marks: string[];
} {
  const counts = new Map<string, number>();
  const numbers = new Set<string>();
  const marks = new Set<string>(["|PUNCT|", "|SYM|"]);
  for (const s of sentences)
    s.surfaces.forEach((surface, i) => {
      const label = goldLabel(s, i);
      if (!label) return;
      const written = writeLabel(label);
      counts.set(written, (counts.get(written) ?? 0) + 1);
      if (surface.kind === "number") numbers.add(written);
      if (surface.kind === "mark") marks.add(written);
    });
  for (const w of marks) counts.set(w, (counts.get(w) ?? 0) + 2);
  const usual = [...counts].filter(([w, n]) => n >= 3 || (n >= 2 && w.startsWith("|"))).map(([w]) => w);
  // «و» and «ف» go before whatever stands without them: «سيزوره» vouches for «وسيزوره», «وكيف» for «فكيف».
  const joined = usual
    .filter((w) => CLITIC_LABEL.test(w))
    .map((w) => (w.startsWith("|") ? `و:CCONJ${w}` : `و:CCONJ,${w}`));
  const alike = [...usual, ...joined].filter((w) => w.startsWith("و:CCONJ"));
  const written = [...new Set([...usual, ...joined, ...alike.map((w) => w.replace("و:CCONJ", "ف:CCONJ"))])].sort();
  return { written, numbers: [...numbers].sort(), marks: [...marks].sort() };
}

export function gatherLabelSet(sentences: readonly GoldSentence[]): {
  set: LabelSet;
  written: string[];
  numbers: string[];
  marks: string[];
} {
  const lists = collectLabels(sentences);
  return { set: labelSet(lists.written, lists.numbers, lists.marks), ...lists };
}

/** Index of the gold candidate among the sites' candidates in the order of `cutsOf`, or -1. */
export function goldCandidate(set: LabelSet, sentence: GoldSentence, surface: number): number {
  const gold = goldLabel(sentence, surface);
  const word = sentence.surfaces[surface];
  if (!gold || !word) return -1;
  const written = writeLabel(gold);
  let at = 0;
  for (const cut of cutsOf(set, word))
    for (const label of cut.labels) {
      const candidate = set.labels[label];
      if (candidate && cut.stem === gold.stem && writeLabel(candidate) === written) return at;
      at++;
    }
  return -1;
}

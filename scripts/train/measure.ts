// Measures the engine on gold sentences: everything is compared by spans of raw text, on what the engine itself cut.
import { type ArabicModel, analyseSentences, type Word } from "../../src/lang/ar/engine.ts";
import type { GoldSentence } from "./treebank.ts";

export type Measures = Record<string, string>;

export const percent = (part: number, whole: number): string => (whole === 0 ? "–" : ((100 * part) / whole).toFixed(1));
const FEATURES = ["gender", "number", "person", "definite", "aspect", "voice"] as const;

function goldFeature(feats: string, name: string): string | undefined {
  return feats
    .split("|")
    .find((f) => f.toLowerCase().startsWith(`${name}=`))
    ?.split("=")[1];
}

/** Words, tags, features and trees of gold sentences, each analysed as a document of its own. */
export function measureTreebank(model: ArabicModel, sentences: readonly GoldSentence[]): Measures {
  const n = {
    words: 0,
    wordsRight: 0,
    clitics: 0,
    cliticsRight: 0,
    gold: 0,
    found: 0,
    aligned: 0,
    upos: 0,
    uas: 0,
    las: 0,
  };
  const features = FEATURES.map(() => ({ right: 0, all: 0 }));
  const relations = new Map<string, { gold: number; found: number; right: number }>();
  const relation = (name: string): { gold: number; found: number; right: number } => {
    const known = relations.get(name) ?? { gold: 0, found: 0, right: 0 };
    relations.set(name, known);
    return known;
  };
  const sure = { all: 0, right: 0 };
  const subjects: { score: number; right: boolean }[] = [];
  let goldSubjects = 0;
  for (const s of sentences) {
    const words = analyseSentences(model, s.text, [{ start: 0, end: s.text.length }])[0]?.words ?? [];
    const at = new Map(words.map((w, i) => [`${w.start}-${w.end}`, i]));
    n.gold += s.words.length;
    n.found += words.length;
    s.surfaces.forEach((_, k) => {
      const inside = s.ofSurface[k];
      const right = inside?.every((i) => at.has(`${s.words[i]?.start}-${s.words[i]?.end}`)) ?? false;
      n.words++;
      n.wordsRight += right ? 1 : 0;
      if ((inside?.length ?? 2) > 1) {
        n.clitics++;
        n.cliticsRight += right ? 1 : 0;
      }
    });
    for (const w of words) relation(w.deprel).found++;
    for (const g of s.words) {
      relation(g.deprel).gold++;
      const i = at.get(`${g.start}-${g.end}`);
      const w = i === undefined ? undefined : words[i];
      if (w === undefined) continue;
      n.aligned++;
      n.upos += w.upos === g.upos ? 1 : 0;
      FEATURES.forEach((name, f) => {
        const want = goldFeature(g.feats, name);
        const count = features[f];
        if (want === undefined || count === undefined) return;
        count.all++;
        count.right += w.feats[name] === want ? 1 : 0;
      });
      const head = s.words[g.head];
      const sameHead = head === undefined ? w.head < 0 : at.get(`${head.start}-${head.end}`) === w.head;
      n.uas += sameHead ? 1 : 0;
      if (w.score >= 0.9) {
        sure.all++;
        sure.right += sameHead && w.deprel === g.deprel ? 1 : 0;
      }
      if (sameHead && w.deprel === g.deprel) {
        n.las++;
        relation(g.deprel).right++;
      }
    }
    const wanted = new Map(goldPhrases(s));
    goldSubjects += wanted.size;
    for (const [key, phrase, score] of foundPhrases(words)) subjects.push({ score, right: wanted.get(key) === phrase });
  }
  const out: Measures = {
    "words cut right": percent(n.wordsRight, n.words),
    "words with clitics": percent(n.cliticsRight, n.clitics),
    "UPOS F1": percent(2 * n.upos, n.gold + n.found),
    "UPOS, right cuts": percent(n.upos, n.aligned),
  };
  FEATURES.forEach((name, f) => {
    out[name] = percent(features[f]?.right ?? 0, features[f]?.all ?? 0);
  });
  out["UAS"] = percent(2 * n.uas, n.gold + n.found);
  out["LAS"] = percent(2 * n.las, n.gold + n.found);
  for (const name of [
    "nsubj",
    "nsubj:pass",
    "obj",
    "obl",
    "nmod",
    "nmod:poss",
    "conj",
    "ccomp",
    "appos",
    "acl:relcl",
    "obl:tmod",
  ]) {
    const r = relation(name);
    out[`${name} P / R`] = `${percent(r.right, r.found)} / ${percent(r.right, r.gold)}`;
  }
  out["arcs with score 0.9 and more: share / right"] =
    `${percent(sure.all, n.found)} / ${percent(sure.right, sure.all)}`;
  out["short subject recall at 95 % / 90 %"] = [0.95, 0.9]
    .map((p) => percent(recallAt(subjects, p), goldSubjects))
    .join(" / ");
  return out;
}

/** How many are right in the longest confident list that keeps the precision. */
function recallAt(found: readonly { score: number; right: boolean }[], precision: number): number {
  const sorted = [...found].sort((a, b) => b.score - a.score);
  let right = 0;
  let best = 0;
  sorted.forEach((f, i) => {
    right += f.right ? 1 : 0;
    if (right / (i + 1) >= precision) best = right;
  });
  return best;
}

const INSIDE = new Set(["amod", "flat", "nmod:poss", "det", "nummod", "fixed"]);

interface Node {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
  readonly score?: number;
}

/** Verb -> span of its subject's short noun phrase: the noun with adjectives, genitives, numerals and the rest of a name. */
function phrases(nodes: readonly Node[]): [key: string, phrase: string, score: number][] {
  const out: [string, string, number][] = [];
  nodes.forEach((node, i) => {
    const verb = nodes[node.head];
    if (!node.deprel.startsWith("nsubj") || verb?.upos !== "VERB" || node.upos === "PRON") return;
    let { start, end } = node;
    let score = node.score ?? 1;
    const grow = (at: number): void => {
      nodes.forEach((child, k) => {
        if (child.head !== at || !INSIDE.has(child.deprel)) return;
        start = Math.min(start, child.start);
        end = Math.max(end, child.end);
        score = Math.min(score, child.score ?? 1);
        grow(k);
      });
    };
    grow(i);
    out.push([`${verb.start}`, `${start}-${end}`, score]);
  });
  return out;
}

const goldPhrases = (s: GoldSentence): [string, string][] => phrases(s.words).map(([key, phrase]) => [key, phrase]);
const foundPhrases = (words: readonly Word[]): [string, string, number][] => phrases(words);

// Measures names: exact spans and types, with the whole document known to the engine.
import { type ArabicModel, analyseSentences, type SentenceAnalysis } from "../../src/lang/ar/engine.ts";
import { type Measures, percent } from "./measure.ts";
import { nativeEntities, type RawEntity } from "./name-data.ts";
import type { GoldSentence } from "./treebank.ts";

export interface NameDocument {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** Gold names of the sentences that are marked; offsets into `text`. */
  readonly names: readonly RawEntity[];
  /** Only names inside these spans count. */
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

const TYPES = ["person", "place", "organisation"] as const;

export function measureNames(model: ArabicModel, documents: readonly NameDocument[]): Measures {
  const counts = [...TYPES, "all"].map(() => ({ gold: 0, found: 0, right: 0 }));
  const add = (type: number, what: "gold" | "found" | "right"): void => {
    for (const k of [type, TYPES.length]) {
      const c = counts[k];
      if (c) c[what]++;
    }
  };
  for (const d of documents) {
    const found = analyseSentences(model, d.text, d.sentences)
      .flatMap((a: SentenceAnalysis) => a.names)
      .filter((f) => d.marked.some((m) => m.start <= f.start && f.end <= m.end));
    const gold = d.names.filter((g) => g.kind < 3);
    for (const g of gold) add(g.kind, "gold");
    for (const f of found) {
      const type = TYPES.indexOf(f.type);
      add(type, "found");
      if (gold.some((g) => g.start === f.start && g.end === f.end && g.kind === type)) add(type, "right");
    }
  }
  const out: Measures = {};
  [...TYPES, "all"].forEach((name, k) => {
    const c = counts[k] ?? { gold: 0, found: 0, right: 0 };
    out[`names: ${name} P / R / F`] =
      `${percent(c.right, c.found)} / ${percent(c.right, c.gold)} / ${percent(2 * c.right, c.gold + c.found)}`;
  });
  return out;
}

/** Gold names with proclitics left out, as the treebank's own words are cut. */
export function nativeDocuments(
  sentences: readonly GoldSentence[],
  names: ReadonlyMap<string, { kind: number; text: string }[]>,
): NameDocument[] {
  return sentences.map((s) => {
    const whole = { start: 0, end: s.text.length };
    return {
      text: s.text,
      sentences: [whole],
      marked: [whole],
      names: nativeEntities(s, names.get(s.id.replace("news-", "")) ?? []),
    };
  });
}

/** ANERcorp has no borders of documents: 25 sentences stand for one. Gold clitics are glued, so a name may start at the word or after its proclitics. */
export function anerDocuments(
  model: ArabicModel,
  parts: readonly { text: string; entities: readonly RawEntity[] }[],
): NameDocument[] {
  const out: NameDocument[] = [];
  for (let i = 0; i < parts.length; i += 25) {
    let text = "";
    const sentences: { start: number; end: number }[] = [];
    const names: RawEntity[] = [];
    for (const part of parts.slice(i, i + 25)) {
      const start = text.length;
      text += `${part.text}\n`;
      sentences.push({ start, end: start + part.text.length });
      names.push(...part.entities.map((e) => ({ start: e.start + start, end: e.end + start, kind: e.kind })));
    }
    out.push({ text, sentences, names: names.map((e) => unglued(model, text, e)), marked: sentences });
  }
  return out;
}

/** A glued name without its proclitics and final punctuation, as the engine cuts them. */
function unglued(model: ArabicModel, text: string, e: RawEntity): RawEntity {
  const words = analyseSentences(model, text, [{ start: e.start, end: e.end }])[0]?.words ?? [];
  const first = words.find((w, i) => !(words[i + 1]?.surface === w.surface && /^[وفبلك]$/.test(w.text)));
  const last = words.findLast((w) => w.upos !== "PUNCT");
  return { start: first?.start ?? e.start, end: last?.end ?? e.end, kind: e.kind };
}

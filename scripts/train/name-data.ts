// Named entities for training: ANERcorp and the names of the news treebank, both as tags over cut words.
import { readFileSync } from "node:fs";
import { TAGS } from "../../src/lang/ar/names/recogniser.ts";
import { surfaceWords } from "../../src/lang/ar/segment/words.ts";
import { type TaggedWord, wordsOf } from "../../src/lang/ar/tagging/tagged-words.ts";
import { type Tagger, tagSentence } from "../../src/lang/ar/tagging/tagger.ts";
import type { GoldSentence } from "./treebank.ts";

export interface NameExample {
  readonly words: readonly TaggedWord[];
  readonly tags: Int8Array;
  readonly weight: number;
  /** Sentences of one document share it. */
  readonly document: string;
}

const KIND: Readonly<Record<string, number>> = { PERS: 0, PER: 0, LOC: 1, ORG: 2, MISC: 3, EVT: 3, WRK: 3, OTH: 3 };

export function tagText(tagger: Tagger, text: string, start = 0, end: number = text.length): TaggedWord[] {
  const surfaces = surfaceWords(text, { start, end });
  return tagSentence(tagger, surfaces).flatMap((t, i) => {
    const surface = surfaces[i];
    const label = tagger.labels.labels[t.label];
    return surface && label ? wordsOf(tagger.words, surface, i, t.cut, label, t.score) : [];
  });
}

export interface RawEntity {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** BIO tags of words from spans; proclitics before a name stay out of it. */
export function tagsOf(words: readonly TaggedWord[], entities: readonly RawEntity[]): Int8Array {
  const tags = new Int8Array(words.length);
  for (const e of entities) {
    let open = false;
    words.forEach((w, i) => {
      if (w.start < e.start || w.end > e.end || (!open && w.part === 0)) return;
      if (w.part === 2 && !open) return;
      tags[i] = 1 + e.kind * 2 + (open ? 1 : 0);
      open = true;
    });
    for (let i = words.length - 1; i >= 0; i--)
      if ((tags[i] ?? 0) > 0 && (words[i]?.end ?? 0) === e.end && words[i]?.upos === "PUNCT") tags[i] = 0;
  }
  return tags.map((t) => Math.min(t, TAGS - 1));
}

/** ANERcorp: the last 25,008 words test, the last tenth of the rest tunes. */
export function readAner(file: string): { text: string; entities: RawEntity[]; part: "train" | "tune" | "test" }[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const total = lines.filter((l) => l.trim() !== "").length;
  const testFrom = total - 25008;
  const tuneFrom = Math.floor(testFrom * 0.9);
  const out: { text: string; entities: RawEntity[]; part: "train" | "tune" | "test" }[] = [];
  let text = "";
  let entities: { start: number; end: number; kind: number }[] = [];
  let seen = 0;
  const close = (): void => {
    const part = seen <= tuneFrom ? "train" : seen <= testFrom ? "tune" : "test";
    if (text !== "") out.push({ text, entities, part });
    text = "";
    entities = [];
  };
  let open = false;
  for (const line of lines) {
    if (line.trim() === "") {
      close();
      open = false;
      continue;
    }
    const [word = "", tag = "O"] = line.split("\t");
    seen++;
    if (text !== "") text += " ";
    const start = text.length;
    text += word;
    const kind = KIND[tag.trim().slice(2)] ?? -1;
    const last = entities[entities.length - 1];
    if (tag.startsWith("B-")) entities.push({ start, end: text.length, kind });
    else if (tag.startsWith("I-") && open && last) last.end = text.length;
    open = tag.trim() !== "O";
  }
  close();
  return out;
}

/** Names of the news treebank by sentence id («9-1»). */
export function readNativeNames(files: readonly string[]): Map<string, { kind: number; text: string }[]> {
  const out = new Map<string, { kind: number; text: string }[]>();
  for (const file of files)
    for (const line of readFileSync(file, "utf8").split("\n")) {
      const [id = "", type = "", text = ""] = line.split("\t");
      const kind = KIND[type];
      if (kind === undefined || text === "") continue;
      const list = out.get(id) ?? [];
      list.push({ kind, text: text.trim() });
      out.set(id, list);
    }
  return out;
}

export function nativeEntities(sentence: GoldSentence, names: readonly { kind: number; text: string }[]): RawEntity[] {
  const out: RawEntity[] = [];
  let from = 0;
  for (const { kind, text } of names) {
    let at = sentence.text.indexOf(text, from);
    if (at < 0) at = sentence.text.indexOf(text);
    if (at < 0) continue;
    if (!out.some((e) => e.start < at + text.length && at < e.end))
      out.push({ start: at, end: at + text.length, kind });
    from = at + text.length;
  }
  return out.sort((a, b) => a.start - b.start);
}

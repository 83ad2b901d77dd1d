// What raw news and a lexicon tell of a word form: its distributional class, the word classes it may have, how common it is. Keys are hashes; no word is kept.
import { hashText, mix } from "./hash.ts";

export interface WordTable {
  /** 16-bit check of each slot; 0 is empty. */
  readonly checks: Uint16Array;
  readonly clusters: Uint8Array;
  /** Bits: 1 perfect verb, 2 imperfect verb, 4 adjective, 8 person's name, 16 other name, 32 takes an object, 64 comparative or number. */
  readonly classes: Uint8Array;
  /** Rounded log2 of the count in raw news. */
  readonly counts: Uint8Array;
  /** A coarser class of each class. */
  readonly coarse: Uint8Array;
}

/** Slot of a word, or -1. */
export function slotOf(table: WordTable, word: string): number {
  const hash = hashText(word);
  const mask = table.checks.length - 1;
  const check = checkOf(hash);
  for (let slot = hash & mask, tries = 0; tries < 32; slot = (slot + 1) & mask, tries++) {
    const found = table.checks[slot] ?? 0;
    if (found === check) return slot;
    if (found === 0) return -1;
  }
  return -1;
}

/** The check kept in a slot for a word of this hash. */
export function checkOf(hash: number): number {
  return mix(hash, 77) & 0xffff || 1;
}

export interface WordLook {
  readonly cluster: number;
  readonly coarse: number;
  readonly classes: number;
  readonly count: number;
  /** Hash of the wording found. */
  readonly key: number;
}

/** The most common of several wordings of one word (loose spelling). */
export function lookUp(table: WordTable, wordings: readonly string[]): WordLook {
  let best = -1;
  let bestCount = -1;
  let key = wordings[0] ?? "";
  for (const wording of wordings) {
    const slot = slotOf(table, wording);
    const count = slot < 0 ? -1 : (table.counts[slot] ?? 0);
    if (count > bestCount) {
      best = slot;
      bestCount = count;
      key = wording;
    }
  }
  if (best < 0) return { cluster: 255, coarse: 255, classes: 0, count: 0, key: hashText(key) };
  const cluster = table.clusters[best] ?? 255;
  return {
    cluster,
    coarse: cluster === 255 ? 255 : (table.coarse[cluster] ?? 255),
    classes: table.classes[best] ?? 0,
    count: bestCount,
    key: hashText(key),
  };
}

/** How much commoner the stem is with the article than without, and whether it has a feminine: names have neither. */
export function kinOf(table: WordTable, loose: string, article: boolean): number {
  const base = article && loose.startsWith("ا") ? loose.slice(2) : article ? loose.slice(1) : loose;
  const feminine = base.endsWith("ه") ? base.slice(0, -1) : `${base}ه`;
  const count = (word: string): number => {
    const slot = slotOf(table, word);
    return slot < 0 ? 0 : (table.counts[slot] ?? 0);
  };
  const alone = count(base);
  const defined = count(`ال${base}`);
  const other = Math.max(count(feminine), count(`ال${feminine}`));
  const lean = defined === 0 ? 0 : Math.max(-4, Math.min(4, defined - alone)) + 5;
  return lean * 8 + (other === 0 ? 0 : other > 6 ? 3 : other > 3 ? 2 : 1) * 2 + (alone === 0 ? 1 : 0);
}

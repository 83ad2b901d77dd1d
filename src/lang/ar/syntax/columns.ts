// A sentence as columns of numbers for the parsers' features; position 0 is the root, words stand at 1 … n, both ends are padded.
import { mix } from "../tagging/hash.ts";
import type { TaggedWord } from "../tagging/tagged-words.ts";

export interface Columns {
  readonly n: number;
  /** Tag, with clitics told from whole words. */
  readonly tag: Int32Array;
  /** Hash of the loose form. */
  readonly key: Int32Array;
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  /** Index of the feature bundle, plus one. */
  readonly bundle: Int32Array;
  readonly suffix: Int32Array;
  readonly article: Int32Array;
  readonly classes: Int32Array;
  /** 1 for a comma or the like, 2 for a colon, 3 for quotation marks and brackets, 4 for a full stop. */
  readonly sign: Int32Array;
  readonly part: Int32Array;
}

const SIGNS: Readonly<Record<string, number>> = {
  ",": 1,
  "،": 1,
  "؛": 1,
  ";": 1,
  "-": 1,
  "–": 1,
  "—": 1,
  ":": 2,
  '"': 3,
  "«": 3,
  "»": 3,
  "“": 3,
  "”": 3,
  "(": 3,
  ")": 3,
  "'": 3,
  "[": 3,
  "]": 3,
  ".": 4,
  "؟": 4,
  "!": 4,
  "?": 4,
  "...": 4,
  "…": 4,
  "..": 4,
};

const ROOT = 0x51ed27;
const EDGE = 0x2545f4;

/** Right to left when `mirrored`, for a second opinion. */
export function columnsOf(words: readonly TaggedWord[], bundles: ArrayLike<number>, mirrored = false): Columns {
  const n = words.length;
  const column = (): Int32Array => new Int32Array(n + 4);
  const made = {
    n,
    tag: column(),
    key: column(),
    cluster: column(),
    coarse: column(),
    bundle: column(),
    suffix: column(),
    article: column(),
    classes: column(),
    sign: column(),
    part: column(),
  };
  made.tag[0] = 99;
  made.key[0] = ROOT;
  made.cluster[0] = 252;
  made.coarse[0] = 252;
  for (let i = n + 1; i < n + 4; i++) {
    made.tag[i] = 98;
    made.key[i] = EDGE;
    made.cluster[i] = 251;
    made.coarse[i] = 251;
  }
  words.forEach((w, k) => {
    const i = mirrored ? n - k : k + 1;
    made.tag[i] = w.part === 1 ? w.tag : w.tag + 20 * (w.part + 1);
    made.key[i] = w.look.key;
    made.cluster[i] = w.look.cluster;
    made.coarse[i] = w.look.coarse;
    made.bundle[i] = (bundles[k] ?? 0) + 1;
    made.suffix[i] = w.suf2;
    made.article[i] = w.article;
    made.classes[i] = w.look.classes;
    made.sign[i] = w.upos === "PUNCT" ? (SIGNS[w.form] ?? 5) : 0;
    made.part[i] = w.part;
  });
  return made;
}

/** Tag and bundle in one. */
export function fineTag(c: Columns, i: number): number {
  return mix(c.tag[i] ?? 98, c.bundle[i] ?? 0);
}

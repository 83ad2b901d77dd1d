// What the graph parser looks at to judge one arc, head -> dependent.
import { type FeatureList, mix, put } from "../tagging/hash.ts";
import type { Columns } from "./columns.ts";

function distanceBucket(d: number): number {
  return d <= 5 ? d : d <= 7 ? 6 : d <= 10 ? 7 : d <= 15 ? 8 : d <= 25 ? 9 : 10;
}

/** Running counts along a sentence, so that "how many verbs between" is a subtraction. */
export interface Counts {
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly signs: Int32Array;
  readonly conjunctions: Int32Array;
  readonly nouns: Int32Array;
  readonly links: Int32Array;
}

const VERB = 16;
const NOUN = 8;
const PROPN = 12;
const CCONJ = 5;
const SCONJ = 14;
const PRON = 11;

export function countsOf(c: Columns): Counts {
  const sums = (holds: (i: number) => boolean): Int32Array => {
    const out = new Int32Array(c.n + 4);
    for (let i = 1; i < c.n + 4; i++) out[i] = (out[i - 1] ?? 0) + (i <= c.n && holds(i) ? 1 : 0);
    return out;
  };
  const base = (i: number): number => (c.tag[i] ?? 0) % 20;
  return {
    verbs: sums((i) => base(i) === VERB),
    commas: sums((i) => c.sign[i] === 1),
    signs: sums((i) => (c.sign[i] ?? 0) > 1),
    conjunctions: sums((i) => base(i) === CCONJ),
    nouns: sums((i) => base(i) === NOUN || base(i) === PROPN),
    links: sums((i) => base(i) === SCONJ || (base(i) === PRON && c.part[i] === 1)),
  };
}

function between(sums: Int32Array, a: number, b: number): number {
  return Math.min((sums[b - 1] ?? 0) - (sums[a] ?? 0), 3);
}

/** Features of the arc from position `h` (0 for the root) to position `d`. */
export function arcFeatures(list: FeatureList, c: Columns, counts: Counts, h: number, d: number): void {
  const { tag, key, cluster, coarse, bundle, article, classes, sign, part } = c;
  const left = Math.min(h, d);
  const right = Math.max(h, d);
  const dd = distanceBucket(right - left) * 2 + (h < d ? 1 : 0);
  const dir = h < d ? 1 : 2;
  const ht = tag[h] ?? 0;
  const dt = tag[d] ?? 0;
  const hk = key[h] ?? 0;
  const dk = key[d] ?? 0;
  const hc = cluster[h] ?? 0;
  const dc = cluster[d] ?? 0;
  const hb = mix(ht, bundle[h] ?? 0);
  const db = mix(dt, bundle[d] ?? 0);
  const hp = h > 0 ? (tag[h - 1] ?? 0) : 97;
  const hn = tag[h + 1] ?? 98;
  const dp = tag[d - 1] ?? 99;
  const dn = tag[d + 1] ?? 98;
  const pair = mix(ht, dt);
  const pairDd = mix(pair, dd);
  put(list, 201, pairDd);
  put(list, 202, mix(hk, dd));
  put(list, 203, mix(dk, dd));
  put(list, 204, mix(mix(hk, dt), dir));
  put(list, 205, mix(mix(ht, dk), dir));
  put(list, 206, mix(mix(hk, dt), dd));
  put(list, 207, mix(mix(ht, dk), dd));
  put(list, 208, mix(mix(hk, dk), dir));
  put(list, 209, mix(mix(hc, dc), dir));
  put(list, 210, mix(mix(hc, dt), dd));
  put(list, 211, mix(mix(ht, dc), dd));
  put(list, 212, mix(mix(hb, db), dd));
  put(list, 213, mix(mix(hb, dt), dd));
  put(list, 214, mix(mix(ht, db), dd));
  put(list, 215, mix(mix(pair, hn), mix(dp, dir)));
  put(list, 216, mix(mix(pair, hp), mix(dp, dir)));
  put(list, 217, mix(mix(pair, hn), mix(dn, dir)));
  put(list, 218, mix(mix(pair, hp), mix(dn, dir)));
  put(list, 219, mix(mix(pair, hn), dd));
  put(list, 220, mix(mix(pair, hp), dd));
  put(list, 221, mix(mix(pair, dp), dd));
  put(list, 222, mix(mix(pair, dn), dd));
  const verbs = between(counts.verbs, left, right);
  const commas = between(counts.commas, left, right);
  const signs = between(counts.signs, left, right);
  const conjunctions = between(counts.conjunctions, left, right);
  const nouns = between(counts.nouns, left, right);
  const links = between(counts.links, left, right);
  put(list, 223, mix(mix(pair, dir), verbs * 16 + commas * 4 + signs));
  put(list, 224, mix(mix(pair, dir), conjunctions * 16 + links * 4 + verbs));
  put(list, 225, mix(mix(pair, dir), nouns * 4 + conjunctions));
  put(list, 226, mix(mix(pair, dir), mix(nouns * 64 + verbs * 16 + commas * 4 + conjunctions, links)));
  put(list, 227, mix(dd, mix(dt, verbs * 16 + commas * 4 + conjunctions)));
  const dpk = key[d - 1] ?? 0;
  const caseKey = dp % 20 === 2 ? dpk : dp % 20 === CCONJ ? 5 : 7;
  const dpp = d > 1 ? (tag[d - 2] ?? 99) : 97;
  put(list, 228, mix(mix(hk, caseKey), mix(dt, dir)));
  put(list, 229, mix(mix(hc, caseKey), mix(dt, dir)));
  put(list, 230, mix(mix(ht, caseKey), dd));
  put(list, 231, mix(mix(pair, caseKey), mix(dpp, dir)));
  put(list, 232, mix(mix(hc, caseKey), mix(dc, dir)));
  const alike =
    (article[h] === article[d] ? 1 : 0) +
    (c.suffix[h] === c.suffix[d] ? 2 : 0) +
    (bundle[h] === bundle[d] ? 4 : 0) +
    (coarse[h] === coarse[d] ? 8 : 0) +
    (hc === dc ? 16 : 0);
  put(list, 233, mix(mix(pair, alike), mix(dp, dir)));
  put(list, 234, mix(mix(pair, alike), dd));
  put(list, 235, mix(mix(ht, classes[h] ?? 0), mix(dt, dd)));
  put(list, 236, mix(mix(pair, sign[h - 1] ?? 0), mix(sign[d + 1] ?? 0, mix(sign[d - 1] ?? 0, dir))));
  put(list, 237, mix(mix(ht, dk), mix(dn, dir)));
  put(list, 238, mix(mix(ht, dk), mix(key[d + 1] ?? 0, dir)));
  put(list, 239, mix(mix(hk, dt), mix(hn, dir)));
  put(list, 240, mix(mix(hb, db), mix(dp, mix(dn, dir))));
  put(list, 241, mix(mix(dt, part[d] ?? 0), mix(dd, h === 0 ? 1 : 2)));
  put(list, 242, mix(mix(coarse[h] ?? 0, coarse[d] ?? 0), dd));
  put(list, 243, mix(mix(hk, dp), mix(dt, dd)));
  put(list, 244, mix(dd, mix(mix(dpp, dp), mix(dt, ht))));
  put(list, 245, mix(mix(dt, dn), mix(tag[d + 2] ?? 98, mix(ht, dir))));
  if (h === 0) {
    put(list, 246, mix(dt, mix(counts.verbs[d - 1] ?? 0, 1)));
    put(list, 247, mix(dk, Math.min(d, 4)));
    put(list, 248, mix(mix(dt, counts.links[d] ?? 0), Math.min(3, counts.verbs[d - 1] ?? 0)));
  }
  if (right - left > 1 && right - left < 9)
    for (let b = left + 1; b < right; b++) put(list, 249, mix(mix(pair, dir), tag[b] ?? 0));
  else if (right - left === 1) put(list, 250, mix(mix(hk, dk), mix(pair, dir)));
}

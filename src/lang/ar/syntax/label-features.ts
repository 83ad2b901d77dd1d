// What the relation of a word to its head is told from: the two, their surroundings in the tree, and the relations given to earlier dependents of the same head.
import { type FeatureList, mix, put } from "../tagging/hash.ts";
import { type Columns, fineTag } from "./columns.ts";

/** A tree's shape, made once. */
export interface Shape {
  readonly heads: ArrayLike<number>;
  /** Dependents of each position, from left to right. */
  readonly children: readonly (readonly number[])[];
}

export function shapeOf(heads: ArrayLike<number>, n: number): Shape {
  const children: number[][] = Array.from({ length: n + 1 }, () => []);
  for (let d = 1; d <= n; d++) children[heads[d] ?? 0]?.push(d);
  return { heads, children };
}

const ADP = 2;
const CCONJ = 5;
const SCONJ = 14;

/** `given[i]` is the index plus one of the relation already given to position `i`, 0 for none yet. */
export function labelFeatures(list: FeatureList, c: Columns, shape: Shape, d: number, given: ArrayLike<number>): void {
  const h = shape.heads[d] ?? 0;
  const g = h > 0 ? (shape.heads[h] ?? 0) : -1;
  const T = (i: number): number => c.tag[i] ?? 98;
  const K = (i: number): number => c.key[i] ?? 0;
  const C = (i: number): number => c.cluster[i] ?? 0;
  const dir = h < d ? 1 : 2;
  const dist = Math.min(Math.abs(h - d), 5) * 2 + dir;
  let marker = 0;
  let markerTag = 0;
  let conjunction = 0;
  let subordinate = 0;
  let childKinds = 0;
  for (const k of shape.children[d] ?? []) {
    const base = T(k) % 20;
    if (base === ADP && marker === 0) {
      marker = K(k);
      markerTag = base;
    }
    if (base === CCONJ && k < d && conjunction === 0) conjunction = K(k);
    if (base === SCONJ && subordinate === 0) subordinate = K(k);
    childKinds |= 1 << (base % 20);
  }
  let siblings = 0;
  let nearSibling = 97;
  let nearRelation = 0;
  let relationsBefore = 0;
  let later = 0;
  for (const k of shape.children[h] ?? []) {
    if (k === d) continue;
    if (k < d) {
      siblings++;
      nearSibling = T(k);
      nearRelation = given[k] ?? 0;
      relationsBefore |= 1 << ((given[k] ?? 0) % 31);
    } else if (later === 0) later = T(k);
  }
  const ht = T(h);
  const dt = T(d);
  const hf = fineTag(c, h);
  const df = fineTag(c, d);
  const pair = mix(ht, dt);
  put(list, 401, mix(pair, dir));
  put(list, 402, mix(mix(hf, df), dir));
  put(list, 403, mix(K(h), dir));
  put(list, 404, mix(K(d), dir));
  put(list, 405, mix(mix(K(h), dt), dir));
  put(list, 406, mix(mix(ht, K(d)), dir));
  put(list, 407, mix(K(h), K(d)));
  put(list, 408, mix(mix(C(h), C(d)), dir));
  put(list, 409, mix(mix(C(h), dt), dist));
  put(list, 410, mix(mix(ht, C(d)), dist));
  put(list, 411, mix(pair, dist));
  put(list, 412, mix(mix(df, ht), dist));
  put(list, 413, mix(mix(hf, dt), dist));
  put(list, 414, mix(mix(ht, marker), dt));
  put(list, 415, mix(mix(K(h), marker), dt));
  put(list, 416, mix(mix(C(d), marker), ht));
  put(list, 417, mix(mix(pair, conjunction), mix(dir, subordinate)));
  put(list, 418, mix(mix(pair, childKinds), dir));
  put(list, 419, mix(mix(pair, relationsBefore), dir));
  put(list, 420, mix(mix(K(h), relationsBefore), mix(dt, markerTag)));
  put(list, 421, mix(mix(pair, nearSibling), mix(nearRelation, dir)));
  put(list, 422, mix(mix(pair, later), dir));
  put(list, 423, mix(mix(pair, Math.min(siblings, 3)), mix(dir, markerTag)));
  put(list, 424, mix(pair, mix(g >= 0 ? T(g) : 96, g >= 0 && g < h ? 1 : 2)));
  put(list, 425, mix(mix(K(d), g >= 0 ? T(g) : 96), ht));
  put(list, 426, mix(mix(pair, T(d - 1)), mix(dir, T(d + 1))));
  put(list, 427, mix(mix(dt, K(d + 1)), ht));
  put(list, 428, mix(mix(dt, K(d - 1)), ht));
  put(list, 429, mix(mix(dt, C(d + 1)), ht));
  put(list, 430, mix(mix(dt, C(d - 1)), ht));
  put(list, 431, mix(mix(df, hf), mix(relationsBefore, markerTag)));
  put(list, 432, mix(mix(c.suffix[d] ?? 0, dt), mix(ht, dir)));
  put(list, 433, mix(mix(c.suffix[d] ?? 0, C(h)), mix(dt, relationsBefore)));
  put(list, 434, mix(mix(pair, c.sign[d - 1] ?? 0), mix(dist, markerTag)));
  put(list, 435, mix(mix(c.classes[h] ?? 0, df), mix(relationsBefore, markerTag)));
  put(list, 436, mix(mix(C(d), C(h)), mix(markerTag, relationsBefore)));
  put(list, 437, mix(mix(K(d), marker), dir));
  put(list, 438, mix(mix(T(h - 1), ht), mix(T(h + 1), dt)));
  put(list, 439, mix(mix(K(h), C(d)), mix(dir, markerTag)));
  put(list, 440, mix(mix(C(h), K(d)), mix(dir, markerTag)));
}

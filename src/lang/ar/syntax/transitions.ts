// The transition parser's moves (arc-hybrid, Kuhlmann et al. 2011): shift, or attach the top of the stack to the next word or to the word below it.
import { type FeatureList, mix, put } from "../tagging/hash.ts";
import { type Columns, fineTag } from "./columns.ts";

export interface State {
  readonly c: Columns;
  /** Positions; the root (0) lies at the bottom. */
  readonly stack: Int32Array;
  depth: number;
  /** The next word, 1 … n + 1. */
  next: number;
  readonly heads: Int32Array;
  /** Relation of each attached word, as an index plus one. */
  readonly relations: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly second: Int32Array;
}

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export function initialState(c: Columns): State {
  const make = (): Int32Array => new Int32Array(c.n + 4);
  return {
    c,
    stack: make(),
    depth: 1,
    next: 1,
    heads: make().fill(-1),
    relations: make(),
    leftmost: make(),
    rightmost: make(),
    leftCount: make(),
    rightCount: make(),
    second: make(),
  };
}

export function isDone(s: State): boolean {
  return s.next > s.c.n && s.depth === 1;
}

/** Which moves are possible: bits 1 shift, 2 left, 4 right. */
export function possible(s: State): number {
  let out = 0;
  const more = s.next <= s.c.n;
  if (more) out |= 1;
  if (more && s.depth > 1) out |= 2;
  // Only the last word left may hang from the root.
  if (s.depth > 2 || (s.depth === 2 && !more)) out |= 4;
  return out;
}

export function apply(s: State, move: number, relation: number): void {
  if (move === SHIFT) {
    s.stack[s.depth++] = s.next++;
    return;
  }
  const d = s.stack[--s.depth] ?? 0;
  const h = move === LEFT ? s.next : (s.stack[s.depth - 1] ?? 0);
  s.heads[d] = h;
  s.relations[d] = relation + 1;
  if (h > d) {
    if (s.leftCount[h] === 0) s.leftmost[h] = d;
    else if (d < (s.leftmost[h] ?? 0)) s.leftmost[h] = d;
    s.leftCount[h] = (s.leftCount[h] ?? 0) + 1;
  } else {
    s.second[h] = s.rightmost[h] ?? 0;
    s.rightmost[h] = d;
    s.rightCount[h] = (s.rightCount[h] ?? 0) + 1;
  }
}

/** What the choice of the next move looks at. */
export function stateFeatures(list: FeatureList, s: State): void {
  const { c } = s;
  const pad = c.n + 1;
  const s0 = s.depth > 0 ? (s.stack[s.depth - 1] ?? pad) : pad;
  const s1 = s.depth > 1 ? (s.stack[s.depth - 2] ?? pad) : pad;
  const s2 = s.depth > 2 ? (s.stack[s.depth - 3] ?? pad) : pad;
  const b0 = Math.min(s.next, pad);
  const b1 = Math.min(s.next + 1, c.n + 2);
  const b2 = Math.min(s.next + 2, c.n + 3);
  const T = (i: number): number => c.tag[i] ?? 98;
  const K = (i: number): number => c.key[i] ?? 0;
  const C = (i: number): number => c.cluster[i] ?? 0;
  const R = (i: number): number => s.relations[i] ?? 0;
  const t0 = T(s0);
  const t1 = T(s1);
  const t2 = T(s2);
  const u0 = T(b0);
  const u1 = T(b1);
  const u2 = T(b2);
  const f0 = fineTag(c, s0);
  const f1 = fineTag(c, s1);
  const g0 = fineTag(c, b0);
  const near = Math.min(b0 - s0, 6);
  const gap = Math.min(s0 - s1, 6);
  const l0 = s.leftmost[s0] ?? 0;
  const r0 = s.rightmost[s0] ?? 0;
  const l1 = s.leftmost[s1] ?? 0;
  const r1 = s.rightmost[s1] ?? 0;
  const bl = s.leftmost[b0] ?? 0;
  const v0 = Math.min(s.rightCount[s0] ?? 0, 3);
  const v1 = Math.min(s.rightCount[s1] ?? 0, 3);
  const vb = Math.min(s.leftCount[b0] ?? 0, 3);
  const rr0 = R(r0);
  const rr1 = R(r1);
  const rs1 = R(s.second[s1] ?? 0);
  const case0 = R(l0) > 0 ? K(l0) : 1;
  const caseB = bl > 0 ? K(bl) : T(b0 - 1);
  put(list, 301, f0);
  put(list, 302, mix(K(s0), t0));
  put(list, 303, mix(C(s0), t0));
  put(list, 304, f1);
  put(list, 305, mix(K(s1), t1));
  put(list, 306, g0);
  put(list, 307, mix(K(b0), u0));
  put(list, 308, mix(C(b0), u0));
  put(list, 309, mix(K(b1), u1));
  put(list, 310, mix(t0, u0));
  put(list, 311, mix(f0, g0));
  put(list, 312, mix(K(s0), u0));
  put(list, 313, mix(t0, K(b0)));
  put(list, 314, mix(K(s0), K(b0)));
  put(list, 315, mix(mix(t1, t0), 1));
  put(list, 316, mix(mix(f1, f0), gap));
  put(list, 317, mix(K(s1), t0));
  put(list, 318, mix(t1, K(s0)));
  put(list, 319, mix(K(s1), K(s0)));
  put(list, 320, mix(mix(C(s1), C(s0)), 1));
  put(list, 321, mix(mix(C(s0), C(b0)), 1));
  put(list, 322, mix(mix(t0, u0), u1));
  put(list, 323, mix(mix(t1, t0), u0));
  put(list, 324, mix(mix(t2, t1), mix(t0, u0)));
  put(list, 325, mix(mix(t0, u0), mix(u1, u2)));
  put(list, 326, mix(mix(t1, t0), mix(u0, u1)));
  put(list, 327, mix(mix(t0, T(l0)), u0));
  put(list, 328, mix(mix(t0, T(r0)), u0));
  put(list, 329, mix(mix(t0, u0), T(bl)));
  put(list, 330, mix(mix(t1, t0), T(l0)));
  put(list, 331, mix(mix(t1, t0), T(r1)));
  put(list, 332, mix(mix(t1, t0), mix(rr1, rs1)));
  put(list, 333, mix(mix(K(s1), t0), rr1));
  put(list, 334, mix(mix(K(s1), case0), t0));
  put(list, 335, mix(mix(C(s1), case0), mix(t0, C(s0))));
  put(list, 336, mix(mix(t1, case0), mix(t0, rr1)));
  put(list, 337, mix(mix(K(s0), caseB), u0));
  put(list, 338, mix(mix(K(s0), v0), u0));
  put(list, 339, mix(mix(t0, v0), mix(u0, rr0)));
  put(list, 340, mix(mix(K(s1), v1), t0));
  put(list, 341, mix(mix(t1, v1), mix(t0, u0)));
  put(list, 342, mix(mix(t0, u0), near));
  put(list, 343, mix(mix(t1, t0), gap));
  put(list, 344, mix(mix(K(s0), near), u0));
  put(list, 345, mix(mix(t0, near), K(b0)));
  put(list, 346, mix(rr0, mix(t0, K(s0))));
  put(list, 347, mix(mix(R(l0), rr0), mix(t0, u0)));
  put(list, 348, mix(mix(t0, K(b0)), u1));
  put(list, 349, mix(mix(t0, u0), K(b1)));
  put(list, 350, mix(mix(t1, K(b0)), t0));
  put(list, 351, mix(mix(u0, u1), vb));
  put(list, 352, mix(mix(T(s0 - 1), t0), T(s0 + 1)));
  put(list, 353, mix(mix(K(s0), K(l0)), u0));
  put(list, 354, mix(mix(t0, t1), mix(c.sign[s0 + 1] ?? 0, c.sign[b0] ?? 0)));
  put(list, 355, mix(mix(C(s0), C(b0)), mix(u1, t1)));
  put(list, 356, mix(mix(c.coarse[s1] ?? 0, c.coarse[s0] ?? 0), mix(c.coarse[b0] ?? 0, 1)));
  put(list, 357, mix(mix(t2, t1), mix(t0, gap)));
  put(list, 358, mix(mix(f0, v0), mix(C(b0), near)));
  put(list, 359, mix(mix(T(l1), t1), mix(rr1, t0)));
  put(list, 360, mix(mix(t1, u0), mix(t0, c.classes[s1] ?? 0)));
  put(list, 361, mix(mix(t2, K(s1)), t0));
  put(list, 362, mix(s.depth === 2 ? 1 : 2, mix(t0, u0)));
}

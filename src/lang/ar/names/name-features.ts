// What tells names: the word, its neighbours, its classes in raw news, and what the same word was taken for elsewhere in the document.
import { type FeatureList, mix, put } from "../tagging/hash.ts";
import type { TaggedWord } from "../tagging/tagged-words.ts";

/** What a document's other mentions say of a word: 0 nothing, else a code for type, position in the name and share. */
export type Votes = (word: TaggedWord) => number;

export const NO_VOTES: Votes = () => 0;

const QUOTE = /^["«»“”'()[\]]$/;

export function nameFeatures(list: FeatureList, words: readonly TaggedWord[], i: number, votes: Votes): void {
  const w = words[i];
  if (!w) return;
  const p = words[i - 1];
  const pp = words[i - 2];
  const n = words[i + 1];
  const nn = words[i + 2];
  const wk = w.look.key;
  const pk = p?.look.key ?? 1;
  const nk = n?.look.key ?? 2;
  const wc = w.look.cluster;
  const pc = p?.look.cluster ?? 251;
  const nc = n?.look.cluster ?? 250;
  const pt = p?.tag ?? 0;
  const nt = n?.tag ?? 0;
  const kind = w.part * 2 + (/^[A-Za-z]/.test(w.form) ? 1 : 0);
  put(list, 501, wk);
  put(list, 502, w.formHash);
  put(list, 503, mix(w.tag, kind));
  put(list, 504, wc);
  put(list, 505, w.look.coarse);
  put(list, 506, w.look.classes);
  put(list, 507, w.suf1);
  put(list, 508, w.suf2);
  put(list, 509, w.suf3);
  put(list, 510, w.pre1);
  put(list, 511, w.pre2);
  put(list, 512, mix(w.article, w.tag));
  put(list, 513, mix(w.look.count, w.tag));
  put(list, 514, pk);
  put(list, 515, nk);
  put(list, 516, pc);
  put(list, 517, nc);
  put(list, 518, mix(pt, w.tag));
  put(list, 519, mix(w.tag, nt));
  put(list, 520, mix(pt, mix(w.tag, nt)));
  put(list, 521, mix(pk, wk));
  put(list, 522, mix(wk, nk));
  put(list, 523, mix(pc, wc));
  put(list, 524, mix(wc, nc));
  put(list, 525, mix(pc, mix(wc, nc)));
  put(list, 526, pp?.look.key ?? 1);
  put(list, 527, nn?.look.key ?? 2);
  put(list, 528, pp?.look.cluster ?? 251);
  put(list, 529, nn?.look.cluster ?? 250);
  put(list, 530, mix(pp?.look.cluster ?? 251, pc));
  put(list, 531, mix(pp?.look.key ?? 1, pk));
  put(list, 532, mix(nc, nn?.look.cluster ?? 250));
  put(list, 533, mix(pk, w.tag));
  put(list, 534, mix(pk, mix(w.tag, wc)));
  put(list, 535, mix(pc, mix(w.tag, w.suf2)));
  put(list, 536, mix(nk, w.tag));
  put(list, 537, mix(w.look.classes & 24, mix(p?.look.classes ?? 0, n?.look.classes ?? 0) & 0xff));
  put(list, 538, mix(w.tag, mix(w.look.classes, w.look.count)));
  put(list, 539, mix(QUOTE.test(p?.form ?? "") ? 1 : 0, mix(QUOTE.test(n?.form ?? "") ? 1 : 0, w.tag)));
  put(list, 540, mix(mix(pp?.tag ?? 0, pt), mix(w.tag, nt)));
  put(list, 541, mix(w.tagScore > 0.9 ? 1 : w.tagScore > 0.6 ? 2 : 3, w.tag));
  put(list, 542, mix(pp?.look.key ?? 1, w.tag));
  put(list, 543, mix(words[i - 3]?.look.cluster ?? 249, w.tag));
  put(list, 544, mix(words[i + 3]?.look.cluster ?? 249, w.tag));
  put(list, 545, mix(pp?.look.cluster ?? 251, mix(pc, w.tag)));
  put(list, 551, mix(w.kin, w.tag));
  put(list, 552, mix(w.kin, mix(pc, w.article)));
  put(list, 553, mix(w.kin, mix(p?.kin ?? 0, nt)));
  const own = votes(w);
  const before = p ? votes(p) : 0;
  const after = n ? votes(n) : 0;
  if (own !== 0) {
    put(list, 546, own);
    put(list, 547, mix(own, w.tag));
    put(list, 548, mix(own, mix(before, after)));
  }
  if (before !== 0) put(list, 549, mix(before, w.tag));
  if (after !== 0) put(list, 550, mix(after, w.tag));
}

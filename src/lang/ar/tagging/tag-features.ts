// What the tagger looks at: the surface word with its neighbours, and the stem that each way of cutting it would leave.
import { looseForm } from "../script/letters.ts";
import type { Surface } from "../segment/words.ts";
import { type FeatureList, hashText, mix, put } from "./hash.ts";
import type { Cut } from "./labels.ts";
import { stemLooks } from "./stems.ts";
import { kinOf, lookUp, type WordLook, type WordTable } from "./word-table.ts";

/** Hashes of one surface word, made once per form. */
export interface SurfaceLook {
  readonly kind: number;
  readonly form: number;
  readonly loose: number;
  readonly pre1: number;
  readonly pre2: number;
  readonly pre3: number;
  readonly suf1: number;
  readonly suf2: number;
  readonly suf3: number;
  readonly article: number;
  readonly word: WordLook;
}

const KINDS = { letters: 1, number: 2, mark: 3 } as const;
const NOTHING: WordLook = { cluster: 254, coarse: 254, classes: 0, count: 0, key: 9 };

/** Stands before the first and after the last word. */
export const EDGE: SurfaceLook = {
  kind: 0,
  form: 1,
  loose: 1,
  pre1: 1,
  pre2: 1,
  pre3: 1,
  suf1: 1,
  suf2: 1,
  suf3: 1,
  article: 0,
  word: NOTHING,
};

export function surfaceLook(table: WordTable, surface: Surface): SurfaceLook {
  const { form, kind } = surface;
  if (kind === "number") {
    const shape = hashText(`#${Math.min(form.length, 5)}${/[.,:/-]/.exec(form)?.[0] ?? ""}`);
    const year = hashText(/^(19|20)\d\d$/.test(form) ? "#y" : "#n");
    return {
      ...EDGE,
      kind: 2,
      form: shape,
      loose: year,
      suf1: year,
      suf2: year,
      suf3: year,
      pre1: 3,
      pre2: 3,
      pre3: 3,
    };
  }
  const loose = looseForm(form);
  return {
    kind: KINDS[kind],
    form: hashText(form),
    loose: hashText(loose),
    pre1: hashText(loose.slice(0, 1)),
    pre2: hashText(loose.slice(0, 2)),
    pre3: hashText(loose.slice(0, 3)),
    suf1: hashText(form.slice(-1)),
    suf2: hashText(form.slice(-2)),
    suf3: hashText(form.slice(-3)),
    article: /^[وفبك]?ال|^و?لل/.test(form) ? 1 : 2,
    word: lookUp(table, [loose]),
  };
}

/** Features of the surface word and its neighbours; their weights are per whole label. */
export function wordFeatures(list: FeatureList, looks: readonly SurfaceLook[], i: number): void {
  const w = looks[i] ?? EDGE;
  const p = looks[i - 1] ?? EDGE;
  const n = looks[i + 1] ?? EDGE;
  put(list, 1, w.kind);
  put(list, 2, w.form);
  put(list, 3, w.loose);
  put(list, 4, w.pre1);
  put(list, 5, w.pre2);
  put(list, 6, w.pre3);
  put(list, 7, w.suf1);
  put(list, 8, w.suf2);
  put(list, 9, w.suf3);
  put(list, 10, mix(w.pre2, w.suf2));
  put(list, 11, w.word.cluster);
  put(list, 12, mix(w.pre1, w.word.count));
  put(list, 13, p.form);
  put(list, 14, n.form);
  put(list, 15, mix(p.form, w.pre2));
  put(list, 16, mix(w.form, n.pre2));
  put(list, 17, mix(p.word.coarse, w.word.coarse));
  put(list, 18, mix(w.word.cluster, n.word.cluster));
}

/** Features of the stem left by one cut; their weights are per tag of the stem. */
export function cutFeatures(
  list: FeatureList,
  table: WordTable,
  looks: readonly SurfaceLook[],
  i: number,
  cut: Cut,
): void {
  const w = looks[i] ?? EDGE;
  const p = looks[i - 1] ?? EDGE;
  const n = looks[i + 1] ?? EDGE;
  const pp = looks[i - 2] ?? EDGE;
  const nn = looks[i + 2] ?? EDGE;
  const { stem } = cut;
  const whole = cut.proclitics === "" && cut.enclitic === "";
  const look = whole ? w.word : lookUp(table, stemLooks(stem, cut.proclitics, cut.enclitic !== ""));
  const form = whole ? w.form : hashText(stem);
  const loose = looseForm(stem);
  const article = stem.startsWith("ال") || (cut.proclitics.endsWith("ل") && stem.startsWith("ل")) ? 1 : 2;
  const suf1 = hashText(stem.slice(-1));
  const suf2 = hashText(stem.slice(-2));
  const suf3 = hashText(stem.slice(-3));
  const pre1 = hashText(loose.slice(0, 1));
  const pre2 = hashText(loose.slice(0, 2));
  const clitics = hashText(`${cut.proclitics}+${cut.enclitic}`);
  const last = hashText(cut.proclitics.slice(-1));
  const after = cut.enclitic === "" ? 1 : 2;
  put(list, 30, form);
  put(list, 31, look.key);
  put(list, 32, suf1);
  put(list, 33, suf2);
  put(list, 34, suf3);
  put(list, 35, hashText(stem.slice(-4)));
  put(list, 36, pre1);
  put(list, 37, pre2);
  put(list, 38, hashText(loose.slice(0, 3)));
  put(list, 39, mix(article, suf2));
  put(list, 40, look.cluster);
  put(list, 41, mix(look.classes, article));
  put(list, 42, mix(look.cluster, p.word.cluster));
  put(list, 43, mix(look.cluster, n.word.cluster));
  put(list, 44, mix(look.key, p.loose));
  put(list, 45, mix(look.key, n.loose));
  put(list, 46, mix(last, suf2));
  put(list, 47, mix(last, pre2));
  put(list, 48, mix(after, mix(pre1, suf2)));
  put(list, 49, mix(clitics, Math.min(look.count, 14)));
  put(list, 50, mix(clitics, look.classes));
  put(list, 51, mix(clitics, 20 + look.count - w.word.count));
  put(list, 52, mix(clitics, look.key));
  put(list, 53, mix(clitics, Math.min(stem.length, 7)));
  put(list, 54, p.loose);
  put(list, 55, n.loose);
  put(list, 56, mix(p.suf2, suf2));
  put(list, 57, mix(mix(n.article, n.suf2), suf2));
  put(list, 58, mix(p.word.coarse, mix(look.coarse, n.word.coarse)));
  put(list, 59, mix(p.word.cluster, last));
  put(list, 60, mix(pp.word.cluster, p.word.cluster));
  put(list, 61, mix(n.word.cluster, nn.word.cluster));
  put(list, 62, mix(look.classes, mix(n.article, n.word.classes)));
  put(list, 63, mix(pre2, suf2));
  put(list, 64, mix(mix(article, p.article), mix(p.suf1, suf1)));
  put(list, 65, mix(pp.loose, p.loose));
  put(list, 66, mix(look.classes, p.loose));
  put(list, 67, mix(look.cluster, suf2));
  put(list, 68, mix(look.cluster, mix(last, after)));
  const kin = kinOf(table, loose, article === 1);
  put(list, 70, mix(kin, article));
  put(list, 71, mix(kin, mix(look.classes, suf1)));
  put(list, 72, mix(kin, p.word.coarse));
  put(list, 69, mix(p.kind, mix(n.kind, look.classes)));
}

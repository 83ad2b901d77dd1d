// Gender, number, person, definiteness, aspect and voice of tagged words: one bundle of features per word, chosen from left to right.
import type { Features } from "../../../core/document/document.ts";
import { type FeatureList, featureList, mix, put } from "./hash.ts";
import { addRows, argmax, type Table } from "./linear.ts";
import type { TaggedWord } from "./tagged-words.ts";

export interface Morphology {
  readonly table: Table;
  /** Bundles as in treebanks: «Definite=Def|Gender=Fem|Number=Sing»; the first is empty. */
  readonly bundles: readonly string[];
  /** Bundles that a tag may have, by index of the tag in `UPOS`. */
  readonly allowed: readonly (readonly number[])[];
}

/** Values with weights of their own, shared by all bundles that hold them. */
export const VALUES: readonly string[] = [
  "Gender=Masc",
  "Gender=Fem",
  "Number=Sing",
  "Number=Dual",
  "Number=Plur",
  "Person=1",
  "Person=2",
  "Person=3",
  "Definite=Def",
  "Definite=Ind",
  "Definite=Cons",
  "Aspect=Perf",
  "Aspect=Imp",
  "Voice=Act",
  "Voice=Pass",
];

/** Indexes in `VALUES` of a bundle's values. */
export function valuesOf(bundle: string): readonly number[] {
  return bundle
    .split("|")
    .map((v) => VALUES.indexOf(v))
    .filter((i) => i >= 0);
}

/** What the choice for word `i` looks at; `chosen` are the bundles of the words before it. */
export function bundleFeatures(
  list: FeatureList,
  words: readonly TaggedWord[],
  i: number,
  chosen: ArrayLike<number>,
): void {
  const w = words[i];
  if (!w) return;
  const p = words[i - 1];
  const n = words[i + 1];
  const n2 = words[i + 2];
  const { tag } = w;
  const pTag = p?.tag ?? 0;
  const nTag = n?.tag ?? 0;
  const before = (chosen[i - 1] ?? 0) + 1;
  let noun = 0;
  for (let k = i - 1; k >= 0 && k >= i - 6 && noun === 0; k--)
    if (words[k]?.upos === "NOUN" || words[k]?.upos === "PROPN") noun = (chosen[k] ?? 0) + 1;
  let verb = 0;
  for (let k = i - 1; k >= 0 && k >= i - 6 && verb === 0; k--)
    if (words[k]?.upos === "VERB") verb = (chosen[k] ?? 0) + 1;
  put(list, 101, tag);
  put(list, 102, mix(w.formHash, tag));
  put(list, 103, mix(w.look.key, tag));
  put(list, 104, mix(w.suf1, tag));
  put(list, 105, mix(w.suf2, tag));
  put(list, 106, mix(w.suf3, tag));
  put(list, 107, mix(w.pre1, tag));
  put(list, 108, mix(w.pre2, mix(tag, w.suf1)));
  put(list, 109, mix(w.article, tag));
  put(list, 110, mix(w.look.cluster, tag));
  put(list, 111, mix(w.look.classes, tag));
  put(list, 112, w.look.key);
  put(list, 113, mix(w.article, mix(tag, mix(nTag, n?.article ?? 0))));
  put(list, 114, mix(w.article, mix(tag, mix(nTag, mix(n?.article ?? 0, n?.suf1 ?? 0)))));
  put(list, 115, mix(tag, mix(nTag, n?.look.cluster ?? 0)));
  put(list, 116, mix(tag, mix(pTag, p?.look.key ?? 0)));
  put(list, 117, mix(tag, n?.look.key ?? 0));
  put(list, 118, mix(tag, mix(before, w.suf2)));
  put(list, 119, mix(tag, mix(before, pTag)));
  put(list, 120, mix(tag, mix(noun, w.suf2)));
  put(list, 121, mix(tag, mix(noun, w.look.key)));
  put(list, 122, mix(tag, mix(verb, w.suf2)));
  put(list, 123, mix(tag, mix(w.suf2, mix(n?.part ?? 3, nTag))));
  put(list, 124, mix(tag, mix(w.suf1, mix(n?.part ?? 3, n?.article ?? 0))));
  put(list, 125, mix(tag, mix(mix(nTag, n2?.tag ?? 0), mix(w.article, n2?.article ?? 0))));
  put(list, 126, mix(mix(tag, w.suf2), mix(w.look.classes, w.article)));
  put(list, 127, mix(mix(tag, w.look.cluster), mix(nTag, n?.article ?? 0)));
  put(list, 128, mix(mix(tag, w.suf1), mix(w.look.cluster, 1)));
  put(list, 129, mix(mix(tag, w.suf2), mix(nTag, n?.suf1 ?? 0)));
  put(list, 130, mix(mix(tag, w.pre1), mix(w.suf1, pTag)));
  put(list, 131, mix(mix(tag, w.look.key), mix(nTag, n?.article ?? 0)));
}

const scratch = featureList(64);
const rows = new Float64Array(512);

/** Scores of the bundles allowed for `tag`, in their order. */
export function bundleScores(model: Morphology, features: FeatureList, tag: number, out: Float64Array): number {
  const width = VALUES.length + model.bundles.length;
  rows.fill(0, 0, width);
  addRows(model.table, features, width, rows);
  const allowed = model.allowed[tag] ?? [0];
  allowed.forEach((bundle, k) => {
    let s = rows[VALUES.length + bundle] ?? 0;
    for (const v of bundleValues(model, bundle)) s += rows[v] ?? 0;
    out[k] = s;
  });
  return allowed.length;
}

const known = new WeakMap<readonly string[], readonly (readonly number[])[]>();

export function bundleValues(model: Pick<Morphology, "bundles">, bundle: number): readonly number[] {
  let all = known.get(model.bundles);
  if (!all) {
    all = model.bundles.map(valuesOf);
    known.set(model.bundles, all);
  }
  return all[bundle] ?? [];
}

/** The bundle of every word, by index. */
export function chooseBundles(model: Morphology, words: readonly TaggedWord[]): Int16Array {
  const chosen = new Int16Array(words.length);
  const scores = new Float64Array(model.bundles.length);
  words.forEach((w, i) => {
    const allowed = model.allowed[w.tag - 1] ?? [0];
    if (allowed.length < 2) {
      chosen[i] = allowed[0] ?? 0;
      return;
    }
    scratch.size = 0;
    bundleFeatures(scratch, words, i, chosen);
    const n = bundleScores(model, scratch, w.tag - 1, scores);
    chosen[i] = allowed[argmax(scores, n)] ?? 0;
  });
  return chosen;
}

const GENDERS = ["Masc", "Fem"] as const;
const NUMBERS = ["Sing", "Dual", "Plur"] as const;
const PERSONS = ["1", "2", "3"] as const;
const STATES = ["Def", "Ind", "Cons"] as const;
const ASPECTS = ["Perf", "Imp"] as const;
const VOICES = ["Pass", "Act"] as const;

/** A bundle as the document holds it. */
function featuresIn(bundle: string): Features {
  const one = <T extends string, K extends keyof Features>(key: K, name: string, values: readonly T[]) => {
    const value = values.find((v) => bundle.includes(`${name}=${v}`));
    return value === undefined ? {} : { [key]: value };
  };
  return {
    ...one("gender", "Gender", GENDERS),
    ...one("number", "Number", NUMBERS),
    ...one("person", "Person", PERSONS),
    ...one("definite", "Definite", STATES),
    ...one("aspect", "Aspect", ASPECTS),
    ...one("voice", "Voice", VOICES),
  };
}

interface SharedFeatures {
  readonly plain: Features;
  readonly typo: Features;
}

const shared = new WeakMap<readonly string[], readonly SharedFeatures[]>();
const NONE: SharedFeatures = { plain: {}, typo: { typo: true } };

/** The features of a bundle, one object for all its words; `typo` marks a slip of the pen. */
export function featuresOf(model: Pick<Morphology, "bundles">, bundle: number, typo: boolean): Features {
  let all = shared.get(model.bundles);
  if (!all) {
    all = model.bundles.map(featuresIn).map((plain) => ({ plain, typo: { ...plain, typo: true } }));
    shared.set(model.bundles, all);
  }
  const { plain, typo: marked } = all[bundle] ?? NONE;
  return typo ? marked : plain;
}

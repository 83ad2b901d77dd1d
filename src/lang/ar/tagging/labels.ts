// One label tells how a surface word is cut and what its stem is: «وبقيادته» is «و:CCONJ ب:ADP | NOUN | +».
import type { Upos } from "../../../core/document/document.ts";
import type { Surface } from "../segment/words.ts";

export interface TagLabel {
  /** Proclitics as written: «و», «وب». One letter each. */
  readonly proclitics: string;
  readonly procliticTags: readonly Upos[];
  readonly upos: Upos;
  readonly enclitic: boolean;
}

export interface LabelSet {
  readonly labels: readonly TagLabel[];
  /** Labels of numbers and of signs, by index. */
  readonly numberLabels: readonly number[];
  readonly markLabels: readonly number[];
  /** Labels of words of letters by how they cut: key «proclitics|» or «proclitics|+». */
  readonly byCut: ReadonlyMap<string, readonly number[]>;
  readonly proclitics: readonly string[];
}

export const UPOS: readonly Upos[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
];

const ENCLITICS: readonly string[] = ["ه", "ها", "هم", "هن", "هما", "ك", "كم", "كما", "نا", "ني", "ي"];

export function isUpos(text: string): text is Upos {
  return UPOS.some((u) => u === text);
}

/** «و:CCONJ,ب:ADP|NOUN|+» */
export function writeLabel(label: TagLabel): string {
  const before = label.procliticTags.map((tag, i) => `${label.proclitics.charAt(i)}:${tag}`).join(",");
  return `${before}|${label.upos}|${label.enclitic ? "+" : ""}`;
}

export function readLabel(text: string): TagLabel {
  const [before = "", upos = "", after = ""] = text.split("|");
  const pieces = before === "" ? [] : before.split(",");
  return {
    proclitics: pieces.map((p) => p.charAt(0)).join(""),
    procliticTags: pieces.map((p) => p.slice(2)).filter(isUpos),
    upos: isUpos(upos) ? upos : "X",
    enclitic: after === "+",
  };
}

/** Indexes a list of labels; `numbers` and `marks` are the written labels seen on them. */
export function labelSet(written: readonly string[], numbers: readonly string[], marks: readonly string[]): LabelSet {
  const labels = written.map(readLabel);
  const byCut = new Map<string, number[]>();
  labels.forEach((label, i) => {
    if (label.upos === "PUNCT") return;
    const cut = `${label.proclitics}|${label.enclitic ? "+" : ""}`;
    const known = byCut.get(cut);
    if (known) known.push(i);
    else byCut.set(cut, [i]);
  });
  const indexes = (list: readonly string[]): number[] => list.map((w) => written.indexOf(w)).filter((i) => i >= 0);
  return {
    labels,
    numberLabels: indexes(numbers),
    markLabels: indexes(marks),
    byCut,
    proclitics: [...new Set(labels.map((l) => l.proclitics))],
  };
}

/** One way to cut a word: which letters are the stem, and which labels it allows. */
export interface Cut {
  readonly proclitics: string;
  readonly stem: string;
  readonly enclitic: string;
  readonly labels: readonly number[];
}

/** Every way to cut a surface word that some label allows; the whole word first. */
export function cutsOf(set: LabelSet, surface: Pick<Surface, "kind" | "form">): readonly Cut[] {
  const { form, kind } = surface;
  if (kind === "number") return [{ proclitics: "", stem: form, enclitic: "", labels: set.numberLabels }];
  if (kind === "mark") return [{ proclitics: "", stem: form, enclitic: "", labels: set.markLabels }];
  const out: Cut[] = [];
  for (const proclitics of set.proclitics) {
    if (!form.startsWith(proclitics) || form.length <= proclitics.length) continue;
    const rest = form.slice(proclitics.length);
    const whole = set.byCut.get(`${proclitics}|`);
    if (whole) out.push({ proclitics, stem: rest, enclitic: "", labels: whole });
    const cut = set.byCut.get(`${proclitics}|+`);
    if (!cut) continue;
    for (const enclitic of ENCLITICS)
      if (rest.length > enclitic.length && rest.endsWith(enclitic))
        out.push({ proclitics, stem: rest.slice(0, -enclitic.length), enclitic, labels: cut });
  }
  return out;
}

// Word classes that Camel Morph MSA allows for a form, generated roughly: only class bits of forms seen in raw news reach the models.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { looseForm } from "../../src/lang/ar/script/letters.ts";

const BUCKWALTER: Readonly<Record<string, string>> = {
  "'": "ء",
  "|": "آ",
  ">": "أ",
  "&": "ؤ",
  "<": "إ",
  "}": "ئ",
  A: "ا",
  b: "ب",
  p: "ة",
  t: "ت",
  v: "ث",
  j: "ج",
  H: "ح",
  x: "خ",
  d: "د",
  "*": "ذ",
  r: "ر",
  z: "ز",
  s: "س",
  $: "ش",
  S: "ص",
  D: "ض",
  T: "ط",
  Z: "ظ",
  E: "ع",
  g: "غ",
  f: "ف",
  q: "ق",
  k: "ك",
  l: "ل",
  m: "م",
  n: "ن",
  h: "ه",
  w: "و",
  Y: "ى",
  y: "ي",
  "{": "ا",
  "@": "أ",
  "#": "أ",
};

function loose(buckwalter: string): string {
  return looseForm(Array.from(buckwalter, (c) => BUCKWALTER[c] ?? "").join(""));
}

/** Rows of a comma-separated file as records. */
function rows(file: string): Record<string, string>[] {
  const [head = "", ...lines] = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  const names = cells(head);
  return lines.filter((l) => l !== "").map((l) => Object.fromEntries(cells(l).map((c, i) => [names[i] ?? "", c])));
}

function cells(line: string): string[] {
  const out: string[] = [];
  for (const m of line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)) out.push((m[1] ?? "").replace(/^"|"$/g, ""));
  return out;
}

/** Endings that a stem's own condition adds before suffixes: «رمى» is «رم» with «#-aY». */
function ownEndings(conditions: string): string[] {
  const out = [""];
  for (const m of conditions.matchAll(/#-(\S+)/g)) {
    const ending = loose((m[1] ?? "").replace(/[aiuo~-]/g, ""));
    if (ending !== "") out.push(ending);
  }
  return out;
}

const PERFECT_ENDINGS = ["", "ت", "وا", "و", "ا", "تا", "نا", "ن"];
const IMPERFECT_ENDINGS = ["", "ون", "وا", "و", "ان", "ا", "ين", "ي", "ن"];
const ADJECTIVE_ENDINGS = ["", "ا", "ه", "ين", "ون", "ان", "ات", "تين", "تان", "و", "ي"];

/** Class bits of every form that `seen` knows (loose spelling). */
export function morphClasses(folder: string, seen: (form: string) => boolean): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (form: string, bit: number): void => {
    if (form.length > 1 && seen(form)) bits.set(form, (bits.get(form) ?? 0) | bit);
  };
  const read = (name: string): Record<string, string>[] => rows(`${folder}/${name}.csv.gz`);
  for (const row of read("MSA-Verb-LEX-PV")) {
    const takes = / trans|^trans/.test(row["COND-S"] ?? "") ? 32 : 0;
    for (const own of ownEndings(row["COND-S"] ?? ""))
      for (const ending of PERFECT_ENDINGS) add(loose(row["FORM"] ?? "") + own + ending, 1 | takes);
  }
  for (const row of read("MSA-Verb-LEX-IV")) {
    const takes = / trans|^trans/.test(row["COND-S"] ?? "") ? 32 : 0;
    for (const own of ownEndings(row["COND-S"] ?? ""))
      for (const prefix of ["ي", "ت", "ن", "ا"])
        for (const ending of IMPERFECT_ENDINGS) add(prefix + loose(row["FORM"] ?? "") + own + ending, 2 | takes);
  }
  for (const row of [...read("MSA-Adj-LEX"), ...read("MSA-Adj-Num-LEX")])
    for (const ending of ADJECTIVE_ENDINGS) {
      add(loose(row["FORM"] ?? "") + ending, 4);
      add(`ال${loose(row["FORM"] ?? "")}${ending}`, 4);
    }
  for (const row of [...read("MSA-Adj-Comp-LEX"), ...read("MSA-Noun-Num-LEX"), ...read("MSA-Noun-Quant-LEX")])
    for (const own of ownEndings(row["COND-S"] ?? "")) add(loose(row["FORM"] ?? "") + own, 64);
  for (const row of read("MSA-Noun-Prop-LEX")) {
    const bit = /rat:i/.test(row["FEAT"] ?? "") ? 16 : /rat:r/.test(row["FEAT"] ?? "") ? 8 : 24;
    const form = loose(row["LEMMA"] ?? "").length > 1 ? loose(row["FORM"] ?? "") : "";
    add(form, bit);
    if (/FS/.test(row["COND-T"] ?? "") && !form.endsWith("ا")) add(`${form}ه`, bit);
  }
  return bits;
}

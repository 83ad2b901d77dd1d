// Reads CoNLL-U with Arabic clitics as words of their own, and lines its words up with surface words.
import { readFileSync } from "node:fs";
import type { Upos } from "../../src/core/document/document.ts";
import { type Surface, surfaceWords } from "../../src/lang/ar/segment/words.ts";
import { isUpos } from "../../src/lang/ar/tagging/labels.ts";

export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  upos: Upos;
  feats: string;
  /** Index in the sentence, -1 for the root. */
  head: number;
  deprel: string;
}

export interface GoldSentence {
  readonly id: string;
  readonly source: string;
  readonly group: string;
  readonly text: string;
  readonly words: GoldWord[];
  readonly surfaces: readonly Surface[];
  /** Words of each surface word; null where word borders and surface borders disagree. */
  readonly ofSurface: readonly (readonly number[] | null)[];
}

const KEPT = ["Gender", "Number", "Person", "Definite", "Aspect", "Voice"];

function keptFeatures(text: string): string {
  const pairs = text.split("|").filter((p) => KEPT.some((k) => p.startsWith(`${k}=`)));
  return pairs.join("|");
}

interface Row {
  form: string;
  upos: string;
  feats: string;
  head: number;
  deprel: string;
  spaceAfter: boolean;
}

/** A word that holds several surface words («الـ71», «إف-35») becomes one word per surface word. */
function splitRow(rows: Row[], at: number, pieces: readonly string[]): void {
  const row = rows[at];
  if (row === undefined) return;
  const article = /^الـ?$/.test(pieces[0] ?? "");
  const core = article ? at + pieces.length - 1 : at;
  for (const other of rows) if (other.head > at) other.head += pieces.length - 1;
  for (const other of rows) if (other.head === at && other !== row) other.head = core;
  const { head } = row;
  const made = pieces.map((form, k): Row => {
    const index = at + k;
    const spaceAfter = k === pieces.length - 1 && row.spaceAfter;
    if (index === core) return { ...row, form, head, spaceAfter };
    const sign = !/[\p{L}\p{N}]/u.test(form);
    const upos = sign ? "PUNCT" : article ? "DET" : /^\d/.test(form) ? "NUM" : row.upos;
    const deprel = sign ? "punct" : article ? "det" : "flat";
    return { form, upos, feats: sign || article ? "" : row.feats, head: core, deprel, spaceAfter };
  });
  rows.splice(at, 1, ...made);
}

function build(rows: Row[], id: string, source: string, group: string): GoldSentence {
  for (let i = rows.length - 1; i >= 0; i--) {
    const form = rows[i]?.form ?? "";
    const pieces = surfaceWords(form, { start: 0, end: form.length }).map((s) => form.slice(s.start, s.end));
    if (pieces.length > 1 && pieces.join("") === form) splitRow(rows, i, pieces);
  }
  let text = "";
  const words = rows.map((row): GoldWord => {
    const start = text.length;
    text += row.form;
    const end = text.length;
    if (row.spaceAfter) text += " ";
    const upos = isUpos(row.upos) ? row.upos : "X";
    return { start, end, form: row.form, upos, feats: row.feats, head: row.head, deprel: row.deprel };
  });
  const surfaces = surfaceWords(text, { start: 0, end: text.length });
  const ofSurface = surfaces.map((s) => {
    const inside = words.flatMap((w, i) => (w.start < s.end && s.start < w.end ? [i] : []));
    return inside.every((i) => (words[i]?.start ?? 0) >= s.start && (words[i]?.end ?? 0) <= s.end) ? inside : null;
  });
  return { id, source, group, text, words, surfaces, ofSurface };
}

/** All sentences of a file; `group` names the document (PUD) or the batch. */
export function readTreebank(file: string, group: string): GoldSentence[] {
  const out: GoldSentence[] = [];
  let document = group;
  for (const block of readFileSync(file, "utf8").split("\n\n")) {
    const rows: Row[] = [];
    const comments = new Map<string, string>();
    for (const line of block.split("\n")) {
      const comment = /^# (\S+(?: id)?) = (.*)$/.exec(line);
      if (comment) comments.set(comment[1] ?? "", comment[2] ?? "");
      if (!/^\d+\t/.test(line)) continue;
      const [, form = "", , upos = "", , feats = "", head = "0", deprel = "", , misc = ""] = line.split("\t");
      rows.push({
        form,
        upos,
        feats: keptFeatures(feats),
        head: Number(head) - 1,
        deprel,
        spaceAfter: !misc.includes("SpaceAfter=No"),
      });
    }
    document = comments.get("newdoc id") ?? document;
    if (rows.length === 0) continue;
    out.push(build(rows, comments.get("sent_id") ?? "", comments.get("source") ?? "", document));
  }
  return out;
}

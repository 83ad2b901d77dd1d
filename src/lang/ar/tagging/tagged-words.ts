// Syntactic words as the later models see them: form, tag, and the hashes that their features are made of.
import type { Upos } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";
import { looseForm } from "../script/letters.ts";
import type { Surface } from "../segment/words.ts";
import { hashText } from "./hash.ts";
import { type Cut, type TagLabel, UPOS } from "./labels.ts";
import { stemLooks } from "./stems.ts";
import { kinOf, lookUp, type WordLook, type WordTable } from "./word-table.ts";

export interface TaggedWord extends Span {
  readonly form: string;
  readonly upos: Upos;
  /** Index of `upos` in `UPOS`, plus one. */
  readonly tag: number;
  readonly tagScore: number;
  /** Index of the surface word. */
  readonly surface: number;
  /** 0 proclitic, 1 stem, 2 enclitic. */
  readonly part: 0 | 1 | 2;
  readonly look: WordLook;
  readonly formHash: number;
  readonly pre1: number;
  readonly pre2: number;
  readonly suf1: number;
  readonly suf2: number;
  readonly suf3: number;
  /** See `kinOf`; 0 for clitics. */
  readonly kin: number;
  /** 1 with the article («الرئيس», «للرئيس»), 2 without. */
  readonly article: 1 | 2;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly upos: Upos;
  readonly part: 0 | 1 | 2;
}

const CLITIC_CLASS = 253;

function numberShape(form: string): string {
  return /^(19|20)\d\d$/.test(form) ? "#year" : `#${Math.min(form.length, 4)}${/[.,:/-]/.exec(form)?.[0] ?? ""}`;
}

function build(
  table: WordTable,
  surface: Surface,
  index: number,
  cut: Cut,
  piece: Piece,
  tagScore: number,
): TaggedWord {
  const { form, part } = piece;
  const spelled = surface.kind === "number" ? numberShape(form) : form;
  const loose = looseForm(spelled);
  const look =
    part === 1
      ? lookUp(table, stemLooks(spelled, cut.proclitics, cut.enclitic !== ""))
      : { cluster: CLITIC_CLASS, coarse: CLITIC_CLASS, classes: 0, count: 15, key: hashText(`${part}${loose}`) };
  const article = form.length > 3 && form.startsWith("ال");
  const merged = part === 1 && cut.proclitics.endsWith("ل") && form.startsWith("ل") && look.key !== hashText(loose);
  return {
    start: piece.start,
    end: piece.end,
    form,
    upos: piece.upos,
    tag: UPOS.indexOf(piece.upos) + 1,
    tagScore,
    surface: index,
    part,
    look,
    formHash: hashText(spelled),
    pre1: hashText(loose.slice(0, 1)),
    pre2: hashText(loose.slice(0, 2)),
    suf1: hashText(spelled.slice(-1)),
    suf2: hashText(spelled.slice(-2)),
    suf3: hashText(spelled.slice(-3)),
    kin: part === 1 ? kinOf(table, loose, article || merged) + 1 : 0,
    article: article || merged ? 1 : 2,
  };
}

/** The words of one surface word, cut and tagged as `cut` and `label` say. */
export function wordsOf(
  table: WordTable,
  surface: Surface,
  index: number,
  cut: Cut,
  label: TagLabel,
  tagScore: number,
): readonly TaggedWord[] {
  const out: TaggedWord[] = [];
  const add = (from: number, to: number, upos: Upos, part: 0 | 1 | 2): void => {
    const start = from === 0 ? surface.start : (surface.at[from] ?? surface.start);
    const end = surface.at[to] ?? surface.end;
    if (end <= start) return;
    out.push(
      build(table, surface, index, cut, { start, end, form: surface.form.slice(from, to), upos, part }, tagScore),
    );
  };
  const stemAt = cut.proclitics.length;
  const stemEnd = surface.kind === "mark" ? surface.at.length - 1 : stemAt + cut.stem.length;
  for (let k = 0; k < stemAt; k++) add(k, k + 1, label.procliticTags[k] ?? "CCONJ", 0);
  add(stemAt, stemEnd, label.upos, 1);
  if (cut.enclitic !== "") add(stemEnd, surface.form.length, "PRON", 2);
  return out;
}

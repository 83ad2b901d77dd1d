// Ordinals and definite numbers after their noun: «المركز الثالث», «الدورة الـ14», «الدول الـ28».
import { weekdayByForm } from "../lexicon/calendar.ts";
import { countableByForm } from "../lexicon/countable-nouns.ts";
import { foldedSet, list } from "../lexicon/fold-index.ts";
import { ordinalValues } from "../lexicon/number-words.ts";
import { type Cell, isWord } from "./cells.ts";

/** Nouns that an ordinal makes a name or a phrase of, not a rank: «الحسن الثاني», «السيدة الأولى», «الحرب العالمية الثانية». */
const noRank = foldedSet(
  list(
    "الله الحسن الحسين الرحمن الملك القرن الساعة السنة العام اليوم البابا الوزير الوزيرة العالم العالمية الحرب الخط الدرجة السيدة النائب المقام الصف المرة الطرف الفريق المنتخب الرجل المساعد",
  ),
);

export interface Ordinal {
  /** Cells of the number itself. */
  readonly from: number;
  readonly next: number;
  /** Index of the noun before it; an adjective may stand between («القاعدة العسكرية الأولى»). */
  readonly noun: number;
  readonly value: number;
  readonly kind: "ordinal" | "count";
}

/** The ordinal at `at` when the cell before it is its definite noun. */
export function ordinalAt(cells: readonly Cell[], at: number): Ordinal | null {
  const noun = cells[at - 1];
  if (noun?.kind !== "word" || !noun.fold.startsWith("ال") || noun.fold.length < 5 || noRank.has(noun.fold))
    return null;
  if (weekdayByForm.has(noun.fold)) return null;
  const counted = countableByForm.get(noun.fold.slice(2));
  if (isWord(cells[at], "ال") && cells[at + 1]?.kind === "digits" && cells[at + 1]?.joined === true) {
    const digits = cells[at + 1]?.fold ?? "";
    if (!/^\d{1,3}$/.test(digits)) return null;
    const plural =
      counted?.some((n) => [n.plural, ...n.plurals].some((p) => p === noun.text.replace(/^ال/, ""))) ?? false;
    return { from: at, next: at + 2, noun: at - 1, value: Number(digits), kind: plural ? "count" : "ordinal" };
  }
  const cell = cells[at];
  const value = cell?.kind === "word" ? ordinalValues.get(cell.fold) : undefined;
  if (value === undefined || cell === undefined) return null;
  const head = cells[at - 2];
  const definite = head?.kind === "word" && /^ال.{3}/.test(head.fold);
  // «الحرب العالمية الثانية», «المنتخب الأيسلندي الأول» are names.
  if (definite && noRank.has(head.fold)) return null;
  const described = definite && feminine(head) === feminine(noun);
  const from = described ? at - 2 : at - 1;
  // «مدرسة التجهيز الأولى»: the ordinal belongs to a noun further back.
  if (feminine(noun) !== /(?:ه|ولي)$/.test(cell.fold)) return null;
  const one = cells[at + 1];
  if (isWord(one, "عشر", "عشره")) return { from: at, next: at + 2, noun: from, value: value + 10, kind: "ordinal" };
  const tens = isWord(one, "و") ? tensOf(cells[at + 2]) : null;
  if (tens !== null) return { from: at, next: at + 3, noun: from, value: value + tens, kind: "ordinal" };
  return isWord(cell, "الحادي", "الحاديه") ? null : { from: at, next: at + 1, noun: from, value, kind: "ordinal" };
}

/** Feminine by ending or by the list of counted nouns («الكأس», «الدار»). */
function feminine(cell: Cell): boolean {
  const fold = cell.fold.slice(2);
  if (/[هة]$/.test(fold) || (/[اى]ء?$/.test(cell.text) && /(?:راء|ذكرى|كبرى|صغرى|عليا|دنيا)$/.test(cell.text)))
    return true;
  const nouns = countableByForm.get(fold) ?? [];
  return nouns.some(
    (n) => n.gender === "Fem" || (!n.human && [n.plural, ...n.plurals].includes(cell.text.replace(/^ال/, ""))),
  );
}

const definiteTens: ReadonlyMap<string, number> = new Map(
  ["العشر", "الثلاث", "الاربع", "الخمس", "الست", "السبع", "الثمان", "التسع"].flatMap((stem, i): [string, number][] => [
    [`${stem}ون`, (i + 2) * 10],
    [`${stem}ين`, (i + 2) * 10],
  ]),
);

function tensOf(cell: Cell | undefined): number | null {
  return cell?.kind === "word" ? (definiteTens.get(cell.fold) ?? null) : null;
}

// Results of matches: «2-1», «5-صفر», «3 - 0».

import { foldedSet, list } from "../lexicon/fold-index.ts";
import { numberParts } from "../lexicon/number-words.ts";
import { type Cell, isMark } from "./cells.ts";

const cues = foldedSet(
  list(
    "فوز الفوز فاز فازت تغلب هزم هزيمة خسر خسارة تعادل بنتيجة نتيجة النتيجة مقابل ضد أهداف هدف مباراة المباراة بثلاثية بثنائية بهدفين الترجيح ذهابا إيابا الذهاب الإياب منتخب المنتخب الفريق فريق الشوط سحق أمام مجموعة بمجموعتين",
  ),
);

/** The score that starts at `at`; its value is the home figure and the away figure as `home * 1000 + away`. */
export function scoreAt(cells: readonly Cell[], at: number): { readonly next: number; readonly value: number } | null {
  const home = figureAt(cells, at);
  const away = figureAt(cells, at + 2);
  if (home === null || away === null || !isMark(cells[at + 1], "-–—/")) return null;
  if (isMark(cells[at - 1], "-–/:") || isMark(cells[at + 3], "-–/:")) return null;
  if (home > 199 || away > 199) return null;
  const worded = cells[at]?.kind === "word" || cells[at + 2]?.kind === "word";
  // «5-7 أيام» is a range: a score needs a word of sport near it.
  const near = cells.slice(Math.max(0, at - 14), at + 10).some((c) => c.kind === "word" && cues.has(c.fold));
  if (!worded && (!near || isMark(cells[at + 1], "/"))) return null;
  return { next: at + 3, value: home * 1000 + away };
}

function figureAt(cells: readonly Cell[], at: number): number | null {
  const cell = cells[at];
  if (cell?.kind === "digits") return /^\d{1,3}$/.test(cell.fold) ? Number(cell.fold) : null;
  if (cell?.kind !== "word") return null;
  const part = numberParts.get(cell.fold);
  return part?.kind === "unit" && (part.value === 0 || part.value <= 9) ? part.value : null;
}

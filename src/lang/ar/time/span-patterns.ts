// Durations and relative stretches of time: «ثلاثة أيام», «قبل أسبوع», «العام الماضي», «السنوات العشر الأخيرة».
import { dualTimeUnitByForm, type TimeUnit, timeUnitByForm } from "../lexicon/calendar.ts";
import { foldedSet, list } from "../lexicon/fold-index.ts";
import { approximatorsBefore, numberParts } from "../lexicon/number-words.ts";
import { type Cell, isMark, isWord, phraseBefore } from "../number/cells.ts";
import { readNumber } from "../number/number-phrase.ts";
import { foldSpelling } from "../script/fold.ts";
import { addMonths, isoOfYear } from "./calendar-arithmetic.ts";
import { directionAt, edges, found, seasons, type TimeContext, type TimePattern, yearAt } from "./time-cells.ts";
import { yearFrom } from "./year-patterns.ts";

/** Nouns that «الماضي», «المقبل», «هذا» turn into a time. */
const relativeNouns: ReadonlyMap<string, "week" | "month" | "year" | "other"> = new Map(
  (
    [
      ["الأسبوع", "week"],
      ["الشهر", "month"],
      ["العام", "year"],
      ["السنة", "year"],
      ["القرن", "other"],
      ["العقد", "other"],
      ["العقدين", "other"],
      ["العامين", "other"],
      ["اليومين", "other"],
      ["الشهرين", "other"],
      ["الأسبوعين", "other"],
      ["السنوات", "other"],
      ["الأعوام", "other"],
      ["الأشهر", "other"],
      ["الشهور", "other"],
      ["الأسابيع", "other"],
      ["الأيام", "other"],
      ["الساعات", "other"],
      ["العقود", "other"],
      ["القرون", "other"],
      ["الليلة", "other"],
      ["اليوم", "other"],
      ["الصيف", "other"],
      ["الشتاء", "other"],
      ["الربيع", "other"],
      ["الخريف", "other"],
      ["الموسم", "other"],
      ["الفصل", "other"],
      ["السنتين", "other"],
      ["الساعتين", "other"],
    ] as const
  ).map(([form, kind]) => [foldSpelling(form), kind]),
);

/** Nouns that «العام» (general) describes. */
const generalHeads = foldedSet(
  list(
    "الأمين أمين المدير مدير المدعي المدعى النائب نائب الرأي القطاع الحاكم المراقب المنسق المفوض المفتش القنصل الكاتب المال الصالح النظام الأمن المشرف الدين الإنفاق السكرتير القائد الاتحاد الإطار الاتجاه المستوى الطابع الشأن",
  ),
);
const ageCues = foldedSet(
  list("عمره عمرها عمر العمر يبلغ تبلغ بلغ بلغت سن أعمارهم أعمارهن عمرهم البالغ البالغة ناهز يناهز"),
);
const approximators: readonly (readonly string[])[] = approximatorsBefore.map((p) => foldSpelling(p).split(" "));
const beforeAfter = (cell: Cell | undefined): boolean => isWord(cell, "قبل", "بعد");

/** «15 عاما», «ثلاثة أيام», «يومين», «ساعة ونصف», «قبل أسبوع», «بعد يوم»; ages are quantities and left out. */
export const duration: TimePattern = ({ cells }, at) => {
  let i = at;
  const anchored = beforeAfter(cells[at]);
  if (anchored) i++;
  const roughly = approximateEnd(cells, i);
  const length = lengthAt(cells, roughly);
  if (length === null) return null;
  // A bare «يوم» or «ساعة» is a length only after «قبل», «بعد» or a preposition of duration.
  if (
    length.bare &&
    !anchored &&
    !isWord(cells[at - 1], "منذ", "لمده", "مده", "خلال", "غضون", "طوال", "طيله", "مدي", "نحو")
  )
    return null;
  // «خلال موسم الإنفلونزا» is no length of time.
  if (length.bare && length.unit.id === "season") return null;
  // «بعد عام 2015» and «19 ألفا سنة 2012» hold a year.
  if (
    (length.bare || /^(?:سنه|عام)$/.test(cells[length.next - 1]?.fold ?? "")) &&
    cells[length.next]?.kind === "digits"
  )
    return null;
  if (
    length.bare &&
    isWord(cells[length.next], "من") === false &&
    anchored &&
    ["day", "year", "month"].includes(length.unit.id) &&
    nominalAfter(cells, length.next)
  )
    return null;
  if (isAge(cells, at, length.unit)) return null;
  // «مايزاوا (42 عاما)», «مايزاوا، 42 عاما،» is an age.
  if (isMark(cells[at - 1], "(،,-–") && isMark(cells[length.next], ")،,:-–") && length.unit.id === "year") return null;
  if (!anchored && i < roughly) return found(roughly, length.next, "duration");
  return found(anchored ? at : i, length.next, anchored ? "relative" : "duration");
};

/** «بعد يوم دراسي», «قبل عام هجري»: an indefinite noun or adjective that changes what the unit word is. */
function nominalAfter(cells: readonly Cell[], at: number): boolean {
  const cell = cells[at];
  return (
    cell?.kind === "word" &&
    !cell.joined &&
    /ي$|يه$/.test(cell.fold) &&
    !isWord(cell, "في", "علي", "التي", "حتي", "الي")
  );
}

interface Length {
  readonly next: number;
  readonly unit: TimeUnit;
  /** Without a number: «يوم». */
  readonly bare: boolean;
}

/** A number with a unit of time, a dual, or a bare unit. */
function lengthAt(cells: readonly Cell[], at: number): Length | null {
  const dual = cells[at]?.kind === "word" ? dualTimeUnitByForm.get(cells[at]?.fold ?? "") : undefined;
  if (dual !== undefined) return { next: tailOf(cells, at + 1, dual), unit: dual, bare: false };
  const number = readNumber(cells, at);
  if (number !== null) {
    const unit = unitAt(cells, number.next);
    return unit === null
      ? rangeAt(cells, number.next)
      : { next: tailOf(cells, number.next + 1, unit), unit, bare: false };
  }
  const unit = unitAt(cells, at);
  if (unit === null || isWord(cells[at], foldSpelling(unit.plurals[0]))) return vagueLength(cells, at);
  return { next: tailOf(cells, at + 1, unit), unit, bare: true };
}

/** «5-7 أيام», «ثلاثة أو أربعة أيام», «10 إلى 15 عاما». */
function rangeAt(cells: readonly Cell[], at: number): Length | null {
  if (!isMark(cells[at], "-–") && !isWord(cells[at], "او", "الي")) return null;
  const second = readNumber(cells, at + 1);
  const unit = second === null ? null : unitAt(cells, second.next);
  return second === null || unit === null ? null : { next: second.next + 1, unit, bare: false };
}

/** «عدة أيام», «بضع سنوات», «عشرات السنين»: a length without a number. */
function vagueLength(cells: readonly Cell[], at: number): Length | null {
  if (!isWord(cells[at], "عده", "بضع", "بضعه", "عشرات", "مييات")) return null;
  const unit = unitAt(cells, at + 1) ?? unitOf(cells[at + 1]?.fold.replace(/^ال/, "") ?? "");
  return unit === null ? null : { next: at + 2, unit, bare: false };
}

function unitAt(cells: readonly Cell[], at: number): TimeUnit | null {
  const cell = cells[at];
  return cell?.kind === "word" ? unitOf(cell.fold) : null;
}

function unitOf(fold: string): TimeUnit | null {
  return timeUnitByForm.get(fold)?.[0] ?? null;
}

/** «ساعة ونصف», «سنة و3 أشهر», «ثلاث سنوات ونصف السنة». */
function tailOf(cells: readonly Cell[], at: number, unit: TimeUnit): number {
  if (isWord(cells[at], "واحد", "واحده")) return at + 1;
  if (!isWord(cells[at], "و") || cells[at + 1]?.joined !== true) return at;
  if (isWord(cells[at + 1], "نصف", "ربع", "ثلث")) {
    return isWord(cells[at + 2], `ال${foldSpelling(unit.singular)}`) ? at + 3 : at + 2;
  }
  const rest = readNumber(cells, at + 1);
  if (rest !== null && unitAt(cells, rest.next) !== null) return rest.next + 1;
  return dualTimeUnitByForm.has(cells[at + 1]?.fold ?? "") ? at + 2 : at;
}

/** «عمره 15 عاما», «البالغ من العمر 83 عاما», «عن عمر ناهز 90 عاما», «في سن 20 عاما», and «(32 عاما)» after a name. */
function isAge(cells: readonly Cell[], at: number, unit: TimeUnit): boolean {
  if (unit.id !== "year" && unit.id !== "month") return false;
  const start = phraseBefore(cells, at, approximators);
  for (let k = start - 1; k >= Math.max(0, start - 6); k--) {
    const cell = cells[k];
    if (isWord(cell, "منذ", "بعد", "قبل", "خلال", "لمده", "مده", "في", "بالسجن", "السجن")) return false;
    if (cell?.kind === "mark" && !isMark(cell, "،-–")) return false;
    if (cell?.kind === "word" && ageCues.has(cell.fold) && !isWord(cell, "يبلغ", "تبلغ", "بلغ", "بلغت")) return true;
  }
  return isWord(cells[at - 1], "بعمر", "وعمره", "وعمرها");
}

function approximateEnd(cells: readonly Cell[], at: number): number {
  for (let end = Math.min(at + 4, cells.length - 1); end > at; end--) {
    const words = cells.slice(at, end).map((c) => c.fold);
    if (approximators.some((p) => p.length === words.length && p.every((w, k) => w === words[k]))) return end;
  }
  return at;
}

/** «العام الماضي», «الأسبوع المقبل», «هذا الشهر», «الأيام القليلة الماضية», «السنوات العشر الأخيرة», «صيف العام الجاري». */
export const relativeSpan: TimePattern = (context, at) => {
  const { cells } = context;
  let i = at;
  const edge = edges.has(cells[i]?.fold ?? "") || seasons.has(cells[i]?.fold ?? "");
  if (edge) i++;
  const pointed = isWord(cells[i], "هذا", "هذه", "ذلك", "تلك", "نفس", "ذات");
  if (pointed) i++;
  const kind = cells[i]?.kind === "word" ? relativeNouns.get(cells[i]?.fold ?? "") : undefined;
  if (kind === undefined) return null;
  // «الأمين العام السابق» is a man, not last year.
  if (isWord(cells[i], "العام") && !pointed && generalHeads.has(cells[i - 1]?.fold ?? "")) return null;
  let next = i + 1;
  // «السنوات العشر الأخيرة», «الأيام الثلاثة المقبلة», «السنوات القليلة الماضية», «العام الدراسي المقبل».
  for (let k = 0; k < 3; k++) {
    const cell = cells[next];
    if (
      cell?.kind === "digits" ||
      isWord(cell, "القليله", "الدراسي", "ال", "المالي", "الصيفي", "الشتوي", "الميلادي", "الهجري", "و")
    )
      next++;
    else if (cell?.kind === "word" && cell.fold.startsWith("ال") && numberParts.has(cell.fold.slice(2))) next++;
    else break;
  }
  const direction = directionAt(cells, next);
  if (direction === null) {
    if (
      !pointed ||
      next !== i + 1 ||
      (isWord(cells[i], "اليوم", "الليله") === false &&
        kind === "other" &&
        !isWord(cells[i], "الصيف", "الشتاء", "الموسم"))
    )
      return null;
    const here = isWord(cells[i - 1], "هذا", "هذه");
    return found(at, next, edge ? "period" : "relative", here && !edge ? isoOfSpan(context, kind, "present") : null);
  }
  const plain = next === i + 1 && !pointed && !edge;
  // «العام المقبل 2019».
  const named = kind === "year" && cells[next + 1]?.kind === "digits" ? yearAt(cells, next + 1) : null;
  if (named !== null && !edge) return found(at, named.next, "relative", isoOfYear(named.year));
  return found(at, next + 1, edge ? "period" : "relative", plain ? isoOfSpan(context, kind, direction) : null);
};

function isoOfSpan(
  { published }: TimeContext,
  kind: "week" | "month" | "year" | "other",
  direction: "past" | "future" | "present" | "same",
): string | null {
  if (published === undefined || direction === "same") return null;
  const shift = direction === "past" ? -1 : direction === "future" ? 1 : 0;
  if (kind === "year") return yearFrom(published, shift);
  return kind === "month" ? addMonths(published, shift) : null;
}

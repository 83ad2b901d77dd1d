// Months, years, decades, centuries: what is coarser than a day.
import { ambiguousMonths } from "../lexicon/calendar.ts";
import { foldedSet, list } from "../lexicon/fold-index.ts";
import { type Cell, isMark, isWord } from "../number/cells.ts";
import { civilOf, isoOfMonth, isoOfYear } from "./calendar-arithmetic.ts";
import { yearAfter, yearOfMonth } from "./dates.ts";
import { calendarAfter, calendarEnd } from "./eras.ts";
import {
  directionAt,
  doubleMonthAt,
  edges,
  found,
  hijriMonthAt,
  seasons,
  type TimeMatch,
  type TimePattern,
  yearAt,
} from "./time-cells.ts";

const ambiguous = foldedSet(ambiguousMonths);
/** Before a month or a bare year these make it a time. */
const timePrepositions = foldedSet(list("في منذ حتى بحلول حلول قبل بعد إلى من خلال ل ب حتي لغاية"));
/** After a bare four-digit number these make it a year all the same: «في 2013 من», «في 2013 و». */
const yearWords = foldedSet(list("عام سنة العام السنة عامي سنتي"));

/** «يوليو/تموز 2018», «مايو الماضي», «شهر رمضان», «مطلع يونيو»; an edge word alone makes it a stretch of the month. */
export const month: TimePattern = ({ cells, published }, at) => {
  const edge = edges.has(cells[at]?.fold ?? "");
  let i = edge ? at + 1 : at;
  const named = isWord(cells[i], "شهر", "شهري");
  if (named) i++;
  const hijri = hijriMonthAt(cells, i);
  if (hijri !== null && doubleMonthAt(cells, i) === null) {
    const year = yearAfter(cells, hijri.next);
    const end = year?.next ?? (cells[hijri.next]?.kind === "digits" ? hijri.next + 1 : hijri.next);
    const closed = isWord(cells[end], "هجريه", "ه", "هجري") ? end + 1 : end;
    if (!named && closed === hijri.next) return null;
    return found(at, directionAt(cells, closed) === null ? closed : closed + 1, "month");
  }
  const month = doubleMonthAt(cells, i);
  if (month === null) return null;
  const direction = directionAt(cells, month.next);
  const year = yearAfter(cells, month.next);
  const sure = named || edge || month.double || year !== null || (direction !== null && direction !== "same");
  if (!sure) {
    if (!isWord(cells[i - 1], "في", "منذ", "حتي", "بحلول", "حلول", "الي", "من", "خلال", "و", "قبل", "بعد")) return null;
    if (ambiguous.has(cells[i]?.fold ?? "") && !isWord(cells[i - 1], "في", "منذ", "بحلول", "حلول", "حتي")) return null;
    // «من يوليو» after a day in words is a date; «من مارس» may be a verb or «who practised».
    if (isWord(cells[i - 1], "و", "قبل", "بعد") && cells[i]?.joined !== true && ambiguous.has(cells[i]?.fold ?? ""))
      return null;
  }
  const grain = edge ? "period" : "month";
  if (year !== null) return found(at, year.next, grain, edge ? null : isoOfMonth(year.year, month.month.number));
  if (direction !== null && direction !== "same") {
    const value = published === undefined ? null : yearOfMonth(published, month.month.number, direction);
    return found(at, month.next + 1, grain, edge || value === null ? null : isoOfMonth(value, month.month.number));
  }
  // «سبتمبر من العام الماضي», «سبتمبر العام المقبل».
  const of = isWord(cells[month.next], "من") ? month.next + 1 : month.next;
  const ofYear = isWord(cells[of], "العام", "السنه") ? directionAt(cells, of + 1) : null;
  if (ofYear !== null && ofYear !== "same") {
    const value = yearFrom(published, ofYear === "past" ? -1 : ofYear === "future" ? 1 : 0);
    return found(at, of + 2, grain, edge || value === null ? null : isoOfMonth(Number(value), month.month.number));
  }
  return found(at, month.next, grain, edge ? null : `--${String(month.month.number).padStart(2, "0")}`);
};

/** «عام 2022», «سنة 1891», «العام 2011», «عامي 2011 و2012», «مطلع عام 2015», «موسم 2017-2018». */
export const namedYear: TimePattern = ({ cells }, at) => {
  const edge = edges.has(cells[at]?.fold ?? "") || seasons.has(cells[at]?.fold ?? "");
  let i = edge ? at + 1 : at;
  const edged = (match: TimeMatch): TimeMatch => (edge ? found(at, match.next, "period") : match);
  if (isWord(cells[i], "عامي", "سنتي", "العامين", "عامين", "الاعوام", "اعوام", "السنوات", "سنوات")) {
    const first = yearAt(cells, i + 1);
    const second =
      first !== null && isWord(cells[first.next], "و", "الي", "حتي") ? yearAt(cells, first.next + 1) : null;
    return second === null || cells[i + 1]?.kind !== "digits" ? null : found(at, second.next, "period");
  }
  if (isWord(cells[i], "موسم", "الموسم", "العام", "عام")) {
    const span = yearSpanAt(cells, isWord(cells[i + 1], "الدراسي") ? i + 2 : i + 1);
    if (span !== null) return edged(found(at, span.next, "period"));
  }
  if (!isWord(cells[i], "عام", "سنه", "العام", "السنه"))
    return edge && cells[i]?.kind === "digits" ? edgedYear(cells, at, i) : null;
  // «السنة المالية 2020»
  if (isWord(cells[i + 1], "الماليه", "المالي", "الدراسيه", "الدراسي", "الميلاديه", "الميلادي")) i++;
  const year = yearAt(cells, i + 1);
  const early = year === null && cells[i + 1]?.kind === "digits" && /^\d{1,4}$/.test(cells[i + 1]?.fold ?? "");
  const end = year?.next ?? (early ? i + 2 : null);
  if (end === null) return null;
  const calendarWord = calendarAfter(cells, end);
  if (year === null && calendarWord === "none") return null;
  const next = calendarWord === "none" ? end : calendarEnd(cells, end);
  return edged(
    found(
      at,
      next,
      "year",
      year !== null && (calendarWord === "none" || calendarWord === "ad") ? isoOfYear(year.year) : null,
    ),
  );
};

function edgedYear(cells: readonly Cell[], at: number, i: number): TimeMatch | null {
  const year = yearAt(cells, i);
  return year === null || year.year < 1500 || countsSomething(cells, year.next) ? null : found(at, year.next, "period");
}

/** «في 2013», «منذ 1990», «بحلول 2030», «(1889-1973)», «بين 2010 و2015»: a bare year after a preposition of time or in brackets. */
export const bareYear: TimePattern = ({ cells }, at) => {
  const year = cells[at]?.kind === "digits" ? yearAt(cells, at) : null;
  if (year === null) return null;
  const span = yearSpanAt(cells, at);
  if (span !== null && (isMark(cells[at - 1], "(") || timePrepositions.has(cells[at - 1]?.fold ?? "") || span.short)) {
    return found(at, calendarAfter(cells, span.next) === "none" ? span.next : calendarEnd(cells, span.next), "period");
  }
  const before = cells[at - 1];
  // «من 1997 إلى 2006», «بين 2010 و2015»: one period.
  const link = cells[year.next];
  if (isWord(before, "من") ? isWord(link, "الي", "حتي") : isWord(before, "بين") && isWord(link, "و")) {
    const to = yearAt(cells, year.next + 1);
    if (
      to !== null &&
      cells[year.next + 1]?.kind === "digits" &&
      to.year > year.year &&
      !countsSomething(cells, to.next)
    )
      return found(at, to.next, "period");
  }
  if (countsSomething(cells, year.next)) return null;
  const hijri = calendarAfter(cells, year.next);
  if (hijri !== "none")
    return found(at, calendarEnd(cells, year.next), "year", hijri === "ad" ? isoOfYear(year.year) : null);
  const paired = (isWord(before, "و", "الي", "حتي") || isMark(before, "-–،")) && yearWordsBefore(cells, at - 2);
  const sole = isMark(before, "(") && isMark(cells[year.next], ")") && year.year >= 1500;
  const onward =
    isWord(before, "من") && isWord(cells[at - 2], "اعتبارا", "ابتداء", "بدءا", "انطلاقا", "بدايه") && year.year >= 1700;
  const plain = year.year >= 1700 && isWord(before, "في", "منذ", "حتي", "بحلول", "حلول");
  if (!paired && !sole && !plain && !onward) return null;
  return found(at, year.next, "year", isoOfYear(year.year));
};

function yearWordsBefore(cells: readonly Cell[], at: number): boolean {
  // «عام 2011 و2012»: the cell before the conjunction is itself a year.
  const before = cells[at];
  return (
    before?.kind === "digits" &&
    /^\d{4}$/.test(before.fold) &&
    (yearWords.has(cells[at - 1]?.fold ?? "") || isWord(cells[at - 1], "في", "بين", "من", "منذ"))
  );
}

/** «2017-2018», «2017/2018», «1889–1973». */
function yearSpanAt(cells: readonly Cell[], at: number): { readonly next: number; readonly short: boolean } | null {
  const [a, s, b] = cells.slice(at, at + 3);
  if (a?.kind !== "digits" || b?.kind !== "digits" || s === undefined || !isMark(s, "-–—/\u2010\u2011")) return null;
  const from = yearAt(cells, at);
  const to = yearAt(cells, at + 2);
  if (from === null || to === null) return null;
  const [low, high] = from.year < to.year ? [from.year, to.year] : [to.year, from.year];
  return high - low <= 150 ? { next: at + 3, short: high - low === 1 } : null;
}

/** True when the cell after a number is what it counts. */
function countsSomething(cells: readonly Cell[], at: number): boolean {
  const cell = cells[at];
  if (cell === undefined) return false;
  if (isMark(cell, "%٪$€£")) return true;
  if (isWord(cell, "و") || cell.kind !== "word") return false;
  return (
    countedLike.has(cell.fold) ||
    (/(?:ا|ات)$/.test(cell.fold) &&
      cell.fold.length > 3 &&
      !isWord(
        cell,
        "عندما",
        "حينما",
        "بينما",
        "فيما",
        "مما",
        "لما",
        "كما",
        "ايضا",
        "بعدما",
        "وفقا",
        "ضمنا",
        "خلافا",
        "الا",
        "لذا",
        "هذا",
        "ما",
        "علما",
        "رسميا",
        "تحديدا",
        "نظرا",
        "اثر",
      ))
  );
}

const countedLike = foldedSet(
  list(
    "شخص دولار يورو جنيه ريال درهم دينار متر كيلومتر كلم كم طن مليون مليار ألف مهاجر لاجئ موظف عامل جندي طالب منزل برميل درجة قتيل جريح مصاب حالة إصابة وفاة لاعب نقطة وظيفة سيارة وحدة شركة مدرسة شخصا",
  ),
);

/** The year of publication moved by `n`, for «العام الماضي». */
export function yearFrom(published: string | undefined, n: number): string | null {
  const now = published === undefined ? null : civilOf(published);
  return now === null ? null : isoOfYear(now.year + n);
}

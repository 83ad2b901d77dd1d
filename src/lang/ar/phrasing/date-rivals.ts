// Rivals of dates: other days and months in the same manner of writing.
import type { Unit } from "../../../core/language.ts";
import { months, weekdays } from "../lexicon/calendar.ts";
import { foldSpelling } from "../script/fold.ts";

const MONTH_GAPS = [-3, -2, -1, 1, 2, 3];

/** Another wording, and how far it is from the one given: days or months. */
interface Other {
  readonly text: string;
  readonly by: number;
}

/** Another month in the same naming: «تشرين الأول/أكتوبر» → «أيلول/سبتمبر». */
function otherMonths(text: string): readonly Other[] {
  const parts = text.split(/(\s*\/\s*|\s+(?=[0-9]|عام|سنة))/);
  const at = months.find((month) => parts.some((part) => sameMonth(month, part)));
  if (at === undefined) return [];
  return MONTH_GAPS.flatMap((gap) => {
    const other = months[(at.number - 1 + gap + 12) % 12];
    if (other === undefined) return [];
    const renamed = parts.map((part) =>
      sameMonth(at, part)
        ? foldSpelling(part) === foldSpelling(at.levantine)
          ? other.levantine
          : foldSpelling(part) === foldSpelling(at.maghrebi) && at.maghrebi !== at.common
            ? other.maghrebi
            : other.common
        : part,
    );
    return [{ text: renamed.join(""), by: other.number - at.number }];
  });
}

function sameMonth(month: (typeof months)[number], text: string): boolean {
  return [month.common, month.levantine, month.maghrebi, ...month.others].some(
    (name) => foldSpelling(name) === foldSpelling(text),
  );
}

/** «20 آذار/مارس» → «23 آذار/مارس»: other days of the same month. */
function otherDays(text: string): readonly Other[] {
  const day = /(^|\s)([0-9]{1,2})(?=\s)/.exec(text);
  if (day === null) return [];
  const value = Number(day[2]);
  return [-6, -3, 4, 7, -9, 10]
    .map((step) => value + step)
    .filter((one) => one >= 1 && one <= 28)
    .map((one) => ({ text: text.replace(/(^|\s)[0-9]{1,2}(?=\s)/, `$1${one}`), by: one - value }));
}

/** Values of months of a year are this far apart, those of bare months one. */
const MONTH = 31;

/** Days or months beside `unit`, with values in their order. */
export function dates({ type, text, value }: Unit): readonly Unit[] {
  const others = type === "month" ? otherMonths(text) : otherDays(text.replace(/^يوم \S+ /, ""));
  const step = type === "month" && value !== undefined && value >= MONTH ? MONTH : 1;
  return others.map((other) => ({
    text: other.text,
    type,
    aliases: [],
    ...(value === undefined ? {} : { value: value + other.by * step }),
  }));
}

export function days(unit: Unit): readonly Unit[] {
  const prefix = /^(.*?)(ال\S+)$/.exec(unit.text);
  if (prefix === null) return [];
  const at = weekdays.findIndex((day) =>
    day.forms.some((form) => foldSpelling(form) === foldSpelling(prefix[2] ?? "")),
  );
  if (at < 0) return [];
  return [1, 2, 6, 5, 3].flatMap((step): readonly Unit[] => {
    const day = weekdays[(at + step) % weekdays.length];
    if (day === undefined) return [];
    return [
      { text: `${prefix[1]}${day.forms[0] ?? ""}`, type: "weekday", aliases: [], value: day.number % weekdays.length },
    ];
  });
}

// What an option looks like from outside: nothing in it may tell the key from its rivals (rules O6–O8).
import type { AnswerType, SurfaceFeatures, Unit } from "../../../core/language.ts";

const NAMES: ReadonlySet<AnswerType> = new Set(["person", "organisation", "country", "city", "place", "work"]);

/** Features that all options of an item share. */
export function surface(unit: Unit): SurfaceFeatures {
  // Voices are of many kinds, and whole statements hold what they hold.
  if (unit.type === "source" || unit.type === "idea") return {};
  if (NAMES.has(unit.type)) return { latin: /[A-Za-z]/.test(unit.text), quoted: /["«“]/.test(unit.text) };
  return {
    digits: /[0-9]/.test(unit.text),
    arabicDigits: /[\u0660-\u0669]/.test(unit.text),
    latin: /[A-Za-z]/.test(unit.text),
    quoted: /["«“]/.test(unit.text),
    day: /^(يوم|مساء|صباح|فجر)\s/.test(unit.text),
    month: /^شهر\s/.test(unit.text),
    year: /\d{4}/.test(unit.text),
    // «8 آلاف» among «20 ألف» and «30 ألف».
    scale: /(^|\s)(ألفا?|آلاف|الآف|مليونا?|ملايين|مليارا?|مليارات)(\s|$)/.exec(unit.text)?.[2] ?? "",
    next: /المقبل|الجاري|الماضي|القادم/.test(unit.text),
    opening: /^(أن|إن|بأن|لأن|بسبب|من أجل|بهدف)(?:ه|ها|هم)?\s/.exec(unit.text)?.[1] ?? "",
  };
}

const OPENERS: readonly { readonly words: RegExp; readonly types: ReadonlySet<AnswerType> }[] = [
  {
    words: /^(على من يعود الضمير|لمن|إلى مَن وجّه|من|مَن|مع مَن|إلى مَن|على مَن|لمَن|بمَن|ممّن|عمّن|ضد مَن)\s/,
    types: new Set<AnswerType>(["person", "described-person", "post"]),
  },
  {
    words: /^(متى|في أي (عام|سنة|شهر|يوم|تاريخ))\s/,
    types: new Set<AnswerType>(["year", "month", "date", "weekday", "time"]),
  },
  {
    words: /^(أين|(في|إلى|من|على|مع|ضد|عن)?\s?[بل]?أي (مدينة|دولة|بلد)|ما (الدولة|المدينة|البلد))\s/,
    types: new Set<AnswerType>(["country", "city", "place"]),
  },
  {
    words: /^((ما الجهة التي|(مع|إلى|على|من|عن|ضد)?\s?[بل]?أي جهة))\s/,
    types: new Set<AnswerType>(["organisation", "group"]),
  },
  {
    words: /^((إلى )?كم|بكم|بأي (نسبة|مقدار)|ما (عدد|نسبة|قيمة))\s/,
    types: new Set<AnswerType>(["count", "money", "percent", "measure", "duration", "score", "action"]),
  },
  {
    words: /^(ماذا|بماذا|على ماذا|إلى ماذا|عن ماذا|في ماذا|ممَّ|ما الذي)\s/,
    types: new Set<AnswerType>(["clause", "quote", "term", "action"]),
  },
  { words: /^(ما (منصب|صفة|المنصب))\s/, types: new Set<AnswerType>(["post"]) },
  {
    words: /^أي (عبارة|اسم|جهة|دولة|مدينة|مكان|عام|شهر|تاريخ|رقم|نتيجة) [تي]كمل /,
    types: new Set<AnswerType>([
      "person",
      "organisation",
      "country",
      "city",
      "place",
      "year",
      "month",
      "date",
      "count",
      "money",
      "percent",
      "measure",
      "score",
      "action",
    ]),
  },
  { words: /^إلى أي (شخص أو جهة|مصدر) نسب /, types: new Set<AnswerType>(["source"]) },
  { words: /^أي العبارات الآتية /, types: new Set<AnswerType>(["idea"]) },
  { words: /^لماذا\s/, types: new Set<AnswerType>(["cause"]) },
];

/** True for a question whose interrogative asks for an answer of `type`. */
export function fits(stem: string, type: AnswerType): boolean {
  return /؟$/.test(stem) && OPENERS.some(({ words, types }) => words.test(stem) && types.has(type));
}

// Names of the calendar: months in the naming systems of the Arab press, Hijri months, weekdays, parts of the day, units of time.
import { foldSpelling } from "../script/fold.ts";
import { groupByForm, indexByForm, list } from "./fold-index.ts";

export interface Month {
  /** 1 to 12. */
  readonly number: number;
  /** Egypt, the Gulf, and most agencies. */
  readonly common: string;
  /** Iraq and the Levant; may be two words. */
  readonly levantine: string;
  /** Tunisia and Algeria. */
  readonly maghrebi: string;
  /** Morocco, spelling variants, Libyan and Syriac names in use. */
  readonly others: readonly string[];
}

export const months: readonly Month[] = [
  { number: 1, common: "يناير", levantine: "كانون الثاني", maghrebi: "جانفي", others: ["ينار"] },
  { number: 2, common: "فبراير", levantine: "شباط", maghrebi: "فيفري", others: ["فبرائر", "فيبراير"] },
  { number: 3, common: "مارس", levantine: "آذار", maghrebi: "مارس", others: ["اذار"] },
  { number: 4, common: "أبريل", levantine: "نيسان", maghrebi: "أفريل", others: ["إبريل", "ابريل", "أبرايل"] },
  { number: 5, common: "مايو", levantine: "أيار", maghrebi: "ماي", others: ["ايار"] },
  { number: 6, common: "يونيو", levantine: "حزيران", maghrebi: "جوان", others: ["يونيه", "يونية"] },
  { number: 7, common: "يوليو", levantine: "تموز", maghrebi: "جويلية", others: ["يوليه", "يولية", "يوليوز"] },
  { number: 8, common: "أغسطس", levantine: "آب", maghrebi: "أوت", others: ["غشت", "اغسطس"] },
  { number: 9, common: "سبتمبر", levantine: "أيلول", maghrebi: "سبتمبر", others: ["شتنبر", "ايلول", "سيبتمبر"] },
  { number: 10, common: "أكتوبر", levantine: "تشرين الأول", maghrebi: "أكتوبر", others: ["اكتوبر"] },
  { number: 11, common: "نوفمبر", levantine: "تشرين الثاني", maghrebi: "نوفمبر", others: ["نونبر", "نوفبر"] },
  { number: 12, common: "ديسمبر", levantine: "كانون الأول", maghrebi: "ديسمبر", others: ["دجنبر", "ديسيمبر"] },
];

export const monthByForm: ReadonlyMap<string, Month> = indexByForm(months, (m) => [
  m.common,
  m.levantine,
  m.maghrebi,
  ...m.others,
]);

/** Month names that are also everyday words or personal names: «مارس الرياضة», «جوان» (Joan), «آب» (father, in bad spelling). */
export const ambiguousMonths: readonly string[] = [
  "مارس",
  "آب",
  "ماي",
  "جوان",
  "أوت",
  "أيار",
  "نيسان",
  "تموز",
  "شباط",
  "ينار",
];

export interface HijriMonth {
  readonly number: number;
  readonly forms: readonly [string, ...string[]];
}

export const hijriMonths: readonly HijriMonth[] = [
  { number: 1, forms: ["محرم", "المحرم", "محرم الحرام"] },
  { number: 2, forms: ["صفر"] },
  { number: 3, forms: ["ربيع الأول"] },
  { number: 4, forms: ["ربيع الآخر", "ربيع الثاني"] },
  { number: 5, forms: ["جمادى الأولى", "جمادى الأول"] },
  { number: 6, forms: ["جمادى الآخرة", "جمادى الثانية"] },
  { number: 7, forms: ["رجب"] },
  { number: 8, forms: ["شعبان"] },
  { number: 9, forms: ["رمضان"] },
  { number: 10, forms: ["شوال"] },
  { number: 11, forms: ["ذو القعدة", "ذي القعدة"] },
  { number: 12, forms: ["ذو الحجة", "ذي الحجة"] },
];

export const hijriMonthByForm: ReadonlyMap<string, HijriMonth> = indexByForm(hijriMonths, (m) => m.forms);

export interface Weekday {
  /** ISO: 1 for Monday to 7 for Sunday. */
  readonly number: number;
  readonly forms: readonly [string, ...string[]];
  /** Without the article, after «يوم»: «يوم جمعة». */
  readonly indefinite: string;
}

/** In the order of the week as Arabs count it. */
export const weekdays: readonly Weekday[] = [
  { number: 6, forms: ["السبت"], indefinite: "سبت" },
  { number: 7, forms: ["الأحد"], indefinite: "أحد" },
  { number: 1, forms: ["الاثنين", "الإثنين"], indefinite: "اثنين" },
  { number: 2, forms: ["الثلاثاء", "الثلثاء"], indefinite: "ثلاثاء" },
  { number: 3, forms: ["الأربعاء"], indefinite: "أربعاء" },
  { number: 4, forms: ["الخميس"], indefinite: "خميس" },
  { number: 5, forms: ["الجمعة"], indefinite: "جمعة" },
];

export const weekdayByForm: ReadonlyMap<string, Weekday> = indexByForm(weekdays, (w) => w.forms);
export const indefiniteWeekdayByForm: ReadonlyMap<string, Weekday> = indexByForm(weekdays, (w) => [w.indefinite]);

/** Before a weekday name these make it no day: «صلاة الجمعة», «سوق الخميس», «بن الأحد». */
export const notBeforeWeekday: readonly string[] = list(
  "صلاة خطبة إمام خطيب مسجد جامع سوق ساحة ميدان شارع قرية بلدة حي بن ابن آل أبو خميس كلا كلتا هذين هؤلاء بين سورة عطلة جريدة صحيفة",
);
/** After it: «الجمعة العظيمة», «الجمعة السوداء», «الأحد عشر». */
export const notAfterWeekday: readonly string[] = list(
  "العظيمة السوداء البيضاء المقدس المقدسة الأسود عشر الدامي الدامية الحزينة",
);

/** Parts of the day before a day name or «اليوم/أمس»: «مساء الاثنين». */
export const dayParts: readonly string[] = list("صباح مساء فجر ظهر عصر ليل ليلة عشية ظهيرة نهار ضحى غروب سحر");
/** The same as adverbs that stand alone: «صباحا». */
export const dayPartAdverbs: readonly string[] = list("صباحا مساء فجرا ظهرا عصرا ليلا نهارا");

export interface TimeUnit {
  readonly id:
    | "second"
    | "minute"
    | "hour"
    | "day"
    | "night"
    | "week"
    | "month"
    | "year"
    | "decade"
    | "century"
    | "season";
  readonly gender: "Masc" | "Fem";
  readonly singular: string;
  readonly accusative: string;
  readonly dual: string;
  readonly dualNominative: string;
  readonly plurals: readonly [string, ...string[]];
}

export const timeUnits: readonly TimeUnit[] = [
  {
    id: "second",
    gender: "Fem",
    singular: "ثانية",
    accusative: "ثانية",
    dual: "ثانيتين",
    dualNominative: "ثانيتان",
    plurals: ["ثوان", "ثواني"],
  },
  {
    id: "minute",
    gender: "Fem",
    singular: "دقيقة",
    accusative: "دقيقة",
    dual: "دقيقتين",
    dualNominative: "دقيقتان",
    plurals: ["دقائق"],
  },
  {
    id: "hour",
    gender: "Fem",
    singular: "ساعة",
    accusative: "ساعة",
    dual: "ساعتين",
    dualNominative: "ساعتان",
    plurals: ["ساعات"],
  },
  {
    id: "day",
    gender: "Masc",
    singular: "يوم",
    accusative: "يوما",
    dual: "يومين",
    dualNominative: "يومان",
    plurals: ["أيام"],
  },
  {
    id: "night",
    gender: "Fem",
    singular: "ليلة",
    accusative: "ليلة",
    dual: "ليلتين",
    dualNominative: "ليلتان",
    plurals: ["ليال", "ليالي"],
  },
  {
    id: "week",
    gender: "Masc",
    singular: "أسبوع",
    accusative: "أسبوعا",
    dual: "أسبوعين",
    dualNominative: "أسبوعان",
    plurals: ["أسابيع"],
  },
  {
    id: "month",
    gender: "Masc",
    singular: "شهر",
    accusative: "شهرا",
    dual: "شهرين",
    dualNominative: "شهران",
    plurals: ["أشهر", "شهور"],
  },
  {
    id: "year",
    gender: "Masc",
    singular: "عام",
    accusative: "عاما",
    dual: "عامين",
    dualNominative: "عامان",
    plurals: ["أعوام"],
  },
  {
    id: "year",
    gender: "Fem",
    singular: "سنة",
    accusative: "سنة",
    dual: "سنتين",
    dualNominative: "سنتان",
    plurals: ["سنوات", "سنين"],
  },
  {
    id: "year",
    gender: "Masc",
    singular: "حول",
    accusative: "حولا",
    dual: "حولين",
    dualNominative: "حولان",
    plurals: ["أحوال"],
  },
  {
    id: "decade",
    gender: "Masc",
    singular: "عقد",
    accusative: "عقدا",
    dual: "عقدين",
    dualNominative: "عقدان",
    plurals: ["عقود"],
  },
  {
    id: "century",
    gender: "Masc",
    singular: "قرن",
    accusative: "قرنا",
    dual: "قرنين",
    dualNominative: "قرنان",
    plurals: ["قرون"],
  },
  {
    id: "season",
    gender: "Masc",
    singular: "موسم",
    accusative: "موسما",
    dual: "موسمين",
    dualNominative: "موسمان",
    plurals: ["مواسم"],
  },
];

/** Singular, accusative, dual and plural forms, indefinite; «حول» (around) and «عقود» (contracts) are too ambiguous alone. */
export const timeUnitByForm: ReadonlyMap<string, readonly TimeUnit[]> = groupByForm(
  timeUnits.filter((u) => u.singular !== "حول"),
  (u) => [u.singular, u.accusative, u.dual, u.dualNominative, ...u.plurals],
);
export const dualTimeUnitByForm: ReadonlyMap<string, TimeUnit> = indexByForm(
  timeUnits.filter((u) => u.singular !== "حول"),
  (u) => [u.dual, u.dualNominative],
);

/** Adjectives that place a time before («الماضي») or after («المقبل») the day of writing, or around it («الجاري»). */
export const pastAdjectives: readonly string[] = list(
  "الماضي الماضية المنصرم المنصرمة الفائت الفائتة السابق السابقة الأخير الأخيرة الماضيين الماضيتين المنقضي المنقضية الأخيرين الأخيرتين",
);
export const futureAdjectives: readonly string[] = list(
  "المقبل المقبلة القادم القادمة التالي التالية المقبلين المقبلتين القادمين القادمتين اللاحق",
);
export const presentAdjectives: readonly string[] = list("الجاري الجارية الحالي الحالية الراهن الراهنة");
/** Adjectives that point to another time of the text: «العام نفسه». */
export const sameAdjectives: readonly string[] = list("نفسه نفسها ذاته ذاتها عينه عينها");

/** Decades by their folded names: «الخمسينيات», «خمسينات». */
export const decadeStems: readonly { readonly value: number; readonly stem: string }[] = [
  { value: 20, stem: "عشرين" },
  { value: 30, stem: "ثلاثين" },
  { value: 40, stem: "أربعين" },
  { value: 50, stem: "خمسين" },
  { value: 60, stem: "ستين" },
  { value: 70, stem: "سبعين" },
  { value: 80, stem: "ثمانين" },
  { value: 90, stem: "تسعين" },
];

/** Words that cut a stretch of a longer time: «مطلع العام», «نهاية مايو». */
export const periodEdges: readonly string[] = list("مطلع بداية أول أوائل مستهل منتصف أواسط نهاية أواخر آخر ختام");
export const seasons: readonly string[] = list("صيف شتاء ربيع خريف");

const TIME_WORD = /^(ال)?(عام|سنه|يوم|شهر|اسبوع|ساعه|صباح|مساء|ليله)$/;

/** True for a month, a weekday or a unit of the calendar: no pronoun stands for it. */
export function isCalendarWord(word: string): boolean {
  const folded = foldSpelling(word);
  return TIME_WORD.test(folded) || monthByForm.has(folded) || weekdayByForm.has(folded);
}

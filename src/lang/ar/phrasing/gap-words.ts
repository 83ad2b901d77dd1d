// Words around a blank that leave nothing to know: what always goes together, what follows from the rest, what the headline says.
import type { Quantity } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";
import { monthByForm } from "../lexicon/calendar.ts";
import { countryByName } from "../lexicon/countries.ts";
import { foldSpelling } from "../script/fold.ts";
import { countriesOf } from "./echoes.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import type { PlacedUnit } from "./units-inside.ts";

/** The first word of a fixed phrase whose second the student would know: «اتفاقية ____», «أرض ____». */
const FIXED =
  /(^|\s)(و|ب|ل)?(ال)?(عاصمه|جيش|حكومه|نظام|قوات|سلطات|جنود|صحراء|بازار|دوري|ابطال|ملعب|استاد|ستاد|مطار|ميدان|شارع|حي|جبهه|حركه|تنظيم|حزب|جماعه|قطاع|اقليم|شبه جزيره|حلف|بطوله|دوري ابطال|ارض|جمهوريه|مملكه|اتفاقيه|اتفاق|سلطنه|اماره|خليج|بحر|نهر|بحيره|جزر|جزيره|مضيق|قناه|كاس|بنك|معاهده|بروتوكول) $/;

/** True where what begins at `at` is the second word of such a phrase. */
export function completesPhrase(text: string, at: number): boolean {
  return FIXED.test(foldSpelling(text.slice(Math.max(0, at - 14), at)).concat(" "));
}

/** «بنتيجة ____»: elsewhere a score is not looked for. */
const SCORE_CUE = /(نتيجة|بواقع)\s*$/;

/** «حصلت باريس من ____», «حيال ____»: a government, which its country stands for as well. */
const OF_GOVERNMENTS =
  /(^|\s)[وف]?(من|عن|على|مع|ضد|حيال|تجاه|إزاء|عبر|الموالي\S* ل|المدعوم\S* من|التابع\S* ل|الحليف\S* ل)[،,]?\s*$/;

/** «ثلاثة أصناف: …», «24 شخصا - 21 طالبا وسائق …»: what is counted is named one by one. */
const LISTED = /^\s*\S+\s*([:：]|[-–]\s*[0-9\u0660-\u0669])/;

/** True where `headline` tells of the country: «انفجارات بمطار حماة» does of Syria. */
function tellsCountry(country: string, headline: string): boolean {
  const code = countryByName.get(foldSpelling(country))?.code;
  return code !== undefined && countriesOf(headline).has(code);
}

/** Parts of the world: what lies in them tells which. */
const CONTINENT = /^(اوروبا|اسيا|افريقيا|امريكا|اميركا|القاره|الشرق الاوسط)$/;

/** «البالغ من العمر ____ عاما»: how old somebody is, said in passing. */
const AGE = /(البالغة?|العمر|عمرها?)\s*$/;

/** «15 من أصل ____»: the number before bounds it. */
const OF_ALL = /(من أصل|من بين|من مجموع|من إجمالي|من كل|لكل)\s*$/;

/** Up to this many are counted again by what tells who they are: «____ ناجين هم إريتريان وإثيوبيان». */
const FEW = 10;

/** Numbers that follow from the words around them. */
function boundNumber(context: PhrasingContext, blank: Span, value: number, end: number): boolean {
  const before = context.text.slice(Math.max(0, blank.start - 24), blank.start);
  const after = context.text.slice(blank.end, end);
  return (
    AGE.test(before) ||
    OF_ALL.test(before) ||
    (value <= FEW && /\s(هم|هن|هما|هي|شملت?|ضمت?|[تي]شمل|[تي]ضم)\s/.test(after))
  );
}

/** «خمس و____ سنوات», «من 20 إلى ____»: the number before it leaves little to know. */
function afterNumber(context: PhrasingContext, blank: Span): boolean {
  return context.document.quantities.some(
    ({ end }) => end <= blank.start && /^\s*(و|أو|إلى|حتى|[-–])\s*$/.test(context.text.slice(end, blank.start)),
  );
}

/** «عشرة» in the text is the «10» of the headline. */
export function inHeadline(context: PhrasingContext, ways: readonly string[]): boolean {
  const words = foldSpelling(context.document.article.title).replace(/(\p{L})(?=\p{N})/gu, "$1 ");
  const title = ` ${words.replace(/[^\p{L}\p{N}.,٫]+/gu, " ")} `;
  return ways.some((way) => title.includes(` ${foldSpelling(way)} `));
}

/** Numbers that every handbook has. */
export const BACKGROUND: RegExp = /(عدد سكان|مساحة|سكانها|سكانه)/;

/** True where the words before or after a number in the blank tell it, or nobody looks for it there. */
export function idleNumber(
  context: PhrasingContext,
  unit: PlacedUnit,
  blank: Span,
  { value }: Quantity,
  end: number,
): boolean {
  const before = context.text.slice(Math.max(0, blank.start - 30), blank.start);
  return (
    boundNumber(context, blank, value, end) ||
    afterNumber(context, blank) ||
    BACKGROUND.test(before) ||
    LISTED.test(context.text.slice(blank.end)) ||
    /^(ألف|آلاف|مليون|ملايين|مليار|مليارات)$/.test(context.text.slice(blank.start, blank.end)) ||
    (unit.type === "score" && !SCORE_CUE.test(before))
  );
}

/** Figures beside a blank from which it is one of a table that nobody keeps in mind: readers refused three of five. */
const MANY_FIGURES = 3;

/** «25 نقطة و____ كرات مرتدة و9 تمريرات في 31 دقيقة»: one of many figures. */
export function amongFigures(text: string, shown: Span, blank: Span): boolean {
  const beside = `${text.slice(shown.start, blank.start)} ${text.slice(blank.end, shown.end)}`;
  return (beside.match(/[0-9\u0660-\u0669]+([.,٫][0-9\u0660-\u0669]+)*/g) ?? []).length >= MANY_FIGURES;
}

/** The year in which the article was written, or the latest that it names. */
export function latestYear(context: PhrasingContext): number {
  const years = context.document.times.flatMap(({ value = "" }) =>
    /^\d{4}/.test(value) ? [Number(value.slice(0, 4))] : [],
  );
  const published = Number(context.document.article.published?.slice(0, 4) ?? Number.NaN);
  return Number.isFinite(published) ? published : Math.max(...years);
}

/** Years from which an undated article may be of the same year. */
const RECENT = 2010;

/** «يونيو حزيران»: of two names for one month each tells the other. */
const isMonth = (word: string | undefined): boolean => word !== undefined && monthByForm.has(foldSpelling(word));

/** «من 12 إلى ____», «منذ محاولة الانقلاب في ____», the year of the article itself: bounded, background, or plain. */
export function idleTime(context: PhrasingContext, unit: PlacedUnit, blank: Span): boolean {
  const before = context.text.slice(Math.max(0, blank.start - 50), blank.start);
  const after = context.text.slice(blank.end, blank.end + 20);
  const latest = latestYear(context);
  return (
    /\p{N}\s*(إلى|حتى|و|[-–])\s*$/u.test(before) ||
    (unit.type === "month" && [before.trim().split(/\s+/).at(-1), after.trim().split(/[\s،.]+/)[0]].some(isMonth)) ||
    /(^|\s)منذ\s[^،.؛]*\S\s(في|عام|سنة)\s+([\p{L}]+\s+)?$/u.test(before) ||
    (unit.type === "year" && unit.value === latest && latest >= RECENT)
  );
}

/** «وبيت ____»: half a name, of which the parser took the rest for a place. */
function endsName(context: PhrasingContext, blank: Span): boolean {
  const at = context.document.tokens.findIndex((token) => token.start >= blank.start);
  const before = context.document.tokens[at - 1];
  return before !== undefined && before.upos === "PROPN" && /^\s+$/.test(context.text.slice(before.end, blank.start));
}

/** «العاصمة الأردنية ____»: every handbook has it. */
const CAPITAL = /العاصمة\s+\S+\s*$/;

/** «مدرب ____» where the blank is «البرازيل تيتي»: a country and what does not belong to it. */
function countryAndMore(text: string): boolean {
  const [first = "", ...more] = text.split(" ");
  return more.length > 0 && countryByName.has(foldSpelling(first)) && !countryByName.has(foldSpelling(text));
}

/** True where the words before a place in the blank, or the headline, tell it. */
export function idlePlace(context: PhrasingContext, unit: PlacedUnit, blank: Span): boolean {
  return (
    completesPhrase(context.text, blank.start) ||
    (unit.type !== "country" && endsName(context, blank)) ||
    OF_GOVERNMENTS.test(context.text.slice(Math.max(0, blank.start - 16), blank.start)) ||
    CONTINENT.test(foldSpelling(unit.text)) ||
    CAPITAL.test(context.text.slice(Math.max(0, blank.start - 30), blank.start)) ||
    countryAndMore(unit.text) ||
    (unit.type === "country" && tellsCountry(unit.text, context.document.article.title))
  );
}

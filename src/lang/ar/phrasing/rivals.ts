// Rivals from general knowledge: what a reader could take for the key without being told so by the article.
import type { Unit } from "../../../core/language.ts";
import { months, weekdays } from "../lexicon/calendar.ts";
import { contraryOf } from "../lexicon/contraries.ts";
import { type Country, countryByCapital, countryByName, nationalityOf, neighboursOf } from "../lexicon/countries.ts";
import { bodyHeadByForm } from "../lexicon/organisations.ts";
import { citiesBeside, cityOf } from "../lexicon/places.ts";
import { portfolios } from "../lexicon/posts.ts";
import { writeQuantity } from "../number/write-number.ts";
import { foldSpelling } from "../script/fold.ts";

const known = (values: readonly (string | null)[]): readonly string[] => values.filter((value) => value !== null);

function countryUnit(country: Country): Unit {
  return { text: country.name, type: "country", gender: country.gender, aliases: known([...country.variants, country.capital, country.masc, country.fem]) };
}

function capitals(unit: Unit): readonly Unit[] {
  const home = countryByCapital.get(foldSpelling(unit.text));
  if (home === undefined) return [];
  return neighboursOf(home).flatMap((country): readonly Unit[] =>
    country.capital === null || country.capital === country.name ? [] : [{ text: country.capital, type: "city", aliases: [country.name] }],
  );
}

const foldedPortfolios = portfolios.map((portfolio) => ({ portfolio, folded: foldSpelling(portfolio) }));
const postLike = (unit: Unit, text: string): Unit => ({ text, type: unit.type, aliases: [], ...(unit.unit === undefined ? {} : { unit: unit.unit }), ...(unit.gender === undefined ? {} : { gender: unit.gender }) });

/** «وزير الخارجية الفرنسي» → «وزير الداخلية الفرنسي»; ministries alike. */
function otherPortfolios(unit: Unit): readonly Unit[] {
  const match = /^(وزيرة?|وزارة) (\S+)(.*)$/.exec(unit.text);
  if (match === null) return [];
  const [, head = "", portfolio = "", rest = ""] = match;
  if (!foldedPortfolios.some((one) => one.folded === foldSpelling(portfolio))) return [];
  return portfolios
    .filter((one) => !one.includes(" ") && foldSpelling(one) !== foldSpelling(portfolio))
    .slice(0, 8)
    .map((one) => postLike(unit, `${head} ${one}${rest}`));
}

const STATE_POSTS = { Masc: ["وزير الخارجية", "وزير الداخلية", "وزير الدفاع", "وزير المالية"], Fem: ["وزيرة الخارجية", "وزيرة الداخلية", "وزيرة الدفاع", "وزيرة المالية"] } as const;

/** «الرئيس الفرنسي» → «رئيس الوزراء الفرنسي»: another high post of the same state. */
function otherStatePosts(unit: Unit): readonly Unit[] {
  const match = /^(?:الرئيسة?|المستشارة?|رئيسة? (?:الوزراء|الحكومة)) (ال\S+)( .*)?$/.exec(unit.text);
  const nation = match?.[1] === undefined ? null : nationalityOf(foldSpelling(match[1]));
  if (match === null || nation === null) return [];
  const posts = nation.gender === "Fem" ? STATE_POSTS.Fem : STATE_POSTS.Masc;
  return posts.filter((post) => !unit.text.startsWith(post) && !/الحكومة/.test(unit.text + post)).map((post) => postLike(unit, `${post} ${match[1]}${match[2] ?? ""}`));
}

const BODY_POSTS = { Masc: ["المتحدث باسم", "المستشار القانوني ل", "المدير المالي ل"], Fem: ["المتحدثة باسم", "المستشارة القانونية ل", "المديرة المالية ل"] } as const;

const BOARD_RIVALS = ["المستشار القانوني ل", "المدير المالي ل", "المتحدث باسم "];

/** «رئيس مجلس إدارة الشركة» → «الرئيس التنفيذي للشركة». */
function otherThanChairman(unit: Unit): readonly Unit[] {
  const match = /^رئيس مجلس إدارة (\S+)(.*)$/.exec(unit.text);
  if (match === null) return [];
  const [, first = "", rest = ""] = match;
  return BOARD_RIVALS.map((post) => postLike(unit, post.endsWith(" ") ? `${post}${first}${rest}` : `${post}${first.startsWith("ال") ? `ل${first.slice(2)}` : first}${rest}`));
}

/** «مدير المتحف» → «المتحدث باسم المتحف»: another post in the same body. */
function otherBodyPosts(unit: Unit): readonly Unit[] {
  const match = /^(رئيسة?|مديرة?|المتحدثة? باسم|الناطقة? باسم) (\S+)(.*)$/.exec(unit.text);
  if (match === null) return [];
  const [, head = "", first = "", rest = ""] = match;
  if (first === "مجلس" || rest.split(" ").some((word) => nationalityOf(foldSpelling(word)) !== null)) return [];
  if (bodyHeadByForm.get(foldSpelling(first).replace(/^ال/, "")) === undefined) return [];
  const feminine = /ة/.test(head);
  const heads: readonly string[] = feminine ? [...BODY_POSTS.Fem, "رئيسة", "مديرة"] : [...BODY_POSTS.Masc, "رئيس", "مدير"];
  const joined = (post: string): string => (post.endsWith(" ل") ? `${post}${first.startsWith("ال") ? `ل${first.slice(2)}` : first}${rest}` : `${post} ${first}${rest}`);
  return heads.filter((post) => !head.startsWith(post) && !(/^(المتحدث|الناطق)/.test(head) && post.startsWith("المتحدث")) && !(/^(رئيس|مدير)/.test(head) && /^(رئيس|مدير)/.test(post))).map((post) => postLike(unit, joined(post)));
}

const EXECUTIVES = ["المدير المالي", "مدير العمليات", "المستشار القانوني", "مدير التسويق"];

/** «الرئيس التنفيذي لستاربكس» → «المدير المالي لستاربكس». */
function otherExecutives(unit: Unit): readonly Unit[] {
  const match = /^(?:الرئيس التنفيذي|المدير العام|المدير التنفيذي|المدير المالي)(?: (?:الجديد|السابق))? (ل\S+.*)$/.exec(unit.text);
  return match === null ? [] : EXECUTIVES.filter((post) => !unit.text.startsWith(post)).map((post) => postLike(unit, `${post} ${match[1]}`));
}

function posts(unit: Unit): readonly Unit[] {
  return [...otherExecutives(unit), ...otherThanChairman(unit), ...otherPortfolios(unit), ...otherStatePosts(unit), ...otherBodyPosts(unit)];
}

const STATE_BODIES: readonly { readonly head: string; readonly gender: "Masc" | "Fem"; readonly class: string }[] = [
  { head: "البرلمان", gender: "Masc", class: "parliament" },
  { head: "المحكمة العليا", gender: "Fem", class: "court" },
  { head: "وزارة الخارجية", gender: "Fem", class: "ministry" },
  { head: "وزارة الداخلية", gender: "Fem", class: "ministry" },
  { head: "الجيش", gender: "Masc", class: "military" },
  { head: "الشرطة", gender: "Fem", class: "security" },
  { head: "البنك المركزي", gender: "Masc", class: "bank" },
];

/** «البرلمان الفرنسي» → «المحكمة العليا الفرنسية»: another body of the same state, no part of it and not the whole. */
function bodies(unit: Unit): readonly Unit[] {
  const words = unit.text.split(" ");
  const nation = words.map((word) => nationalityOf(foldSpelling(word))).find((one) => one !== null);
  const head = bodyHeadByForm.get(foldSpelling(words[0] ?? "").replace(/^ال/, ""));
  if (nation === undefined || !nation.definite || head === undefined || nation.country.masc === null || nation.country.fem === null) return otherPortfolios(unit);
  if (!STATE_BODIES.some((one) => one.class === head.type)) return otherPortfolios(unit);
  const { masc, fem } = nation.country;
  const others = STATE_BODIES.filter((one) => one.class !== head.type).map((one) => ({ ...unitOfBody(unit, `${one.head} ال${one.gender === "Fem" ? fem : masc}`) }));
  return [...otherPortfolios(unit), ...others];
}

function unitOfBody(unit: Unit, text: string): Unit {
  return { text, type: unit.type, aliases: [], ...(unit.unit === undefined ? {} : { unit: unit.unit }) };
}

const MONTH_GAPS = [-3, -2, -1, 1, 2, 3];

/** Another month in the same naming: «تشرين الأول/أكتوبر» → «أيلول/سبتمبر». */
function otherMonths(text: string): readonly string[] {
  const parts = text.split(/(\s*\/\s*|\s+(?=[0-9]|عام|سنة))/);
  const at = months.find((month) => parts.some((part) => sameMonth(month, part)));
  if (at === undefined) return [];
  return MONTH_GAPS.flatMap((gap) => {
    const other = months[(at.number - 1 + gap + 12) % 12];
    if (other === undefined) return [];
    return [parts.map((part) => (sameMonth(at, part) ? (foldSpelling(part) === foldSpelling(at.levantine) ? other.levantine : foldSpelling(part) === foldSpelling(at.maghrebi) && at.maghrebi !== at.common ? other.maghrebi : other.common) : part)).join("")];
  });
}

function sameMonth(month: (typeof months)[number], text: string): boolean {
  return [month.common, month.levantine, month.maghrebi, ...month.others].some((name) => foldSpelling(name) === foldSpelling(text));
}

/** «20 آذار/مارس» → «23 آذار/مارس»: other days of the same month. */
function otherDays(text: string): readonly string[] {
  const day = /(^|\s)([0-9]{1,2})(?=\s)/.exec(text);
  if (day === null) return [];
  const value = Number(day[2]);
  return [-6, -3, 4, 7, -9, 10].map((step) => value + step).filter((one) => one >= 1 && one <= 28).map((one) => text.replace(/(^|\s)[0-9]{1,2}(?=\s)/, `$1${one}`));
}

function dates(unit: Unit): readonly Unit[] {
  const texts = unit.type === "month" ? otherMonths(unit.text) : otherDays(unit.text.replace(/^يوم \S+ /, ""));
  return texts.map((text) => ({ text, type: unit.type, aliases: [] }));
}

function cityRivals(unit: Unit): readonly Unit[] {
  const city = cityOf(foldSpelling(unit.text));
  if (city === null) return capitals(unit);
  return citiesBeside(city).slice(0, 8).map((one) => ({ text: one.name, type: "city", aliases: [...one.variants] }));
}

function days(unit: Unit): readonly Unit[] {
  const prefix = /^(.*?)(ال\S+)$/.exec(unit.text);
  if (prefix === null) return [];
  const at = weekdays.findIndex((day) => day.forms.some((form) => foldSpelling(form) === foldSpelling(prefix[2] ?? "")));
  if (at < 0) return [];
  return [1, 2, 6, 5, 3].flatMap((step): readonly Unit[] => {
    const day = weekdays[(at + step) % weekdays.length];
    return day === undefined ? [] : [{ text: `${prefix[1]}${day.forms[0] ?? ""}`, type: "weekday", aliases: [] }];
  });
}

/** «الروسي» → «الأوكراني»: in the same gender and definiteness, from the same part of the world. */
function nationalities(unit: Unit): readonly Unit[] {
  const nation = nationalityOf(foldSpelling(unit.text));
  if (nation === null || nation.number !== "Sing") return [];
  return neighboursOf(nation.country).flatMap((country): readonly Unit[] => {
    const form = nation.gender === "Fem" ? country.fem : country.masc;
    if (form === null || form.includes(" ")) return [];
    const accusative = !nation.definite && /يا$/.test(unit.text) ? "ا" : "";
    return [{ text: `${nation.definite ? "ال" : ""}${form}${accusative}`, type: "nationality", aliases: [] }];
  });
}

function contraries(unit: Unit): readonly Unit[] {
  const contrary = contraryOf(unit.text);
  return contrary === undefined ? [] : [{ text: contrary, type: "term", aliases: [] }];
}

/** Rivals of `unit`, best first. */
export function rivals(unit: Unit): readonly Unit[] {
  switch (unit.type) {
    case "country": {
      const country = countryByName.get(foldSpelling(unit.text));
      return country === undefined ? [] : neighboursOf(country)
            .filter((other) => other.gender === country.gender)
            .map(countryUnit);
    }
    case "city":
      return cityRivals(unit);
    case "organisation":
      return bodies(unit);
    case "month":
    case "date":
      return dates(unit);
    case "nationality":
      return nationalities(unit);
    case "term":
      return contraries(unit);
    case "post":
      return posts(unit);
    case "weekday":
      return days(unit);
    default:
      return [];
  }
}

/** The number alone, where its noun keeps the form that the text shows beside the blank. */
function framed(unit: Unit, frame: string, value: number): Unit | null {
  const at = frame.indexOf(unit.text);
  const before = frame.slice(0, at);
  const after = frame.slice(at + unit.text.length);
  const whole = at < 0 ? null : writeQuantity(value, frame);
  if (whole === null || !whole.startsWith(before) || !whole.endsWith(after) || whole.length <= before.length + after.length) return null;
  const text = whole.slice(before.length, whole.length - after.length);
  return text === unit.text ? null : { text, type: unit.type, value, aliases: [], frame, ...(unit.unit === undefined ? {} : { unit: unit.unit }) };
}

/** `unit` with `value` in place of its number; `null` where the counted noun would need a form that is not certain. */
export function renumber(unit: Unit, value: number): Unit | null {
  if (unit.frame !== undefined) return framed(unit, unit.frame, value);
  const text = unit.type === "year" ? unit.text.replace(/[0-9]{4}/, String(value)) : writeQuantity(value, unit.text);
  if (text === null || text === unit.text) return null;
  return { text, type: unit.type, value, aliases: [], ...(unit.unit === undefined ? {} : { unit: unit.unit }) };
}


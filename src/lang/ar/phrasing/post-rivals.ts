// Rivals of posts and bodies: another office of the same state, company or institution.
import type { Unit } from "../../../core/language.ts";
import { nationalityOf } from "../lexicon/countries.ts";
import { knownBodies } from "../lexicon/known-bodies.ts";
import { bodyHeadByForm } from "../lexicon/organisations.ts";
import { portfolios } from "../lexicon/posts.ts";
import { foldSpelling } from "../script/fold.ts";

const foldedPortfolios = portfolios.map((portfolio) => ({ portfolio, folded: foldSpelling(portfolio) }));

const postLike = (unit: Unit, text: string): Unit => ({
  text,
  type: unit.type,
  aliases: [],
  ...(unit.unit === undefined ? {} : { unit: unit.unit }),
  ...(unit.gender === undefined ? {} : { gender: unit.gender }),
});

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

const STATE_POSTS = {
  Masc: ["وزير الخارجية", "وزير الداخلية", "وزير الدفاع", "وزير المالية"],
  Fem: ["وزيرة الخارجية", "وزيرة الداخلية", "وزيرة الدفاع", "وزيرة المالية"],
} as const;

/** «الرئيس الفرنسي» → «رئيس الوزراء الفرنسي»: another high post of the same state. */
function otherStatePosts(unit: Unit): readonly Unit[] {
  const match = /^(?:الرئيسة?|المستشارة?|رئيسة? (?:الوزراء|الحكومة)) (ال\S+)( .*)?$/.exec(unit.text);
  const nation = match?.[1] === undefined ? null : nationalityOf(foldSpelling(match[1]));
  if (match === null || nation === null) return [];
  const posts = nation.gender === "Fem" ? STATE_POSTS.Fem : STATE_POSTS.Masc;
  return posts
    .filter((post) => !unit.text.startsWith(post) && !/الحكومة/.test(unit.text + post))
    .map((post) => postLike(unit, `${post} ${match[1]}${match[2] ?? ""}`));
}

const BODY_POSTS = {
  Masc: ["المتحدث باسم", "المستشار القانوني ل", "المدير المالي ل"],
  Fem: ["المتحدثة باسم", "المستشارة القانونية ل", "المديرة المالية ل"],
} as const;

const BOARD_RIVALS = ["المستشار القانوني ل", "المدير المالي ل", "المتحدث باسم "];

/** «رئيس مجلس إدارة الشركة» → «الرئيس التنفيذي للشركة». */
function otherThanChairman(unit: Unit): readonly Unit[] {
  const match = /^رئيس مجلس إدارة (\S+)(.*)$/.exec(unit.text);
  if (match === null) return [];
  const [, first = "", rest = ""] = match;
  return BOARD_RIVALS.map((post) =>
    postLike(
      unit,
      post.endsWith(" ")
        ? `${post}${first}${rest}`
        : `${post}${first.startsWith("ال") ? `ل${first.slice(2)}` : first}${rest}`,
    ),
  );
}

/** «مدير المتحف» → «المتحدث باسم المتحف»: another post in the same body. */
function otherBodyPosts(unit: Unit): readonly Unit[] {
  const match = /^(رئيسة?|مديرة?|المتحدثة? باسم|الناطقة? باسم) (\S+)(.*)$/.exec(unit.text);
  if (match === null) return [];
  const [, head = "", first = "", rest = ""] = match;
  if (first === "مجلس" || rest.split(" ").some((word) => nationalityOf(foldSpelling(word)) !== null)) return [];
  const body = bodyHeadByForm.get(foldSpelling(first).replace(/^ال/, ""));
  if (body === undefined || body.type === "committee" || body.type === "delegation") return [];
  const feminine = /ة/.test(head);
  const heads: readonly string[] = feminine
    ? [...BODY_POSTS.Fem, "رئيسة", "مديرة"]
    : [...BODY_POSTS.Masc, "رئيس", "مدير"];
  const joined = (post: string): string =>
    post.endsWith(" ل")
      ? `${post}${first.startsWith("ال") ? `ل${first.slice(2)}` : first}${rest}`
      : `${post} ${first}${rest}`;
  return heads
    .filter(
      (post) =>
        !head.startsWith(post) &&
        !(/^(المتحدث|الناطق)/.test(head) && post.startsWith("المتحدث")) &&
        !(/^(رئيس|مدير)/.test(head) && /^(رئيس|مدير)/.test(post)),
    )
    .map((post) => postLike(unit, joined(post)));
}

const EXECUTIVES = ["المدير المالي", "مدير العمليات", "المستشار القانوني", "مدير التسويق"];

/** «الرئيس التنفيذي لستاربكس» → «المدير المالي لستاربكس». */
function otherExecutives(unit: Unit): readonly Unit[] {
  const match = /^(?:الرئيس التنفيذي|المدير العام|المدير التنفيذي|المدير المالي)(?: (?:الجديد|السابق))? (ل\S+.*)$/.exec(
    unit.text,
  );
  return match === null
    ? []
    : EXECUTIVES.filter((post) => !unit.text.startsWith(post)).map((post) => postLike(unit, `${post} ${match[1]}`));
}

export function posts(unit: Unit): readonly Unit[] {
  return [
    ...otherExecutives(unit),
    ...otherThanChairman(unit),
    ...otherPortfolios(unit),
    ...otherStatePosts(unit),
    ...otherBodyPosts(unit),
  ];
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

/** «شركة غوغل» → «شركة أمازون»: another of the same field, with the same head before it. */
function knownRivals(unit: Unit): readonly Unit[] {
  const match = /^((?:شركة|مجموعة|نادي|فريق) )?(.+)$/.exec(unit.text.replace(/["«»“”]/g, ""));
  const head = match?.[1] ?? "";
  const name = foldSpelling(match?.[2] ?? "");
  const row = knownBodies.find((one) => one.some((body) => foldSpelling(body) === name));
  return (row ?? []).filter((body) => foldSpelling(body) !== name).map((body) => unitOfBody(unit, head + body));
}

/** «البرلمان الفرنسي» → «المحكمة العليا الفرنسية»: another body of the same state, no part of it and not the whole. */
export function bodies(unit: Unit): readonly Unit[] {
  const alike = [...otherPortfolios(unit), ...knownRivals(unit)];
  if (alike.length > 0) return alike;
  const words = unit.text.split(" ");
  const nation = words.map((word) => nationalityOf(foldSpelling(word))).find((one) => one !== null);
  const head = bodyHeadByForm.get(foldSpelling(words[0] ?? "").replace(/^ال/, ""));
  if (
    nation === undefined ||
    !nation.definite ||
    head === undefined ||
    nation.country.masc === null ||
    nation.country.fem === null
  )
    return otherPortfolios(unit);
  if (!STATE_BODIES.some((one) => one.class === head.type)) return otherPortfolios(unit);
  const { masc, fem } = nation.country;
  const others = STATE_BODIES.filter((one) => one.class !== head.type).map((one) => ({
    ...unitOfBody(unit, `${one.head} ال${one.gender === "Fem" ? fem : masc}`),
  }));
  return [...otherPortfolios(unit), ...others];
}

function unitOfBody(unit: Unit, text: string): Unit {
  return { text, type: unit.type, aliases: [], ...(unit.unit === undefined ? {} : { unit: unit.unit }) };
}

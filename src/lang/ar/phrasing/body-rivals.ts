// Rivals of bodies: another of the same field, or another of the same state.
import type { Unit } from "../../../core/language.ts";
import { nationalityOf } from "../lexicon/countries.ts";
import { knownBodies } from "../lexicon/known-bodies.ts";
import { bodyHeadByForm } from "../lexicon/organisations.ts";
import { portfolios } from "../lexicon/posts.ts";
import { foldSpelling } from "../script/fold.ts";

const foldedPortfolios = portfolios.map((portfolio) => ({ portfolio, folded: foldSpelling(portfolio) }));

const bodyLike = (unit: Unit, text: string): Unit => ({
  text,
  type: unit.type,
  aliases: [],
  ...(unit.unit === undefined ? {} : { unit: unit.unit }),
  ...(unit.gender === undefined ? {} : { gender: unit.gender }),
});

/** «وزارة الخارجية الفرنسية» → «وزارة الداخلية الفرنسية». */
function otherPortfolios(unit: Unit): readonly Unit[] {
  const match = /^(وزارة) (\S+)(.*)$/.exec(unit.text);
  if (match === null) return [];
  const [, head = "", portfolio = "", rest = ""] = match;
  if (!foldedPortfolios.some((one) => one.folded === foldSpelling(portfolio))) return [];
  return portfolios
    .filter((one) => !one.includes(" ") && foldSpelling(one) !== foldSpelling(portfolio))
    .slice(0, 8)
    .map((one) => bodyLike(unit, `${head} ${one}${rest}`));
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

// Rivals from general knowledge: what a reader could take for the key without being told so by the article.
import type { Unit } from "../../../core/language.ts";
import { weekdays } from "../lexicon/calendar.ts";
import { contraryOf } from "../lexicon/contraries.ts";
import { type Country, countryByCapital, countryByName, nationalityOf, neighboursOf } from "../lexicon/countries.ts";
import { portfolios } from "../lexicon/posts.ts";
import { writeNumber } from "../number/write-number.ts";
import { foldSpelling } from "../script/fold.ts";

const known = (values: readonly (string | null)[]): readonly string[] => values.filter((value) => value !== null);

function countryUnit(country: Country): Unit {
  return { text: country.name, type: "country", aliases: known([...country.variants, country.capital, country.masc, country.fem]) };
}

function capitals(unit: Unit): readonly Unit[] {
  const home = countryByCapital.get(foldSpelling(unit.text));
  if (home === undefined) return [];
  return neighboursOf(home).flatMap((country): readonly Unit[] =>
    country.capital === null || country.capital === country.name ? [] : [{ text: country.capital, type: "city", aliases: [country.name] }],
  );
}

const foldedPortfolios = portfolios.map((portfolio) => ({ portfolio, folded: foldSpelling(portfolio) }));

/** «وزير الخارجية الفرنسي» → «وزير الداخلية الفرنسي». */
function posts(unit: Unit): readonly Unit[] {
  const match = /^(وزيرة?|وزارة) (\S+)(.*)$/.exec(unit.text);
  if (match === null) return [];
  const [, head = "", portfolio = "", rest = ""] = match;
  if (!foldedPortfolios.some((one) => one.folded === foldSpelling(portfolio))) return [];
  return portfolios
    .filter((one) => !one.includes(" ") && foldSpelling(one) !== foldSpelling(portfolio))
    .slice(0, 8)
    .map((one) => ({ text: `${head} ${one}${rest}`, type: "post", aliases: [], ...(unit.gender === undefined ? {} : { gender: unit.gender }) }));
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
      return country === undefined ? [] : neighboursOf(country).map(countryUnit);
    }
    case "city":
      return capitals(unit);
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

/** `unit` with `value` in place of its number; `null` where the counted noun would need a form that is not certain. */
export function renumber(unit: Unit, value: number): Unit | null {
  const text = unit.type === "year" ? unit.text.replace(/[0-9]{4}/, String(value)) : writeNumber(value, unit.text);
  if (text === null || text === unit.text) return null;
  return { text, type: unit.type, value, aliases: [], ...(unit.unit === undefined ? {} : { unit: unit.unit }) };
}


// Rivals from general knowledge: what a reader could take for the key without being told so by the article.
import type { Unit } from "../../../core/language.ts";
import { affirmed } from "../lexicon/conjugation.ts";
import { type Country, countryByCapital, countryByName, nationalityOf, neighboursOf } from "../lexicon/countries.ts";
import { citiesBeside, cityOf } from "../lexicon/places.ts";
import { ordinalsBeside, otherPart } from "../lexicon/ranks.ts";
import { foldSpelling } from "../script/fold.ts";
import { bodies } from "./body-rivals.ts";
import { dates, days } from "./date-rivals.ts";

const known = (values: readonly (string | null)[]): readonly string[] => values.filter((value) => value !== null);

function countryUnit(country: Country): Unit {
  return {
    text: country.name,
    type: "country",
    gender: country.gender,
    aliases: known([...country.variants, country.capital, country.masc, country.fem]),
  };
}

function capitals(unit: Unit): readonly Unit[] {
  const home = countryByCapital.get(foldSpelling(unit.text));
  if (home === undefined) return [];
  return neighboursOf(home).flatMap((country): readonly Unit[] =>
    country.capital === null || country.capital === country.name
      ? []
      : [{ text: country.capital, type: "city", aliases: [country.name] }],
  );
}

function cityRivals(unit: Unit): readonly Unit[] {
  const city = cityOf(foldSpelling(unit.text));
  if (city === null) return capitals(unit);
  return citiesBeside(city)
    .slice(0, 8)
    .map((one) => ({ text: one.name, type: "city", aliases: [...one.variants] }));
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

/** The denial without its particle, or another part than the one that is told. */
export function turned({ text, unit }: Unit): string | undefined {
  return unit === "denied" ? (affirmed(text) ?? undefined) : otherPart(text);
}

function terms(unit: Unit): readonly Unit[] {
  const other = turned(unit);
  return [...ordinalsBeside(unit.text), ...(other === undefined ? [] : [other])].map((text) => ({
    text,
    type: "term",
    unit: unit.unit ?? "",
    aliases: [],
  }));
}

/** Rivals of `unit`, best first. */
export function rivals(unit: Unit): readonly Unit[] {
  switch (unit.type) {
    case "country": {
      const country = countryByName.get(foldSpelling(unit.text));
      return country === undefined
        ? []
        : neighboursOf(country)
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
      return terms(unit);
    case "weekday":
      return days(unit);
    default:
      return [];
  }
}

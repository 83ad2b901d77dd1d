// Everything that is known about places by name: countries, territories, capitals, cities, continents, languages.
import { foldSpelling } from "../script/fold.ts";
import { citiesByCountry } from "./cities.ts";
import { type Country, countries } from "./countries.ts";
import { indexByForm } from "./fold-index.ts";
import { languageNames, regionNames, territoryNames } from "./places-data.ts";

export interface Place {
  /** In the spelling that Fahm writes. */
  readonly name: string;
  readonly type: "country" | "territory" | "capital" | "city" | "region";
  /** ISO 3166-1 code of the country it is or lies in; UN M.49 for regions. */
  readonly code: string;
  /** Other names and spellings; never rivals of the place. */
  readonly variants: readonly string[];
}

export interface City {
  readonly name: string;
  readonly variants: readonly string[];
  readonly country: string;
  readonly capital: boolean;
}

const byCode: ReadonlyMap<string, Country> = new Map(countries.map((c) => [c.code, c]));

/** Capitals first, then the cities of each country. */
export const cities: readonly City[] = [
  ...countries.flatMap((c) =>
    c.capital === null ? [] : [{ name: c.capital, variants: [], country: c.code, capital: true }],
  ),
  ...Object.entries(citiesByCountry).flatMap(([country, names]) =>
    names.split("،").map((entry) => {
      const [name = "", ...variants] = entry.trim().split("/");
      return { name, variants, country, capital: false };
    }),
  ),
];

const cldrNames: ReadonlyMap<string, readonly string[]> = groupNames();

function groupNames(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [code, name] of territoryNames) {
    const key = code.slice(0, 2);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [name]);
    else list.push(name);
  }
  return groups;
}

export const places: readonly Place[] = [
  ...countries.map(
    (c): Place => ({
      name: c.name,
      type: "country",
      code: c.code,
      variants: [...c.variants, ...(cldrNames.get(c.code) ?? [])],
    }),
  ),
  ...[...cldrNames]
    .filter(([code]) => !byCode.has(code))
    .map(([code, [name = "", ...variants]]): Place => ({ name, type: "territory", code, variants })),
  ...cities.map(
    (c): Place => ({ name: c.name, type: c.capital ? "capital" : "city", code: c.country, variants: c.variants }),
  ),
  ...regionNames.map(([code, name]): Place => ({ name, type: "region", code, variants: [] })),
];

/** By folded name; where a country and its capital share a name («تونس», «الكويت») the country wins. */
export const placeByForm: ReadonlyMap<string, Place> = indexByForm(places, (p) => [p.name, ...p.variants]);

/** Folded names of languages: «الصينية», «العربية». */
export const languageByForm: ReadonlyMap<string, readonly [code: string, name: string]> = indexByForm(
  languageNames,
  ([, name]) => [name],
);

/** The place with this name, as written anywhere; «مدينة», «دولة» before it may stay. */
export function placeOf(text: string): Place | null {
  const folded = foldSpelling(text);
  return (
    placeByForm.get(folded) ??
    placeByForm.get(folded.replace(/^(?:مدينه|دوله|العاصمه|جمهوريه|مملكه|بلده|قريه|محافظه|ولايه) /, "")) ??
    null
  );
}

/** Cities to set beside `city`: of the same country, then capitals of its region for a capital. */
export function citiesBeside(city: City): readonly City[] {
  const home = byCode.get(city.country);
  if (city.capital)
    return cities.filter(
      (c) => c.capital && c.country !== city.country && byCode.get(c.country)?.region === home?.region,
    );
  return cities.filter((c) => c.country === city.country && c.name !== city.name);
}

/** The city with this folded name; `null` for none. */
export function cityOf(folded: string): City | null {
  return cityByForm.get(folded) ?? null;
}

const cityByForm: ReadonlyMap<string, City> = indexByForm(cities, (c) => [c.name, ...c.variants]);

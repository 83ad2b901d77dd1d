// Writes src/lang/ar/lexicon/places-data.ts: territories and languages of CLDR in Arabic, so that nothing depends on the ICU of the machine.
// Run: npx tsx scripts/build-places.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL("../src/lang/ar/lexicon/places-data.ts", import.meta.url));

function read(file: string): unknown {
  return JSON.parse(readFileSync(require.resolve(file), "utf8"));
}

/** The object at `path`, or an error that names the missing step. */
function at(value: unknown, ...path: readonly string[]): Readonly<Record<string, unknown>> {
  let node = value;
  for (const key of ["", ...path]) {
    if (key !== "") node = entryOf(node, key);
    if (typeof node !== "object" || node === null) throw new Error(`CLDR data has no ${path.join(".")}`);
  }
  return Object.fromEntries(Object.entries(typeof node === "object" && node !== null ? node : {}));
}

function entryOf(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null
    ? Object.entries(node).find(([name]) => name === key)?.[1]
    : undefined;
}

/** Without vowel marks and remarks in brackets: «عُمان» → «عمان», «ميانمار (بورما)» → «ميانمار». */
function plain(name: string): string {
  return name
    .replace(/[\u064B-\u0652]/g, "")
    .replace(/\s*\([^)]*\)/g, "")
    .trim();
}

function names(table: Readonly<Record<string, unknown>>, wanted: RegExp): readonly (readonly [string, string])[] {
  return Object.entries(table)
    .filter((entry): entry is [string, string] => wanted.test(entry[0]) && typeof entry[1] === "string")
    .map(([code, name]) => [code, plain(name)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

const version = String(entryOf(read("cldr-core/package.json"), "version"));
const territories = at(
  read("cldr-localenames-full/main/ar/territories.json"),
  "main",
  "ar",
  "localeDisplayNames",
  "territories",
);
const languages = at(
  read("cldr-localenames-full/main/ar/languages.json"),
  "main",
  "ar",
  "localeDisplayNames",
  "languages",
);
const containment = at(
  read("cldr-core/supplemental/territoryContainment.json"),
  "supplemental",
  "territoryContainment",
);

/** Groupings and test regions that are no place of news. */
const noPlace = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "CQ"]);

const places = names(territories, /^[A-Z]{2}(?:-alt-.+)?$/).filter(([code]) => !noPlace.has(code.slice(0, 2)));
const continents = names(
  territories,
  /^(?:002|003|005|009|013|019|021|142|150|419|145|030|035|034|143|015|011|014|017|018|151|154|155|039)$/,
).filter(([code]) => code === "003" || code === "419" || code in containment);
const tongues = names(languages, /^[a-z]{2,3}$/);

const row = ([code, name]: readonly [string, string]): string => `  ["${code}", ${JSON.stringify(name)}],`;
const table = (title: string, note: string, rows: readonly (readonly [string, string])[]): string =>
  `/** ${note} */\nexport const ${title}: readonly (readonly [code: string, name: string])[] = [\n${rows.map(row).join("\n")}\n];\n`;

writeFileSync(
  target,
  [
    `// Made by scripts/build-places.ts from CLDR ${version} (Unicode License v3). Do not edit: change the script and run it again.\n`,
    table(
      "territoryNames",
      "ISO 3166-1 codes and Arabic names; `-alt-` codes are other names of the same territory.",
      places,
    ),
    table("regionNames", "UN M.49 codes of continents and parts of the world.", continents),
    table("languageNames", "ISO 639 codes and Arabic names of languages.", tongues),
  ].join("\n"),
);

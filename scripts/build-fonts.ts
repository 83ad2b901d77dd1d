// Writes templates/styles/fonts.css anew: the letters that Arabic school texts need, out of two open fonts, as data that a
// page can carry: `npm run fonts`. The same fonts give the same bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

interface Face {
  readonly family: string;
  /** The package below @fontsource. */
  readonly source: string;
  readonly weight: 400 | 600 | 700;
}

/** Renamed, as the licence asks of changed versions. */
const FACES: readonly Face[] = [
  { family: "Fahm Naskh", source: "noto-naskh-arabic", weight: 400 },
  { family: "Fahm Naskh", source: "noto-naskh-arabic", weight: 700 },
  { family: "Fahm Sans", source: "ibm-plex-sans-arabic", weight: 400 },
  { family: "Fahm Sans", source: "ibm-plex-sans-arabic", weight: 600 },
];

type Range = readonly [first: number, last: number];

/** By the file of the package that holds them. */
const LETTERS: Readonly<Record<string, readonly Range[]>> = {
  arabic: [
    [0x060c, 0x060c],
    [0x061b, 0x061b],
    [0x061f, 0x061f],
    [0x0621, 0x063a],
    [0x0640, 0x0655],
    [0x0660, 0x066c],
    [0x0670, 0x0671],
    // Letters of names from other languages: پ چ ڤ گ and their like.
    [0x067e, 0x067e],
    [0x0686, 0x0686],
    [0x0698, 0x0698],
    [0x06a4, 0x06a4],
    [0x06a9, 0x06a9],
    [0x06ad, 0x06ad],
    [0x06af, 0x06af],
    [0x06cc, 0x06cc],
    [0x06f0, 0x06f9],
  ],
  latin: [
    [0x0020, 0x007e],
    [0x00a0, 0x00ff],
    [0x2010, 0x2015],
    [0x2018, 0x201d],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x2030, 0x2030],
    [0x20ac, 0x20ac],
    [0x2212, 0x2212],
  ],
};

const characters = (ranges: readonly Range[]): string =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)))
    .join("");

const hex = (code: number): string => code.toString(16).toUpperCase();
const unicodeRange = (ranges: readonly Range[]): string =>
  ranges.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(",");

/** One `@font-face` for each face and file. */
export async function fontStyles(): Promise<string> {
  const blocks: string[] = [
    "/* Made by scripts/build-fonts.ts; licences in templates/fonts. A file without rules here gives pages without fonts. */",
  ];
  for (const { family, source, weight } of FACES) {
    for (const [part, ranges] of Object.entries(LETTERS)) {
      const file = require.resolve(`@fontsource/${source}/files/${source}-${part}-${weight}-normal.woff2`);
      // Names 0, 13 and 14: copyright and licence stay in the font.
      const font = await subsetFont(readFileSync(file), characters(ranges), {
        targetFormat: "woff2",
        preserveNameIds: [0, 13, 14],
      });
      blocks.push(
        `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: normal; unicode-range: ${unicodeRange(ranges)}; src: url(data:font/woff2;base64,${font.toString("base64")}) format("woff2"); }`,
      );
    }
  }
  return `${blocks.join("\n")}\n`;
}

const own = fileURLToPath(import.meta.url);
if (process.argv[1] === own) {
  const path = fileURLToPath(new URL("../templates/styles/fonts.css", import.meta.url));
  writeFileSync(path, await fontStyles());
}

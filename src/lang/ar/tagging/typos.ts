// Slips of the pen: words that nobody writes, one letter away from words that everybody does.
import { looseForm } from "../script/letters.ts";
import { slotOf, type WordTable } from "./word-table.ts";

const PROCLITICS = [
  "و",
  "ف",
  "ب",
  "ل",
  "ك",
  "س",
  "ال",
  "وال",
  "فال",
  "بال",
  "كال",
  "وبال",
  "لل",
  "ول",
  "ولل",
  "وب",
  "فب",
  "وس",
  "فس",
  "وك",
];
const ENDINGS = [
  "ه",
  "ها",
  "هم",
  "هما",
  "هن",
  "نا",
  "كم",
  "ك",
  "ي",
  "ني",
  "ا",
  "ين",
  "ون",
  "ان",
  "ات",
  "ت",
  "وا",
  "تا",
  "ته",
  "تها",
  "تهم",
  "يه",
  "ن",
];
const LETTERS = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤ"];

/** A shorter rest could be a part of anything. */
const LEAST_REST = 2;
/** Shorter words have too many neighbours. */
const LEAST_LETTERS = 4;
/** Rounded log2 of the count in raw news from which everybody writes a word. */
const COMMON = 7;

const isKnown = (table: WordTable, word: string): boolean => slotOf(table, word) >= 0;

/** What a word may be a form of: itself, without what may be glued before it, and without endings. */
function basesOf(word: string): readonly string[] {
  const rests = [
    word,
    ...PROCLITICS.filter((clitic) => word.startsWith(clitic)).map((clitic) => word.slice(clitic.length)),
  ].filter((rest) => rest.length >= LEAST_REST);
  return rests.flatMap((rest) => [
    rest,
    `ال${rest}`,
    ...ENDINGS.filter((ending) => rest.endsWith(ending) && rest.length - ending.length >= LEAST_REST).flatMap(
      (ending) => {
        const stem = rest.slice(0, -ending.length);
        return [stem, `${stem}ه`, `ال${stem}`, `ال${stem}ه`, ...(stem.endsWith("ا") ? [`${stem.slice(0, -1)}ي`] : [])];
      },
    ),
  ]);
}

/** All strings that differ from `word` in a letter more, less or else, or in two that changed places. */
function neighboursOf(word: string): readonly string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => {
    const before = word.slice(0, at);
    const after = word.slice(at);
    const rest = after.slice(1);
    const changed = LETTERS.flatMap((letter) => [
      before + letter + after,
      ...(after === "" ? [] : [before + letter + rest]),
    ]);
    return [
      ...changed,
      ...(after === "" ? [] : [before + rest]),
      ...(rest === "" ? [] : [before + rest.charAt(0) + after.charAt(0) + rest.slice(1)]),
    ];
  }).flat();
}

/** «وشركة» is no slip of «شركة». */
const differsByClitic = (a: string, b: string): boolean => a.slice(1) === b || b.slice(1) === a;

/** Letters from which a word may be two, and those that each of them has. */
const LEAST_OF_TWO = 9;
const LEAST_OF_EACH = 4;

/** «الخشبلشوائها»: two words, both known, with the space between them lost. */
function areTwo(table: WordTable, word: string): boolean {
  if (word.length < LEAST_OF_TWO) return false;
  const common = (part: string): boolean => {
    const slot = slotOf(table, part);
    return slot >= 0 && (table.counts[slot] ?? 0) >= COMMON;
  };
  for (let at = LEAST_OF_EACH; at <= word.length - LEAST_OF_EACH; at++)
    if (
      common(word.slice(0, at)) &&
      basesOf(word.slice(at)).some((base) => base.length >= LEAST_OF_EACH && common(base))
    )
      return true;
  return false;
}

/** «لدىها», «السياسةالجديدة»: a letter that ends words, inside one. */
const RUNS_ON = /[ةى][\u0621-\u064A]/;

/**
 * True for a form (plain letters) that is no known word in any cut, but close to a common one, or two in one. `known` says
 * that the table has its stem.
 */
export function isTypo(table: WordTable, form: string, known = false): boolean {
  if (RUNS_ON.test(form)) return true;
  if (known) return false;
  const word = looseForm(form);
  if (!/^[\u0621-\u064A]+$/.test(word) || word.length < LEAST_LETTERS) return false;
  if (basesOf(word).some((base) => isKnown(table, base))) return false;
  if (areTwo(table, word)) return true;
  return neighboursOf(word).some((other) => {
    const slot = slotOf(table, other);
    return slot >= 0 && (table.counts[slot] ?? 0) >= COMMON && !differsByClitic(word, other);
  });
}

// Which dots end a sentence: not those of decimals, initials, titles, spelled letters, web addresses and omissions.
import { plainDigits } from "../script/fold.ts";

const WORD_BEFORE = /[\p{L}\p{N}\p{M}_\u0640]+$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}_\u0640]+/u;
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;
const DIGITS = /^[\d.,٫،]+$/;

/** Names of Latin letters as newspapers spell acronyms: «بي.بي.سي», «تي.إي.إس.إس». */
const LETTER_NAMES: ReadonlySet<string> = new Set(
  (
    "ايه إيه أيه بي بى سي سى دي دى إي اي إف اف جي جى إتش اتش آي جيه كيه كي إل ال إم ام إن ان أو او كيو آر ار إس اس " +
    "تي تى يو في دبليو إكس اكس واي زد زي"
  ).split(" "),
);

/** Nouns after which a single letter is a label and may end a sentence: «فيتامين د.», «المجموعة أ.». */
const LABELLED = /(?:^|[^\p{L}])(?:[وبلف]?(?:ال|لل)?(?:فيتامين|مجموعة|فئة|نوع|قسم|جزء|درجة|فصيلة|طراز|بند|صف))\s+$/u;

const DOMAINS: ReadonlySet<string> = new Set("نت كوم اورج أورغ".split(" "));
const LATIN_ABBREVIATION = /^(?:Dr|Mr|Mrs|Ms|St|vs|etc|No|Jr|Sr|Inc|Ltd|Co|Corp|Prof|Gen|Vol|pp)$/i;

/** True when the dot at `at` may end a sentence of the paragraph `[from, to)`; quotations are not looked at here. */
export function isFullStop(text: string, at: number, from: number, to: number): boolean {
  const before = plainDigits(text.slice(Math.max(from, at - 40), at));
  const after = plainDigits(text.slice(at + 1, Math.min(to, at + 41)));
  const word = WORD_BEFORE.exec(before)?.[0] ?? "";
  const next = WORD_AFTER.exec(after)?.[0] ?? "";
  if (isListNumber(text, at, from)) return false;
  if (next !== "") return endsWithoutSpace(word, next, before, after);
  const following = WORD_AFTER.exec(after.replace(/^[\s"«“(]+/, ""))?.[0] ?? "";
  // «12. 10. 2018», «الساعة 07. 00 ت ع»
  if (/^\d{1,2}$/.test(word) && /^\s?\d{1,2}(?:\.|\s(?:بت|ت)[\s.])/.test(after)) return false;
  if (/(?:^|\D)\d{1,2}\.\s?\d{1,2}$/.test(before) && /^\s?\d{4}(?!\d)/.test(after)) return false;
  if (LATIN.test(word)) return !LATIN_ABBREVIATION.test(word) && word.length > 1;
  // «بنسبة 12. 52 بالمئة», «مساحة 13. 820م»
  if (DIGITS.test(word) && /^\s?(?:\d{1,2}\s?(?:%|٪|بالم|في الم)|\d{1,3}\p{L})/u.test(after)) return false;
  if (isLetter(word)) return endsAfterLetter(before, word, following);
  if (LETTER_NAMES.has(word)) return endsAfterSpelled(before, word, following);
  return true;
}

/** A dot with a word right behind it: «الثاني.كانت أسرته» and «ينجو .لأن» end a sentence, «2.4», «أ.ف.ب», «العربية.نت» and «bbc.co.uk» do not. */
function endsWithoutSpace(word: string, next: string, before: string, after: string): boolean {
  if (/https?:\S*$|www\S*$|@\S*$/.test(before)) return false;
  if (!ARABIC.test(next) || DOMAINS.has(next)) return false;
  if (isLetter(next) || (isSpelled(word) && isSpelled(next))) return false;
  if (DIGITS.test(word)) return next.length > 2;
  if (LATIN.test(word)) return word.length > 1 && next.length > 2;
  if (isLetter(word)) return false;
  if (word === "") return /[\p{L}\p{N}"”»’)\]]\s*$/u.test(before) && next.length > 1;
  return next.length > 1 && !after.startsWith(`${next}.`);
}

/**
 * A single letter with a dot is an initial or a title («د. أحمد», «ت. إ. لورنس»), unless it is an era behind a number
 * («عام 1332 م.»), a label («فيتامين د.») or the end of a spaced acronym («أ ف ب.»). Behind a dotted acronym
 * («أ.ف.ب. وقال») the dot ends the sentence when a conjunction opens the next word.
 */
function endsAfterLetter(before: string, word: string, following: string): boolean {
  if (following === "") return true;
  const rest = before.slice(0, before.length - word.length);
  if (/\d\s*(?:[\p{L}]\.)?$/u.test(rest)) return true;
  if (LABELLED.test(rest)) return true;
  if (/(?:^|\s)\p{L}\s$/u.test(rest) && !/(?:^|\s)و\s$/u.test(rest)) return true;
  if (/\p{L}\.$/u.test(rest)) return /^[وف]\p{L}{3}/u.test(following);
  return false;
}

/** «جورج دبليو. بوش» is an initial written out; «بي بي سي.» is an acronym and may end the sentence. */
function endsAfterSpelled(before: string, word: string, following: string): boolean {
  const previous = WORD_BEFORE.exec(before.slice(0, before.length - word.length).trimEnd())?.[0] ?? "";
  return following === "" || isSpelled(previous) || /^[وف]\p{L}{3}/u.test(following);
}

/** «1. », «1.» or «12. » at the start of a paragraph. */
function isListNumber(text: string, at: number, from: number): boolean {
  return /^[\s*•-]*\d{1,2}$/.test(plainDigits(text.slice(from, at)));
}

function isLetter(word: string): boolean {
  return [...word.replace(/[\p{M}\u0640]/gu, "")].length === 1 && /\p{L}/u.test(word);
}

function isSpelled(word: string): boolean {
  return isLetter(word) || LETTER_NAMES.has(word);
}

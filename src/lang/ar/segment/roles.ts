// What a piece of the article is for. Only what surely is running text is `body`: nothing else is asked about.
import type { SentenceRole } from "../../../core/document/document.ts";
import { foldSpelling } from "../script/fold.ts";
import { wordsIn } from "./breaks.ts";
import { isAgencies, isCaption, isCredit, isInvitation } from "./press-marks.ts";
import { NOT_CONJOINED } from "./press-words-data.ts";

/** A piece and where it stands. */
export interface Piece {
  readonly words: string;
  /** It is the whole paragraph. */
  readonly alone: boolean;
  /** It is the last piece of its paragraph. */
  readonly last: boolean;
  /** Its paragraph is the first or the last of the article. */
  readonly outer: boolean;
  /** Its paragraph opened with a dateline. */
  readonly dated: boolean;
  /** Its paragraph is the first. */
  readonly first: boolean;
  /** The paragraph before ends in a colon. */
  readonly listed: boolean;
  /** The article leaves many of its paragraphs without a full stop. */
  readonly careless: boolean;
  /** The title of the article. */
  readonly title: string;
}

/** True when the words end in an end mark. */
export function isClosed(words: string): boolean {
  return END_MARK.test(words);
}

const END_MARK = /[.!؟?…][\s"'»”’)\]]*$/;
const BULLET = /^(?:[*•▪▫◦●○■□►▶‣✓✔➢※–—]+|-+|\d{1,2}\s?[-.)،]|[أ-ي][-)])\s*(?=\S)/u;
const RULE = /^[^\p{L}\p{N}]+$/u;
const EMBED = /pic\.twitter\.com|t\.co\/|https?:\/\/|www\.|^[—–-]\s.*\(@\w+\)/u;
/** «الترتيب: 1 - النجم الساحلي 7 ن 2 - المريخ 4 ن» */
const STRUNG = /(?:\s[-–]\s.*){2}/;

const notConjoined: ReadonlySet<string> = new Set(NOT_CONJOINED.map(foldSpelling));

const SHORTEST = 4;
/** A line without an end mark is taken for running text from this length on; headlines are shorter. */
const LONG = 16;
const LONG_OUTER = 12;
const LONG_CONJOINED = 9;
/** A question or exclamation alone in its paragraph is mostly the headline of another story. */
const SHORT_QUESTION = 14;

/** The role of `piece`. */
export function roleOf(piece: Piece): SentenceRole {
  const { words } = piece;
  const closed = isClosed(words);
  const length = wordsIn(words, 0, words.length);
  if (RULE.test(words)) return "fragment";
  if (piece.alone && repeatsTitle(words, piece.title, closed)) return "title";
  if (isInvitation(words, closed)) return "related";
  if (isCredit(words, closed) || isBracketedCredit(words)) return "credit";
  if (!closed && piece.alone && isCaption(words)) return "caption";
  if (length < SHORTEST) return piece.alone && !closed && length > 1 ? "headline" : "fragment";
  if (isForeign(words) || EMBED.test(words) || BULLET.test(words) || isList(words)) return "fragment";
  if (closed) return piece.alone && asksReader(words, length) ? "headline" : "body";
  return unclosed(piece, length);
}

/** No end mark: running text whose full stop was forgotten, a headline, or words cut off. */
function unclosed(piece: Piece, length: number): SentenceRole {
  const { words } = piece;
  if (/[،,:؛;\-–—(«“]$/.test(words)) return "fragment";
  if (!piece.alone) return piece.last && length >= 6 && isBalanced(words) ? "body" : "fragment";
  if (piece.dated && length >= LONG_CONJOINED) return "body";
  if (piece.listed || STRUNG.test(words)) return "fragment";
  if (isConjoined(words) && length >= LONG_CONJOINED) return "body";
  if (/\.\.|^[^\s]+(?:\s[^\s]+){0,3}\s?[:|]/u.test(words) && length < LONG * 2) return "headline";
  // Where every paragraph has its full stop, an open one that joins to nothing is the teaser of another story.
  if (!piece.careless && !piece.first) return "headline";
  return length >= (piece.outer ? LONG_OUTER : LONG) ? "body" : "headline";
}

/** «كيف تستجيب السلطات؟», «استثماراتها تتجاوز 5 مليارات دولار.. ما هي أول دولة عربية …؟» */
function asksReader(words: string, length: number): boolean {
  return /[!؟?][\s"'»”’)]*$/.test(words) && (length <= SHORT_QUESTION || words.includes(".."));
}

/** «(إعداد فلان للنشرة العربية - تحرير فلان)», «(رويترز)» behind the last sentence. */
function isBracketedCredit(words: string): boolean {
  const inside = /^\(([^()]+)\)\.?$/.exec(words)?.[1];
  return inside !== undefined && (isAgencies(inside) || /^(?:إعداد|اعداد|تحرير|ترجمة|كتب|شارك|تغطية)/.test(inside));
}

/** The title again, or a part of it: the same words in the same order, at least four and half of the title. */
function repeatsTitle(words: string, title: string, closed: boolean): boolean {
  const line = skeleton(words);
  const whole = skeleton(title);
  if (line === "" || whole === "") return false;
  if (line === whole) return true;
  const count = line.split(" ").length;
  if (closed || count < SHORTEST) return false;
  if (` ${whole} `.includes(` ${line} `)) return count * 2 >= whole.split(" ").length;
  return ` ${line} `.includes(` ${whole} `) && count <= whole.split(" ").length + 4;
}

function skeleton(words: string): string {
  return foldSpelling(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Fewer Arabic letters than others: a tweet's footer, an address, an English title. */
function isForeign(words: string): boolean {
  const arabic = words.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return arabic * 2 < letters || arabic === 0;
}

/** Items strung together in one line: «… حسب البرنامج التالي : *العرض الأول … *العرض الثاني …». */
function isList(words: string): boolean {
  return (words.match(/(?:^|\s)[*•▪●]+\s?\p{L}/gu)?.length ?? 0) >= 2 || /\*\*/.test(words);
}

/** «وأضاف …», «فيما …» go on with what was said; «وزير …», «فرنسا …» do not. */
function isConjoined(words: string): boolean {
  const [first = ""] = foldSpelling(words).split(" ");
  return /^[وف]\p{L}{2}/u.test(first) && !notConjoined.has(first);
}

function isBalanced(words: string): boolean {
  return (words.match(/"/g)?.length ?? 0) % 2 === 0 && words.split("«").length === words.split("»").length;
}

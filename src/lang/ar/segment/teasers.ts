// Beginnings of other stories that a page lists under the article: short paragraphs that join to nothing.
import { foldSpelling } from "../script/fold.ts";
import { NOT_CONJOINED } from "./press-words-data.ts";
import type { SentenceSpan } from "./sentences.ts";

/** Paragraphs in a row from which they are taken for a list; one or two may end an article. */
const LEAST = 3;
/** Share of the paragraphs before that join to what was said; where writers do without, nothing can be told. */
const JOINED = 0.6;
const LEAST_BEFORE = 2;
/** Sentences that the beginning of a story has at most. */
const MOST_SENTENCES = 2;

const notConjoined: ReadonlySet<string> = new Set(NOT_CONJOINED.map(foldSpelling));
const CONNECTORS =
  /^(كما|لكن|فيما|بينما|وفي|من جهته|من جهتها|من جانبه|من جانبها|يذكر|يشار|جدير|الجدير|كذلك|في حين|بدوره|بدورها|الا ان|غير ان|في الوقت|بالاضافه|الي ذلك|في المقابل|علي الرغم|رغم)(\s|$)/;

/** «وأضاف …», «كما …», «من جهته …»: it goes on with what was said. */
function joins(words: string): boolean {
  const folded = foldSpelling(words).replace(/^["'«“]+/, "");
  const [first = ""] = folded.split(" ");
  return CONNECTORS.test(folded) || (/^[وف]\p{L}{2}/u.test(first) && !notConjoined.has(first));
}

/** `sentences` with the role `related` for those of other stories at the end. */
export function withoutTeasers(text: string, sentences: readonly SentenceSpan[]): readonly SentenceSpan[] {
  const paragraphs = new Map<number, SentenceSpan[]>();
  for (const one of sentences) {
    if (one.role === "body") paragraphs.set(one.paragraph, [...(paragraphs.get(one.paragraph) ?? []), one]);
  }
  const all = [...paragraphs.values()];
  const words = (paragraph: readonly SentenceSpan[]): string =>
    text.slice(paragraph[0]?.start ?? 0, paragraph.at(-1)?.end ?? 0);
  const lone = (paragraph: readonly SentenceSpan[]): boolean =>
    paragraph.length <= MOST_SENTENCES && !joins(words(paragraph));
  const from = all.length - [...all].reverse().findIndex((paragraph) => !lone(paragraph));
  const tail = all.slice(from);
  const before = all.slice(1, from);
  const joined = before.filter((paragraph) => joins(words(paragraph))).length;
  if (from > all.length || tail.length < LEAST || before.length < LEAST_BEFORE || joined < JOINED * before.length)
    return sentences;
  const other = new Set(tail.flatMap((paragraph) => paragraph.map((one) => one.start)));
  return sentences.map((one) => (other.has(one.start) ? { ...one, role: "related" } : one));
}

// From the text of a file to an Article: header read, surrounding blank lines cut, everything else kept as it is.
import { errorOf, type Problem, warningOf } from "../problem.ts";
import type { Article } from "./article.ts";
import { isoDateOf } from "./calendar-date.ts";
import { readFrontMatter } from "./front-matter.ts";
import { titleIn } from "./title.ts";

/** The longest text that is read, in UTF-16 code units: some 15,000 words, far beyond any article and read in seconds. */
export const LONGEST_ARTICLE = 100_000;

export interface ArticleInput {
  /** File name without extension. */
  readonly name: string;
  /** Markdown or plain text, with or without a YAML header. */
  readonly text: string;
}

/** `problem` stops the article; `warnings` do not. */
export type ArticleRead =
  | { readonly article: Article; readonly warnings: readonly Problem[] }
  | { readonly problem: Problem };

const blank = /\s/;
const arabicLetter = /(?=\p{L})\p{Script=Arabic}/u;

/** `text` without blank lines before and after; the indent of the first line stays. */
function withoutBlankEdges(text: string): string {
  let first = 0;
  while (first < text.length && blank.test(text.charAt(first))) first++;
  let end = text.length;
  while (end > first && blank.test(text.charAt(end - 1))) end--;
  const start = Math.max(text.lastIndexOf("\n", first - 1), text.lastIndexOf("\r", first - 1)) + 1;
  return text.slice(start, end);
}

/** What is known about an article besides its text; empty values count as unknown. */
export interface ArticleOrigin {
  readonly title?: string | undefined;
  /** ISO date. */
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
}

/** An Article of a text whose origin is known already: of a page or a document. */
export function articleOf(name: string, words: string, origin: ArticleOrigin): ArticleRead {
  if (words.length > LONGEST_ARTICLE) {
    return { problem: errorOf("article-too-long", { length: words.length, limit: LONGEST_ARTICLE }) };
  }
  const text = withoutBlankEdges(words);
  if (text === "") return { problem: errorOf("article-empty") };
  if (!arabicLetter.test(text)) return { problem: errorOf("article-not-arabic") };
  const { published, source, author } = origin;
  return {
    article: {
      name,
      title: origin.title || titleIn(text),
      lang: "ar",
      dir: "rtl",
      ...(published ? { published } : {}),
      ...(source ? { source } : {}),
      ...(author ? { author } : {}),
      text,
    },
    warnings: [],
  };
}

/** An Article of what a file holds. `input.text` must be decoded already; a byte order mark is dropped. */
export function readArticle(input: ArticleInput): ArticleRead {
  const given = input.text.startsWith("\uFEFF") ? input.text.slice(1) : input.text;
  if (given.length > LONGEST_ARTICLE) {
    return { problem: errorOf("article-too-long", { length: given.length, limit: LONGEST_ARTICLE }) };
  }
  const header = readFrontMatter(given);
  if ("problem" in header) return header;
  const field = (name: string): string | undefined => header.fields.get(name)?.value;
  const dated = header.fields.get("published") ?? header.fields.get("date");
  const published = dated === undefined ? null : isoDateOf(dated.value);
  const read = articleOf(input.name, given.slice(header.end), {
    title: field("title"),
    published: published ?? undefined,
    source: field("source"),
    author: field("author"),
  });
  if ("problem" in read || dated === undefined || dated.value === "" || published !== null) return read;
  return { ...read, warnings: [warningOf("date-ignored", { value: dated.value }, { line: dated.line })] };
}

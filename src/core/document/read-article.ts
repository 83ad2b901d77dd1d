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

/** An Article of what a file holds. `input.text` must be decoded already; a byte order mark is dropped. */
export function readArticle(input: ArticleInput): ArticleRead {
  const given = input.text.startsWith("\uFEFF") ? input.text.slice(1) : input.text;
  if (given.length > LONGEST_ARTICLE) {
    return { problem: errorOf("article-too-long", { length: given.length, limit: LONGEST_ARTICLE }) };
  }
  const header = readFrontMatter(given);
  if ("problem" in header) return header;
  const text = withoutBlankEdges(given.slice(header.end));
  if (text === "") return { problem: errorOf("article-empty") };
  if (!arabicLetter.test(text)) return { problem: errorOf("article-not-arabic") };

  const warnings: Problem[] = [];
  const field = (name: string): string | undefined => header.fields.get(name)?.value || undefined;
  const dated = header.fields.get("published") ?? header.fields.get("date");
  const published = dated === undefined ? null : isoDateOf(dated.value);
  if (dated !== undefined && dated.value !== "" && published === null) {
    warnings.push(warningOf("date-ignored", { value: dated.value }, { line: dated.line }));
  }
  const source = field("source");
  const author = field("author");
  return {
    article: {
      name: input.name,
      title: field("title") ?? titleIn(text),
      lang: "ar",
      dir: "rtl",
      ...(published === null ? {} : { published }),
      ...(source === undefined ? {} : { source }),
      ...(author === undefined ? {} : { author }),
      text,
    },
    warnings,
  };
}

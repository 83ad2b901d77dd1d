// A saved or fetched page to an Article.
import { type ArticleRead, articleOf } from "../../core/document/read-article.ts";
import { errorOf, type Problem, type ProblemCode, warningOf } from "../../core/problem.ts";
import { oneLine } from "./blocks.ts";
import { decodePage } from "./charset.ts";
import { type MainText, mainTextOf } from "./main-text.ts";
import { metadataOf, type PageMetadata } from "./metadata.ts";
import { parsePage } from "./parse.ts";

export interface PageBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The Content-Type that came with it, "" for a file. */
  readonly type: string;
  /** Where it was fetched, "" for a file. */
  readonly url: string;
}

/** The largest page that is taken apart, in UTF-16 code units. */
const LONGEST_PAGE = 5_000_000;
/** A page for subscribers that shows less than this shows a teaser. */
const TEASER = 900;

function fault(code: ProblemCode): { readonly problem: Problem } {
  return { problem: errorOf(code) };
}

/** Without the title where it is repeated on top of the text. */
function withoutTitle(blocks: readonly string[], title: string): readonly string[] {
  const [first = ""] = blocks;
  return title !== "" && oneLine(first) === title ? blocks.slice(1) : blocks;
}

/** Deeper than any page; to build its tree would already take long. */
const DEEPEST_MARKUP = 5000;

/** True where elements that people always close are opened again and again. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(/<\/?(?:div|section|article|span|table|blockquote|ul|ol|font|center|b|i|em)\b/gi)) {
    depth += tag.startsWith("</") ? -1 : 1;
    if (depth > DEEPEST_MARKUP) return true;
  }
  return false;
}

interface PageRead {
  readonly metadata: PageMetadata;
  /** `null` where the page is too large to look through. */
  readonly main: MainText | null;
}

/** `null` for a page so crooked that the parsers give up. */
function readParts(html: string, url: string): PageRead | null {
  try {
    const document = parsePage(html);
    const metadata = metadataOf(document, html, url);
    return { metadata, main: mainTextOf(document) };
  } catch {
    return null;
  }
}

export function readPage({ name, bytes, type, url }: PageBytes): ArticleRead {
  const html = decodePage(bytes, type);
  if (html === null) return fault("page-bad-encoding");
  if (html.length > LONGEST_PAGE || isTooDeep(html)) return fault("page-too-large");
  const parts = readParts(html, url);
  if (parts === null) return fault("page-broken");
  const { metadata, main } = parts;
  const { published, source, author, forSubscribers, generator } = metadata;
  if (/^Fahm\b/.test(generator)) return fault("page-of-fahm");
  if (main === null) return fault("page-too-large");
  const title = metadata.title || main.title;
  const text = withoutTitle(main.blocks, title).join("\n\n");
  if (forSubscribers && text.length < TEASER) return fault("page-paywalled");
  if (text === "") return fault("page-without-text");
  const read = articleOf(name, text, { title, published, source, author });
  if ("problem" in read || !forSubscribers) return read;
  return { ...read, warnings: [...read.warnings, warningOf("page-for-subscribers")] };
}

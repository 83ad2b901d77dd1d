// The running text of a page, without what stands around it; found by Readability, the reader view of Firefox.
import { Readability } from "@mozilla/readability";
import { blocksOf, oneLine } from "./blocks.ts";

/** More elements than this has no article, and would take minutes. */
const MOST_ELEMENTS = 30_000;

/** Deeper than this nobody nests a page, and the effort grows with depth times length. */
const DEEPEST = 300;

/** Below this many letters a page is not said to hold an article. */
export const LEAST_LETTERS = 120;

const lettersIn = (blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + (block.match(/\p{L}/gu)?.length ?? 0), 0);

/** What an author would mark as the article, where Readability finds none: very short texts, tables. */
function marked(document: Document): readonly string[] {
  const places = ["article", "[itemprop=articleBody]", "main", "[role=main]", "body"];
  for (const selector of places) {
    const found = [...document.querySelectorAll(selector)];
    const [only] = found;
    const blocks = found.length === 1 && only !== undefined ? blocksOf(only) : [];
    if (lettersIn(blocks) >= LEAST_LETTERS) return blocks;
  }
  return [];
}

function isTooLarge(document: Document): boolean {
  let elements = 0;
  let level: readonly Element[] = [...document.children];
  for (let depth = 0; level.length > 0; depth++) {
    elements += level.length;
    if (elements > MOST_ELEMENTS || depth > DEEPEST) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

export interface MainText {
  /** The paragraphs of the article; empty where the page has none. */
  readonly blocks: readonly string[];
  /** What Readability takes for its title. */
  readonly title: string;
}

/** The article of a page; `null` where the page is too large. Takes `document` apart. */
export function mainTextOf(document: Document): MainText | null {
  if (isTooLarge(document)) return null;
  const otherwise = marked(document);
  const read = new Readability<Node>(document, {
    serializer: (node) => node,
    charThreshold: 300,
    keepClasses: true,
  }).parse();
  const blocks = read?.content ? blocksOf(read.content) : [];
  return { blocks: lettersIn(blocks) >= LEAST_LETTERS ? blocks : otherwise, title: oneLine(read?.title ?? "") };
}

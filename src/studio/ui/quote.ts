// The first words that prove an item, as they stand in the article.
import type { Item } from "../../index.ts";

const LONGEST = 220;

export function quoteOf(text: string, { evidence: [first] }: Pick<Item, "evidence">): string {
  const quote = text.slice(first.start, first.end).replace(/\s+/g, " ").trim();
  return quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote;
}

// Words of the article with the paragraph that they stand in told before them.
import { paragraphAt } from "../document/shown-lines.ts";
import type { ComposeContext } from "./candidate.ts";

/** `words`, which stand at the offset `at`, behind the cue to their paragraph; alone where the text has hardly any. */
export function cued({ document, pack }: ComposeContext, at: number, words: string): string {
  const paragraph = paragraphAt(document.article, at);
  return paragraph === null ? words : pack.cue(paragraph, words) + words;
}

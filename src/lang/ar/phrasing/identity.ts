// Norm3 of the item rules and content stems: for telling options apart and for finding shared words.
import { functionWords } from "../extract/knowledge.ts";
import { foldSpelling } from "../script/fold.ts";

/** A word without «ال» and, where enough is left, without a glued conjunction or preposition. */
function stripped(word: string): string {
  return word
    .replace(/^[وف](?=.{3})/, (c, _at, all: string) => (/^[وف](ال|[بلك]ال|لل)/.test(all) ? "" : c))
    .replace(/^(بال|كال|لل|ال)(?=..)/, "");
}

/** Folded spelling without articles, glued words before them, and marks. */
export function foldIdentity(text: string): string {
  return foldSpelling(text)
    .replace(/[^\p{L}\p{N}\s.,٫٪%]/gu, " ")
    .split(/\s+/)
    .map((word) => stripped(word.replace(/^[.,]+|[.,]+$/g, "")))
    .filter((word) => word !== "")
    .join(" ");
}

/** Light stems of the content words: without article, glued words and common endings. */
export function contentStems(text: string): readonly string[] {
  return foldIdentity(text)
    .split(" ")
    .filter((word) => word.length >= 3 && !functionWords.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(ات|ون|ين|ان|يه|ها|هم|ه|ي|ا|ت)$/, "") : word))
    .filter((word) => word.length >= 3);
}

// Where a sentence begins once its conjunction and opening phrase are left out.
import type { Token } from "../../../core/document/document.ts";
import { openingConnectors } from "../extract/knowledge.ts";
import type { Tree } from "../extract/tree.ts";
import { foldSpelling } from "../script/fold.ts";

/** «لكن الخبراء جادلوا …»: without «لكن» the noun before its verb reads as torn off. */
function contrasts([first, next]: readonly Token[]): boolean {
  return first !== undefined && next !== undefined && foldSpelling(first.text) === "لكن" && next.upos !== "VERB";
}

/** Where the sentence begins once its conjunction and opening phrase («كما», «من جهته،») are left out; nowhere where it cannot. */
export function openings(tree: Tree): readonly Token[] {
  let tokens = tree.tokens;
  for (let steps = 0; steps < 4; steps++) {
    const first = tokens[0];
    if (first === undefined) return [];
    const phraseLength = connectorLength(tokens);
    if (subordinates(tokens, phraseLength)) break;
    if (contrasts(tokens)) return [];
    if (phraseLength > 0) tokens = tokens.slice(phraseLength);
    else if (
      first.upos === "CCONJ" ||
      /^ل?قد$/.test(first.text) ||
      (first.upos === "PUNCT" && !/^["«“(]$/.test(first.text))
    )
      tokens = tokens.slice(1);
    else break;
  }
  return tokens;
}

/** «فيما تكافح الفرق الحريق، ألغت …»: it opens a clause below the main verb, and stays. */
function subordinates(tokens: readonly Token[], length: number): boolean {
  const verb = tokens[length];
  const opener = foldSpelling(tokens[length - 1]?.text ?? "");
  // «بينما كانت المكسيك تحتفل، عقد المرشحون …»: while something was going on, another thing happened.
  if (/^(فيما|بينما)$/.test(opener) && verb?.upos === "AUX") return true;
  return /^(فيما|بينما|حيث|اذ|كما)$/.test(opener) && verb?.upos === "VERB" && /^(advcl|acl)/.test(verb.deprel);
}

function connectorLength(tokens: readonly Token[]): number {
  const words = tokens.slice(0, 6).map((token) => foldSpelling(token.text));
  for (let n = 5; n > 0; n--) {
    if (!openingConnectors.has(words.slice(0, n).join(" "))) continue;
    return words[n] === "،" || words[n] === "," ? n + 1 : n;
  }
  return 0;
}

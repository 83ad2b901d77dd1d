// Does a stretch of the article stand alone? Pronouns, demonstratives and «أمس» that point outside it say no.
import type { Token } from "../../../core/document/document.ts";
import { pointingPhrases, pointingWords, relativeWords } from "../extract/knowledge.ts";
import { foldSpelling } from "../script/fold.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "ADJ", "NUM", "X"]);

/** True where `pronoun` can stand for `noun`. */
export function agrees(pronoun: Token, noun: Token): boolean {
  const p = pronoun.feats;
  const n = noun.feats;
  if (noun.upos === "X") return true;
  const feminineSingular = p.gender === "Fem" && p.number !== "Plur" && p.number !== "Dual";
  if (n.number === "Plur" && feminineSingular) return true;
  if (p.number !== undefined && n.number !== undefined && p.number !== n.number) return false;
  return p.gender === undefined || n.gender === undefined || p.gender === n.gender;
}

const isPersonal = (token: Token): boolean =>
  token.upos === "PRON" && token.feats.person !== undefined && !relativeWords.has(foldSpelling(token.text));

const FIRST_OR_SECOND = new Set(["1", "2"]);

/** «هناك عددٌ»: there is, not: over there. */
function existential(token: Token, next: Token | undefined): boolean {
  return foldSpelling(token.text) === "هناك" && next !== undefined && next.feats.definite !== "Def" && /^(NOUN|DET|NUM|ADJ)$/.test(next.upos);
}

/** What in `tokens` points outside them. `speaker` allows the first person. `asked` is the noun that the question word stands for. */
export function looseIn(
  tokens: readonly Token[],
  { speaker = false, asked = null }: { readonly speaker?: boolean; readonly asked?: Token | null } = {},
): readonly string[] {
  const out: string[] = [];
  tokens.forEach((token, at) => {
    const word = foldSpelling(token.text);
    if (pointingWords.has(word) && !existential(token, tokens[at + 1])) out.push(token.text);
    if (!isPersonal(token)) return;
    if (FIRST_OR_SECOND.has(token.feats.person ?? "")) {
      if (!speaker) out.push(token.text);
      return;
    }
    const before = tokens.slice(0, at).filter((other) => NOMINAL.has(other.upos) && !isPersonal(other) && other.head !== token.index);
    const opened = tokens[at - 1];
    const contentSubject = opened !== undefined && opened.upos === "SCONJ" && opened.end === token.start;
    const fits = (other: Token): boolean => other.index !== token.head && agrees(token, other);
    const anchored = contentSubject ? before.some((other) => other.deprel.startsWith("nsubj") && fits(other)) : before.some(fits);
    const toAsked = asked !== null && agrees(token, asked);
    if (!anchored && !toAsked) out.push(token.text);
  });
  const folded = ` ${tokens.map((token) => foldSpelling(token.text)).join(" ")} `;
  for (const phrase of pointingPhrases) if (folded.includes(` ${phrase} `)) out.push(phrase);
  return out;
}

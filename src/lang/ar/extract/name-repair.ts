// Names as the lexicons know better: a country is a place, whatever the tagger said; a name never cuts a word.
import type { Name, NameType, Token } from "../../../core/document/document.ts";
import { overlaps } from "../../../core/text/span.ts";
import { countryByCapital, countryByName } from "../lexicon/countries.ts";
import { foldSpelling } from "../script/fold.ts";

const LEAST_SCORE = 0.5;

function typeOf(name: Name): NameType {
  const folded = foldSpelling(name.text);
  return countryByName.has(folded) || countryByCapital.has(folded) ? "place" : name.type;
}

/** Countries and capitals that were not recognised as names. */
function missed(names: readonly Name[], tokens: readonly Token[], text: string): readonly Name[] {
  return tokens.flatMap((token, at): readonly Name[] => {
    for (const length of [3, 2, 1]) {
      const last = tokens[at + length - 1];
      if (last === undefined || last.sentence !== token.sentence) continue;
      const span = { start: token.start, end: last.end };
      const folded = foldSpelling(text.slice(span.start, span.end));
      if (!countryByName.has(folded) && !(length === 1 && countryByCapital.has(folded) && token.upos === "PROPN")) continue;
      if (length === 1 && token.upos !== "PROPN" && token.upos !== "X") continue;
      if (names.some((name) => overlaps(name, span))) return [];
      return [{ ...span, type: "place", text: text.slice(span.start, span.end), sentence: token.sentence, score: 0.9 }];
    }
    return [];
  });
}

/** The names of a document, corrected and in text order. */
export function correctedNames(names: readonly Name[], tokens: readonly Token[], text: string): readonly Name[] {
  const sure = names.filter((name) => name.score >= LEAST_SCORE && !/^\p{P}+$/u.test(name.text)).map((name) => ({ ...name, type: typeOf(name) }));
  return [...sure, ...missed(sure, tokens, text)].sort((a, b) => a.start - b.start);
}

// Names that the recogniser passed over: countries, capitals, and people behind their post.
import type { Name, Token } from "../../../core/document/document.ts";
import { overlaps } from "../../../core/text/span.ts";
import { countryByCapital, countryByName } from "../lexicon/countries.ts";
import { foldSpelling } from "../script/fold.ts";
import { isPostHead } from "./knowledge.ts";

/** Countries and capitals that were not recognised as names. */
function missedPlaces(names: readonly Name[], tokens: readonly Token[], text: string): readonly Name[] {
  return tokens.flatMap((token, at): readonly Name[] => {
    for (const length of [3, 2, 1]) {
      const last = tokens[at + length - 1];
      if (last === undefined || last.sentence !== token.sentence) continue;
      const span = { start: token.start, end: last.end };
      const folded = foldSpelling(text.slice(span.start, span.end));
      if (!countryByName.has(folded) && !(length === 1 && countryByCapital.has(folded) && token.upos === "PROPN"))
        continue;
      if (length === 1 && token.upos !== "PROPN" && token.upos !== "X") continue;
      if (names.some((name) => overlaps(name, span))) return [];
      return [{ ...span, type: "place", text: text.slice(span.start, span.end), sentence: token.sentence, score: 0.9 }];
    }
    return [];
  });
}

/** People whom only the post beside them tells: «النائبة البرلمانية آني جون فار». */
function titledPeople(names: readonly Name[], tokens: readonly Token[], text: string): readonly Name[] {
  return tokens.flatMap((token): readonly Name[] => {
    const post = token.deprel === "appos" && token.upos === "PROPN" ? tokens[token.head] : undefined;
    if (post?.upos !== "NOUN" || post.index >= token.index || !isPostHead(post.text)) return [];
    let last = token;
    for (
      let next = tokens[last.index + 1];
      next?.deprel === "flat" && next.upos === "PROPN";
      next = tokens[last.index + 1]
    )
      last = next;
    const span = { start: token.start, end: last.end };
    if (last === token || names.some((name) => overlaps(name, span))) return [];
    return [
      { ...span, type: "person", text: text.slice(span.start, span.end), sentence: token.sentence, score: TITLED },
    ];
  });
}

const TITLED = 0.8;

/** Names that are not among `names`. */
export function missedNames(names: readonly Name[], tokens: readonly Token[], text: string): readonly Name[] {
  const people = titledPeople(names, tokens, text);
  return [...people, ...missedPlaces([...names, ...people], tokens, text)];
}

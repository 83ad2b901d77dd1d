// A language pack for a toy language, enough to make whole quizzes: proof that the core knows no language of its own.
import type { Article } from "../../src/core/document/article.ts";
import type { Document, Name, Quantity, Sentence, TimeExpression, Token } from "../../src/core/document/document.ts";
import type { LanguagePack } from "../../src/core/language.ts";
import type { Span } from "../../src/core/text/span.ts";
import { toyExtract } from "./toy-facts.ts";
import { foldToy, toyFits, toyLoose, toyStems, toyUnit, uposOf, WEEKDAYS } from "./toy-language.ts";
import { toyOffers } from "./toy-offers.ts";

function found(text: string, pattern: RegExp): (Span & { readonly text: string })[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    text: words,
    start: index,
    end: index + words.length,
  }));
}

/** Lines are paragraphs; a line in brackets is a caption; sentences end at ". ". */
function sentencesOf(text: string): readonly Omit<Sentence, "firstToken" | "endToken">[] {
  return found(text, /[^\n]+?(?:[.?!](?= |$|\n)|$(?<!\n)|(?=\n))/gm)
    .map(({ text: words, start, end }) => ({ start: start + (words.length - words.trimStart().length), end }))
    .filter((span) => span.end > span.start)
    .map((span, index) => ({
      ...span,
      index,
      paragraph: text.slice(0, span.start).split("\n").length - 1,
      role: text[span.start] === "[" ? "caption" : "body",
    }));
}

function analyse(article: Article): Document {
  const { text } = article;
  const spans = sentencesOf(text);
  const sentenceAt = (at: number): number => spans.findIndex((span) => span.start <= at && at < span.end);
  const words = found(text, /\d+(?:\.\d+)?|\w+|[^\w\s]/g);
  const tokens = words.map((word, index): Token => {
    const before = words[index - 1];
    const upos = /\w/.test(word.text) ? uposOf(word.text) : "PUNCT";
    const compound =
      upos === "NOUN" && before !== undefined && uposOf(before.text) === "NOUN" && /\w/.test(before.text);
    return {
      ...word,
      index,
      sentence: sentenceAt(word.start),
      word: index,
      upos,
      feats: {},
      score: 1,
      tagScore: 1,
      head: compound ? index - 1 : -1,
      deprel: compound ? "compound" : "dep",
    };
  });
  const at = <T extends Span>(span: T): T & { readonly sentence: number } => ({
    ...span,
    sentence: sentenceAt(span.start),
  });
  const names = found(text, /\b[A-Z]\w+(?: [A-Z]\w+)*/g)
    .filter((name) => uposOf(name.text.split(" ")[0] ?? "") === "PROPN" && !WEEKDAYS.includes(name.text))
    .map((name): Name => ({ ...at(name), type: name.text.endsWith("ia") ? "place" : "person", score: 1 }));
  const times = found(text, /\b\d{4}\b|\b[A-Z]\w+day\b/g).map(
    (time): TimeExpression => ({ ...at(time), grain: /\d/.test(time.text) ? "year" : "weekday", value: time.text }),
  );
  const quantities = found(text, /\b(?!\d{4}\b)\d+(?:\.\d+)?/g).map(
    (number): Quantity => ({ ...at(number), value: Number(number.text), kind: "count", number, approximate: false }),
  );
  const quotes = found(text, /“[^”]*”/g).map((quote) => ({
    ...at(quote),
    inner: { start: quote.start + 1, end: quote.end - 1 },
  }));
  const sentences = spans.map((span) => ({
    ...span,
    firstToken: tokens.findIndex((token) => token.sentence === span.index),
    endToken: tokens.findLastIndex((token) => token.sentence === span.index) + 1,
  }));
  return { article, sentences, tokens, names, times, quantities, quotes };
}

const RIVALS: readonly string[] = ["Norvia", "Salenia", "Osk Tarr", "Lin Daro", "Kastalia", "Wim Ober", ...WEEKDAYS];

export const toyPack: LanguagePack = {
  lang: "x-toy",
  dir: "ltr",
  analyse,
  extract: toyExtract,
  offer: toyOffers,
  fold: foldToy,
  display: (text) => text.replace(/\s+/g, " ").trim(),
  contentStems: toyStems,
  surface: ({ text }) => ({
    digits: /\d/.test(text),
    capital: /^[A-Z]/.test(text),
    quoted: text.includes("“"),
    catchAll: /\b(?:all|none) of these\b/i.test(text),
    absolute: /\b(?:always|never)\b/.test(text),
    vague: /\b(?:perhaps|often)\b/.test(text),
  }),
  rivals: (unit) =>
    RIVALS.map((text) => toyUnit(text)).filter((rival) => rival.type === unit.type && rival.text !== unit.text),
  renumber: (unit, value) => toyUnit(unit.text.replace(/\d+(?:\.\d+)?/, String(value))),
  loose: toyLoose,
  cue: (paragraph) => `Paragraph ${paragraph}: `,
  place: (paragraph) => (paragraph === null ? "in the text" : `in paragraph ${paragraph}`),
  uncued: (stem) => stem.replace(/^Paragraph \d+: /, ""),
  fits: toyFits,
  helpers: {},
};

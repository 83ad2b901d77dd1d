// Article -> Document: sentences, words with tags and trees, names, times, numbers, quotations.
import type { Article } from "../../core/document/article.ts";
import type { Document, Name, Quantity, Quote, Sentence, TimeExpression, Token } from "../../core/document/document.ts";
import { overlaps, type Span } from "../../core/text/span.ts";
import { type ArabicModel, analyseSentences } from "./engine.ts";
import { correctedNames } from "./extract/name-repair.ts";
import { withMendedSubjects } from "./extract/subject-repair.ts";
import { readQuantities } from "./number/read-quantities.ts";
import { quotationsIn } from "./segment/quotations.ts";
import { splitSentences } from "./segment/sentences.ts";
import { withoutTeasers } from "./segment/teasers.ts";
import { readTimes } from "./time/read-times.ts";

/** Quotation marks of the text, by paragraph, with the sentence that each begins in. */
function quotesOf(text: string, sentences: readonly Sentence[]): readonly Quote[] {
  const paragraphs = new Map<number, Span>();
  for (const { paragraph, start, end } of sentences) {
    const known = paragraphs.get(paragraph);
    paragraphs.set(paragraph, known === undefined ? { start, end } : { start: known.start, end });
  }
  return [...paragraphs.values()].flatMap((paragraph) =>
    quotationsIn(text, paragraph).flatMap((span): readonly Quote[] => {
      const sentence = sentences.find((one) => one.start <= span.start && span.start < one.end);
      return sentence === undefined
        ? []
        : [{ ...span, inner: { start: span.start + 1, end: span.end - 1 }, sentence: sentence.index }];
    }),
  );
}

/** Analyses `article` with the trained `model`; every span points into `article.text`. */
export function analyse(model: ArabicModel, article: Article): Document {
  const { text, published } = article;
  const pieces = withoutTeasers(article.text, splitSentences(article));
  const analyses = analyseSentences(model, text, pieces);
  const read: Token[] = [];
  const sentences: Sentence[] = [];
  const names: Name[] = [];
  const times: TimeExpression[] = [];
  const quantities: Quantity[] = [];
  let surface = 0;
  pieces.forEach((piece, index) => {
    const analysis = analyses[index];
    const words = analysis?.words ?? [];
    const firstToken = read.length;
    let last = -1;
    words.forEach((word, at) => {
      if (word.surface !== last) {
        surface++;
        last = word.surface;
      }
      const { start, end, text: form, upos, feats, deprel, score, tagScore } = word;
      read.push({
        start,
        end,
        text: form,
        upos,
        feats,
        deprel,
        score,
        tagScore,
        index: firstToken + at,
        sentence: index,
        word: surface,
        head: word.head < 0 ? -1 : firstToken + word.head,
      });
    });
    sentences.push({
      start: piece.start,
      end: piece.end,
      index,
      paragraph: piece.paragraph,
      role: piece.role,
      firstToken,
      endToken: read.length,
    });
    const found = readTimes(text, words, published);
    for (const time of found) times.push({ ...time, sentence: index });
    for (const quantity of readQuantities(text, words, found)) quantities.push({ ...quantity, sentence: index });
    for (const name of analysis?.names ?? [])
      if (!found.some((time) => overlaps(time, name)))
        names.push({
          start: name.start,
          end: name.end,
          type: name.type,
          score: name.score,
          text: text.slice(name.start, name.end),
          sentence: index,
        });
  });
  const tokens = withMendedSubjects(read);
  const base = { article, sentences, tokens, times, quantities, quotes: quotesOf(text, sentences) };
  return { ...base, names: correctedNames(names, tokens, base.quotes, text) };
}

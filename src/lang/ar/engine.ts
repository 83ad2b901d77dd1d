// The trained part of the Arabic pack in one call: words with clitics cut off, tags, features, trees and names of a document's sentences.
import type { NameType, Token } from "../../core/document/document.ts";
import type { Span } from "../../core/text/span.ts";
import { findNames, type Recogniser } from "./names/recogniser.ts";
import { surfaceWords } from "./segment/words.ts";
import { parseSentence } from "./syntax/parse-sentence.ts";
import type { Parser } from "./syntax/parser.ts";
import { readMorphology, readParser, readRecogniser, readTagger, readWordTable } from "./tagging/model-files.ts";
import { chooseBundles, featuresOf, type Morphology } from "./tagging/morphology.ts";
import { type TaggedWord, wordsOf } from "./tagging/tagged-words.ts";
import { type Tagger, tagSentence } from "./tagging/tagger.ts";
import { isTypo } from "./tagging/typos.ts";

/** Trained weights, ready for use. */
export interface ArabicModel {
  readonly tagger: Tagger;
  readonly morphology: Morphology;
  readonly names: Recogniser;
  readonly parser: Parser;
}

/** One syntactic word: offsets point into the text that was analysed, `head` is an index among the sentence's words. */
export interface Word extends Omit<Token, "index" | "sentence" | "word"> {
  /** Index of the surface word in the sentence; clitics share it. */
  readonly surface: number;
}

export interface SentenceName extends Span {
  readonly type: NameType;
  readonly score: number;
}

export interface SentenceAnalysis {
  readonly words: readonly Word[];
  readonly names: readonly SentenceName[];
}

/**
 * Weights from the files of `models/ar/` (name -> bytes).
 * Throws an Error that names the file when one is missing or damaged.
 */
export function loadModel(files: Readonly<Record<string, Uint8Array>>): ArabicModel {
  return {
    tagger: readTagger(files, readWordTable(files)),
    morphology: readMorphology(files),
    names: readRecogniser(files),
    parser: readParser(files),
  };
}

/** Cuts and tags one sentence. */
export function tagWords(tagger: Tagger, text: string, span: Span): readonly TaggedWord[] {
  const surfaces = surfaceWords(text, span);
  return tagSentence(tagger, surfaces).flatMap((tagging, i) => {
    const surface = surfaces[i];
    const label = tagger.labels.labels[tagging.label];
    return surface && label ? wordsOf(tagger.words, surface, i, tagging.cut, label, tagging.score) : [];
  });
}

/**
 * Analyses the sentences of one document: `sentences` are spans into `text`, in reading order.
 * Words never overlap, and cover every visible character of their sentence.
 */
export function analyseSentences(
  model: ArabicModel,
  text: string,
  sentences: readonly Span[],
): readonly SentenceAnalysis[] {
  const tagged = sentences.map((span) => tagWords(model.tagger, text, span));
  const names = findNames(model.names, tagged);
  return tagged.map((words, s) => ({
    words: analyseWords(model, text, words),
    names: (names[s] ?? []).map(({ start, end, type, score }) => ({ start, end, type, score })),
  }));
}

/** Word classes whose forms a dictionary of news has; names it has not. */
const WRITTEN_ALIKE = new Set(["NOUN", "VERB", "ADJ", "ADV", "ADP", "DET", "PART", "SCONJ", "PRON"]);

/** The forms of surface words, by their index: those of their parts, joined. */
function surfaceForms(tagged: readonly TaggedWord[]): ReadonlyMap<number, string> {
  const forms = new Map<number, string>();
  for (const { surface, form } of tagged) forms.set(surface, (forms.get(surface) ?? "") + form);
  return forms;
}

/** True for a stem in a word that looks like a slip. */
function misspelt(model: ArabicModel, word: TaggedWord, form: string): boolean {
  return word.part === 1 && WRITTEN_ALIKE.has(word.upos) && isTypo(model.tagger.words, form, word.look.count > 0);
}

function analyseWords(model: ArabicModel, text: string, tagged: readonly TaggedWord[]): readonly Word[] {
  if (tagged.length === 0) return [];
  const bundles = chooseBundles(model.morphology, tagged);
  const tree = parseSentence(model.parser, tagged, bundles);
  const forms = surfaceForms(tagged);
  return tagged.map((w, i) => ({
    start: w.start,
    end: w.end,
    text: text.slice(w.start, w.end),
    upos: w.upos,
    feats: featuresOf(model.morphology, bundles[i] ?? 0, misspelt(model, w, forms.get(w.surface) ?? "")),
    head: tree.heads[i] ?? -1,
    deprel: tree.relations[i] ?? "dep",
    score: tree.scores[i] ?? 0,
    tagScore: w.tagScore,
    surface: w.surface,
  }));
}

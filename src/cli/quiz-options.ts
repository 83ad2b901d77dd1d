// The options that quiz, batch and explain share, as help shows them. Checked by read-options.ts, not by the parser.
import type { Options } from "yargs";
import {
  articleStyles,
  exportFormats,
  gradeFormats,
  itemTypes,
  languages,
  levels,
  modes,
  pageFormats,
  papers,
  quizFormats,
} from "./read-options.ts";
import type { Words } from "./words.ts";

function text(describe: string, defaultDescription?: string): Options {
  const option: Options = { type: "string", describe, requiresArg: true };
  return defaultDescription === undefined ? option : { ...option, defaultDescription };
}

/** What decides which items are made. */
export function choosing(words: Words): Readonly<Record<string, Options>> {
  return {
    seed: text(words.seed, "1"),
    count: text(words.count, "10"),
    types: text(words.types, itemTypes.join(",")),
    level: text(`${words.level}: ${levels.join("|")}`),
    forms: text(words.forms, "1"),
    templates: text(words.templates),
  };
}

/** What decides which files are written. */
export function writing(words: Words): Readonly<Record<string, Options>> {
  return {
    format: text(`${words.format}: ${quizFormats.join("|")}`, pageFormats.join(",")),
    ui: text(`${words.ui}: ${languages.join("|")}`, "ar"),
    out: text(words.outFolder, "out"),
    mode: text(`${words.mode}: ${modes.join("|")}`, "practice"),
    minutes: text(words.minutes),
    paper: text(`${words.paper}: ${papers.join("|")}`, "a4"),
    article: text(`${words.articleOn}: ${articleStyles.join("|")}`, "paragraphs"),
    "word-bank": { type: "boolean", describe: words.wordBank },
  };
}

/** What decides which results of a class are written. */
export function grading(words: Words): Readonly<Record<string, Options>> {
  return {
    format: text(words.exportFormat, gradeFormats.join(",")),
    ui: text(`${words.ui}: ${languages.join("|")}`, "ar"),
    out: text(words.outFolder, "out"),
  };
}

/** What decides how quizzes are exported. */
export function exporting(words: Words): Readonly<Record<string, Options>> {
  return {
    format: text(`${words.exportFormat}: ${exportFormats.join("|")}`, words.allButJson),
    ui: text(`${words.ui}: ${languages.join("|")}`, "ar"),
    out: text(words.outFolder, "out"),
  };
}

/** How articles are read. */
export function reading(words: Words): Readonly<Record<string, Options>> {
  return { "allow-private": { type: "boolean", describe: words.allowPrivate } };
}

/** How many articles at once are gone about. */
export function many(words: Words): Readonly<Record<string, Options>> {
  return { ...working(words), resume: { type: "boolean", describe: words.resume } };
}

/** Who makes the quizzes. */
export function working(words: Words): Readonly<Record<string, Options>> {
  return { jobs: text(words.jobs), queue: text(words.queue) };
}

/** A facts file for the one article named. */
export function factsFile(words: Words): Readonly<Record<string, Options>> {
  return { facts: text(words.factsFile) };
}

// A facts file, checked against its article and turned into an Extraction; every fault is told, with its line.
import type { Article } from "../document/article.ts";
import { hashOf } from "../hash.ts";
import type { Extraction } from "../language.ts";
import { errorOf, hasErrors, type Problem, warningOf } from "../problem.ts";
import { wordFinder } from "./find-words.ts";
import { readEntities } from "./read-entities.ts";
import { readFacts } from "./read-facts.ts";
import { roughSentences } from "./rough-sentences.ts";
import { readYaml } from "./yaml-reader.ts";

/** `extraction` only where no problem is an error; warnings may stand beside it. Problems are in the order of lines. */
export interface FactsFileRead {
  readonly extraction: Extraction | null;
  readonly problems: readonly Problem[];
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

/** Reads the YAML (or JSON, which is YAML too) of a facts file for `article`. */
export function readFactsFile(yaml: string, article: Article): FactsFileRead {
  const reader = readYaml(yaml.replace(/^\uFEFF/, ""));
  const done = (extraction: Extraction | null): FactsFileRead => ({
    extraction: hasErrors(reader.problems) ? null : extraction,
    problems: reader.problems.toSorted(byLine),
  });
  if (reader.root === null) return done(null);
  const top = reader.fields(reader.root, ["article", "entities", "facts"]);
  if (top === null) return done(null);

  const head = top.get("article");
  const written =
    head !== undefined && reader.isMapping(head) ? reader.fields(head, ["name", "title", "text", "written"]) : null;
  const hash = reader.text(written?.get("text"));
  if (hash !== null && hash !== hashOf(article.text)) {
    reader.report(warningOf("facts-article-changed", {}, { line: head?.line ?? 1 }));
  }
  if (!top.has("facts")) reader.report(errorOf("facts-missing-field", { field: "facts" }, { line: 1 }));
  const finder = wordFinder(article.text);
  const entities = readEntities(top.get("entities"), reader, article.text, finder);
  const surroundings = { text: article.text, sentences: roughSentences(article.text), finder };
  const facts = readFacts(top.get("facts"), reader, surroundings, entities);
  return done({ entities, facts });
}

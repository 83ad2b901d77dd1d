// Writes the facts file beside an article, and never over a teacher's own work unless told to.
import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { type Article, type Extraction, factsToYaml, isUntouched, type Problem } from "../index.ts";
import { factsPathOf } from "./file-names.ts";
import { readTextFile } from "./read-text.ts";
import { writeFiles } from "./write-files.ts";

export interface FactsWriting {
  /** Advice that opens the file as comments. */
  readonly guide: readonly string[];
  /** Also over a file that was edited. */
  readonly force: boolean;
}

/** The path written, or why nothing was. */
export async function writeFacts(
  articlePath: string,
  article: Article,
  extraction: Extraction,
  { guide, force }: FactsWriting,
): Promise<{ readonly path: string } | { readonly problem: Problem }> {
  const path = factsPathOf(articlePath);
  const exists = (await stat(path).catch(() => null)) !== null;
  if (exists && !force) {
    const read = await readTextFile(path);
    const untouched = "text" in read && isUntouched(read.text);
    if (!untouched) return { problem: { code: "facts-edited", severity: "error", values: {}, file: path } };
  }
  const written = await writeFiles(dirname(path), new Map([[basename(path), factsToYaml(article, extraction, guide)]]));
  return "problem" in written ? { problem: { ...written.problem, file: path } } : { path };
}

// From one article to the files of its quiz on the disk; never throws, so that one bad article stops no other.
import { join } from "node:path";
import type { Fahm, Problem } from "../index.ts";
import { type Baked, bakeQuiz, nothing, type Recipe } from "./bake-quiz.ts";
import { seedFolder } from "./file-names.ts";
import { type ArticleSource, readRaw } from "./raw-article.ts";
import { writeFiles } from "./write-files.ts";

export interface QuizOutcome extends Omit<Baked, "files"> {
  readonly path: string;
  /** Where the files lie; `null` when none were made. */
  readonly folder: string | null;
  readonly files: readonly string[];
}

/** What came of the article at `path` when nothing was made or written. */
export function unmade(path: string, ...problems: readonly Problem[]): QuizOutcome {
  return { ...nothing(...problems), path, folder: null, files: [] };
}

/** Writes what was made of the article at `path` into `OUT/<name>/seed-<S>/`. */
export async function writeBaked(
  baked: Baked,
  path: string,
  name: string,
  out: string,
  seed: string,
): Promise<QuizOutcome> {
  if (baked.files.size === 0) return unmade(path, ...baked.problems);
  const folder = join(out, name, seedFolder(seed));
  const written = await writeFiles(folder, baked.files);
  if ("problem" in written) return unmade(path, ...baked.problems, written.problem);
  return { ...baked, path, folder, files: written.files };
}

/** Makes and writes the quiz of `source` into `OUT/<name>/seed-<S>/`. */
export async function makeQuizFiles(
  fahm: Fahm,
  source: ArticleSource,
  name: string,
  recipe: Recipe & { readonly out: string },
): Promise<QuizOutcome> {
  const { path } = source;
  const raw = await readRaw(source);
  if ("problem" in raw) return unmade(path, raw.problem);
  return writeBaked(await bakeQuiz(fahm, raw, recipe), path, name, recipe.out, recipe.options.seed);
}

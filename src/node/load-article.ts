// An article from a file or standard input, with the facts file that lies beside it or that was named.
import { stat } from "node:fs/promises";
import { type Article, type Extraction, type Problem, readArticle, readFactsFile } from "../index.ts";
import { articleName, factsPathOf } from "./file-names.ts";
import { readTextFile, readTextStream, STDIN } from "./read-text.ts";

export interface ArticleSource {
  /** A file, or `-` for `stdin`. */
  readonly path: string;
  /** A facts file to use; without it the one beside the article, where there is one. */
  readonly facts?: string;
  readonly stdin: AsyncIterable<unknown>;
}

/** `article` is `null` where an error stands in `problems`. */
export interface ArticleLoaded {
  readonly article: Article | null;
  /** From a facts file; `null` where the facts are to be found in the text. */
  readonly extraction: Extraction | null;
  readonly problems: readonly Problem[];
}

function failed(...problems: readonly Problem[]): ArticleLoaded {
  return { article: null, extraction: null, problems };
}

function placed(problems: readonly Problem[], file: string): readonly Problem[] {
  return problems.map((problem) => ({ file, ...problem }));
}

/** The article without any facts file. */
export async function loadText({ path, stdin }: ArticleSource): Promise<ArticleLoaded> {
  const read = path === STDIN ? await readTextStream(stdin) : await readTextFile(path);
  if ("problem" in read) return failed(read.problem);
  const made = readArticle({ name: articleName(path), text: read.text });
  if ("problem" in made) return failed(...placed([made.problem], path));
  return { article: made.article, extraction: null, problems: placed(made.warnings, path) };
}

async function besideOf(path: string): Promise<string | undefined> {
  if (path === STDIN) return undefined;
  const beside = factsPathOf(path);
  return (await stat(beside).catch(() => null)) === null ? undefined : beside;
}

/** The article, and its facts where a teacher has written them down. */
export async function loadArticle(source: ArticleSource): Promise<ArticleLoaded> {
  const loaded = await loadText(source);
  if (loaded.article === null) return loaded;
  const facts = source.facts ?? (await besideOf(source.path));
  if (facts === undefined) return loaded;
  const read = await readTextFile(facts);
  if ("problem" in read) return failed(...loaded.problems, read.problem);
  const { extraction, problems } = readFactsFile(read.text, loaded.article);
  const all = [...loaded.problems, ...placed(problems, facts)];
  return extraction === null ? failed(...all) : { article: loaded.article, extraction, problems: all };
}

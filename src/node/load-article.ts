// An article and what a teacher knows of its facts, from their bytes.
import { type Article, type Extraction, type Problem, readArticleBytes, readFactsFile } from "../index.ts";
import { type ArticleSource, type RawArticle, readRaw, readWithoutFacts } from "./raw-article.ts";
import { textOf } from "./read-text.ts";

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

/** What the bytes of an article and of its facts file say. */
export async function understand(raw: RawArticle): Promise<ArticleLoaded> {
  const made = await readArticleBytes(raw);
  if ("problem" in made) return failed(...placed([made.problem], raw.path));
  const warnings = placed(made.warnings, raw.path);
  if (raw.facts === null) return { article: made.article, extraction: null, problems: warnings };
  const { path } = raw.facts;
  const read = textOf(raw.facts, path);
  if ("problem" in read) return failed(...warnings, read.problem);
  const { extraction, problems } = readFactsFile(read.text, made.article);
  const all = [...warnings, ...placed(problems, path)];
  return extraction === null ? failed(...all) : { article: made.article, extraction, problems: all };
}

/** The article without any facts file. */
export async function loadText(source: ArticleSource): Promise<ArticleLoaded> {
  const raw = await readWithoutFacts(source);
  return "problem" in raw ? failed(raw.problem) : understand(raw);
}

/** The article, and its facts where a teacher has written them down. */
export async function loadArticle(source: ArticleSource): Promise<ArticleLoaded> {
  const raw = await readRaw(source);
  return "problem" in raw ? failed(raw.problem) : understand(raw);
}

// An article from a file, an address or standard input, with the facts file that lies beside it or that was named.
import { stat } from "node:fs/promises";
import { type Article, type Extraction, type Problem, readArticleBytes, readFactsFile } from "../index.ts";
import { articleName, factsPathOf, isAddress } from "./file-names.ts";
import { readFileBytes, readStreamBytes, STDIN } from "./read-bytes.ts";
import { readTextFile } from "./read-text.ts";

export interface ArticleSource {
  /** A file, an address of a page, or `-` for `stdin`. */
  readonly path: string;
  /** A facts file to use; without it the one beside the article, where there is one. */
  readonly facts?: string;
  readonly stdin: AsyncIterable<unknown>;
  /** Whether pages may be fetched from inside this machine or its network. */
  readonly allowPrivate?: boolean;
}

/** What an article is made from; nothing of it has been understood yet. */
export interface RawArticle {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file?: string;
  readonly type?: string;
  readonly url?: string;
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

/** The bytes of an article, wherever they are. */
export async function readRaw({
  path,
  stdin,
  allowPrivate = false,
}: ArticleSource): Promise<RawArticle | { readonly problem: Problem }> {
  const name = articleName(path);
  if (isAddress(path)) {
    const { fetchPage } = await import("./fetch-page.ts");
    const fetched = await fetchPage(path, allowPrivate ? { mayOpen: () => true } : {});
    return "problem" in fetched ? { problem: { file: path, ...fetched.problem } } : { name, ...fetched };
  }
  const read = path === STDIN ? await readStreamBytes(stdin) : await readFileBytes(path);
  if ("problem" in read) return read;
  return { name, bytes: read.bytes, ...(path === STDIN ? {} : { file: path }) };
}

/** The article without any facts file. */
export async function loadText(source: ArticleSource): Promise<ArticleLoaded> {
  const raw = await readRaw(source);
  if ("problem" in raw) return failed(raw.problem);
  const made = await readArticleBytes(raw);
  if ("problem" in made) return failed(...placed([made.problem], source.path));
  return { article: made.article, extraction: null, problems: placed(made.warnings, source.path) };
}

/** The facts file beside an article's file; `undefined` where there is none. */
export async function factsBeside(path: string): Promise<string | undefined> {
  if (path === STDIN || isAddress(path)) return undefined;
  const beside = factsPathOf(path);
  return (await stat(beside).catch(() => null)) === null ? undefined : beside;
}

/** The article, and its facts where a teacher has written them down. */
export async function loadArticle(source: ArticleSource): Promise<ArticleLoaded> {
  const loaded = await loadText(source);
  if (loaded.article === null) return loaded;
  const facts = source.facts ?? (await factsBeside(source.path));
  if (facts === undefined) return loaded;
  const read = await readTextFile(facts);
  if ("problem" in read) return failed(...loaded.problems, read.problem);
  const { extraction, problems } = readFactsFile(read.text, loaded.article);
  const all = [...loaded.problems, ...placed(problems, facts)];
  return extraction === null ? failed(...all) : { article: loaded.article, extraction, problems: all };
}

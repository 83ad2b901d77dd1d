// The bytes that one quiz is made from, gathered from files, addresses or standard input; nothing of them is understood yet.
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ArticleBytes, Problem } from "../index.ts";
import { articleName, factsPathOf, isAddress } from "./file-names.ts";
import { readFileBytes, readStreamBytes, STDIN } from "./read-bytes.ts";

/** What people named. */
export interface ArticleSource {
  /** A file, an address of a page, or `-` for `stdin`. */
  readonly path: string;
  /** A facts file to use; without it the one beside the article, where there is one. */
  readonly facts?: string;
  readonly stdin: AsyncIterable<unknown>;
  /** Whether pages may be fetched from inside this machine or its network. */
  readonly allowPrivate?: boolean;
}

/** Plain values, so that it can be sent to a thread or another machine. */
export interface RawArticle extends ArticleBytes {
  /** As it was named: where problems are said to be. */
  readonly path: string;
  /** The facts file that a teacher has written for it. */
  readonly facts: { readonly path: string; readonly bytes: Uint8Array } | null;
}

type Read<T> = T | { readonly problem: Problem };

async function bytesAt({ path, stdin, allowPrivate = false }: ArticleSource): Promise<Read<ArticleBytes>> {
  const name = articleName(path);
  if (isAddress(path)) {
    const { fetchPage } = await import("./fetch-page.ts");
    const fetched = await fetchPage(path, allowPrivate ? { mayOpen: () => true } : {});
    return "problem" in fetched ? { problem: { file: path, ...fetched.problem } } : { name, ...fetched };
  }
  const read = path === STDIN ? await readStreamBytes(stdin) : await readFileBytes(path);
  if ("problem" in read) return read;
  return { name, bytes: read.bytes, ...(path === STDIN ? {} : { file: basename(path) }) };
}

async function besideOf(path: string): Promise<string | undefined> {
  if (path === STDIN || isAddress(path)) return undefined;
  const beside = factsPathOf(path);
  return (await stat(beside).catch(() => null)) === null ? undefined : beside;
}

/** The article's bytes alone. */
export async function readWithoutFacts(source: ArticleSource): Promise<Read<RawArticle>> {
  const article = await bytesAt(source);
  return "problem" in article ? article : { ...article, path: source.path, facts: null };
}

/** The article's bytes, with those of its facts file where there is one. */
export async function readRaw(source: ArticleSource): Promise<Read<RawArticle>> {
  const article = await readWithoutFacts(source);
  if ("problem" in article) return article;
  const path = source.facts ?? (await besideOf(source.path));
  if (path === undefined) return article;
  const facts = await readFileBytes(path);
  return "problem" in facts ? facts : { ...article, facts: { path, bytes: facts.bytes } };
}

// The articles that a folder holds or a pattern (`articles/**/*.md`) means, for shells that leave patterns alone.
import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { isAddress } from "./file-names.ts";

const ENDING = /\.(?:md|markdown|txt|html?|docx)$/i;
/** What Fahm itself writes: quizzes, and the report of a batch. */
const MADE = /(?:^|[\\/])(?:seed-[^\\/]+[\\/][^\\/]+|batch-report\.html)$/;
/** Word's note that a document is open. */
const LOCK = /(?:^|[\\/])~\$[^\\/]*$/;

const magic = /[*?{}[\]]/;

const isArticle = (path: string): boolean => ENDING.test(path) && !MADE.test(path) && !LOCK.test(path);

/** One part of a pattern between slashes, as a regular expression: `*`, `?`, `{a,b}`, `[ab]`. */
function partPattern(part: string): RegExp {
  let depth = 0;
  const source = part.replace(/\[!?[^\]]+\]|[\s\S]/g, (token) => {
    if (token.length > 1) return token.startsWith("[!") ? `[^${token.slice(2)}` : token;
    if (token === "*") return "[^/]*";
    if (token === "?") return "[^/]";
    if (token === "{") return depth++ >= 0 ? "(?:" : token;
    if (token === "}" && depth > 0) return depth-- > 0 ? ")" : token;
    if (token === "," && depth > 0) return "|";
    return token.replace(/[.+^$()|\\[\]{}]/g, "\\$&");
  });
  return depth === 0
    ? new RegExp(`^${source}$`, "u")
    : new RegExp(`^${part.replace(/[.*+?^$()|\\[\]{}]/g, "\\$&")}$`, "u");
}

async function entriesOf(folder: string): Promise<readonly { readonly name: string; readonly folder: boolean }[]> {
  try {
    const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch {
    return [];
  }
}

/** Files below `folder` that fit the rest of a pattern; hidden ones only where the pattern says a dot. */
async function matching(folder: string, parts: readonly string[]): Promise<readonly string[]> {
  const [part, ...rest] = parts;
  if (part === undefined) return [];
  const entries = await entriesOf(folder);
  const found: string[] = [];
  if (part === "**") found.push(...(await matching(folder, rest.length > 0 ? rest : ["*"])));
  const pattern = part === "**" ? /^/ : partPattern(part);
  for (const entry of entries) {
    const hidden = entry.name.startsWith(".") && !part.startsWith(".");
    if (hidden || entry.name === "node_modules" || !pattern.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.folder && part === "**") found.push(...(await matching(path, parts)));
    else if (entry.folder) found.push(...(await matching(path, rest)));
    else if (rest.length === 0 && part !== "**") found.push(path);
  }
  return found;
}

/** What was named, with folders and patterns put in place of their articles; a name that means nothing stays as it is. */
export async function expandArticles(names: readonly string[]): Promise<readonly string[]> {
  const expanded = await Promise.all(
    names.map(async (name) => {
      const found = name === "-" ? [] : await findArticles(name);
      return found.length === 0 ? [name] : found;
    }),
  );
  return expanded.flat();
}

/** Paths of the articles that `where` means: a file, an address, a folder's own articles, or a pattern; sorted, empty when none. */
export async function findArticles(where: string): Promise<readonly string[]> {
  if (isAddress(where)) return [where];
  const known = await stat(where).catch(() => null);
  if (known?.isDirectory()) {
    const entries = await entriesOf(where);
    return entries
      .filter((one) => !one.folder && !one.name.startsWith(".") && isArticle(one.name))
      .map((one) => join(where, one.name));
  }
  if (known !== null) return [where];
  if (!magic.test(where)) return [];
  const parts = where.split(sep === "\\" ? /[\\/]+/ : /\/+/);
  const fixed = parts.findIndex((part) => magic.test(part));
  const start = parts.slice(0, fixed).join("/");
  const folder = where.startsWith("/") && start === "" ? "/" : start;
  const paths = await matching(folder, parts.slice(fixed));
  return [...new Set(paths.filter(isArticle))].sort();
}

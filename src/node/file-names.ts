// Names of folders that are made from what people give: article names and seeds. Safe on every system, and never two for one.
import { createHash } from "node:crypto";
import { basename, extname, resolve } from "node:path";
import type { Problem } from "../index.ts";

/** Windows forbids these, and a slash would leave the folder; control and direction characters hide what a name says. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand in a name
const unsafe = /[<>:"/\\|?*\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** Device names of Windows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Longest name in bytes; file systems stop at 255. */
const LONGEST = 120;

function shortened(name: string): string {
  let kept = "";
  for (const char of name) {
    if (Buffer.byteLength(kept + char) > LONGEST) break;
    kept += char;
  }
  return kept;
}

/** `name` as it may stand on a disk; what had to change gets a short hash, so that different names stay different. */
export function safeName(name: string): string {
  const clean = shortened(
    name
      .replace(unsafe, "-")
      .replace(/[. ]+$/, "")
      .replace(/^[. ]+/, ""),
  );
  const safe = reserved.test(clean) ? `${clean}-` : clean;
  if (safe === name && name !== "") return name;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `${safe === "" ? "name" : safe}~${hash}`;
}

/** `seed-…`, the folder of one seed. */
export function seedFolder(seed: string): string {
  const safe = safeName(seed);
  return `seed-${safe}`;
}

/** True for what is read as an address and not as a file. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** What a page is called: the last part of its address, or its host. */
function pageName(address: string): string {
  if (!URL.canParse(address)) return "page";
  const { pathname, hostname } = new URL(address);
  const last = pathname.split("/").findLast((part) => part !== "") ?? "";
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // A percent sign that encodes nothing.
  }
  return name.replace(/\.(?:[xs]?html?|aspx?|php|docx|txt|md)$/i, "") || hostname;
}

/** The article's name: its file's, without extension. */
export function articleName(path: string): string {
  if (path === "-") return "stdin";
  return isAddress(path) ? pageName(path) : basename(path, extname(path));
}

/** The facts file beside an article: `call.md` has `call.facts.yaml`. */
export function factsPathOf(path: string): string {
  const extension = extname(path);
  return `${extension === "" ? path : path.slice(0, -extension.length)}.facts.yaml`;
}

/** A folder for each path, in order: the article's name, with a number where two articles share one. */
export function articleFolders(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => safeName(articleName(path)));
  // Compared as file systems of Windows and macOS do, and against all natural names, so that `a-2.md` keeps its own.
  const natural = new Set(names.map((name) => name.toLowerCase()));
  const taken = new Set<string>();
  return names.map((name) => {
    let folder = name;
    for (let n = 2; taken.has(folder.toLowerCase()); n++) {
      const next = `${name}-${n}`;
      folder = natural.has(next.toLowerCase()) ? name : next;
    }
    taken.add(folder.toLowerCase());
    return folder;
  });
}

/** `paths` without those that name a file a second time, and a warning for each of these. */
export function distinctPaths(paths: readonly string[]): {
  readonly paths: readonly string[];
  readonly repeated: readonly Problem[];
} {
  const seen = new Set<string>();
  const kept: string[] = [];
  const repeated: Problem[] = [];
  for (const path of paths) {
    const full = path === "-" || isAddress(path) ? path : resolve(path);
    if (seen.has(full)) repeated.push({ code: "article-repeated", severity: "warning", values: {}, file: path });
    else kept.push(path);
    seen.add(full);
  }
  return { paths: kept, repeated };
}

// Loads what Fahm needs from its own package folder, and lays a teacher's own templates over the ones it ships.
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { FahmAssets, PageAssets, Problem } from "../index.ts";
import { readTextFile } from "./read-text.ts";

/** The package's folder: two levels up, from `src/node` as from `dist/node`. */
export const packageFolder: string = fileURLToPath(new URL("../../", import.meta.url));

const isTemplate = /\.(?:hbs|css)$/;

/** Files below `folder` that `wanted` matches, as paths with forward slashes, in code-unit order. */
async function filesBelow(folder: string, wanted: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join("/"))
    .sort();
}

interface Loaded<A extends PageAssets> {
  readonly assets: A;
  /** The teacher's own templates alone; `null` for none. */
  readonly own: Readonly<Record<string, string>> | null;
  readonly warnings: readonly Problem[];
}

export type AssetsLoaded = Loaded<FahmAssets> | { readonly problem: Problem };

export interface AssetsPlan {
  /** A folder whose files replace templates of the same name. */
  readonly templates?: string;
  /** Where models/, templates/ and dist/player/ lie; the package itself unless a test says otherwise. */
  readonly root?: string;
}

function missing(path: string): { readonly problem: Problem } {
  return { problem: { code: "assets-missing", severity: "error", values: { path } } };
}

/** The teacher's templates by name, and a warning for each that replaces nothing. */
async function overlay(
  folder: string,
  shipped: Readonly<Record<string, string>>,
): Promise<
  | { readonly templates: Readonly<Record<string, string>>; readonly warnings: readonly Problem[] }
  | { readonly problem: Problem }
> {
  let names: readonly string[];
  try {
    names = await filesBelow(folder, isTemplate);
  } catch {
    return { problem: { code: "templates-missing", severity: "error", values: {}, file: folder } };
  }
  const templates: Record<string, string> = {};
  const warnings: Problem[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const read = await readTextFile(path);
    if ("problem" in read) return read;
    templates[name] = read.text;
    if (!(name in shipped))
      warnings.push({ code: "template-unknown", severity: "warning", values: { name }, file: path });
  }
  return { templates, warnings };
}

/** Templates and scripts of pages; `problem` when the package is incomplete or the teacher's folder cannot be read. */
export async function loadPageAssets({
  templates: own,
  root = packageFolder,
}: AssetsPlan = {}): Promise<Loaded<PageAssets> | { readonly problem: Problem }> {
  const shipped: Record<string, string> = {};
  try {
    const folder = join(root, "templates");
    for (const name of await filesBelow(folder, isTemplate)) shipped[name] = await readFile(join(folder, name), "utf8");
  } catch {
    return missing("templates");
  }
  const scripts = { player: "player.js", scorm: "scorm.js", exam: "exam-player.js" };
  for (const name of ["player", "scorm", "exam"] as const) {
    const path = join("dist", "player", scripts[name]);
    try {
      scripts[name] = await readFile(join(root, path), "utf8");
    } catch {
      return missing(path);
    }
  }
  if (own === undefined) return { assets: { templates: shipped, ...scripts }, own: null, warnings: [] };
  const laid = await overlay(own, shipped);
  if ("problem" in laid) return laid;
  const templates = { ...shipped, ...laid.templates };
  return { assets: { templates, ...scripts }, own: laid.templates, warnings: laid.warnings };
}

/** All that Fahm needs: the model, too. */
export async function loadAssets(plan: AssetsPlan = {}): Promise<AssetsLoaded> {
  const { root = packageFolder } = plan;
  const model: Record<string, Uint8Array> = {};
  try {
    const folder = join(root, "models", "ar");
    for (const name of await filesBelow(folder, /./)) model[name] = await readFile(join(folder, name));
  } catch {
    return missing(join("models", "ar"));
  }
  const loaded = await loadPageAssets(plan);
  return "problem" in loaded ? loaded : { ...loaded, assets: { ...loaded.assets, model } };
}

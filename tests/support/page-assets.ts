// Templates and the built script, read from the working tree as the command line reads them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { arabicMarking } from "../../src/lang/ar/marking.ts";
import { createRenderer, type Renderer, type RendererInput } from "../../src/render/render.ts";

const root = new URL("../../", import.meta.url).pathname;

export function readTemplates(): Record<string, string> {
  const folder = join(root, "templates");
  const templates: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    templates[relative(folder, path).replaceAll("\\", "/")] = readFileSync(path, "utf8");
  }
  return templates;
}

export function readPlayer(): string {
  const path = join(root, "dist/player/player.js");
  if (!existsSync(path))
    throw new Error("dist/player/player.js is missing: run `npm run build` before the page tests.");
  return readFileSync(path, "utf8");
}

export const rendererOf = (changes: Partial<RendererInput> = {}): Renderer =>
  createRenderer({ templates: readTemplates(), player: readPlayer(), marking: arabicMarking, ...changes });

export function readScorm(): string {
  const path = join(root, "dist/player/scorm.js");
  if (!existsSync(path))
    throw new Error("dist/player/scorm.js is missing: run `npm run build` before the export tests.");
  return readFileSync(path, "utf8");
}

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

function readScript(name: string): string {
  const path = join(root, "dist/player", name);
  if (!existsSync(path))
    throw new Error(`dist/player/${name} is missing: run \`npm run build\` before the page tests.`);
  return readFileSync(path, "utf8");
}

export const rendererOf = (changes: Partial<RendererInput> = {}): Renderer =>
  createRenderer({
    templates: readTemplates(),
    player: readPlayer(),
    exam: readScript("exam-player.js"),
    marking: arabicMarking,
    ...changes,
  });

export const readPlayer = (): string => readScript("player.js");
export const readScorm = (): string => readScript("scorm.js");

// What the studio's build adds to Vite: the assets as a module, the content security policy, the samples, and the list of
// files that the service worker keeps.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { precompileTemplates } from "../../src/render/precompile.ts";
import { inlineCode } from "../../src/render/render.ts";
import { studioPolicy } from "./policy.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const NAME = "virtual:fahm";
/** What pages alone are made of; loaded when the first one is. */
const PAGES = "virtual:fahm-pages";
const resolved = (name: string): string => `\0${name}`;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

function templates(): Readonly<Record<string, string>> {
  const folder = join(root, "templates");
  // The report of a batch and the pages of an exam are made by the command line alone.
  const paths = filesBelow(folder).filter((path) => !/batch|exam|OFL/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

const script = (name: string): string => readFileSync(join(root, "dist", "player", `${name}.js`), "utf8");
const player = (): string => script("player");

/** Helpers of the Arabic stems: `helpers` of the language pack. */
const STEM_HELPERS = ["prefix"];

/** As large as all the code: fetched when the first page is made. */
const FONTS = "styles/fonts.css";

const object = (entries: readonly (readonly [name: string, code: string])[]): string =>
  `{${entries.map(([name, code]) => `${JSON.stringify(name)}: ${code}`).join(",\n")}}`;

const isStem = (path: string): boolean => path.startsWith("stems/");

/** The module `virtual:fahm`: what a quiz needs. */
function quizModule(): string {
  const stems = Object.entries(precompileTemplates(templates(), STEM_HELPERS)).filter(([path]) => isStem(path));
  const folder = join(root, "models", "ar");
  const weights = filesBelow(folder).filter((name) => name.endsWith(".bin"));
  const models = weights.map(
    (name, at) => [name, `{ url: weights${at}, bytes: ${statSync(join(folder, name)).size} }`] as const,
  );
  return [
    ...weights.map((name, at) => `import weights${at} from ${JSON.stringify(`${join(folder, name)}?url`)};`),
    `export const stems = ${object(stems)};`,
    `export const models = ${object(models)};`,
    `export const pages = () => import(${JSON.stringify(PAGES)});`,
  ].join("\n");
}

/** The module `virtual:fahm-pages`. */
function pagesModule(): string {
  const sources = templates();
  const styles = Object.entries(sources).filter(([path]) => path.endsWith(".css") && path !== FONTS);
  const made = Object.entries(precompileTemplates(sources, STEM_HELPERS)).filter(([path]) => !isStem(path));
  const texts = styles.map(([path, text]) => [path, JSON.stringify(text)] as const);
  return [
    `import fonts from ${JSON.stringify(`${join(root, "templates", FONTS)}?raw`)};`,
    `export const templates = ${object([...texts, ...made, [FONTS, "fonts"]])};`,
    `export const player = ${JSON.stringify(player())};`,
    `export const scorm = ${JSON.stringify(script("scorm"))};`,
  ].join("\n");
}

/** Copies the samples, and writes address and hash of every file into the service worker. */
function finish(out: string): void {
  mkdirSync(join(out, "samples"), { recursive: true });
  const articles = join(root, "articles");
  for (const name of filesBelow(articles)) copyFileSync(join(articles, name), join(out, "samples", name));
  const hash = (path: string): string =>
    createHash("sha256")
      .update(readFileSync(join(out, path)))
      .digest("hex")
      .slice(0, 12);
  const kept = filesBelow(out).filter((path) => path !== "service-worker.js" && !path.endsWith(".map"));
  const list = Object.fromEntries(kept.map((path) => [path, hash(path)]));
  const worker = join(out, "service-worker.js");
  const code = readFileSync(worker, "utf8");
  if (!code.includes("STUDIO_FILES")) throw new Error("the service worker has no place for its list of files");
  writeFileSync(
    worker,
    code.replaceAll("STUDIO_FILES", () => `(${JSON.stringify(list)})`),
  );
}

export function studioPlugin(): Plugin {
  let out = "";
  let page = false;
  return {
    name: "fahm-studio",
    configResolved: (config) => {
      out = config.build.outDir;
      page = !config.isWorker;
    },
    resolveId: (id) => (id === NAME || id === PAGES ? resolved(id) : null),
    load: (id) => (id === resolved(NAME) ? quizModule() : id === resolved(PAGES) ? pagesModule() : null),
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: {
          "http-equiv": "Content-Security-Policy",
          content: studioPolicy(inlineCode({ templates: templates(), player: player() })),
        },
        injectTo: "head-prepend",
      },
    ],
    closeBundle: () => {
      if (page) finish(out);
    },
  };
}

// The sample articles and the whole of Fahm, put together as the command line does it.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Article, createFahm, type Fahm, type ItemType, type QuizOptions, readArticle } from "../../src/index.ts";
import { loadAssets } from "../../src/node/assets.ts";

const FOLDER = new URL("../../articles/", import.meta.url);

/** File names without `.md`, in order. */
export const sampleNames: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -".md".length))
  .sort();

export function articleFrom(name: string, text: string): Article {
  const read = readArticle({ name, text });
  if ("problem" in read) throw new Error(`${name}: ${read.problem.code}`);
  return read.article;
}

export function sampleArticle(name: string): Article {
  return articleFrom(name, readFileSync(fileURLToPath(new URL(`${name}.md`, FOLDER)), "utf8"));
}

const types: readonly ItemType[] = ["mcq", "fill", "truefalse", "match", "order"];

/** As the command line has them when nothing is said. */
export const usual: QuizOptions = { seed: "1", count: 10, types, level: null, forms: 1 };

export async function realFahm(): Promise<Fahm> {
  const loaded = await loadAssets();
  if ("problem" in loaded) throw new Error(`${loaded.problem.code}: run \`npm run build\` first`);
  return createFahm(loaded.assets);
}

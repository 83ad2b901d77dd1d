// Templates compiled ahead of time give the pages and stems of those compiled on the spot, byte for byte.
import { expect, it } from "vitest";
import { randomOf } from "../../src/core/random.ts";
import { arabicMarking } from "../../src/lang/ar/marking.ts";
import { policyFor, sourceOf } from "../../src/render/embed.ts";
import { precompileTemplates } from "../../src/render/precompile.ts";
import { createRenderer, inlineCode } from "../../src/render/render.ts";
import { createStemWriter } from "../../src/render/stems.ts";
import type { Templates } from "../../src/render/templates.ts";
import { readPlayer, readTemplates } from "../support/page-assets.ts";
import { quiz } from "../support/quiz-fixture.ts";

const sources = readTemplates();
const player = readPlayer();

/** As a bundle holds them. */
function evaluated(): Templates {
  const made = Object.entries(precompileTemplates(sources, ["prefix"]));
  const specifications = made.map(([path, code]) => [path, new Function(`return ${code}`)()]);
  const styles = Object.entries(sources).filter(([path]) => path.endsWith(".css"));
  return Object.fromEntries([...styles, ...specifications]);
}
const precompiled = evaluated();

it.each(["ar", "en"] as const)("the pages are the same (%s)", (ui) => {
  const one = createRenderer({ templates: sources, player, marking: arabicMarking, ui });
  const other = createRenderer({ templates: precompiled, player, marking: arabicMarking, ui });
  expect(other.html(quiz)).toBe(one.html(quiz));
  expect(other.worksheet(quiz)).toBe(one.worksheet(quiz));
  expect(other.key(quiz)).toBe(one.key(quiz));
});

it("so are the stems, in every wording", () => {
  const prefix = (a: unknown, b: unknown): string => `${String(a)}${String(b)}`;
  const one = createStemWriter(sources, "ar", { prefix });
  const other = createStemWriter(precompiled, "ar", { prefix });
  const stems = Object.entries(sources).filter(([path]) => path.startsWith("stems/"));
  const fields = stems.flatMap(([, source]) => source.match(/\w+/g) ?? []);
  const slots = Object.fromEntries(fields.map((name) => [name, `<${name}>`]));
  const names = Object.keys(sources).flatMap((path) => /^stems\/ar\/(.+)\.hbs$/.exec(path)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(30);
  for (const name of names)
    for (let seed = 0; seed < 5; seed++) {
      const write = (writer: typeof one): string => {
        try {
          return writer(name, slots, randomOf(String(seed)));
        } catch (error) {
          return String(error);
        }
      };
      expect(write(other)).toBe(write(one));
    }
});

it("a field that is missing is an error still", () => {
  const write = createStemWriter(precompiled, "ar", { prefix: () => "" });
  expect(() => write("when-weekday", {}, randomOf("1"))).toThrow(/when-weekday/);
});

it("tells the code inside the pages, which a policy around them must allow", () => {
  const { styles, scripts } = inlineCode({ templates: precompiled, player });
  const renderer = createRenderer({ templates: precompiled, player, marking: arabicMarking });
  const hashes = (policy: string): readonly string[] => policy.match(/sha256-[^']+/g) ?? [];
  const allowed = hashes(policyFor(styles.map(sourceOf), scripts.map(sourceOf)));
  for (const page of [renderer.html(quiz), renderer.worksheet(quiz)]) {
    // A sheet of paper has one style more, of its own.
    const own = [...page.matchAll(/<style>(@page[^<]*)</g)].map(([, style = ""]) => sourceOf(style).slice(1, -1));
    const [, policy = ""] = /content="(default-src[^"]*)"/.exec(page) ?? [];
    const used = hashes(policy.replaceAll("&#x27;", "'").replaceAll("&#39;", "'").replaceAll("&#x3D;", "="));
    expect(used.length).toBeGreaterThan(0);
    for (const hash of used) expect([...allowed, ...own]).toContain(hash);
  }
});

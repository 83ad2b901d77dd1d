// The fonts inside the pages: made by the script that is there, licensed, and with every letter that the pages use.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fontStyles } from "../../scripts/build-fonts.ts";
import { arabicLabels } from "../../src/render/labels/ar.ts";
import { englishLabels } from "../../src/render/labels/en.ts";
import { readTemplates, rendererOf } from "../support/page-assets.ts";
import { quiz } from "../support/quiz-fixture.ts";
import { sampleArticle, sampleNames } from "../support/samples.ts";

const css = readTemplates()["styles/fonts.css"] ?? "";

/** Whether the fonts have `character`. */
function covered(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return [...css.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(([, first = "", last]) => {
    const from = Number.parseInt(first, 16);
    return from <= code && code <= Number.parseInt(last ?? first, 16);
  });
}

describe("the fonts", () => {
  it("are what the script makes of the packages", { timeout: 60_000 }, async () => {
    expect((await fontStyles()) === css).toBe(true);
  });

  it("have all letters of the interface and of the sample articles", () => {
    const articles = sampleNames.map((name) => `${sampleArticle(name).title}${sampleArticle(name).text}`);
    const words = [JSON.stringify([arabicLabels, englishLabels]), ...articles].join("");
    // Isolates are never drawn.
    const missing = new Set(
      [...words].filter((character) => !/[\n\r\u2066-\u2069]/.test(character) && !covered(character)),
    );
    expect([...missing]).toEqual([]);
  });

  it.each(["noto-naskh-arabic", "ibm-plex-sans-arabic"])("come with their licence: %s", (name) => {
    const licence = readFileSync(new URL(`../../templates/fonts/${name}.OFL.txt`, import.meta.url), "utf8");
    expect(licence).toContain("SIL OPEN FONT LICENSE Version 1.1");
    const page = rendererOf().html(quiz);
    expect(page).toContain(licence.split("\n")[0]?.slice(0, 14));
    expect(page).toContain("SIL Open Font License, Version 1.1");
  });

  it("can be left out by a file without rules", () => {
    const page = rendererOf({ templates: { ...readTemplates(), "styles/fonts.css": "" } }).html(quiz);
    expect(page).not.toContain("@font-face");
  });
});

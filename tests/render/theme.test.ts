// The theme: every colour in the light and in the dark, every colour used is named, every name is there.
import { describe, expect, it } from "vitest";
import { readTemplates } from "../support/page-assets.ts";

const templates = readTemplates();
const theme = templates["styles/theme.css"] ?? "";
const others = Object.entries(templates).filter(([name]) => /styles\/(?!theme|fonts)/.test(name));

describe("the theme", () => {
  it("names the same colours in the light and in the dark", () => {
    const colours = (css: string) => [...css.matchAll(/(--[\w-]+): (?:#|none)/g)].map((found) => found[1]);
    const [, dark = ""] = /@media screen and \(prefers-color-scheme: dark\) \{([\s\S]*)$/.exec(theme) ?? [];
    expect(colours(dark).length).toBeGreaterThan(10);
    expect(colours(theme.slice(0, theme.indexOf("@media"))).filter((name) => !colours(dark).includes(name))).toEqual(
      [],
    );
  });

  it("names every variable that the other styles use", () => {
    const used = others.flatMap(([, css]) => [...css.matchAll(/var\((--[\w-]+)/g)].map((found) => found[1] ?? ""));
    // The width of blanks comes with each sheet.
    const missing = new Set(used.filter((name) => name !== "--blank" && !theme.includes(`${name}:`)));
    expect([...missing]).toEqual([]);
  });

  it.each(others)("is where the colours of %s are, but for print", (_, css) => {
    const screen = css.replace(/@media print \{[\s\S]*?\n\}/g, "").replace(/@page \{[\s\S]*?\n\}/g, "");
    // A QR picture is black on white in every theme.
    expect(screen.replace(/\.qr svg \{[^}]*\}/, "")).not.toMatch(/#[0-9a-f]{3,8}\b/i);
  });
});

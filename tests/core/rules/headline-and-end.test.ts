// What two rules find in other articles than those of their examples: a surname in the headline, and the end of a longer text.
import { describe, expect, it } from "vitest";
import { headlineFillsGap } from "../../../src/core/rules/headline-fills-gap.ts";
import { sideFact } from "../../../src/core/rules/side-fact.ts";
import { type Scene, scene } from "../../support/candidates.ts";

describe("C1", () => {
  const { context, fill } = scene("Otto Lind met the people of Velunia. Ana Belo slept near the old gate.", {
    title: "Lind in the north",
  });

  it("finds the surname of the one who is asked for in the headline", () => {
    expect(headlineFillsGap.check(fill("Otto Lind"), context)).toMatch(/Otto Lind/);
  });

  it("lets others pass", () => {
    expect(headlineFillsGap.check(fill("Ana Belo"), context)).toBeNull();
  });
});

describe("M12", () => {
  const others =
    "Ana Belo came. Otto Lind left. Eva Lind slept. Mira Sand sang. Nora Lund ran. Ivo Berg sat. Lena Holt rose.";
  const figure = "Tomaria has 300 boats on the wide lake of the north.";
  const end = scene(`${others} Pia Vold sank. Olaf Rand dug. ${figure}`);
  const start = scene(`${figure} ${others} Pia Vold sank. Olaf Rand dug.`);
  const short = scene(`Ana Belo came. ${figure}`);

  const figureOf = ({ fill, unit }: Scene, worth: number) =>
    fill(unit("300", { type: "count" }), { asks: "howmany", worth });

  it("asks for no side figure at the end of a longer text", () => {
    expect(sideFact.check(figureOf(end, 0.4), end.context)).toMatch(/0\.40/);
  });

  it.each([
    ["one that the article is about", end, 0.7],
    ["one near the beginning", start, 0.4],
    ["one of a short text", short, 0.4],
  ])("asks for %s", (_, one, worth) => {
    expect(sideFact.check(figureOf(one, worth), one.context)).toBeNull();
  });
});

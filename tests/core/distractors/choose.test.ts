// Wrong options: never another name of the key, never nested, of the key's kind and roundness.
import { describe, expect, it } from "vitest";
import { chooseDistractors } from "../../../src/core/distractors/choose.ts";
import { farNumbers, nearNumbers } from "../../../src/core/distractors/near-numbers.ts";
import type { Unit } from "../../../src/core/language.ts";
import { randomOf } from "../../../src/core/random.ts";
import { scene } from "../../support/candidates.ts";
import { toyPack } from "../../support/toy-pack.ts";

const { context, unit } = scene(
  "Ana Belo visited the port in Ruslia in 2019. Minister Ana Belo met Otto Lind and Mira Sand in Velunia. Karl Voss sold 300 boats.",
  { published: "2021-03-04" },
);
const SEEDS = Array.from({ length: 40 }, (_, index) => String(index));

function chosen(
  key: Unit,
  units: readonly Unit[],
  seed: string,
  stem = "",
  alsoTrue: readonly string[] = [],
): readonly string[] {
  const chooser = { document: context.document, pack: toyPack, units };
  return chooseDistractors(chooser, key, stem, alsoTrue, 3, randomOf(seed)).map((one) => one.text);
}

const persons = ["Otto Lind", "Mira Sand", "Karl Voss"].map((name) => unit(name));
const ana = unit("Ana Belo", { aliases: ["Ana Belo", "Belo", "the harbour master"] });

describe("chooseDistractors", () => {
  it("takes things of the same kind from the article", () => {
    for (const seed of SEEDS)
      expect(chosen(ana, [...persons, unit("Ruslia"), unit("2019")], seed).toSorted()).toEqual([
        "Karl Voss",
        "Mira Sand",
        "Otto Lind",
      ]);
  });

  it("never takes another name of the key", () => {
    const aliases = [
      unit("Minister Ana Belo"),
      unit("Belo", { type: "person" }),
      unit("Harbour Master"),
      unit("Ana Minor Belo", { entity: "e-belo" }),
    ];
    for (const seed of SEEDS)
      expect(chosen(unit("Ana Belo", { ...ana, entity: "e-belo" }), [...aliases, ...persons], seed).toSorted()).toEqual(
        ["Karl Voss", "Mira Sand", "Otto Lind"],
      );
  });

  it("never takes options that contain one another", () => {
    for (const seed of SEEDS) {
      const names = chosen(ana, [unit("Otto Lind"), unit("Otto Lind Junior"), unit("Lind"), unit("Mira Sand")], seed);
      for (const a of names) for (const b of names) if (a !== b) expect(` ${a} `.includes(` ${b} `)).toBe(false);
    }
  });

  it("never takes what stands in the stem or is true as well", () => {
    for (const seed of SEEDS) {
      expect(chosen(ana, persons, seed, "Who met Otto Lind in Velunia?")).not.toContain("Otto Lind");
      expect(chosen(ana, persons, seed, "", ["Mira Sand"])).not.toContain("Mira Sand");
    }
  });

  it("takes none of another gender or number where that is known", () => {
    const she = unit("Ana Belo", { gender: "Fem" });
    for (const seed of SEEDS)
      expect(
        chosen(she, [unit("Otto Lind", { gender: "Masc" }), unit("Mira Sand", { gender: "Fem" })], seed),
      ).not.toContain("Otto Lind");
  });

  it("falls back on general knowledge, and never on the key itself", () => {
    const found = chosen(unit("Monday"), [], "1");
    expect(found).toHaveLength(3);
    expect(found).not.toContain("Monday");
  });

  it("depends on the seed and on nothing else", () => {
    const units = ["Otto Lind", "Mira Sand", "Karl Voss", "Eva Holm", "Jon Frey", "Lea Dorn"].map((name) => unit(name));
    expect(chosen(ana, units, "a")).toEqual(chosen(ana, units, "a"));
    expect(new Set(SEEDS.map((seed) => chosen(ana, units, seed).join())).size).toBeGreaterThan(5);
  });
});

describe("numbers near the key", () => {
  const zeros = (value: number): number => String(value).length - String(value).replace(/0+$/, "").length;
  const near = (key: Unit, seed: string): readonly number[] =>
    nearNumbers
      .find(key, { document: context.document, pack: toyPack, units: [], stem: "", random: randomOf(seed) })
      .map((one) => one.value ?? Number.NaN);

  it.each([
    ["300", 2],
    ["7", 0],
    ["1500", 2],
    ["20000", 4],
  ])("are as round as %s", (text, roundness) => {
    for (const seed of SEEDS) {
      const values = near(unit(text, { type: "count" }), seed);
      expect(values.length).toBeGreaterThanOrEqual(3);
      for (const value of values) {
        expect(value).toBeGreaterThan(0);
        expect(zeros(value)).toBeGreaterThanOrEqual(roundness);
      }
    }
  });

  it.each(["80.5 percent", "3.25 percent"])("have as many decimals as %s", (text) => {
    const places = (value: number): number => String(value).split(".")[1]?.length ?? 0;
    const key = unit(text);
    for (const seed of SEEDS)
      for (const value of near(key, seed).slice(0, 3)) expect(places(value)).toBe(places(key.value ?? 0));
  });

  it("give no percentage above a hundred beside one below, and no year after publication beside one before", () => {
    for (const seed of SEEDS) {
      expect(Math.max(...near(unit("97 percent"), seed))).toBeLessThanOrEqual(100);
      expect(Math.max(...near(unit("2020"), seed))).toBeLessThanOrEqual(2021);
    }
  });

  it("are followed by others further off, for what must be clearly wrong", () => {
    const key = unit("75", { type: "count" });
    const tools = { document: context.document, pack: toyPack, units: [], stem: "", random: randomOf("1") };
    const far = (one: Unit): boolean => Math.abs((one.value ?? 75) - 75) * 4 >= 75;
    expect(nearNumbers.find(key, tools).some(far)).toBe(false);
    expect(farNumbers.find(key, tools).some(far)).toBe(true);
    expect(farNumbers.find(unit("2020"), tools)).toEqual([]);
    for (const one of farNumbers.find(unit("104", { type: "count" }), tools)) expect(one.value).toBeGreaterThan(34);
    for (const one of farNumbers.find(unit("97 percent"), tools)) expect(one.value).toBeLessThanOrEqual(100);
  });

  it("stand below the key and above it, so that its rank tells nothing", () => {
    const ranks = new Set(
      SEEDS.map(
        (seed) =>
          near(unit("700"), seed)
            .slice(0, 3)
            .filter((value) => value < 700).length,
      ),
    );
    expect([...ranks].toSorted()).toEqual([0, 1, 2, 3]);
  });

  it("are offered for numbers alone", () => {
    expect(near(unit("Ana Belo"), "1")).toEqual([]);
    expect(near(unit("Monday"), "1")).toEqual([]);
  });
});

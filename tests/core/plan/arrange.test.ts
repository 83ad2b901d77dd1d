// Where items and keys stand in the finished quiz.
import { describe, expect, it } from "vitest";
import { balanced, inReadingOrder } from "../../../src/core/plan/arrange.ts";
import type { Candidate } from "../../../src/core/questions/candidate.ts";
import type { Item } from "../../../src/core/quiz/quiz.ts";
import { randomOf } from "../../../src/core/random.ts";
import { scene } from "../../support/candidates.ts";

const stage = scene(
  "Ana Belo visited Ruslia in 2019. Otto Lind visited Velunia in 2012. Mira Sand visited Tomaria in 2015.",
);

const question = (id: number): Candidate =>
  stage.mcq("Who visited Ruslia?", "Ana Belo", ["Otto Lind", "Mira Sand", "Karl Voss"], { id: `i-${id}` });
const dated = (id: number): Candidate =>
  stage.mcq("When was the visit of Ana Belo?", "2019", ["2012", "2015", "2001"], { id: `i-${id}` });

function keyPlaces(items: readonly Item[]): readonly number[] {
  return items.flatMap((item) => (item.type === "mcq" ? [item.options.findIndex((option) => option.correct)] : []));
}

describe("inReadingOrder", () => {
  it("follows the text, with what concerns the whole text last", () => {
    const events = stage.order(["Otto visited Velunia", "Mira visited Tomaria", "Ana visited Ruslia"], {
      id: "i-order",
    });
    const fills = ["Tomaria", "Ruslia", "Velunia"].map((place) => stage.fill(place, { id: `i-${place}` }));
    const order = inReadingOrder([events, ...fills]).map((one) => one.item.id);
    expect(order).toEqual(["i-Ruslia", "i-Velunia", "i-Tomaria", "i-order"]);
  });
});

describe("balanced", () => {
  it("puts keys in all places equally often, never the same three times in a row", () => {
    for (let seed = 0; seed < 50; seed++) {
      const places = keyPlaces(
        balanced(
          Array.from({ length: 12 }, (_, id) => question(id)),
          randomOf(String(seed)),
        ),
      );
      for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place)).toHaveLength(3);
      expect(places.some((place, i) => i > 1 && place === places[i - 1] && place === places[i - 2])).toBe(false);
    }
  });

  it("leaves sorted options sorted, and counts their keys", () => {
    for (let seed = 0; seed < 20; seed++) {
      const items = balanced([dated(1), ...[2, 3, 4].map(question)], randomOf(String(seed)));
      const [first] = items;
      expect(first?.type === "mcq" && first.options.map((option) => option.text)).toEqual([
        "2001",
        "2012",
        "2015",
        "2019",
      ]);
      expect([...keyPlaces(items)].toSorted()).toEqual([0, 1, 2, 3]);
    }
  });

  it("changes the order of options and nothing else", () => {
    const before = [question(1), question(2), stage.fill("Ruslia")];
    const after = balanced(before, randomOf("1"));
    expect(after).toHaveLength(before.length);
    before.forEach(({ item }, index) => {
      const other = after[index];
      if (item.type !== "mcq" || other?.type !== "mcq") {
        expect(other).toBe(item);
        return;
      }
      expect({ ...other, options: [] }).toEqual({ ...item, options: [] });
      expect(new Set(other.options)).toEqual(new Set(item.options));
      expect(other.options.filter((option) => option.correct).map((option) => option.text)).toEqual(["Ana Belo"]);
    });
  });

  it("puts the key of an item elsewhere for another seed", () => {
    const places = Array.from(
      { length: 40 },
      (_, seed) => keyPlaces(balanced([question(1)], randomOf(String(seed))))[0],
    );
    expect(new Set(places).size).toBe(4);
  });
});

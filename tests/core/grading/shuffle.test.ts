// The shown order of columns and sequences: from the id alone, complete, never the key.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchColumn, orderStart, shuffledPositions } from "../../../src/core/grading/shuffle.ts";
import { itemOf } from "../../support/quiz-fixture.ts";

describe("shuffled positions", () => {
  const letters = ["أ", "ب", "ج", "د", "هـ"];

  it("are a permutation, the same each time", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 12 }), (id, texts) => {
        const positions = shuffledPositions(id, texts);
        expect([...positions].sort((a, b) => a - b)).toEqual(texts.map((_, index) => index));
        expect(shuffledPositions(id, texts)).toEqual(positions);
      }),
    );
  });

  it("tell nothing of the order that the texts came in", () => {
    fc.assert(
      fc.property(fc.string(), fc.shuffledSubarray(letters, { minLength: 5 }), (id, texts) => {
        const shown = (from: readonly string[]) => shuffledPositions(id, from).map((position) => from[position]);
        expect(shown(texts)).toEqual(shown(letters));
      }),
    );
  });

  it("put the entries of many items in many orders", () => {
    const orders = new Set(
      Array.from({ length: 200 }, (_, n) => shuffledPositions(`i-${n}`, letters.slice(0, 4)).join("")),
    );
    expect(orders.size).toBeGreaterThan(18);
  });

  it("keep what finished quizzes were printed with", () => {
    expect(shuffledPositions("i-00a5", letters)).toEqual([3, 2, 1, 4, 0]);
  });
});

describe("the matching column", () => {
  it("holds every right entry and every extra, each once", () => {
    const item = itemOf("match");
    expect([...matchColumn(item)].sort()).toEqual(["رئيس البلدية", "شركة التصميم", "مدير المكتبة", "وزيرة الثقافة"]);
  });

  it("never stands beside the left one as the key does", () => {
    const pairs = ["أ", "ب"].map((left) => ({ left, right: `${left}2` }));
    for (let n = 0; n < 50; n++) {
      const column = matchColumn({ ...itemOf("match"), id: `i-${n}`, pairs, extra: [] });
      expect(column).toEqual(["ب2", "أ2"]);
    }
  });

  it("shows an entry that belongs to two pairs once", () => {
    const item = {
      ...itemOf("match"),
      pairs: [
        { left: "أ", right: "س" },
        { left: "ب", right: "س" },
      ],
      extra: ["ص"],
    };
    expect([...matchColumn(item)].sort()).toEqual(["س", "ص"]);
  });
});

describe("the start of an ordering item", () => {
  it("is an arrangement of its own positions", () => {
    expect([...orderStart(itemOf("order"))].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it("is never the key", () => {
    for (let n = 0; n < 50; n++) {
      const item = { ...itemOf("order"), id: `i-${n}`, sequence: ["أ", "ب"] };
      expect(orderStart(item)).toEqual([1, 0]);
    }
  });
});

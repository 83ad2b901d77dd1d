// The shown order of columns and sequences: from the id alone, complete, never the key.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchColumn, orderStart, shuffledPositions } from "../../../src/core/grading/shuffle.ts";
import { itemOf } from "../../support/quiz-fixture.ts";

describe("shuffled positions", () => {
  it("are a permutation, the same each time, and from two entries on never the natural order", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 12 }), (id, length) => {
        const positions = shuffledPositions(id, length);
        const natural = Array.from({ length }, (_, index) => index);
        expect([...positions].sort((a, b) => a - b)).toEqual(natural);
        expect(shuffledPositions(id, length)).toEqual(positions);
        if (length > 1) expect(positions).not.toEqual(natural);
      }),
    );
  });

  it("put the entries of many items in many orders", () => {
    const orders = new Set(Array.from({ length: 200 }, (_, n) => shuffledPositions(`i-${n}`, 4).join("")));
    expect(orders.size).toBeGreaterThan(18);
  });

  it("keep what finished quizzes were printed with", () => {
    expect(shuffledPositions("i-00a5", 5)).toEqual([2, 0, 4, 3, 1]);
  });
});

describe("the matching column", () => {
  it("holds every right entry and every extra, each once", () => {
    const item = itemOf("match");
    expect([...matchColumn(item)].sort()).toEqual(["رئيس البلدية", "شركة التصميم", "مدير المكتبة", "وزيرة الثقافة"]);
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
});

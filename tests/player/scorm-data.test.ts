// Values in the shapes that SCORM 1.2 prescribes.
import { describe, expect, it } from "vitest";
import { interaction, percentage, timespan } from "../../src/player/scorm/data-model.ts";
import { MOST, resumed, suspended } from "../../src/player/scorm/suspended.ts";

describe("timespan", () => {
  it.each([
    [0, "0000:00:00.00"],
    [59.994, "0000:00:59.99"],
    [59.996, "0000:01:00.00"],
    [3723.5, "0001:02:03.50"],
    [-5, "0000:00:00.00"],
    [1e9, "9999:00:00.00"],
  ])("%d seconds are %s", (seconds, shown) => expect(timespan(seconds)).toBe(shown));
});

describe("percentage", () => {
  const items = (...scores: readonly (number | null)[]) => scores.map((score) => ({ id: "i-1", type: "mcq", score }));
  it.each([
    [[], 0],
    [[null, null], 0],
    [[1, null], 50],
    [[1, 1, 0], 66.67],
    [[1 / 3], 33.33],
  ])("%j is %d", (scores, percent) => expect(percentage(items(...scores))).toBe(percent));
});

describe("interaction", () => {
  it("is told only of what was marked", () => {
    expect(interaction({ id: "i-1", type: "mcq", score: null }, 0)).toEqual([]);
    expect(Object.fromEntries(interaction({ id: "i-1", type: "match", score: 2 / 3 }, 4))).toEqual({
      "cmi.interactions.4.id": "i-1",
      "cmi.interactions.4.type": "matching",
      "cmi.interactions.4.weighting": "1",
      "cmi.interactions.4.result": "0.67",
    });
  });
  it("has an identifier, whatever the item is called", () => {
    expect(interaction({ id: "سؤال 1", type: "fill", score: 1 }, 0)[0]?.[1]).toBe("item-1");
  });
});

describe("progress in a limited place", () => {
  const progress = (count: number): string =>
    JSON.stringify({ answers: Array.from({ length: count }, (_, at) => [`i-${at}`, "وزيرة الثقافة ليلى الحداد"]) });

  it("comes back as it was, packed or not", () => {
    for (const count of [1, 20, 60, 150]) {
      const kept = suspended(progress(count));
      expect(kept.length).toBeLessThanOrEqual(MOST);
      expect(kept.startsWith("z:")).toBe(progress(count).length > MOST);
      expect(resumed(kept)).toBe(progress(count));
    }
  });
  it("is left out where it would be cut, and is nothing where it is not ours", () => {
    const random = Array.from({ length: 5000 }, (_, at) =>
      String.fromCharCode(0x621 + (((at * 7919) % 971) % 37)),
    ).join("");
    expect(suspended(random + progress(3000)).length).toBeLessThanOrEqual(MOST);
    expect(resumed("")).toBeNull();
    expect(resumed("z:!!")).toBeNull();
  });
});

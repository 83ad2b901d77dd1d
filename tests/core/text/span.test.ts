// The algebra of spans, as laws.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bySpan,
  covers,
  hull,
  insideOf,
  overlaps,
  type Span,
  sameSpan,
  sliceOf,
  trimSpan,
} from "../../../src/core/text/span.ts";

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]) => ({ start, end: start + length }));
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void =>
  fc.assert(property, { seed: 11, numRuns: 300 });

describe("spans", () => {
  it("cover themselves, and each other only when they are the same", () => {
    check(
      fc.property(span, span, (a, b) => {
        expect(covers(a, a)).toBe(true);
        expect(covers(a, b) && covers(b, a)).toBe(sameSpan(a, b));
      }),
    );
  });

  it("are found inside another as by looking at each", () => {
    const gaps = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 4 })), { maxLength: 12 });
    check(
      fc.property(gaps, span, (steps, outer) => {
        let at = 0;
        const sorted = steps.map(([gap, length]): Span => {
          const start = at + gap;
          at = start + length;
          return { start, end: at };
        });
        expect(insideOf(sorted, outer)).toEqual(sorted.filter((one) => covers(outer, one)));
      }),
    );
  });

  it("cover transitively", () => {
    check(
      fc.property(span, span, span, (a, b, c) => {
        if (covers(a, b) && covers(b, c)) expect(covers(a, c)).toBe(true);
      }),
    );
  });

  it("overlap in both directions or not at all, and exactly where they share a code unit", () => {
    check(
      fc.property(span, span, (a, b) => {
        const shared = Array.from({ length: 50 }, (_, at) => at).some(
          (at) => covers(a, { start: at, end: at + 1 }) && covers(b, { start: at, end: at + 1 }),
        );
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });

  it("lie in their hull, which is the smallest span to hold them", () => {
    check(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
        const whole = hull(spans);
        expect(whole).not.toBeNull();
        if (whole === null) return;
        for (const one of spans) expect(covers(whole, one)).toBe(true);
        expect(spans.some((one) => one.start === whole.start)).toBe(true);
        expect(spans.some((one) => one.end === whole.end)).toBe(true);
      }),
    );
    expect(hull([])).toBeNull();
  });

  it("sort by start, the longer first", () => {
    expect(
      [
        { start: 2, end: 4 },
        { start: 0, end: 3 },
        { start: 0, end: 9 },
      ].sort(bySpan),
    ).toEqual([
      { start: 0, end: 9 },
      { start: 0, end: 3 },
      { start: 2, end: 4 },
    ]);
  });

  it("lose white space at their ends and nothing else", () => {
    check(
      fc.property(fc.stringMatching(/^[ ab]{0,20}$/), (text) => {
        const trimmed = trimSpan(text, { start: 0, end: text.length }, /\s/);
        expect(sliceOf(text, trimmed)).toBe(text.trim());
      }),
    );
  });
});

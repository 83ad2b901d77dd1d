// Calendar arithmetic against known days and against itself.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  civilOf,
  civilOfDayNumber,
  dayNumber,
  isoOfWeekday,
  weekdayOf,
} from "../../../../src/lang/ar/time/calendar-arithmetic.ts";

describe("calendar arithmetic", () => {
  it.each([
    ["2025-01-21", 2],
    ["2000-02-29", 2],
    ["1969-07-20", 7],
    ["1900-01-01", 1],
    ["1789-07-14", 2],
  ])("%s is weekday %i", (iso, weekday) => {
    expect(weekdayOf(iso)).toBe(weekday);
  });

  it.each([
    ["2018-03-01", -1, "2018-02-28"],
    ["2016-02-28", 1, "2016-02-29"],
    ["1999-12-31", 1, "2000-01-01"],
    ["2018-01-01", -365, "2017-01-01"],
  ])("%s %+i days", (iso, n, expected) => {
    expect(addDays(iso, n)).toBe(expected);
  });

  it("crosses years by months", () => {
    expect(addMonths("2018-01-31", -1)).toBe("2017-12");
    expect(addMonths("2018-12-31", 1)).toBe("2019-01");
  });

  it("finds weekdays before, on and after a day", () => {
    expect(isoOfWeekday(2, "2025-01-21")).toBe("2025-01-21");
    expect(isoOfWeekday(2, "2025-01-21", "last")).toBe("2025-01-14");
    expect(isoOfWeekday(2, "2025-01-21", "next")).toBe("2025-01-28");
    expect(isoOfWeekday(1, "2025-01-21")).toBe("2025-01-20");
  });

  it("refuses what is no date", () => {
    expect(civilOf("2018-02-30")).toBeNull();
    expect(addDays("yesterday", 1)).toBeNull();
  });

  it("is its own inverse, and seven days on is the same weekday", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9990 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const date = { year, month, day };
          expect(civilOfDayNumber(dayNumber(date))).toEqual(date);
          const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          expect(weekdayOf(addDays(iso, 7) ?? "")).toBe(weekdayOf(iso));
        },
      ),
    );
  });
});

// What should hold and does not yet: it fails for the reason given. One that begins to pass belongs in the file of its kind.
import { describe, expect, it } from "vitest";
import { linesOf } from "../../../support/arabic.ts";

describe("known faults", () => {
  it.fails("subject and object that are both names become one person", () => {
    const text =
      "التقى الرئيس الروسي فلاديمير بوتن الرئيس الصيني شي جين بينغ في موسكو. وهنأ الرئيس الأوكراني فولوديمير زيلينسكي بوتين على توقيع الاتفاق.";
    expect(linesOf(text, "who").filter((line) => line.endsWith("زيلينسكي بوتين"))).toEqual([]);
  });
});

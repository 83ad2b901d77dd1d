// Small words that decide whether something happened.
import { describe, expect, it } from "vitest";
import { opensUnreal } from "../../../../src/lang/ar/extract/cues.ts";

describe("what opens a clause that did not happen", () => {
  it.each(["إذا", "لو", "كي", "كأن", "كأنما", "كأنهم"])("%s", (word) => {
    expect(opensUnreal(word)).toBe(true);
  });

  it.each(["كان", "كانت", "لأن", "أن"])("not %s", (word) => {
    expect(opensUnreal(word)).toBe(false);
  });
});

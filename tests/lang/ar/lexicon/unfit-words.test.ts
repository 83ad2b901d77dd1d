import { describe, expect, it } from "vitest";
import { isUnfit } from "../../../../src/lang/ar/lexicon/unfit-words.ts";

describe("what is not put before a class", () => {
  it.each(["تقول إنها أقامت علاقة جنسية معه", "اتهم بالتحرش بموظفة", "الاعتداءات الجنسية في المدارس"])("%s", (text) => {
    expect(isUnfit(text)).toBe(true);
  });

  it.each(["حصل على الجنسية الإيطالية", "يحمل الجنسيتين الإيطالية والسويدية", "علاقة تجارية بين البلدين"])(
    "not so: %s",
    (text) => {
      expect(isUnfit(text)).toBe(false);
    },
  );
});

// Slips of the pen: found by what nobody writes and everybody nearly writes.
import { describe, expect, it } from "vitest";
import { readWordTable } from "../../../../src/lang/ar/tagging/model-files.ts";
import { isTypo } from "../../../../src/lang/ar/tagging/typos.ts";
import { allShown, readingOf } from "../../../support/arabic.ts";
import { modelFiles } from "./shipped-model.ts";

const table = readWordTable(modelFiles());

describe("slips of the pen", () => {
  it.each([
    ["letters that changed places", "السحال"],
    ["a letter too many", "الفاريين"],
    ["a letter too few", "شتدت"],
    ["another letter", "ستتخد"],
    ["two words in one, both common", "السياسةالجديدة"],
    ["the same without a letter that ends words", "أضافتالشرطة"],
    ["a final letter inside", "لدىها"],
  ])("%s", (_, form) => {
    expect(isTypo(table, form)).toBe(true);
  });

  it.each(["الساحل", "وللشركات", "كتاباتهم", "فسيكتبونها", "بالمستشفيات", "على", "مدرسة", "نا", "2019"])(
    "not %s",
    (form) => {
      expect(isTypo(table, form)).toBe(false);
    },
  );

  it("are marked in the document", () => {
    const { tokens } = readingOf("وصل الوزير إلى السحال الغربي في عام 2019.").document;
    expect(tokens.filter((token) => token.feats.typo === true).map((token) => token.text)).toEqual(["السحال"]);
  });

  it("are not shown", () => {
    const text = "افتتحت وزارة الصحة اليمنية مستشفى جديدا في الساحل الغربي في عام 2019.";
    expect(allShown(text).length).toBeGreaterThan(0);
    expect(allShown(text.replace("الساحل", "السحال"))).toEqual([]);
  });
});

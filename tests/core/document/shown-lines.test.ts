import { describe, expect, test } from "vitest";
import { linesFrom, paragraphAt } from "../../../src/core/document/shown-lines.ts";

const TITLE = "عنوان";
const TEXT = "عنوان\r\n\r\nالأولى.\n \nالثانية.\rالثالثة.";
const at = (word: string): number => TEXT.indexOf(word);

describe("shown lines", () => {
  test("are slices of the text that hold anything", () => {
    expect(linesFrom(TEXT, 0).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      TITLE,
      "الأولى.",
      "الثانية.",
      "الثالثة.",
    ]);
  });

  test.each([
    ["الأولى", 1],
    ["الثانية", 2],
    ["الثالثة", 3],
    [TITLE, null],
  ])("%s stands in paragraph %s behind the title", (word, paragraph) => {
    expect(paragraphAt({ title: TITLE, text: TEXT }, at(word))).toBe(paragraph);
  });

  test("between paragraphs there is none", () => {
    expect(paragraphAt({ title: TITLE, text: TEXT }, at("الثانية") - 1)).toBe(null);
  });

  test("of two paragraphs none is told", () => {
    expect(paragraphAt({ title: "", text: "الأولى.\n\nالثانية." }, 0)).toBe(null);
  });
});

import { describe, expect, test } from "vitest";
import { behindTitle } from "../../../src/core/document/title.ts";

describe("behind a title", () => {
  test.each([
    ["a first line", "عنوان", "عنوان\n\nنص.", "نص."],
    ["a heading", "عنوان", "# عنوان #\r\n\r\nنص.", "نص."],
    ["blanks around it", " عنوان ", "\n  عنوان  \n\n نص.", "نص."],
  ])("%s", (_, title, text, rest) => {
    expect(text.slice(behindTitle({ title, text }))).toBe(rest);
  });

  test.each([
    ["another first line", "عنوان", "خبر\n\nنص."],
    ["a title in the middle", "عنوان", "خبر\n\nعنوان\n\nنص."],
    ["a sentence that begins with it", "عنوان", "عنوان الخبر\n\nنص."],
    ["no title", "", "خبر\n\nنص."],
    ["nothing else", "عنوان", "عنوان\n"],
    ["no text", "", ""],
  ])("%s: the whole text", (_, title, text) => {
    expect(behindTitle({ title, text })).toBe(0);
  });
});

// Shared by the tests of the sentence splitter: an article of the given text, cut, each piece as "role: words".
import { splitSentences } from "../../../../src/lang/ar/segment/sentences.ts";

export function split(text: string, title = ""): readonly string[] {
  return splitSentences({ name: "test", title, lang: "ar", dir: "rtl", text }).map(
    ({ role, start, end }) => `${role}: ${text.slice(start, end)}`,
  );
}

/** The pieces without their roles. */
export function pieces(text: string): readonly string[] {
  return split(text).map((piece) => piece.slice(piece.indexOf(": ") + 2));
}

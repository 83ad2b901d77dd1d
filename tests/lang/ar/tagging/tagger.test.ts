// Cutting and tagging of news sentences with the shipped weights.
import { describe, expect, it } from "vitest";
import { analyse, tagged } from "./shipped-model.ts";

describe("cuts clitics and tags words", () => {
  it.each([
    [
      "وقال الرئيس إن بلاده ستشارك في القمة.",
      "و/CCONJ قال/VERB الرئيس/NOUN إن/SCONJ بلاد/NOUN ه/PRON س/PART تشارك/VERB في/ADP القمة/NOUN ./PUNCT",
    ],
    ["وزير الخارجية يصل إلى القاهرة.", "وزير/NOUN الخارجية/NOUN يصل/VERB إلى/ADP القاهرة/PROPN ./PUNCT"],
    ["سلّم الرسالة للوزير.", "سلّم/VERB الرسالة/NOUN ل/ADP لوزير/NOUN ./PUNCT"],
    ["اجتمع بهم في باريس.", "اجتمع/VERB ب/ADP هم/PRON في/ADP باريس/PROPN ./PUNCT"],
    ["فاز الفريق 3-1.", "فاز/VERB الفريق/NOUN 3-1/NUM ./PUNCT"],
    ["قال:نعم", "قال/VERB :/PUNCT نعم/"],
  ])("%s", (text, expected) => {
    expect(tagged(text).startsWith(expected)).toBe(true);
  });

  it("reads through vowel marks, tatweel, presentation forms and bidi controls", () => {
    const plain = analyse("أعلن الرئيس الاتفاق.").words.map((w) => w.upos);
    const decorated = analyse("أَعْلَنَ \u200Fالرئيــس ا\uFEFBتفاق.").words;
    expect(decorated.map((w) => w.upos)).toEqual(plain);
    expect(decorated.map((w) => w.text)).toEqual(["أَعْلَنَ", "الرئيــس", "ا\uFEFBتفاق", "."]);
  });

  it("gives gender, number, definiteness, aspect and voice", () => {
    const { words } = analyse("أعلنت الشركات الكبرى نتائجها، وقُتل شخصان.");
    const of = (text: string): unknown => words.find((w) => w.text === text)?.feats;
    expect(of("أعلنت")).toMatchObject({ aspect: "Perf", gender: "Fem", number: "Sing", person: "3", voice: "Act" });
    expect(of("الشركات")).toMatchObject({ definite: "Def", number: "Plur" });
    expect(of("نتائج")).toMatchObject({ definite: "Cons", number: "Plur" });
    expect(of("شخصان")).toMatchObject({ gender: "Masc", number: "Dual" });
  });

  it("lets clitics share their surface word", () => {
    const { words } = analyse("وسيزوره غدا.");
    expect(words.map((w) => w.surface)).toEqual([0, 0, 0, 0, 1, 2]);
  });
});

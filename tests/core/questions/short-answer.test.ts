// A question with a blank behind it: what stands there, and which rules see it as a question.
import { describe, expect, it } from "vitest";
import { otherSpellings } from "../../../src/lang/ar/lexicon/foreign-spellings.ts";
import { articleOf, packOf, readingOf } from "../../support/arabic.ts";

const TEXT =
  "اختار رئيس النادي سامي العتيبي المدرب حازم الدوسري لقيادة الفريق في عام 2015. وقال العتيبي إن الفريق سيلعب في ملعب جديد بمدينة الخبر. وشكر الدوسري الجمهور على حضوره.";

const answersOf = (name: string): readonly string[] =>
  readingOf(TEXT).offers.askings.find((asking) => asking.key.text === name)?.answers ?? [];

describe("short answers", () => {
  it("accept every name that the article gives to the one asked for, the fullest first", () => {
    const [first, ...others] = answersOf("سامي العتيبي");
    expect(first).toBe("سامي العتيبي");
    expect(others).toContain("العتيبي");
  });

  it("accept foreign names as other newspapers spell them, and as the headline does", () => {
    const text =
      "أجرى الرئيس الروسي فلاديمير بوتن مكالمة مع الرئيس الصيني شي جين بينغ يوم الثلاثاء. وقال بوتن إن روسيا ستوسع التجارة مع الصين في عام 2026. وشكر شي الضيوف على حضورهم.";
    const found = readingOf(text).offers.askings.filter(({ key }) => key.text === "فلاديمير بوتن");
    // Who said it, of the people; who did it may be told by a post or a body as well.
    expect(found.filter(({ answers }) => answers !== undefined).map(({ asks }) => asks)).toEqual(["speaker"]);
    const answers = found.flatMap((asking) => asking.answers ?? []);
    expect(answers).toEqual(expect.arrayContaining(["فلاديمير بوتن", "بوتن", "فلاديمير بوتين", "بوتين"]));
    const title = "ماتريلا يزور روما";
    const body =
      "قال الرئيس سيرجيو ماتاريلا إن الزيارة كانت ناجحة. وأضاف ماتاريلا أن المدينة ستبني جسرا في عام 2027. وشكر العمدة ماركو بيانكي الضيوف على حضورهم.";
    const asked = readingOf(body, title).offers.askings.filter(({ key }) => key.text === "سيرجيو ماتاريلا");
    expect(asked.flatMap((asking) => asking.answers ?? [])).toEqual(
      expect.arrayContaining(["ماتريلا", "سيرجيو ماتريلا"]),
    );
    expect(otherSpellings("حسن نصر")).toEqual([]);
    expect(otherSpellings("دونالد ترامب")).toEqual(["دونالد ترمب"]);
  });

  it("are not asked for where the article names nobody else", () => {
    const text = "قال المدرب حازم الدوسري إن الفريق سيلعب في ملعب جديد بمدينة الخبر في عام 2015.";
    expect(
      readingOf(text).offers.askings.filter((asking) => asking.answers !== undefined && asking.key.type === "person"),
    ).toEqual([]);
  });

  it("ask with the word that fits, as all questions do", () => {
    for (const { answers, key } of readingOf(TEXT).offers.askings) {
      if (answers === undefined) continue;
      expect(["person", "country", "city"]).toContain(key.type);
      expect(packOf().analyse(articleOf(TEXT)).article.text).toContain(answers[0]);
    }
  });
});

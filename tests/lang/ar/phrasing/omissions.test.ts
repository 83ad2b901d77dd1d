// What a shown sentence does without: words that only its place in the article explains.
import { describe, expect, it } from "vitest";
import { gapsOf, statementsOf } from "../../../support/arabic.ts";

const statements = (text: string): readonly string[] => statementsOf(text).map((one) => one.text);

describe("what is left out", () => {
  it.each([
    [
      "a day counted from that of writing",
      "قضت محكمة القاهرة اليوم السبت بحبس ثلاثة رجال.",
      "قضت محكمة القاهرة بحبس ثلاثة رجال",
    ],
    [
      "the same between commas",
      "افتتح وزير الصحة المصري، اليوم السبت، مستشفى جديدا في أسوان.",
      "افتتح وزير الصحة المصري مستشفى جديدا في أسوان",
    ],
    [
      "«اليوم» before the weekday that a part of the day belongs to",
      "شب صباح اليوم الأربعاء حريق هائل في مطار نيروبي في كينيا.",
      "شب صباح الأربعاء حريق هائل في مطار نيروبي في كينيا",
    ],
    [
      "«يذكر أن», which only announces",
      "زارت المغنية فيروز مدينة دمشق. يذكر أن هايتي تتعرض لزلازل قوية بشكل متكرر منذ سنوات.",
      "هايتي تتعرض لزلازل قوية بشكل متكرر منذ سنوات",
    ],
    ["«أيضا»", "زار الرئيس المصري أيضا مدينة الأقصر في عام 2019.", "زار الرئيس المصري مدينة الأقصر في عام 2019"],
    [
      "a month counted so",
      "أعلنت وزارة الصحة المصرية في الشهر الماضي افتتاح مستشفى في أسوان.",
      "أعلنت وزارة الصحة المصرية افتتاح مستشفى في أسوان",
    ],
  ])("%s", (_, text, shown) => {
    expect(statements(text)).toContain(shown);
  });

  it("shows what is left of the sentence around a gap, too", () => {
    const shown = gapsOf("قضت محكمة القاهرة اليوم السبت بحبس ثلاثة رجال في مدينة أسوان جنوب البلاد.").map(
      (one) => one.shown,
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const words of shown) expect(words).not.toMatch(/اليوم|السبت/);
  });

  it("never touches a quotation", () => {
    const text = "قال الرئيس المصري عبد الفتاح السيسي: «سنفتتح اليوم مدينة جديدة في أسوان بعد عمل طويل».";
    for (const words of statements(text)) expect(words).toContain("اليوم");
  });

  it("keeps a time that something else hangs on", () => {
    const text = "ارتفعت صادرات مصر بنسبة 12 بالمئة مقارنة بالعام الماضي.";
    for (const words of statements(text)) expect(words).not.toMatch(/مقارنة\s*(ب)?$/);
  });
});

// Words that point outside a stem, found without a parse: what is caught and what needs nothing.
import { describe, expect, it } from "vitest";
import { looseWords } from "../../../../src/lang/ar/phrasing/loose-words.ts";

describe("words that point outside", () => {
  it.each([
    ["a demonstrative", "من وقّع هذا الاتفاق في جدة؟"],
    ["a demonstrative with a glued «ب»", "من رحب بهذه الخطوة؟"],
    ["a demonstrative with a glued «و»", "متى بدأ الحفل وتلك الرحلة؟"],
    ["«أمس»", "من زار بيروت أمس؟"],
    ["«اليوم» alone", "ماذا أعلنت الحكومة اليوم؟"],
    ["«ذلك»", "من قال ذلك في المؤتمر؟"],
    ["a quotation that is not closed", "من القائل: «سنعود غدا إلى العمل؟"],
    ["a bracket that is not closed", "من زار (لندن في عام 1990؟"],
    ["«على حد قوله»", "كم بلغ عدد السكان على حد قوله؟"],
  ])("%s", (_, stem) => {
    expect(looseWords(stem)).not.toEqual([]);
  });

  it.each([
    ["a plain question", "من افتتح مستشفى جديدا في مدينة جدة؟"],
    ["«هناك» that only says there is", "كم مدرسة هناك في القرية؟"],
    ["«بما في ذلك», which takes up the sentence's own words", "كم طالبا نجح بما في ذلك طلاب المساء؟"],
    ["«الأخيرة» after its noun", "كم بلغت المبيعات في السنوات الأخيرة؟"],
    ["«هنأ», which looks like «هنا»", "من هنأ الفائزين بالجائزة؟"],
    ["«وكذلك» that joins", "من زار القاهرة وكذلك الإسكندرية؟"],
    ["a quotation that is closed", "من القائل: «سنعود إلى العمل في مايو»؟"],
    ["nothing at all", ""],
  ])("not %s", (_, stem) => {
    expect(looseWords(stem)).toEqual([]);
  });
});

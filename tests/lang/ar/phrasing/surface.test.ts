// What an option looks like from outside, and which question words fit which answers.
import { describe, expect, it } from "vitest";
import type { AnswerType, Unit } from "../../../../src/core/language.ts";
import { fits, surface } from "../../../../src/lang/ar/phrasing/surface.ts";

const unit = (text: string, type: AnswerType): Unit => ({ text, type, aliases: [] });

describe("the look of an option", () => {
  it.each([
    ["digits and words", "3 رجال", "ثلاثة رجال", "count"],
    ["European and Arabic-Indic digits", "12 شخصا", "١٢ شخصا", "count"],
    ["with and without «يوم»", "يوم الأحد", "الأحد", "weekday"],
    ["a clause with «أن» and one with «لأن»", "أن الحفل بدأ", "لأن الحفل بدأ", "clause"],
    ["with and without quotation marks", "«سنعود غدا»", "سنعود غدا", "quote"],
    ["Latin and Arabic letters", "شركة Apple", "شركة أبل", "organisation"],
  ] as const)("differs: %s", (_, one, other, type) => {
    expect(surface(unit(one, type))).not.toEqual(surface(unit(other, type)));
  });

  it.each([
    ["two numbers in digits", "12 شخصا", "40 شخصا", "count"],
    ["two days", "يوم الأحد", "يوم الخميس", "weekday"],
    ["two names, long and short", "سامي بن خالد العتيبي", "منى السالم", "person"],
    ["two bodies, one with the article", "الاتحاد الأوروبي", "منظمة العمل", "organisation"],
  ] as const)("is the same: %s", (_, one, other, type) => {
    expect(surface(unit(one, type))).toEqual(surface(unit(other, type)));
  });
});

describe("question words", () => {
  it.each([
    ["من افتتح المستشفى؟", "person"],
    ["مع مَن تحدث الرئيس؟", "person"],
    ["متى بدأ الحفل؟", "date"],
    ["في أي عام بدأ الحفل؟", "year"],
    ["في أي يوم بدأ الحفل؟", "weekday"],
    ["إلى أي مدينة وصل القطار؟", "city"],
    ["ما الدولة التي نظمت البطولة؟", "country"],
    ["ما الجهة التي نظمت البطولة؟", "organisation"],
    ["كم طالبا شارك في السباق؟", "count"],
    ["بأي نسبة ارتفع السعر؟", "percent"],
    ["ماذا قال المدير؟", "clause"],
    ["ما منصب سامي العتيبي؟", "post"],
    ["لماذا تأخر القطار؟", "cause"],
  ] as const)("«%s» asks for a %s", (stem, type) => {
    expect(fits(stem, type)).toBe(true);
  });

  it.each([
    ["من افتتح المستشفى؟", "city"],
    ["متى بدأ الحفل؟", "person"],
    ["كم طالبا شارك في السباق؟", "year"],
    ["أين وصل القطار؟", "count"],
    ["ما الجهة التي نظمت البطولة؟", "person"],
    ["ماذا قال المدير؟", "person"],
    ["هل بدأ الحفل؟", "date"],
    ["متى بدأ الحفل", "date"],
    ["منصب سامي العتيبي؟", "post"],
    ["", "person"],
  ] as const)("«%s» does not ask for a %s", (stem, type) => {
    expect(fits(stem, type)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { isCareless } from "../../../../src/lang/ar/lexicon/careless-spelling.ts";

describe("careless spelling", () => {
  it.each(["وصل الوفد الى القاهرة", "وقال انه سيعود", "ارتفعت الاسعار", "«اكثر من ذلك»"])("%s", (text) => {
    expect(isCareless(text)).toBe(true);
  });

  it.each([
    "عملية الهجرة الغير قانونية",
    "أصيب نحو 2200 شخصا في الحادث",
    "يبلغ من العمر 57 عام، وله ولدان",
    "قتل 21 مسلح في الغارة",
    "سجل yاري لينكر هدف الفوز",
    "جاء ت احتجاجات اللاعبين بعد المباراة",
  ])("of what is counted or denied: %s", (text) => {
    expect(isCareless(text)).toBe(true);
  });

  it.each([
    "كلف 300 دولار",
    "بعد 12 عاما",
    "خلال 100 عام",
    "في 5 أعوام",
    "هدف 3.15 عام",
    "في الساعة 18:00 ت غ",
    "قناة BBC عربي",
  ])("not so: %s", (text) => {
    expect(isCareless(text)).toBe(false);
  });

  it.each(["وصل الوفد إلى القاهرة", "وقال إنه سيعود", "كان هناك", "بان الفرق"])("not so: %s", (text) => {
    expect(isCareless(text)).toBe(false);
  });
});

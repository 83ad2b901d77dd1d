// Slips of spelling and of grammar that no class should be given.
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
    "خدمات البرید في ھذا المكتب",
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

  it.each(["سيكونوا على استعداد للتحرك", "لم تتبنى أي جهة الهجوم"])("is a wrong mood: %s", (words) => {
    expect(isCareless(words)).toBe(true);
  });

  it.each([
    "تتوقع من المحكمة ألا تستسلمان للضغوط",
    "تمتد بين 3 إلى 4 أسابيع",
    "مبالغ مالية و راتب شهري",
    "قال إنهما لا يزالان مهتمان بالمشروع",
    "تبلغ قيمة النسخة المتطورة بحوالي 29 ألفا",
    "مغادر ة المدير",
    "أحد الدول المرشحة للفوز",
    "بلغ الارتفاع في 2017 25 في المئة",
  ])("is a slip that no class should be given: %s", (words) => {
    expect(isCareless(words)).toBe(true);
  });

  it.each([
    "سيكونون على استعداد",
    "لن يكون سهلا",
    "يجب أن يتعاون الجميع",
    "بين 3 و4 أسابيع",
    "كانوا يعملون في المصنع",
    "إحدى الدول المرشحة للفوز",
    "تبلغ القيمة حوالي 29 ألفا",
    "لم تتبن أي جهة الهجوم",
    "لم يبق إلا القليل",
  ])("is not: %s", (words) => {
    expect(isCareless(words)).toBe(false);
  });
});

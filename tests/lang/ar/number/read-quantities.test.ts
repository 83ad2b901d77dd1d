// Numbers in real wordings of news: value, kind, unit, and whether they are approximate.
import { describe, expect, it } from "vitest";
import { digitValue } from "../../../../src/lang/ar/number/digit-value.ts";
import { readQuantities } from "../../../../src/lang/ar/number/read-quantities.ts";
import { readTimes } from "../../../../src/lang/ar/time/read-times.ts";
import { wordsOf } from "../words-of.ts";

function summary(text: string): readonly string[] {
  const words = wordsOf(text);
  return readQuantities(text, words, readTimes(text, words, "2018-06-01")).map((q) => {
    const unit = q.unit === undefined ? "-" : text.slice(q.unit.start, q.unit.end);
    return `${q.approximate ? "~" : ""}${q.value} ${q.kind} ${unit}`;
  });
}

const cases: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
  ["بلغت قيمة الصفقة 20 مليار دولار", "20000000000 money دولار"],
  ["قدم قروضا بقيمة 1,3 مليار دولار", "1300000000 money دولار"],
  ["قتل ثلاثة أشخاص في الحادث", "3 count أشخاص"],
  ["أصيب ٣٥ شخصا بجروح", "35 count شخصا"],
  ["قتل ثلاثة وعشرون شخصا", "23 count شخصا"],
  ["نقل 12,000 شخص إلى المخيم", "12000 count شخص"],
  ["بتسجيله 84 هدفا في 85 مباراة دولية", "84 count هدفا", "85 count مباراة"],
  ["نحو 53 في المئة من الناخبين", "~53 percent في المئة"],
  ["أكثر من 90 بالمائة من الوفيات", "~90 percent بالمائة"],
  ["تراجعت بنسبة 42.5% خلال عام", "42.5 percent %"],
  ["تكلفته نصف مليون يورو", "500000 money يورو"],
  ["خسر مليونا ونصف المليون يورو", "1500000 money يورو"],
  ["تسبب في وفاة ألفين و200 شخص", "2200 count شخص"],
  ["استقبل ألفا و200 لاجئ", "1200 count لاجئ"],
  ["أرسل مئتي جندي إلى الحدود", "200 count جندي"],
  ["يبلغ طوله 6600 كيلومتر مربع", "6600 measure كيلومتر مربع"],
  ["سعره 62.6 دولارا أميركيا", "62.6 money دولارا أميركيا"],
  ["قتل 11 شخصا على الأقل", "~11 count شخصا"],
  ["فاز المنتخب بنتيجة 5-صفر على ضيفه", "5000 score -"],
  ["فازت إسبانيا 2-1 على ضيفتها", "2001 score -"],
  ["حل في المركز الثالث", "3 ordinal المركز"],
  ["ضمن منافسات المجموعة الأولى", "1 ordinal المجموعة"],
  ["في بناء القاعدة العسكرية الأولى للبلاد", "1 ordinal القاعدة العسكرية"],
  ["الوزير البالغ من العمر 64 عاما", "64 measure عاما"],
  ["سجلت 72 حالة وفاة في المدينة", "72 count حالة وفاة"],
  ["تنافس ثمانية عشر مرشحا", "18 count مرشحا"],
  ["عدد القتلى ارتفع إلى 120.", "120 bare -"],
  ["دفع $30 ثمنا له", "30 money $"],
];

/** Digits and words that are no quantity. */
const innocent: readonly string[] = [
  "أعلنت شركة نوكيا عن هاتف نوكيا 3310 الجديد",
  "انتشار كوفيد-19 في العالم",
  "طائرة بوينغ 737-200 قديمة",
  "في عام 2016 تراجع الاقتصاد",
  "بقي يوم الأحد في المنزل",
  "قال الملك عبد الله الثاني إن السلام قريب",
  "في تشرين الثاني/نوفمبر الماضي",
  "اندلعت الحرب العالمية الثانية في أوروبا",
  "زارت السيدة الأولى المدرسة",
  "اعتمد خطة 4-4-2 في المباراة",
  "ثلاثة أرباع السكان فقراء",
];

describe("readQuantities", () => {
  it.each(cases)("%s", (text, ...expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it.each(innocent)("finds nothing in: %s", (text) => {
    expect(summary(text)).toEqual([]);
  });

  it("keeps spans on the text", () => {
    const text = "قرض بقيمة 20 مليار دولار إلى دول";
    const [found] = readQuantities(text, wordsOf(text), []);
    expect(found).toMatchObject({ text: "20 مليار دولار" });
    expect(text.slice(found?.number.start, found?.number.end)).toBe("20 مليار");
  });
});

describe("digitValue", () => {
  it.each([
    ["1,3", 1.3],
    ["12,000", 12000],
    ["1.200.000", 1200000],
    ["3\u066B5", 3.5],
    ["1\u066C250", 1250],
    ["12.000", 12000],
    ["1,250.5", 1250.5],
    ["2.500", null],
  ])("%s", (digits, value) => {
    expect(digitValue(digits)).toBe(value);
  });
});

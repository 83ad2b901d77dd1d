// To whom the text ascribes what was said: named and nameless voices, and who may stand beside them.
import { describe, expect, it } from "vitest";
import { askedOf, packOf, readingOf } from "../../../support/arabic.ts";

const DAM =
  "أكدت مصادر قضائية أن محكمة التمييز ستنظر في ملف سد الوحدة يوم الأحد. وقال وزير المياه سالم الحنيطي إن السدود تخزن اليوم نصف حاجة البلاد من المياه. وحذرت نقابة المزارعين من أن موسم الزيتون سيتضرر إذا تأخر المطر حتى الشتاء. وأعلنت شركة الفرات أن المضخات الجديدة وصلت إلى ميناء العقبة قبل أسبوع.";

const sources = (text: string) =>
  askedOf(text, "speaker").filter(({ asking }) => asking.template.startsWith("source-"));

/** The same, in the words of those who say it. */
const QUOTED = DAM.replace(
  "أكدت مصادر قضائية أن محكمة التمييز ستنظر في ملف سد الوحدة يوم الأحد.",
  'قالت مصادر قضائية: "ستنظر محكمة التمييز في ملف سد الوحدة مع ملفات أخرى".',
);

describe("voices", () => {
  it("asks for one without a name, with the other voices of the article as wrong answers", () => {
    const [one] = sources(QUOTED).filter(({ key }) => key === "مصادر قضائية");
    expect(one?.stems[0]).toContain("«ستنظر محكمة التمييز في ملف سد الوحدة مع ملفات أخرى»");
    // What is only reported tells too much of who said it.
    expect(sources(DAM)).toEqual([]);
    const { units } = readingOf(QUOTED).offers;
    expect(units.filter((unit) => unit.type === "source").map((unit) => unit.text)).toEqual(
      expect.arrayContaining(["مصادر قضائية", "سالم الحنيطي", "نقابة المزارعين", "شركة الفرات"]),
    );
  });

  it("takes nobody for a voice who only passes on the news", () => {
    const text = `${DAM} وذكرت وكالة الأنباء الأردنية أن الطرق إلى العقبة ستغلق مساء الخميس القادم أمام الشاحنات.`;
    const { units } = readingOf(text).offers;
    expect(units.filter((unit) => unit.type === "source" && unit.text.includes("وكالة"))).toEqual([]);
  });

  it("does not offer a second voice that says the same", () => {
    const text = `${QUOTED} وقال مدير السد عمر القضاة إن محكمة التمييز ستنظر في ملف سد الوحدة يوم الأحد.`;
    const asking = readingOf(text).offers.askings.find(
      (one) => one.template === "source-quote" && one.key.text === "مصادر قضائية",
    );
    expect(asking?.alsoTrue).toContain("مدير السد عمر القضاة");
  });

  it("fits its own question word", () => {
    expect(packOf().fits("إلى أي مصدر نسب النص القول بأن السماء أمطرت؟", "source")).toBe(true);
    expect(packOf().fits("إلى أي مصدر نسب النص القول بأن السماء أمطرت؟", "city")).toBe(false);
  });
});

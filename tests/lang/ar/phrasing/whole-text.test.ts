// What is asked of the text as a whole, and of the deeds in it.
import { describe, expect, it } from "vitest";
import { articleOf, gapsOf, packOf } from "../../../support/arabic.ts";

const TITLE = "بلدية مادبا تغلق الجسر القديم أمام الشاحنات";
const TEXT =
  "أغلقت بلدية مادبا الجسر القديم أمام الشاحنات يوم الأحد. وأدى ارتفاع منسوب النهر إلى تشقق أعمدة الجسر في عام 2014. وتنتظر وزارة الأشغال وصول خبراء من مدينة إربد. وبنى مهندسون أتراك الجسر في عام 1932.";

const ideas = (text: string, title: string) => {
  const pack = packOf();
  const document = pack.analyse(articleOf(text, title));
  const { askings, units } = pack.offer(document, pack.extract(document));
  return {
    keys: askings.filter((asking) => asking.asks === "idea").map((asking) => asking.key.text),
    wrong: units.filter((unit) => unit.type === "idea").map((unit) => unit.text),
  };
};

describe("the main idea", () => {
  const { keys, wrong } = ideas(TEXT, TITLE);

  it("is what the opening says of the headline's matter", () => {
    expect(keys).toEqual(["أغلقت بلدية مادبا الجسر القديم أمام الشاحنات يوم الأحد"]);
  });

  it("stands beside statements that later paragraphs make, and that say little of it", () => {
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    expect(wrong.some((one) => one.includes("أغلقت"))).toBe(false);
  });

  it("is not asked for without a headline to tell it by", () => {
    expect(ideas(TEXT, "").keys).toEqual([]);
  });
});

describe("blanks for deeds", () => {
  const text =
    "أدى انقطاع الكهرباء في مستشفى الأمل إلى تأجيل عشر عمليات جراحية. وطالبت نقابة الأطباء الحكومة بشراء مولدات جديدة. وتعتزم وزارة الصحة بناء مستشفى آخر في مدينة السلط. وقررت الوزارة نقل المرضى إلى مستشفى الكرك.";
  const deeds = gapsOf(text).filter(({ gap }) => gap.key.type === "happening");

  it("hide what a verb led to, asked for or decided", () => {
    expect(deeds.map(({ key }) => key)).toEqual(expect.arrayContaining(["بناء مستشفى آخر في مدينة السلط"]));
  });

  it("are offered with options only", () => {
    expect(deeds.every(({ gap }) => gap.options && !gap.typed)).toBe(true);
  });

  it("rule out as options what the same sentence tells", () => {
    for (const { gap } of deeds) expect(gap.alsoTrue).toBeDefined();
  });
});

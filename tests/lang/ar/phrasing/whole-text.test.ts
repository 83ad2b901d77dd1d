// What is asked of the text as a whole.
import { describe, expect, it } from "vitest";
import { articleOf, packOf } from "../../../support/arabic.ts";

const TITLE = "بلدية مادبا تمنع عبور الشاحنات خوفا على سلامة السائقين فوق الجسر";
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

  it("is not asked for where the headline has told it", () => {
    expect(ideas(TEXT, "بلدية مادبا تغلق الجسر القديم أمام الشاحنات").keys).toEqual([]);
  });

  it("is not asked for without a headline to tell it by", () => {
    expect(ideas(TEXT, "").keys).toEqual([]);
  });
});

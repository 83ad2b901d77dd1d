// Beginnings of other stories under an article are none of its sentences.
import { describe, expect, it } from "vitest";
import { articleOf, packOf } from "../../../support/arabic.ts";

const STORY = [
  "افتتحت بلدية صور مكتبة عامة في المدينة القديمة يوم السبت.",
  "وقالت مديرة المكتبة إن القاعة تتسع لمئة قارئ.",
  "وأضافت أن الكتب وصلت من خمس دول.",
  "كما أعلنت البلدية أن الدخول سيكون مجانا.",
];
const OTHERS = [
  "أعلنت شركة الطيران إلغاء عشر رحلات إلى لندن بسبب الضباب.",
  "قال وزير الزراعة إن موسم القمح سيتأخر هذا العام.",
  "نشر لاعب المنتخب صورة له في الملعب قبل المباراة.",
];

const related = (lines: readonly string[]): readonly string[] => {
  const text = lines.join("\n");
  return packOf()
    .analyse(articleOf(text))
    .sentences.filter((sentence) => sentence.role === "related")
    .map((sentence) => text.slice(sentence.start, sentence.end));
};

describe("other stories at the end", () => {
  it("are told by joining to nothing where the article's own paragraphs do", () => {
    expect(related([...STORY, ...OTHERS])).toEqual(OTHERS);
  });

  it("are not seen in one or two loose paragraphs", () => {
    expect(related([...STORY, ...OTHERS.slice(0, 2)])).toEqual([]);
  });

  it("are not seen where the writer joins nothing", () => {
    expect(related([...STORY.map((line) => line.replace(/^و|^كما /, "")), ...OTHERS])).toEqual([]);
  });
});

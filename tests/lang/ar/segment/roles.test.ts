// What a piece is for: only what is surely running text may be asked about.
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../../src/lang/ar/segment/sentences.ts";
import { split } from "./split.ts";

const BEFORE = "أعلنت وزارة الصحة افتتاح مستشفى جديد في شمال البلاد.";
const AFTER = "وقال الوزير إن المستشفى سيستقبل المرضى في الشهر المقبل.";

/** Role of `line` as a paragraph between two sentences of running text. */
function roleOf(line: string, title = ""): string {
  const [, found = ""] = split(`${BEFORE}\n\n${line}\n\n${AFTER}`, title);
  return found.slice(0, found.indexOf(":"));
}

describe("a paragraph of its own", () => {
  it.each([
    ["headline", "تركيا: تراجع الليرة فرصة ذهبية للسواح"],
    ["headline", "متحف في الفضاء للأقمار التي خرجت من الخدمة"],
    ["headline", "إجلاء السكان"],
    ["headline", "كيف ترون العقاب البدني كوسيلة للتعليم؟"],
    ["headline", "غاب الأصل فكرموا صورة الرئيس.. جدل ساخن في العاصمة"],
    ["headline", "ثروة القطاع تتجاوز خمسة مليارات دولار في عام واحد فقط.. ما هي أول دولة عربية تستثمر فيه؟"],
    ["headline", "فرنسا تعرض الوساطة بين الطرفين في شمالي سوريا والعراق"],
    ["headline", "وثائق سرية تكشف مؤامرة لاغتيال الرئيس السابق في لندن"],
    ["body", "وفي أواخر مايو/أيار 2018 اندمجت إحدى عشرة جماعة في جبهة واحدة"],
    ["fragment", "الترتيب:  1 - النجم الساحلي 7ن  2 - المريخ السوداني 4ن  3 - الهلال 3ن"],
    ["related", "اقرأ أيضا: افتتاح متحف جديد في وسط المدينة القديمة"],
    ["related", "للمزيد: لجنة الجائزة تطرد منتجا شهيرا"],
    ["related", "شاهد.. لحظة وصول المتسابق الأول إلى خط النهاية"],
    ["related", "قد يهمك/ خمسة أسباب تدفعك إلى السفر"],
    ["related", "يمكنكم تسلم إشعارات بأهم الموضوعات بعد تحميل أحدث نسخة من تطبيقنا على هاتفكم المحمول."],
    ["body", "شاهد آلاف المتفرجين المباراة في ملعب المدينة مساء الجمعة."],
    ["credit", "فرانس 24/أ ف ب"],
    ["credit", "فرانس 24/ أ ف ب/ رويترز"],
    ["credit", "المصدر: وكالات"],
    ["dateline", "أبوظبي - سكاي نيوز عربية"],
    ["credit", "*نقلاً عن صحيفة محلية"],
    ["credit", "(رويترز)"],
    ["caption", "صورة أرشيفية لمبنى المستشفى"],
    ["caption", "قوات الأمن أمام مبنى البرلمان في العاصمة (رويترز)"],
    ["fragment", "----------------------"],
    ["fragment", "* السبت 27 مايو بداية من الساعة الثالثة بعد الظهر"],
    ["fragment", "- رفع سن التقاعد إلى خمسة وستين عاما في القطاع العام."],
    ["fragment", "1. رفع سن التقاعد إلى خمسة وستين عاما في القطاع العام."],
    ["fragment", "وفيما يلي أبرز الفائزين بجوائز هذه الدورة من المهرجان:"],
    ["fragment", "أعلن رجل الأعمال السعودي المعروف في القطاع،"],
    ["fragment", "لا تعليق."],
    ["fragment", "— Name (@handle) October 5, 2018"],
    ["fragment", "pic.twitter.com/abc123"],
    ["body", "وشملت تلك المذكرات الاتحاد الجمركي والسوق المشتركة وقطاع الطاقة وريادة الأعمال"],
    [
      "headline",
      "كثر الحديث في الآونة الأخيرة عن احتمال عودة اللاعب البرازيلي المعروف إلى صفوف ناديه الإسباني الأسبق في الصيف",
    ],
  ])("is %s: %s", (role, line) => {
    expect(roleOf(line)).toBe(role);
  });

  it("is the title, whole or in part, whatever the spelling", () => {
    expect(roleOf("إفتتاح مستشفي جديد في شمال البلاد", "افتتاح مستشفى جديد في شمال البلاد")).toBe("title");
    expect(roleOf("مستشفى جديد في شمال البلاد", "بعد سنوات.. مستشفى جديد في شمال البلاد")).toBe("title");
    expect(roleOf("مستشفى جديد في جنوب البلاد", "بعد سنوات.. مستشفى جديد في شمال البلاد")).toBe("headline");
  });
});

describe("without a final full stop", () => {
  const long =
    "أعلنت وزارة الصحة افتتاح مستشفى جديد في شمال البلاد يتسع لمئتي مريض ويعمل فيه ثلاثون طبيبا من أبناء المنطقة";

  it("a lead or a careless writer's paragraph is still running text", () => {
    expect(split(`${long}\n\n${AFTER}`)[0]).toBe(`body: ${long}`);
    expect(split(`${long}\n\n${long}\n\n${long}`).every((piece) => piece.startsWith("body"))).toBe(true);
  });

  it("the end of a paragraph is running text, unless it is cut off", () => {
    expect(split(`${BEFORE} وسيستقبل المستشفى المرضى في الشهر المقبل`)[1]).toMatch(/^body/);
    expect(split(`${BEFORE} وقا`)[1]).toBe("fragment: وقا");
    expect(split(`${BEFORE} وقال الوزير في ختام كلمته أمام الحاضرين:`)[1]).toMatch(/^fragment/);
  });
});

describe("datelines", () => {
  it.each([
    "القاهرة (رويترز) -",
    "دبي، الإمارات العربية المتحدة (CNN)--",
    "دبي، الإمارات العربية المتحدة - (CNN)",
    "(CNN)--",
    "واشنطن (أ ف ب) –",
    "الكويت في 12 مايو (كونا) --",
    "أبوظبي - سكاي نيوز عربية -",
    "القاهرة -",
    "رويترز -",
  ])("«%s» is a piece of its own", (dateline) => {
    expect(split(`${dateline} ${BEFORE}`)).toEqual([`dateline: ${dateline}`, `body: ${BEFORE}`]);
  });

  it.each([
    "باريس - عاصمة النور - تستضيف المعرض هذا العام للمرة الثالثة.",
    "أعلنت منظمة الصحة (مقرها جنيف) - أمس - أن المرض ينحسر.",
    "أعلنت شبكة (CNN) أن مراسلها أصيب في الهجوم.",
    "القاهرة تستضيف القمة المقبلة في شهر مارس.",
  ])("«%s» has none", (sentence) => {
    expect(split(sentence)).toEqual([`body: ${sentence}`]);
  });
});

describe("signatures behind the last sentence", () => {
  it.each(["(رويترز)", "(إعداد سامي كريم للنشرة العربية - تحرير ليلى حداد)", "فرانس 24/ أ ف ب"])("%s", (credit) => {
    expect(split(`${BEFORE} ${credit}`)).toEqual([`body: ${BEFORE}`, `credit: ${credit}`]);
  });
});

it("gives the paragraph of every piece", () => {
  const text = `${BEFORE} ${AFTER}\n\n${AFTER}`;
  const article = { name: "test", title: "", lang: "ar", dir: "rtl", text } as const;
  expect(splitSentences(article).map((piece) => piece.paragraph)).toEqual([0, 0, 1]);
});

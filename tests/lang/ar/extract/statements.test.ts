// Who said what to whom: speakers named, left out and taken up again.
import { describe, expect, it } from "vitest";
import { spokenIn } from "../../../support/arabic.ts";

const DOCTOR =
  "قال ماجد السويدي، مدير مستشفى الأمل، إن الأطباء عالجوا 60 مريضا. وأضاف: «نحتاج إلى أدوية كثيرة في هذا الشتاء البارد».";
const MACRON =
  "وصل الرئيس الفرنسي إيمانويل ماكرون إلى القاهرة. وأكد ماكرون أن بلاده تدعم السلام. وأضاف أن فرنسا سترسل مساعدات إلى لبنان.";

describe("speakers", () => {
  it.each([
    ["named in full", "أعلن سامي العتيبي أن المستشفى يضم 300 سرير.", "سامي العتيبي"],
    ["by the surname, known from before", MACRON, "إيمانويل ماكرون"],
    ["with a post in commas", DOCTOR, "ماجد السويدي"],
    ["a post and a name", "أكد وزير المالية بشار القاضي أن الحكومة ستخفض الضرائب.", "بشار القاضي"],
  ])("%s", (_, text, name) => {
    expect(spokenIn(text)[0]?.speakerName).toBe(name);
  });

  it.each([
    ["«وأضاف أن»", MACRON, "إيمانويل ماكرون"],
    ["«وأضاف:» before a quotation", DOCTOR, "ماجد السويدي"],
  ])("left out: %s goes back to who spoke before", (_, text, name) => {
    const [first, second] = spokenIn(text);
    expect(second?.speaker).toBeNull();
    expect(second?.speakerName).toBe(name);
    expect(second?.speakerEntity).toBe(first?.speakerEntity);
  });

  it("called by the post alone are the one who holds it", () => {
    const text = "هنأ الرئيس الروسي فلاديمير بوتن الفائزين. وقال الرئيس الروسي إن موسكو تدعم الرياضة.";
    expect(spokenIn(text)[0]?.speakerName).toBe("فلاديمير بوتن");
  });

  it("of a feminine verb are no man who spoke before", () => {
    const text =
      "قال الطبيب عبد الرحيم الوزاني إن المصابين غادروا المستشفى. وروت الطالبة إيمان الزروالي ما حدث قائلة: «سمعت صوتا قويا ثم انطفأت الأنوار».";
    const told = spokenIn(text).filter((fact) => /^(روت|قائلة)$/.test(fact.verb.text));
    expect(told.length).toBeGreaterThan(0);
    for (const fact of told) {
      expect(fact.speakerName).toContain("إيمان");
      expect(fact.addressee).toBeNull();
    }
  });

  it("two of them are not mixed", () => {
    const text =
      "أكد وزير الدفاع التونسي سليم الورتاني أن تونس ستنظم مؤتمرا في سوسة. وقال وزير الدفاع الليبي خالد البرعصي إن ليبيا ستشارك في المؤتمر.";
    expect(spokenIn(text).map((fact) => fact.speakerName)).toEqual(["سليم الورتاني", "خالد البرعصي"]);
  });

  it.each([
    [
      "who is passed on by an agency",
      "نقلت وكالة رويترز عن الطبيب سامي العتيبي قوله إن المستشفى يضم 300 سرير.",
      "سامي العتيبي",
    ],
    [
      "whose name stands before the post",
      "قال سامي العتيبي مدير مستشفى الأمل إن الأطباء عالجوا 60 مريضا.",
      "سامي العتيبي",
    ],
    [
      "who acts in the clause above",
      "أقامت اللاعبة سلمى الجارحي دعوى بسبب إصابات قالت إنها تعرضت لها في المباراة.",
      "سلمى الجارحي",
    ],
    ["on whose word the sentence tells it", "بلغ عدد المصابين 60 شخصا، بحسب وزارة الصحة.", "وزارة الصحة"],
  ])("may be one %s", (_, text, name) => {
    expect(spokenIn(text).map((fact) => fact.speakerName)).toContain(name);
  });

  it("called by a bare noun are the only ones who are such: «الوزيرة», «الشركة»", () => {
    const minister = "افتتحت وزيرة التعليم سلمى الجارحي مدرسة جديدة. وقالت الوزيرة إن الوزارة ستبني عشر مدارس.";
    expect(spokenIn(minister)[0]?.speakerName).toBe("سلمى الجارحي");
    const two = "التقت وزيرة التعليم سلمى الجارحي وزيرة الصحة إيمان الزروالي. وقالت الوزيرة إن اللقاء كان مثمرا.";
    expect(spokenIn(two)[0]?.speakerEntity ?? null).toBeNull();
  });

  it("go on speaking over a quotation of several sentences", () => {
    const text =
      "قال سامي العتيبي إن المستشفى يضم 300 سرير. وافتتح المستشفى عام 2010. وتابع أن المرضى يأتون من كل المدن.";
    expect(spokenIn(text).at(-1)?.speakerName).toBe("سامي العتيبي");
  });

  it("may be a body", () => {
    const text = "أعلنت وزارة الزراعة أن المزارعين زرعوا 500 شجرة في عام 2019.";
    expect(spokenIn(text)[0]?.speakerName).toBe("وزارة الزراعة");
  });
});

describe("what is said", () => {
  it("begins with «أن» or «إن» where it is reported", () => {
    expect(spokenIn(MACRON).map((fact) => [fact.direct, fact.content.text])).toEqual([
      [false, "أن بلاده تدعم السلام"],
      [false, "أن فرنسا سترسل مساعدات إلى لبنان"],
    ]);
  });

  it("is what stands between the marks where it is quoted", () => {
    expect(spokenIn(DOCTOR).find((fact) => fact.direct)?.content.text).toBe(
      "نحتاج إلى أدوية كثيرة في هذا الشتاء البارد",
    );
  });

  it.each(["«", '"', "“"])("is found between %s and its mate", (open) => {
    const close = open === "«" ? "»" : open === "“" ? "”" : '"';
    const text = `قال سفيان المرابط: ${open}شاهدت الطائر النادر في الوادي مرتين${close}.`;
    expect(spokenIn(text)[0]).toMatchObject({ direct: true, content: { text: "شاهدت الطائر النادر في الوادي مرتين" } });
  });

  it.each([
    ["a verbal noun", "أعلن وزير النقل افتتاح مطار جديد في البصرة.", "افتتاح مطار جديد في البصرة"],
    ["a noun behind «من»", "حذر مدير المستشفى من نقص الأدوية.", "من نقص الأدوية"],
    ["a noun behind «عن»", "أعرب الأمين العام عن قلقه من تدهور الأوضاع.", "عن قلقه من تدهور الأوضاع"],
  ])("may be named by %s", (_, text, content) => {
    const [fact] = spokenIn(text);
    expect(fact?.source).toBe("ar/statement-named");
    expect(fact?.direct).toBe(false);
    expect(fact?.content.text).toBe(content);
  });

  it("is not the same as doing: who declares a mourning makes it so", () => {
    expect(spokenIn("أعلنت الحكومة الحداد الوطني ثلاثة أيام.")).toEqual([]);
  });

  it.each([
    [
      "a relative clause",
      "وأضاف المدير في كلمة ألقاها في المؤتمر «نأمل أن يكون هذا التغيير بداية جديدة للمدارس».",
      "نأمل أن يكون هذا التغيير بداية جديدة للمدارس",
    ],
    [
      "a colon alone",
      "وقال سامي العتيبي: هدفنا هو عبور الدور الأول من البطولة.",
      "هدفنا هو عبور الدور الأول من البطولة",
    ],
  ])("is found behind %s", (_, text, content) => {
    expect(spokenIn(text).map((fact) => [fact.direct, fact.content.text])).toEqual([[true, content]]);
  });

  it("may be denied itself: «لم يقل» is no statement to ask about", () => {
    const [fact] = spokenIn("لم يقل سامي العتيبي إن المستشفى أغلق أبوابه.");
    expect(fact === undefined || fact.polarity === "-").toBe(true);
  });

  it("may be expected only: then nobody asserts it", () => {
    const [fact] = spokenIn("من المتوقع أن يعلن سامي العتيبي أن المستشفى أغلق أبوابه.");
    expect(fact === undefined || !fact.asserted).toBe(true);
  });
});

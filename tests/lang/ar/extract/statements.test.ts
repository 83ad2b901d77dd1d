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

  it("is not the same as doing: «أعلن» with a noun is an event", () => {
    expect(spokenIn("أعلن وزير النقل افتتاح مطار جديد في البصرة.")).toEqual([]);
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

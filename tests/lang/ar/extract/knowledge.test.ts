// What extraction knows of words: places, posts, bodies, verbs, and the noun that «كم» wants.
import { describe, expect, it } from "vitest";
import {
  countryByName,
  countryNames,
  isHeadOfState,
  isOfficePost,
  isPlaceWord,
  isPostHead,
  orgHead,
  placeKind,
  tamyizOf,
} from "../../../../src/lang/ar/extract/knowledge.ts";
import { balancedMarks } from "../../../../src/lang/ar/extract/tree.ts";
import {
  isChangeVerb,
  isContinuing,
  isMasdar,
  isReachVerb,
  saysContent,
  takesAction,
  takesPersonObject,
  verbLemma,
} from "../../../../src/lang/ar/extract/verb-knowledge.ts";

describe("places", () => {
  it.each([
    ["فرنسا", "country"],
    ["القاهرة", "city"],
    ["الإسكندرية", "city"],
    ["عمان", null],
    ["كتاب", null],
  ] as const)("«%s» is a %s", (name, kind) => {
    expect(placeKind(name)).toBe(kind);
  });

  it("give a country's other names, but not its capital as one", () => {
    expect(countryNames("الأردن")).toContain("المملكة الأردنية الهاشمية");
    expect(countryNames("الأردن")).not.toContain("عمان");
    expect(countryByName("فرنسا")?.gender).toBe("Fem");
    expect(countryByName("عمان")).toBeUndefined();
  });

  it.each(["مدينة", "المطار", "باريس"])("«%s» is a word of place", (word) => {
    expect(isPlaceWord(word)).toBe(true);
  });

  it.each(["أمل", "قانون"])("«%s» is none", (word) => {
    expect(isPlaceWord(word)).toBe(false);
  });
});

describe("posts and bodies", () => {
  it.each(["وزير", "الرئيس", "مديرة", "سفير"])("«%s» heads a post", (word) => {
    expect(isPostHead(word)).toBe(true);
  });

  it("an office is held, a trade is not", () => {
    expect(isOfficePost("وزير الصحة")).toBe(true);
    expect(isOfficePost("الشاعر")).toBe(false);
  });

  it("heads of state are those of a state", () => {
    expect(isHeadOfState("الرئيس الفرنسي")).toBe(true);
    expect(isHeadOfState("رئيس بلدية الخليل")).toBe(false);
    expect(isHeadOfState("وزير الصحة المصري")).toBe(false);
  });

  it.each([
    ["وزارة", "Fem"],
    ["البرلمان", "Masc"],
    ["شركة", "Fem"],
  ] as const)("«%s» heads a body, %s", (word, gender) => {
    expect(orgHead(word)?.gender).toBe(gender);
  });

  it("a person heads none", () => {
    expect(orgHead("سامي")).toBeNull();
  });
});

describe("the noun after «كم»", () => {
  it.each([
    ["رجال", "رجلا"],
    ["روايات", "رواية"],
    ["شخصا", "شخصا"],
    ["سفن", "سفينة"],
  ])("«%s» → «%s»", (noun, wanted) => {
    expect(tamyizOf(noun)).toBe(wanted);
  });

  it("is none where the noun is not known", () => {
    expect(tamyizOf("قرطاسمات")).toBeNull();
  });
});

describe("verbs", () => {
  it.each(["قال", "أكدت", "يعلن", "أضاف"])("«%s» says something", (verb) => {
    expect(saysContent(verb)).toBe(true);
  });

  it.each(["زرع", "وصلت"])("«%s» says nothing", (verb) => {
    expect(saysContent(verb)).toBe(false);
  });

  it("«أضاف» goes on, «قال» begins", () => {
    expect(isContinuing("أضافت")).toBe(true);
    expect(isContinuing("قال")).toBe(false);
  });

  it("«بلغ» reaches, «ارتفع» changes", () => {
    expect([isReachVerb("بلغت"), isReachVerb("ارتفعت")]).toEqual([true, false]);
    expect([isChangeVerb("ارتفعت"), isChangeVerb("انخفض")]).toEqual([true, true]);
    expect(isChangeVerb("قال")).toBe(false);
  });

  it("«قرر» takes an action, «أخبر» a person", () => {
    expect([takesAction("قررت"), takesAction("وصل")]).toEqual([true, false]);
    expect([takesPersonObject("أخبره"), takesPersonObject("أخبر"), takesPersonObject("قال")]).toContain(true);
    expect(takesPersonObject("قال")).toBe(false);
  });

  it("forms of one verb share their lemma", () => {
    expect(verbLemma("قالت")).toBe(verbLemma("قال"));
    expect(verbLemma("أعلنت")).toBe(verbLemma("أعلن"));
    expect(verbLemma("أعلن")).not.toBe(verbLemma("قال"));
  });

  it.each([
    ["إغلاق", true],
    ["توقيع", true],
    ["رجل", false],
  ])("«%s» is a verbal noun: %s", (word, is) => {
    expect(isMasdar(word)).toBe(is);
  });
});

describe("marks", () => {
  it.each(["«سنعود غدا»", "زار (لندن) في مايو", 'قال: "نعم"', "بلا علامات", ""])("«%s» is balanced", (text) => {
    expect(balancedMarks(text)).toBe(true);
  });

  it.each(["«سنعود غدا", "سنعود غدا»", "زار (لندن في مايو", 'قال: "نعم'])("«%s» is not", (text) => {
    expect(balancedMarks(text)).toBe(false);
  });
});

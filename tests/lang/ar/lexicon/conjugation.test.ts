// Verb forms: what is read from the lexicon, what shape alone allows, and what stays unknown.
import { describe, expect, it } from "vitest";
import {
  affirmed,
  readVerbForm,
  toFeminineSingular,
  toMasculineSingular,
} from "../../../../src/lang/ar/lexicon/conjugation.ts";
import { verbs, verbsByPerfect } from "../../../../src/lang/ar/lexicon/verbs.ts";

describe("toMasculineSingular", () => {
  it.each<readonly [string, string | null]>([
    ["أعلنت", "أعلن"],
    ["اعلنت", "أعلن"],
    ["تعلن", "يعلن"],
    ["ستعلن", "سيعلن"],
    ["أعلنوا", "أعلن"],
    ["يقولون", "يقول"],
    ["دعت", "دعا"],
    ["أنهت", "أنهى"],
    ["نفت", "نفى"],
    ["التقت", "التقى"],
    ["قالت", "قال"],
    ["رأت", "رأى"],
    ["جاءت", "جاء"],
    ["اختيرت", "اختير"],
    // not in the lexicon, but of a shape that hides nothing
    ["استنهضت", "استنهض"],
    ["طرزت", "طرز"],
    // «استقصت» is «استقصى», «استقرت» is «استقر»: not told apart by shape
    ["استقصت", null],
    ["هفت", null],
  ])("%s → %s", (form, expected) => {
    expect(toMasculineSingular(form)).toBe(expected);
  });
});

describe("toFeminineSingular", () => {
  it.each<readonly [string, string | null]>([
    ["أعلن", "أعلنت"],
    ["يعلن", "تعلن"],
    ["سيعلن", "ستعلن"],
    ["دعا", "دعت"],
    ["نفى", "نفت"],
    ["بقي", "بقيت"],
    ["قيل", "قيلت"],
  ])("%s → %s", (form, expected) => {
    expect(toFeminineSingular(form)).toBe(expected);
  });
});

describe("affirmed", () => {
  it.each<readonly [string, string | null]>([
    ["لم تعلن", "أعلنت"],
    ["لم يجدد", "جدد"],
    ["لا تشمل", "تشمل"],
    ["لن يعلن", "سيعلن"],
    ["لم يقل", null],
    ["قد يعلن", null],
  ])("%s → %s", (words, expected) => {
    expect(affirmed(words)).toBe(expected);
  });
});

describe("readVerbForm", () => {
  it("tells aspect, gender and number", () => {
    expect(readVerbForm("أضافوا")).toMatchObject([
      { verb: { perfect: "أضاف" }, aspect: "Perf", gender: "Masc", number: "Plur" },
    ]);
    expect(readVerbForm("تؤكد")).toMatchObject([
      { verb: { perfect: "أكد" }, aspect: "Imp", gender: "Fem", number: "Sing" },
    ]);
  });

  it("sees passives where spelling shows them", () => {
    expect(readVerbForm("يقال").map((r) => r.voice)).toContain("Pass");
    expect(readVerbForm("حوكم")).toMatchObject([{ verb: { perfect: "حاكم" }, voice: "Pass" }]);
  });

  it("knows nothing of nouns", () => {
    expect(readVerbForm("مدرسة")).toEqual([]);
  });
});

describe("the verb lexicon", () => {
  it("is large, and every entry conjugates to itself", () => {
    expect(verbs.length).toBeGreaterThan(400);
    for (const verb of verbs) {
      expect(verb.imperfect, verb.perfect).toMatch(/^ي[\u0621-\u064A]{2,}$/);
      expect(toMasculineSingular(verb.perfectFem, { aspect: "Perf", gender: "Fem" }), verb.perfectFem).not.toBe("");
      const readings = readVerbForm(verb.perfectFem, { aspect: "Perf", gender: "Fem" });
      expect(
        readings.map((r) => r.masc),
        verb.perfectFem,
      ).toContain(verb.perfect);
    }
  });

  it.each([
    ["قال", "say", "إن"],
    ["طالب", "ask", "both"],
    ["اتهم", "accuse", undefined],
    ["اتصل", "call", undefined],
    ["التقى", "meet", undefined],
    ["منح", "give", undefined],
    ["فاز", "win", undefined],
    ["توفي", "die", undefined],
    ["وقع", "sign", undefined],
    ["اغتال", "kill", undefined],
  ] as const)("%s is of class %s", (perfect, verbClass, content) => {
    const found = (verbsByPerfect.get(perfect.replace("ى", "ي")) ?? []).filter((v) => v.classes.includes(verbClass));
    expect(found).toHaveLength(1);
    expect(found[0]?.content).toBe(content);
  });

  it("knows who takes a person as object and which preposition follows", () => {
    const [told] = verbsByPerfect.get("ابلغ") ?? [];
    expect(told?.personObject).toBe(true);
    const [demanded] = verbsByPerfect.get("طالب") ?? [];
    expect(demanded?.prepositions).toContain("ب");
  });
});

// Closed classes, cues, reporting and the calendar's names.
import { describe, expect, it } from "vitest";
import { isNegation, isUncertain } from "../../../../src/lang/ar/lexicon/assertion-cues.ts";
import { hijriMonthByForm, monthByForm, weekdayByForm } from "../../../../src/lang/ar/lexicon/calendar.ts";
import {
  isDeicticTime,
  isFunctionWord,
  pointsOutside,
  prepositionByForm,
} from "../../../../src/lang/ar/lexicon/closed-classes.ts";
import { numberParts, ordinalValues } from "../../../../src/lang/ar/lexicon/number-words.ts";
import { opensContent, speechParticipleByForm } from "../../../../src/lang/ar/lexicon/reporting.ts";
import { currencyByForm, measureByForm } from "../../../../src/lang/ar/lexicon/units.ts";
import { foldSpelling } from "../../../../src/lang/ar/script/fold.ts";

describe("calendar", () => {
  it.each([
    ["يناير", 1],
    ["كانون الثاني", 1],
    ["جانفي", 1],
    ["آب", 8],
    ["أوت", 8],
    ["غشت", 8],
    ["تشرين الثاني", 11],
    ["إبريل", 4],
  ])("%s is month %i", (name, number) => {
    expect(monthByForm.get(foldSpelling(name))?.number).toBe(number);
  });

  it("names every month once", () => {
    expect(new Set([...monthByForm.values()].map((m) => m.number)).size).toBe(12);
    expect(hijriMonthByForm.get("رمضان")?.number).toBe(9);
  });

  it("reads both spellings of Monday", () => {
    expect(weekdayByForm.get(foldSpelling("الإثنين"))?.number).toBe(1);
    expect(weekdayByForm.get(foldSpelling("الاثنين"))?.number).toBe(1);
  });
});

describe("numbers and units", () => {
  it("reads every spelling of a hundred", () => {
    for (const form of ["مئة", "مائة", "ثلاثمئة", "ثلاثمائة"])
      expect(numberParts.get(foldSpelling(form))).toMatchObject({ kind: "hundred" });
    expect(ordinalValues.get(foldSpelling("السابعة"))).toBe(7);
  });

  it("knows currencies and measures", () => {
    expect(currencyByForm.get(foldSpelling("دنانير"))).toMatchObject({ singular: "دينار", gender: "Masc" });
    expect(currencyByForm.get(foldSpelling("ليرة"))).toMatchObject({ gender: "Fem" });
    expect(measureByForm.get(foldSpelling("كيلوجرام"))).toMatchObject({ singular: "كيلوغرام" });
  });
});

describe("cues", () => {
  it("knows negation and doubt", () => {
    expect(["لم", "لن", "ليست"].every((w) => isNegation(foldSpelling(w)))).toBe(true);
    expect(["ربما", "مزعوم", "المحتملة"].every((w) => isUncertain(foldSpelling(w)))).toBe(true);
    expect(isUncertain(foldSpelling("أعلن"))).toBe(false);
  });
});

describe("reporting", () => {
  it.each([
    ["قائلاً", "قال"],
    ["مضيفا", "أضاف"],
    ["مشيرة", "أشار"],
    ["مؤكدين", "أكد"],
    ["موضحًا", "أوضح"],
    ["نافيا", "نفى"],
  ])("%s is speech of %s", (form, verb) => {
    expect(speechParticipleByForm.get(foldSpelling(form))?.verb).toBe(verb);
  });

  it("knows what opens content", () => {
    expect(opensContent(foldSpelling("أنه"))).toBe(true);
    expect(opensContent(foldSpelling("أين"))).toBe(false);
  });
});

describe("closed classes", () => {
  it("tells what points outside its sentence", () => {
    expect(pointsOutside(foldSpelling("ذلك"))).toBe(true);
    expect(pointsOutside(foldSpelling("هؤلاء"))).toBe(true);
    expect(pointsOutside(foldSpelling("مدينة"))).toBe(false);
    expect(isDeicticTime(foldSpelling("الماضية"))).toBe(true);
  });

  it("knows prepositions and function words", () => {
    expect(prepositionByForm.get(foldSpelling("عن"))?.withWho).toBe("عمن");
    expect(isFunctionWord(foldSpelling("إلى"))).toBe(true);
    expect(isFunctionWord(foldSpelling("رئيس"))).toBe(false);
  });
});

// Trees of news sentences, with the shipped weights.
import { describe, expect, it } from "vitest";
import { analyse, arcOf } from "../tagging/shipped-model.ts";

const CALL = "أعلن الرئيس الروسي فلاديمير بوتين، يوم الثلاثاء، أنه سيزور الصين في مايو المقبل.";

describe("finds who does what", () => {
  it.each([
    [CALL, "أعلن", "أعلن <root root"],
    [CALL, "الرئيس", "الرئيس <nsubj أعلن"],
    [CALL, "الروسي", "الروسي <amod الرئيس"],
    [CALL, "بوتين", "بوتين <flat فلاديمير"],
    [CALL, "الثلاثاء", "الثلاثاء <nmod:poss يوم"],
    [CALL, "يزور", "يزور <ccomp أعلن"],
    [CALL, "الصين", "الصين <obj يزور"],
    ["افتتح وزير الثقافة المصري معرض الكتاب في القاهرة.", "معرض", "معرض <obj افتتح"],
    ["وصل مسلحان إلى المدينة.", "المدينة", "المدينة <obl وصل"],
    ["رفضت المحكمة طلب الشركة.", "الشركة", "الشركة <nmod:poss طلب"],
    ["قُتل ثلاثة جنود في الهجوم.", "ثلاثة", "ثلاثة <nummod جنود"],
    ["زار الرئيس ورئيس الوزراء المدينة.", "رئيس", "رئيس <conj الرئيس"],
  ])("%s: %s", (text, word, arc) => {
    expect(arcOf(text, word)).toBe(arc);
  });

  it("is surer of plain clauses than of loose strings of words", () => {
    const mean = (text: string): number => {
      const { words } = analyse(text);
      return words.reduce((s, w) => s + w.score, 0) / words.length;
    };
    expect(mean("وصل الوزير إلى القاهرة.")).toBeGreaterThan(mean("القاهرة الوزير إلى كان غير أمس وصل."));
  });
});

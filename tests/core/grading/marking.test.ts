// What marking forgives in a typed Arabic answer, and what it does not.
import { describe, expect, it } from "vitest";
import { type FoldRules, folder } from "../../../src/core/grading/fold.ts";
import { arabicMarking } from "../../../src/lang/ar/marking.ts";

const carried: FoldRules = JSON.parse(JSON.stringify(arabicMarking));
const fold = folder(carried);

describe("marking accepts", () => {
  it.each([
    ["vowel marks", "مُحَمَّد", "محمد"],
    ["tanwin and tatweel", "شخصًا", "شخـصا"],
    ["alef with hamza", "أحمد", "احمد"],
    ["alef with hamza below", "إسلام آباد", "اسلام اباد"],
    ["alef wasla", "ٱلقاهرة", "القاهرة"],
    ["final alef maqsura", "مصطفى", "مصطفي"],
    ["ta marbuta", "القاهرة", "القاهره"],
    ["seat of hamza on waw", "مسؤول", "مسئول"],
    ["seat of hamza on ya", "هيئة", "هيءة"],
    ["hamza at the end", "شيء", "شئ"],
    ["Arabic-Indic digits", "٢٠٢٢", "2022"],
    ["Persian digits", "۲۰۲۲", "2022"],
    ["thousands mark", "1,500", "١٬٥٠٠"],
    ["decimal mark", "3.5", "٣٫٥"],
    ["percent sign before", "%53", "53 ٪"],
    ["quotation marks", "«الأهرام»", '"الأهرام"'],
    ["full stop", "بوتن.", "بوتن"],
    ["hyphen for space", "بن-غوريون", "بن غوريون"],
    ["spaces", "  شي   جين  بينغ ", "شي جين بينغ"],
    ["no-break space and direction marks", "شي\u00A0جين\u200F", "شي جين"],
    ["no article", "ثلاثاء", "الثلاثاء"],
    ["no article in the second word", "البيت الأبيض", "البيت أبيض"],
    ["a leading day", "يوم الثلاثاء", "الثلاثاء"],
    ["a leading year word", "عام 2022", "2022"],
    ["another year word", "سنة 2022", "العام 2022"],
    ["a Persian keyboard", "کریم", "كريم"],
    ["letters for foreign sounds", "ڤيينا پاريس", "فيينا باريس"],
    ["Latin capitals", "nasa", "NASA"],
    ["presentation forms", "ﻻعب", "لاعب"],
  ])("%s: «%s» for «%s»", (_, typed, own) => {
    expect(fold(typed)).toBe(fold(own));
  });
});

describe("marking does not accept", () => {
  it.each([
    ["another name, one letter away", "بوتن", "بوتين"],
    ["another number", "2022", "2023"],
    ["digits run together", "2-1", "21"],
    ["another decimal", "3.5", "35"],
    ["a number for a percentage", "53", "53%"],
    ["the opposite sign", "-5", "5"],
    ["part of a name", "جين بينغ", "شي جين بينغ"],
    ["another preposition", "إلى", "على"],
    ["«الـ» alone as an article", "إلى", "ى"],
    ["another root with hamza", "سؤال", "سائل"],
    ["nothing", "", "يوم"],
  ])("%s: «%s» for «%s»", (_, typed, own) => {
    expect(fold(typed)).not.toBe(fold(own));
  });
});

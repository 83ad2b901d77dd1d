// What a teacher forgives in a typed Arabic answer, as data that a quiz page can carry: spelling, never other letters.
import type { FoldRule, FoldRules } from "../../core/grading/fold.ts";

const rule = (pattern: string, replacement: string): FoldRule => [pattern, replacement];

/** «٣» and «۳» are «3». */
const digits: FoldRules = Array.from({ length: 10 }, (_, value) =>
  rule(`[${String.fromCharCode(0x0660 + value)}${String.fromCharCode(0x06f0 + value)}]`, String(value)),
);

/** In order: each rule may rely on what those before it have done. */
export const arabicMarking: FoldRules = [
  // Invisible marks of direction say nothing: «‏بوتن» is «بوتن».
  rule(String.raw`[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u061C]`, ""),
  // Vowel marks and tatweel: «مُحَمَّد» and «محـمد» are «محمد».
  rule(String.raw`[\u0640\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]`, ""),
  // Persian forms of keyboards: «کریم» is «كريم».
  rule("ک", "ك"),
  rule("ی", "ي"),
  // Letters that some use for sounds of foreign names: «ڤيينا» is «فيينا», «پاريس» is «باريس».
  rule("ڤ", "ف"),
  rule("پ", "ب"),
  ...digits,
  // «١٬٠٠٠» and «1,000» are «1000»; «٥٫٥» is «5.5».
  rule(String.raw`(\d)[,٬](?=\d{3}(?!\d))`, "$1"),
  rule(String.raw`(\d)[٫,](?=\d)`, "$1."),
  // «%53» and «53 ٪» are «53%».
  rule("٪", "%"),
  rule(String.raw`%\s*(\d[\d.]*)`, "$1%"),
  rule(String.raw`(\d)\s+%`, "$1%"),
  // A minus is part of a number, another dash is punctuation: «-5» keeps it, «بن-غوريون» is «بن غوريون».
  rule(String.raw`(^|\s)[-\u2212](?=\d)`, "$1\u2212"),
  // Quotation marks and punctuation: «"الأهرام"» is «الأهرام».
  rule(String.raw`(?![.%\u2212])[\p{P}\p{S}]`, " "),
  rule(String.raw`\.(?!\d)`, " "),
  rule(String.raw`(^|\D)\.`, "$1 "),
  rule(String.raw`\s+`, " "),
  rule("^ | $", ""),
  // Forms of alef: «أحمد», «إحمد», «آحمد», «ٱحمد» are «احمد».
  rule("[أإآٱ]", "ا"),
  // Seats of hamza: «مسئول» is «مسؤول», «شئ» is «شيء».
  rule(String.raw`ئ(?=\s|$)`, "يء"),
  rule("[ؤئ]", "ء"),
  // Last letters: «مصطفى» is «مصطفي», «مدرسة» is «مدرسه».
  rule(String.raw`ى(?=\s|$)`, "ي"),
  rule(String.raw`ة(?=\s|$)`, "ه"),
  // The article is optional before a word of two letters or more: «الثلاثاء» is «ثلاثاء»; «إلى» stays.
  rule(String.raw`(^|\s)ال(?=\p{L}{2})`, "$1"),
  // «يوم الثلاثاء» is «الثلاثاء», «عام 2022» and «سنة 2022» are «2022».
  rule(String.raw`^(?:يوم|عام|سنه) (?=\S)`, ""),
];

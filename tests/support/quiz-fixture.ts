// A quiz made by hand over a short article of our own: all five types, Latin names, a range, a percentage, a decimal.
import { createHash } from "node:crypto";
import type { ItemOf } from "../../src/core/grading/answer.ts";
import type { Item, ItemType, Quiz } from "../../src/core/quiz/quiz.ts";
import type { Span } from "../../src/core/text/span.ts";

const text = `افتتحت وزيرة الثقافة ليلى الحداد يوم الخميس مكتبة عامة جديدة في مدينة طنجة، بحضور رئيس البلدية سامي العلوي وعدد من الكتّاب. وتضم المكتبة 45 ألف كتاب، منها 12% باللغة الإنجليزية.

وقالت الحداد إن «المكتبة بيت لكل من يريد أن يتعلم»، وأوضحت أن البناء استغرق المدة 2021-2024 بكلفة بلغت 3.5 مليون يورو. وأشرفت على التصميم شركة Atlas Studio من الدار البيضاء.

من جانبه، ذكر العلوي أن المكتبة ستفتح أبوابها مجانًا للتلاميذ طوال العام، وأنها ستنظم كل شهر لقاء مع كاتب. وأضاف أن البلدية تعتزم بناء مكتبتين أخريين في حي السواني وحي مسنانة قبل عام 2027.

واختُتم الحفل بقراءات شعرية، ثم جال الحاضرون في قاعة الأطفال التي زُيّنت جدرانها برسوم تلاميذ المدينة.`;

/** Where `words` stands in the article, from the `from`-th character on. */
function at(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { start, end: start + words.length };
}

const common = { fact: "f-0001", level: "medium", process: "retrieve", confidence: 0.97 } as const;

const opening = at(
  "افتتحت وزيرة الثقافة ليلى الحداد يوم الخميس مكتبة عامة جديدة في مدينة طنجة، بحضور رئيس البلدية سامي العلوي وعدد من الكتّاب.",
);
const cost = at("وأوضحت أن البناء استغرق المدة 2021-2024 بكلفة بلغت 3.5 مليون يورو.");
const design = at("وأشرفت على التصميم شركة Atlas Studio من الدار البيضاء.");
const plan = at("وأضاف أن البلدية تعتزم بناء مكتبتين أخريين في حي السواني وحي مسنانة قبل عام 2027.");
const free = at("ذكر العلوي أن المكتبة ستفتح أبوابها مجانًا للتلاميذ طوال العام، وأنها ستنظم كل شهر لقاء مع كاتب.");
const closing = at(
  "واختُتم الحفل بقراءات شعرية، ثم جال الحاضرون في قاعة الأطفال التي زُيّنت جدرانها برسوم تلاميذ المدينة.",
);
const books = at("وتضم المكتبة 45 ألف كتاب، منها 12% باللغة الإنجليزية.");

const items: readonly Item[] = [
  {
    ...common,
    id: "i-00a1",
    type: "mcq",
    asks: "who",
    stem: "من افتتح المكتبة العامة الجديدة في مدينة طنجة؟",
    options: [
      {
        text: "رئيس البلدية سامي العلوي",
        correct: false,
        evidence: [at("رئيس البلدية سامي العلوي")],
        why: "حضر الافتتاح ولم يفتتح المكتبة.",
      },
      { text: "وزيرة الثقافة ليلى الحداد", correct: true, evidence: [at("وزيرة الثقافة ليلى الحداد")], why: "" },
      { text: "مديرة شركة Atlas Studio", correct: false, evidence: [at("شركة Atlas Studio")], why: "" },
      { text: "وزير التعليم يوسف بناني", correct: false, evidence: [], why: "" },
    ],
    evidence: [opening],
  },
  {
    ...common,
    id: "i-00a2",
    type: "fill",
    asks: "howmany",
    stem: "وأوضحت ليلى الحداد أن البناء استغرق المدة 2021-2024 بكلفة بلغت ____.",
    answers: ["3.5 مليون يورو", "ثلاثة ملايين ونصف مليون يورو"],
    evidence: [cost],
  },
  {
    ...common,
    id: "i-00a3",
    type: "truefalse",
    asks: "fact",
    stem: "تعتزم البلدية بناء ثلاث مكتبات أخرى قبل عام 2027.",
    correct: false,
    repair: { wrong: "ثلاث مكتبات أخرى", right: "مكتبتين أخريين" },
    evidence: [plan],
  },
  {
    ...common,
    id: "i-00a4",
    type: "match",
    asks: "pairing",
    stem: "صل كل طرف بما يتصل به في النص.",
    pairs: [
      { left: "ليلى الحداد", right: "وزيرة الثقافة" },
      { left: "سامي العلوي", right: "رئيس البلدية" },
      { left: "Atlas Studio", right: "شركة التصميم" },
    ],
    extra: ["مدير المكتبة"],
    evidence: [opening, design],
  },
  {
    ...common,
    id: "i-00a5",
    type: "order",
    asks: "sequence",
    stem: "رتّب ما جرى في الحفل كما ورد في النص.",
    sequence: ["افتتاح المكتبة", "كلمة وزيرة الثقافة", "كلمة رئيس البلدية", "القراءات الشعرية", "جولة في قاعة الأطفال"],
    evidence: [opening, closing],
  },
  {
    ...common,
    id: "i-00a6",
    type: "mcq",
    asks: "what",
    stem: "ما نسبة الكتب الإنجليزية في المكتبة؟",
    options: [
      { text: "5%", correct: false, evidence: [], why: "" },
      { text: "12%", correct: true, evidence: [at("12%")], why: "" },
      { text: "20%", correct: false, evidence: [], why: "" },
      { text: "45%", correct: false, evidence: [], why: "" },
    ],
    evidence: [books],
  },
  {
    ...common,
    id: "i-00a7",
    type: "truefalse",
    asks: "fact",
    stem: "ستفتح المكتبة أبوابها مجانًا للتلاميذ طوال العام.",
    correct: true,
    evidence: [free],
  },
];

export const quiz: Quiz = {
  fahm: "0.1.0",
  schema: 1,
  seed: "1",
  form: "A",
  article: {
    name: "tangier-library",
    title: "مكتبة عامة جديدة تفتح أبوابها في طنجة",
    lang: "ar",
    dir: "rtl",
    published: "2025-03-14",
    source: "نص تعليمي",
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
  },
  items,
};

/** The first item of that type. */
export function itemOf<K extends ItemType>(type: K): ItemOf<K> {
  const found = items.find((item): item is ItemOf<K> => item.type === type);
  if (found === undefined) throw new Error(`no ${type} in the fixture`);
  return found;
}

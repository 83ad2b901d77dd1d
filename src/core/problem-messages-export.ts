// What export formats leave out of a quiz, in Arabic and English; a part of problem-messages.ts.

export const exportMessages = {
  "left-out-kind": {
    en: "{format}: left out: {n} {type} item(s) (number {numbers}), {system} has none.",
    ar: "{format}: استُبعد {n} من أسئلة {type} (رقم {numbers})، فهذا النوع غير موجود في {system}.",
  },
  "left-out-signs": {
    en: "{format}: left out: {n} {type} item(s) (number {numbers}): they hold signs that {system} keeps for itself.",
    ar: "{format}: استُبعد {n} من أسئلة {type} (رقم {numbers})، لأن فيها علامات محجوزة في {system}.",
  },
  "left-out-length": {
    en: "{format}: left out: {n} {type} item(s) (number {numbers}): {system} takes questions of at most {question} characters and answers of at most {answer}.",
    ar: "{format}: استُبعد {n} من أسئلة {type} (رقم {numbers})، لأن {system} لا يقبل سؤالًا يزيد على {question} حرفًا ولا إجابة تزيد على {answer} حرفًا.",
  },
  "left-out-entry": {
    en: "{format}: left out: {n} {type} item(s) (number {numbers}): {system} takes entries of at most {most} characters.",
    ar: "{format}: استُبعد {n} من أسئلة {type} (رقم {numbers})، لأن {system} لا يقبل عنصرًا يزيد على {most} حرفًا.",
  },
  "left-out-options": {
    en: "{format}: left out: {n} {type} item(s) (number {numbers}): {system} takes from {least} to {most} answers.",
    ar: "{format}: استُبعد {n} من أسئلة {type} (رقم {numbers})، لأن عدد الإجابات في {system} من {least} إلى {most}.",
  },
  "left-out-all": {
    en: "{format}: no file was written, since {system} can carry none of the items.",
    ar: "{format}: لم يُكتب ملف، إذ لا يمكن نقل أي سؤال إلى {system}.",
  },
};

/** Kinds of items, where a message has one as its `{type}`. */
export const itemTypes: Readonly<Record<"ar" | "en", Readonly<Record<string, string>>>> = {
  en: { mcq: "multiple-choice", fill: "fill-in", truefalse: "true-or-false", match: "match", order: "order" },
  ar: {
    mcq: "الاختيار من متعدد",
    fill: "إكمال الفراغ",
    truefalse: "الصواب والخطأ",
    match: "المطابقة",
    order: "الترتيب",
  },
};

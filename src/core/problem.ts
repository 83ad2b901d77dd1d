// The catalogue of what can go wrong, coded; texts for people in Arabic and English stand beside the codes.

/** What went wrong or deserves a warning; `values` fill the message. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  readonly values: Readonly<Record<string, string | number>>;
  /** Where: file and line (from 1), when known. */
  readonly file?: string;
  readonly line?: number;
}

export type ProblemCode = keyof typeof messages;

/** Codes, and what they mean to a person. `{name}` is filled from `values`. Grows; codes never change their meaning. */
export const messages = {
  "article-empty": {
    en: "The article is empty. Give a text of at least a few sentences.",
    ar: "المقال فارغ. أدخل نصًا من بضع جمل على الأقل.",
  },
  "article-not-arabic": {
    en: "No Arabic text was found in the article, and Arabic is the only language supported so far.",
    ar: "لا يوجد نص عربي في المقال، والعربية هي اللغة الوحيدة المدعومة حاليًا.",
  },
  "article-too-short": {
    en: "The article is too short to ask about: {sentences} complete sentence(s) found.",
    ar: "المقال أقصر من أن تُطرح عنه أسئلة: عدد الجمل التامة فيه {sentences}.",
  },
  "nothing-to-ask": {
    en: "No sound item could be made from this article. Run `fahm explain` to see why each candidate was dropped.",
    ar: "تعذّر إعداد سؤال سليم من هذا المقال. نفّذ ‎`fahm explain`‎ لمعرفة سبب استبعاد كل سؤال.",
  },
  "fewer-items": {
    en: "{made} items instead of {wanted}: only sound items are shown.",
    ar: "عدد الأسئلة {made} بدل {wanted}: لا يُعرض إلا السليم منها.",
  },
};

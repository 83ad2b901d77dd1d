// Words that say the opposite of each other and govern the same words, so that one can stand in the other's place.
import { foldSpelling } from "../script/fold.ts";

/** Pairs in the same grammatical form: exchanging one for the other keeps the sentence well-formed and turns its sense. */
const pairs: readonly (readonly [string, string])[] = [
  ["ارتفع", "انخفض"],
  ["ارتفعت", "انخفضت"],
  ["يرتفع", "ينخفض"],
  ["ترتفع", "تنخفض"],
  ["ارتفاع", "انخفاض"],
  ["ارتفاعا", "انخفاضا"],
  ["الارتفاع", "الانخفاض"],
  ["زاد", "تراجع"],
  ["زادت", "تراجعت"],
  ["زيادة", "خفض"],
  ["رفع", "خفض"],
  ["رفعت", "خفضت"],
  ["يرفع", "يخفض"],
  ["ترفع", "تخفض"],
  ["رفعه", "خفضه"],
  ["صعود", "هبوط"],
  ["صعد", "هبط"],
  ["صعدت", "هبطت"],
  ["شمال", "جنوب"],
  ["شمالي", "جنوبي"],
  ["الشمالي", "الجنوبي"],
  ["الشمالية", "الجنوبية"],
  ["شرق", "غرب"],
  ["شرقي", "غربي"],
  ["الشرقي", "الغربي"],
  ["الشرقية", "الغربية"],
  ["أكبر", "أصغر"],
  ["أعلى", "أدنى"],
  ["أطول", "أقصر"],
  ["أقدم", "أحدث"],
  ["أسرع", "أبطأ"],
  ["موافقة", "رفض"],
  ["وافق على", "رفض"],
  ["قبول", "رفض"],
  ["نجاح", "فشل"],
  ["نجح في", "فشل في"],
  ["نجحت في", "فشلت في"],
  ["تأييد", "معارضة"],
  ["أيد", "عارض"],
  ["أيدت", "عارضت"],
  ["فتح", "إغلاق"],
  ["افتتاح", "إغلاق"],
  ["بداية", "نهاية"],
  ["بدء", "انتهاء"],
  ["داخل", "خارج"],
  ["تسريع", "إبطاء"],
  ["تعزيز", "إضعاف"],
  ["تشديد", "تخفيف"],
  ["توسيع", "تقليص"],
  ["الصادرات", "الواردات"],
  ["صادرات", "واردات"],
  ["أرباح", "خسائر"],
  ["أرباحا", "خسائر"],
  ["فائض", "عجز"],
  ["تدعم", "تعارض"],
  ["يدعم", "يعارض"],
  ["استيراد", "تصدير"],
];

const contraryByForm: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([a, b]) => [
    [foldSpelling(a), b],
    [foldSpelling(b), a],
  ]),
);

/** What says the opposite of `word` in the same form; `undefined` for most words. */
export function contraryOf(word: string): string | undefined {
  return contraryByForm.get(foldSpelling(word));
}

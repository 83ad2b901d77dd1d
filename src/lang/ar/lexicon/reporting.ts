// How news says who says it: participles of speech, sourcing phrases, words for what was said and where.
import { foldedSet, indexByForm, list, phraseList } from "./fold-index.ts";

export interface SpeechParticiple {
  /** Masculine accusative, without the tanween mark: «قائلا». */
  readonly masc: string;
  /** «قائلة». */
  readonly fem: string;
  /** Masculine plural: «قائلين». */
  readonly plural: string;
  /** Its verb, masculine perfect. */
  readonly verb: string;
  /** The preposition before its content: «مشيرا إلى أن». */
  readonly preposition?: string;
}

// participle, verb, preposition
const participles = `
  قائل قال | مضيف أضاف | مؤكد أكد | موضح أوضح | معتبر اعتبر | مبين بين | منوه نوه إلى | مشير أشار إلى | لافت لفت إلى | ملمح ألمح إلى | مشدد شدد على | معلن أعلن عن | كاشف كشف عن
  معرب أعرب عن | معبر عبر عن | محذر حذر من | متهم اتهم | مطالب طالب ب | داعي دعا إلى | مطمئن طمأن | مرجح رجح | متوقع توقع | نافي نفى | مكرر كرر | مجدد جدد
  مذكر ذكر ب | متابع تابع | مستطرد استطرد | مردف أردف | مستدرك استدرك | زاعم زعم | مدعي ادعى | مقر أقر ب | معترف اعترف ب | منتقد انتقد | مستنكر استنكر | مندد ندد ب
  مرحب رحب ب | مشيد أشاد ب | مهدد هدد ب | متوعد توعد ب | متعهد تعهد ب | واصف وصف | متحدث تحدث عن | مستشهد استشهد ب | متسائل تساءل | مناشد ناشد | حاث حث على | مبرر برر | معلل علل | مفسر فسر
  شارح شرح | مبلغ أبلغ | مخبر أخبر | مقترح اقترح | ناصح نصح ب | موصي أوصى ب | مستبعد استبعد | واعد وعد ب | آمل أمل في | مستغرب استغرب | ساخر سخر من | منبه نبه إلى`;

export const speechParticiples: readonly SpeechParticiple[] = phraseList(participles).map((entry) => {
  const [stem = "", verb = "", preposition] = entry.split(/\s+/);
  return {
    masc: `${stem}ا`,
    fem: `${stem}ة`,
    plural: `${stem.replace(/ي$/, "")}ين`,
    verb,
    ...(preposition === undefined ? {} : { preposition }),
  };
});

/** By folded form in either gender and number; the tanween mark folds away («قائلاً»). */
export const speechParticipleByForm: ReadonlyMap<string, SpeechParticiple> = indexByForm(speechParticiples, (p) => [
  p.masc,
  p.fem,
  p.plural,
]);

/** Nouns for what was said or where: «بيان», «تصريح»; they head the medium of a statement. */
export const statementNouns: readonly string[] = list(
  "بيان تصريح تصريحات كلمة خطاب حديث مقابلة حوار تغريدة تدوينة منشور رسالة تقرير مؤتمر مقال رد إفادة شهادة حلقة برنامج إعلان اتصال مكالمة جلسة فيديو تسجيل خطبة ندوة كتاب مذكرة",
);

/** Openers of reported content. */
export const contentOpeners: readonly string[] = list(
  "أن إن أنه أنها إنه إنها أنهم إنهم أنهما إنني أنني إني أني إننا أننا بأن بأنه بأنها",
);

/** Networks that people speak through, after «عبر», «على». */
export const channels: readonly string[] = list("تويتر فيسبوك إنستغرام انستغرام يوتيوب تلغرام تليغرام إكس واتساب");

const opening = foldedSet(contentOpeners);

/** True for «أن», «إنه», «بأنها» …: the word that opens what was said; folded input. */
export function opensContent(folded: string): boolean {
  return opening.has(folded);
}

// Cues that what is said did not (or not yet, or not surely) happen: negation, modality, plans, hopes, threats, allegations.
import { foldedSet, list, phraseList } from "./fold-index.ts";

/** Particles before a verb that deny it; «لا» and «لم» need the imperfect, «ما» the perfect. */
export const negationParticles: readonly string[] = list("لم لن لا ما ليس ليست ليسوا لست لسنا لما غير عدم دون بدون");

/** Verbs that deny what follows: «نفى أن يكون», «رفض», «امتنع عن». */
export const denyingVerbs: readonly string[] = list(
  "نفى ينفي نفت تنفي أنكر ينكر أنكرت تنكر رفض يرفض رفضت ترفض امتنع يمتنع امتنعت تمتنع استبعد يستبعد استبعدت تستبعد فشل يفشل فشلت تفشل عجز يعجز عجزت تعجز أخفق يخفق أخفقت تخفق تعذر يتعذر",
);

/** «لم … سوى», «لا … إلا», «ليس … غير»: a negation that asserts after all. */
export const exceptives: readonly string[] = list("إلا سوى غير عدا");

/** Words that leave open whether it happens: possibility and guess. */
export const uncertainWords: readonly string[] = list(
  "ربما لعل لعله لعلها قد عسى يحتمل محتمل محتملة مرجح مرجحة يرجح يُعتقد يعتقد يبدو تبدو يظن يشتبه مشتبه يفترض مفترض مفترضة مزعوم مزعومة مزعومين زعم مفترضين محتملين",
);
/** The same as phrases; «أن» follows most. */
export const uncertainPhrases: readonly string[] = phraseList(`
  يمكن أن | ممكن أن | من الممكن | من المحتمل | من المرجح | على الأرجح | من المتوقع | من المنتظر | من المقرر | من المفترض | من المزمع | من المرتقب
  من الممكن أن | يُحتمل أن | يتوقع أن | يُتوقع أن | ينتظر أن | يُنتظر أن | يفترض أن | يجوز أن | قد يكون | قد تكون | كان يمكن | كاد أن | من شأنه أن | من شأنها أن
  يشتبه في | يشتبه بأن | يعتقد أن | يُعتقد أن | في حال | في حالة | ما إذا | في ما إذا | إذا ما | لو أن | كما لو | على ما يبدو | يبدو أن | ليس واضحا | لم يتضح`);

/** «قد», before an imperfect, is «may»; before a perfect it asserts. */
export const possibilityBeforeImperfect: readonly string[] = ["قد", "وقد", "فقد", "لقد"];

/** Verbs of intention, hope, wish, threat, request, attempt: their «أن» clause has not happened. 3ms perfect. */
export const unrealVerbs: readonly string[] = list(`
  اعتزم خطط نوى عزم أراد رغب أمل تمنى رجا طمح سعى حاول هدد توعد لوح تعهد وعد التزم طالب طلب دعا ناشد حث اقترح عرض توقع رجح احتمل استعد تأهب
  تهيأ قرر أمر أوصى نصح حذر سمح منع فضل اشترط هم كاد أوشك انتظر ترقب افترض زعم ادعى ظن اعتقد شكك تخوف خشي خاف قلق استهدف هدف وافق
  رشح أجل أرجأ ألغى علق جمد درس بحث ناقش فاوض تفاوض`);

/** Verbs that report a claim without backing it: «زعم», «ادعى», «يُزعم». */
export const distancingVerbs: readonly string[] = list(
  "زعم زعمت يزعم تزعم ادعى ادعت يدعي تدعي اتهم اتهمت يتهم تتهم اشتبه يشتبه تشتبه",
);

/** Words that open a condition: what follows is not asserted. */
export const conditionals: readonly string[] = list("إذا إن لو لولا مهما كلما أينما حيثما متى ما لم شريطة بشرط إلا");
export const conditionalPhrases: readonly string[] = phraseList(
  "في حال | في حالة | في ما إذا | إذا ما | ما لم | بشرط أن | شريطة أن | لو أن | حتى لو | حتى وإن | وإن",
);

/** Future markers: «سوف», and «س» glued to the imperfect. */
export const futureMarkers: readonly string[] = ["سوف", "س"];

/** Subordinators whose clause is a purpose, not an event: «لكي», «كي», «من أجل أن», «بهدف». */
export const purposeWords: readonly string[] = list("كي لكي بهدف بغية حتى لأجل");
export const purposePhrases: readonly string[] = phraseList(
  "من أجل | من أجل أن | بهدف أن | سعيا إلى | في محاولة ل | في مسعى ل | في سبيل | أملا في | رغبة في",
);

/** Adjectives and participles after a noun that make it alleged or planned: «الهجوم المزعوم», «الزيارة المقررة». */
export const unrealAdjectives: readonly string[] = list(
  "المزعوم المزعومة مزعوم مزعومة المحتمل المحتملة محتمل محتملة المفترض المفترضة المقرر المقررة المرتقب المرتقبة المزمع المزمعة المتوقع المتوقعة المنتظر المنتظرة المشتبه المقترح المقترحة المأمول المأمولة المرجح",
);

const folded = {
  negation: foldedSet(negationParticles),
  uncertain: foldedSet(uncertainWords),
  unreal: foldedSet(unrealAdjectives),
};

/** True for a negating particle, whatever its spelling. */
export function isNegation(foldedWord: string): boolean {
  return folded.negation.has(foldedWord);
}

/** True for a word of doubt («ربما», «مزعوم»); «قد» counts, the caller looks at the verb after it. */
export function isUncertain(foldedWord: string): boolean {
  return folded.uncertain.has(foldedWord) || folded.unreal.has(foldedWord);
}

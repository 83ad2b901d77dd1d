// Closed classes: conjunctions, demonstratives, pronouns, prepositions, particles, and words that point outside their sentence.
import { foldedSet, indexByForm, list, phraseList } from "./fold-index.ts";

/** Words that point to something said before; a sentence with one of them does not stand alone. */
export const pointingWords: readonly string[] = list(`
  هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك ذاك أولئك هناك هنالك هنا المذكور المذكورة المذكورين السالف الأخير الأخيرة الأخيرين نفسه نفسها ذاته ذاتها نفسهم أنفسهم
  كذلك أيضا كلاهما كلتاهما كليهما كلتيهما الآخر الأخرى الآخرون الآخرين أخرى آخر غيره غيرها حينها حينئذ آنذاك وقتها عندئذ عندها بعدها قبلها بعده قبله لاحقا التالي التالية مثله مثلها كهذا كهذه بذلك لذلك`);
export const pointingPhrases: readonly string[] = phraseList(`
  من جهته | من جهتها | من جانبه | من جانبها | من جانبهم | من ناحيته | من ناحيتها | بدوره | بدورها | في الوقت نفسه | في الوقت ذاته | في ذلك الوقت | في تلك الأثناء | في اليوم التالي | في اليوم نفسه | على إثر ذلك | بعد ذلك | قبل ذلك | مع ذلك | لهذا السبب | في هذا السياق | في هذا الصدد
  وهو ما | الأمر الذي | من بينهم | من بينها | أحدهما | أحدهم | إحداهما | كل منهما | كل منهم | على النحو نفسه | في هذا الشأن | هذه المرة`);

/** Time words that mean nothing without the day of publication. */
export const deicticTimes: readonly string[] = list(
  "أمس اليوم غدا البارحة الليلة الآن حاليا مؤخرا قريبا الماضي الماضية المقبل المقبلة القادم القادمة الجاري الجارية الحالي الحالية المنصرم المنصرمة الفائت الفائتة",
);

export interface AgreeingWord {
  readonly form: string;
  /** `null` where it serves both. */
  readonly gender: "Masc" | "Fem" | null;
  readonly number: "Sing" | "Dual" | "Plur";
}

const agreeing = (form: string, gender: "Masc" | "Fem" | null, number: "Sing" | "Dual" | "Plur"): AgreeingWord => ({
  form,
  gender,
  number,
});
export const relativePronouns: readonly AgreeingWord[] = [
  agreeing("الذي", "Masc", "Sing"),
  agreeing("التي", "Fem", "Sing"),
  agreeing("اللذان", "Masc", "Dual"),
  agreeing("اللذين", "Masc", "Dual"),
  agreeing("اللتان", "Fem", "Dual"),
  agreeing("اللتين", "Fem", "Dual"),
  agreeing("الذين", "Masc", "Plur"),
  agreeing("اللاتي", "Fem", "Plur"),
  agreeing("اللواتي", "Fem", "Plur"),
];

export interface Preposition {
  readonly form: string;
  /** The stem that a pronoun is glued to: «إليه», «عليه». */
  readonly beforePronoun: string;
  /** In a question for a person: «ممن», «إلى من». */
  readonly withWho: string;
  /** In a question for a thing: «إلى ماذا». */
  readonly withWhat: string;
  readonly oneLetter: boolean;
}

const preposition = (
  form: string,
  beforePronoun = form,
  withWho = `${form} من`,
  withWhat = `${form} ماذا`,
): Preposition => ({
  form,
  beforePronoun,
  withWho,
  withWhat,
  oneLetter: form.length === 1,
});

export const prepositions: readonly Preposition[] = [
  preposition("في"),
  preposition("من", "من", "ممن"),
  preposition("إلى", "إلي"),
  preposition("على", "علي"),
  preposition("عن", "عن", "عمن"),
  preposition("مع"),
  preposition("ب", "ب", "بمن", "بماذا"),
  preposition("ل", "ل", "لمن", "لماذا"),
  preposition("ك", "ك", "كمن", "كماذا"),
  preposition("حتى"),
  preposition("منذ"),
];

export const prepositionByForm: ReadonlyMap<string, Preposition> = indexByForm(prepositions, (p) => [p.form]);

/** Function words: never a content word, never a name, never a unit. */
export const functionWords: readonly string[] = list(`
  في من إلى على عن مع ب ل ك و ف ثم أو أم بل لكن لكنه لكنها حتى إذا إذ إن أن أنه أنها إنه إنها أنهم إنهم لأن لأنه لأنها كان كانت كانوا يكون تكون ليس ليست هو هي هم هن هما نحن أنا هذا هذه هؤلاء ذلك تلك أولئك الذي التي الذين اللذان اللتان اللواتي ما ماذا
  متى أين كيف كم أي أية لماذا هل لا لم لن لما قد لقد سوف س كل بعض جميع كافة معظم أحد إحدى غير سوى إلا بين عند لدى حول خلال بعد قبل منذ أثناء ضد دون بدون نحو حوالي تحت فوق أمام وراء خلف داخل خارج عبر ضمن حسب وفق وفقا بحسب بسبب حيث بينما فيما كما مثل
  أيضا كذلك فقط جدا أكثر أقل كلا كلتا ذات ذو ذي نفس عدة عدد منها منه منهم منهما فيها فيه فيهم عليها عليه عليهم إليها إليه إليهم عنها عنه عنهم بها به بهم لها له لهم معها معه معهم بينها بينهم بينهما لديه لديها لديهم هناك هنا ثمة إما كي لكي عندما حين حينما
  بعدما رغم أما إضافة أمس اليوم غدا الآن`);

const functionSet = foldedSet(functionWords);
const pointingSet = foldedSet(pointingWords);
const deicticSet = foldedSet(deicticTimes);

/** Folded input, as in the two below. */
export function isFunctionWord(folded: string): boolean {
  return functionSet.has(folded);
}

/** True for a word that points to an earlier sentence. */
export function pointsOutside(folded: string): boolean {
  return pointingSet.has(folded);
}

/** True for a time word that needs the day of publication. */
export function isDeicticTime(folded: string): boolean {
  return deicticSet.has(folded);
}

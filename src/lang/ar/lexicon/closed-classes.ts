// Closed classes: conjunctions, demonstratives, pronouns, prepositions, particles, and words that point outside their sentence.
import { foldedSet, indexByForm, list, phraseList } from "./fold-index.ts";

/** What may go from the head of a sentence that is shown alone: «وقال» → «قال», «كما أكد» → «أكد»; longest first is the caller's job. */
export const droppableOpeners: readonly string[] = phraseList(`
  و | ف | ثم | كما | كما أن | كذلك | أيضا | لكن | ولكن | غير أن | بيد أن | إلا أن | في حين | فيما | بينما | حيث | إذ | وقد | فقد | لقد | هذا وقد
  من جهته | من جهتها | من جانبه | من جانبها | من ناحيته | من ناحيتها | بدوره | بدورها | من جهة أخرى | من ناحية أخرى | في المقابل | في الأثناء | في غضون ذلك | في هذه الأثناء | في سياق متصل | في سياق آخر | إلى ذلك | علاوة على ذلك | فضلا عن ذلك
  بالإضافة إلى ذلك | إضافة إلى ذلك | مع ذلك | رغم ذلك | على الرغم من ذلك | لذلك | لذا | بالتالي | ومن ثم | من ثم | في الواقع | بالفعل | يذكر أن | ويذكر أن | يشار إلى أن | ويشار إلى أن | تجدر الإشارة إلى أن | وتجدر الإشارة إلى أن | جدير بالذكر أن | وجدير بالذكر أن | ومن المعروف أن`);

/** One-letter clitics before a verb that mean nothing of their own at the head of a sentence. */
export const droppableClitics: readonly string[] = ["و", "ف"];

/** At the head of a clause these make it no sentence of its own. */
export const subordinators: readonly string[] = list(
  "حيث إذ بينما فيما لأن كي لكي حتى لما عندما حين حينما بعدما قبلما كلما مثلما كما إذا لو لولا منذ ريثما طالما حيثما أينما مهما",
);
export const coordinators: readonly string[] = list("و ف ثم أو أم بل لكن إما");

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

export interface Pronoun extends AgreeingWord {
  readonly person: "1" | "2" | "3";
}

const agreeing = (form: string, gender: "Masc" | "Fem" | null, number: "Sing" | "Dual" | "Plur"): AgreeingWord => ({
  form,
  gender,
  number,
});
const pronoun = (
  form: string,
  person: "1" | "2" | "3",
  gender: "Masc" | "Fem" | null,
  number: "Sing" | "Dual" | "Plur",
): Pronoun => ({ form, person, gender, number });

export const independentPronouns: readonly Pronoun[] = [
  pronoun("أنا", "1", null, "Sing"),
  pronoun("نحن", "1", null, "Plur"),
  pronoun("أنت", "2", null, "Sing"),
  pronoun("أنتم", "2", "Masc", "Plur"),
  pronoun("هو", "3", "Masc", "Sing"),
  pronoun("هي", "3", "Fem", "Sing"),
  pronoun("هما", "3", null, "Dual"),
  pronoun("هم", "3", "Masc", "Plur"),
  pronoun("هن", "3", "Fem", "Plur"),
];

/** Attached pronouns as clitic tokens. */
export const attachedPronouns: readonly Pronoun[] = [
  pronoun("ي", "1", null, "Sing"),
  pronoun("ني", "1", null, "Sing"),
  pronoun("نا", "1", null, "Plur"),
  pronoun("ك", "2", null, "Sing"),
  pronoun("كم", "2", "Masc", "Plur"),
  pronoun("ه", "3", "Masc", "Sing"),
  pronoun("ها", "3", "Fem", "Sing"),
  pronoun("هما", "3", null, "Dual"),
  pronoun("هم", "3", "Masc", "Plur"),
  pronoun("هن", "3", "Fem", "Plur"),
];

export const demonstratives: readonly AgreeingWord[] = [
  agreeing("هذا", "Masc", "Sing"),
  agreeing("هذه", "Fem", "Sing"),
  agreeing("هذان", "Masc", "Dual"),
  agreeing("هذين", "Masc", "Dual"),
  agreeing("هاتان", "Fem", "Dual"),
  agreeing("هاتين", "Fem", "Dual"),
  agreeing("هؤلاء", null, "Plur"),
  agreeing("ذلك", "Masc", "Sing"),
  agreeing("ذاك", "Masc", "Sing"),
  agreeing("تلك", "Fem", "Sing"),
  agreeing("أولئك", null, "Plur"),
];

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

/** Nouns and adverbs that work as prepositions. */
export const locativeNouns: readonly string[] = list(
  "أمام وراء خلف فوق تحت بين داخل خارج حول قرب بجانب نحو تجاه إزاء ضد دون بدون خلال أثناء عبر وسط لدى عند بعد قبل حسب وفق بسبب نتيجة جراء إثر عقب بفضل رغم مقابل بدل عدا سوى ضمن حيال بشأن لصالح شمال جنوب شرق غرب",
);

export const prepositionalPhrases: readonly string[] = phraseList(`
  من أجل | من خلال | على الرغم من | بالرغم من | بسبب | نتيجة ل | من جراء | بناء على | استنادا إلى | إضافة إلى | بالإضافة إلى | فضلا عن | علاوة على | بدلا من | عوضا عن | على غرار | من قبل | من دون | في ظل | على هامش | في إطار
  في غضون | في أعقاب | على إثر | بالقرب من | إلى جانب | على متن | على يد | بصدد | بهدف | بغية | من بين | باستثناء | بما في ذلك | وفقا ل | طبقا ل | خلافا ل | نظرا ل | تمهيدا ل | ردا على | على مدى | على مدار | بحضور | برئاسة | بقيادة | بمشاركة | بمناسبة`);

/** Words that mark a cause. */
export const causeMarkers: readonly string[] = phraseList(
  "لأن | لأنه | لأنها | لأنهم | بسبب | نتيجة | نتيجة ل | جراء | من جراء | إثر | على إثر | بفعل | بفضل | نظرا ل | نظرا إلى | على خلفية | لكون | ذلك أن | بداعي | بحجة | بذريعة | بدعوى",
);
/** Words that mark a purpose. */
export const purposeMarkers: readonly string[] = phraseList(
  "من أجل | لأجل | بهدف | بغية | كي | لكي | بغرض | سعيا إلى | سعيا ل | في محاولة ل | تمهيدا ل | في مسعى ل",
);

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

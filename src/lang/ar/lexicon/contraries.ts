// Words that say the opposite of each other, or name another of a small set, and govern the same words: one can stand in the
// other's place.
import { foldSpelling } from "../script/fold.ts";

/**
 * Verbs, masculine; both of a pair take the same objects and prepositions. After «>» stands what may replace, not be replaced.
 * What the sentence must have besides stands after it: `+ب` that preposition, `-عن` none such, `obj` an object, and the name of a class of `CLASSES` an object, or subject, of that class.
 */
const VERBS = `
ارتفع انخفض | يرتفع ينخفض | رفع خفض measure | يرفع يخفض measure | زاد > تراجع | نما انكمش | ينمو ينكمش
توسع تقلص | يتوسع يتقلص | تحسن تدهور | يتحسن يتدهور | ازداد > تراجع | يزداد > يتراجع | وسع قلص obj | يوسع يقلص obj
استأنف > علق obj | يستأنف > يعلق obj | أيد عارض obj | يؤيد يعارض obj | يدعم > يعارض obj
نجح فشل +في | ينجح يفشل +في | أخفق > نجح +في | يخفق > ينجح +في
وافق > اعترض +على | يوافق > يعترض +على | اعترض > وافق +على | اتفق > اختلف +على
رفض > أيد law | يرفض > يؤيد law | أقر > رفض law | يقر > يرفض law | ألغى > أقر law | يلغي > يقر law
حظر أجاز obj | يحظر يجيز obj | منع > أجاز use | يمنع > يجيز use
ربح خسر contest | كسب > خسر contest
أغلق > فتح place | يغلق > يفتح place | فتح > أغلق place | يفتح > يغلق place
استمر توقف -في -عن -عند | يستمر يتوقف -في -عن -عند
قاطع حضر meeting | يقاطع يحضر meeting | عقد > ألغى meeting | يعقد > يلغي meeting
بدأ انتهى ^event -ب -إلى | يبدأ ينتهي ^event -ب -إلى | انطلق > انتهى ^event | ينطلق > ينتهي ^event | أطلق > أوقف campaign | يطلق > يوقف campaign
انتهك احترم law | ينتهك يحترم law
يقلل يزيد +من | يحد > يزيد +من | قلل > زاد +من | حد > زاد +من | يخفف > يزيد +من | خفف > زاد +من
يعزز يضعف obj | عزز أضعف obj | يقوي > يضعف obj | قوى > أضعف obj | يسرع يبطئ obj | سرع أبطأ obj | يسهل يعرقل obj | سهل عرقل obj
تضاعف > تقلص | يتضاعف > يتقلص
`;

/** Nouns, prepositions and words of degree, as they stand; conditions as with verbs, where an object is what the noun governs. */
const WORDS = `
أعلى أدنى | استيراد تصدير obj | زيادة > خفض obj | رفع خفض measure | تسريع إبطاء obj | ارتفاع انخفاض obj | تخفيض > زيادة measure
تقليل > زيادة obj | تعليق استئناف obj | إغلاق > فتح place | شراء > بيع obj | تأييد معارضة obj | نجاح فشل obj | تحسن تدهور obj
نمو انكماش obj | قبول > رفض obj | رفض > قبول obj
`;

/** Words that come without the article only. */
const BARE = `
نصف > ثلث | ثلث > ربع | ربع > نصف | سرا علنا | جزئيا > كليا | مؤقتا > نهائيا
`;

/** Adjectives, masculine: they come with and without the article, in either gender. The class is that of what they describe. */
const ADJECTIVES = `
إيجابي سلبي test | علني سري | رسمي > غير_رسمي talks | مباشر > غير_مباشر talks
ابتدائي > ثانوي school | ثانوي > ابتدائي school | حكومي > خاص school
إلزامي اختياري | مجاني > مدفوع | حاكم معارض party | طبيعي اصطناعي made | مرتفع منخفض | كبير > محدود harm | جسيم > طفيف harm
خطير طفيف injury | بالغ > طفيف injury | قديم > جديد thing | ليلي > نهاري
`;

/** Nouns, folded and without the article, that make an exchange one that could be said. */
const CLASSES = {
  /** What goes up and down: «رفع سعر الفائدة», not «رفع دعوى». */
  measure:
    "سعر اسعار نسب نسبه معدل معدلات سن انتاج عدد اعداد رسوم ضرائب ضريبه فائده ميزانيه مستوي رواتب راتب تكلفه تكاليف سقف قيمه درجه حصه ضغط توقعات طلب حراره اجور وارداته وارداتها صادراته صادراتها واردات صادرات انبعاثات حد",
  law: "قرار قانون مشروع مقترح اقتراح خطه طلب ميزانيه موازنه تعديل تعديلات دستور اتفاق اتفاقيه تعيين ترشيح ضريبه حكم قواعد لاءحه هدنه معاهده حقوق اتهامات استقاله توصيه توصيات منع حظر",
  use: "استخدام استعمال استيراد تصدير بيع شراء تداول نشر عرض دخول سفر تدريس ارتداء صيد ذبح زراعه بناء",
  contest: "مباراه مباراته مباراتها دعوي قضيه دعواه قضيته نهاءي لقاء انتخابات رهان مباريات",
  place:
    "مطار مطارات معبر معابر حدود مدرسه مدارس طريق طرق ميناء مواني سوق اسواق متحف مسجد سفاره قنصليه جسر مجال مصنع مصانع ساحه شارع شوارع محطه جامعه جامعات",
  meeting: "اجتماع اجتماعا جلسه قمه موتمر موتمرا لقاء محادثات مباحثات مشاورات ندوه دوره انتخابات استفتاء حفل حفلا",
  event:
    "انتخابات امتحانات مباراه مباريات بطوله دوره مهرجان معرض موتمر قمه محادثات مفاوضات محاكمه جلسه موسم حمله منافسات فعاليات اعمال اجتماع اجتماعات زياره تدريبات مناورات احتفالات مرحله تصويت اقتراع عمليه عمليات دراسه مشاورات هدنه ازمه حرب ثوره رحله رحلات",
  campaign: "حمله مبادره مشروع مشروعا برنامج برنامجا خدمه خدمات منصه مسابقه",
  test: "نتيجه نتايج اختبار فحص فحوص تحليل عينه",
  talks: "محادثات مفاوضات مباحثات لقاء لقاءات حوار اجتماع اتصالات زياره مشاورات",
  school: "مدرسه مدارس مرحله تعليم تلاميذ طلاب مستشفي مستشفيات جامعه جامعات",
  party: "حزب ايتلاف تحالف احزاب",
  made: "مواد ماده الياف نكهات الوان جلد عنصر",
  harm: "ضرر اضرار اضرارا خسائر خسائرا تاثير تاثيرا اثر دور دورا تغييرات مشاركه اقبال اقبالا حضور حضورا دمار",
  injury: "اصابه اصابات جروح حروق جراح اضرار",
  thing: "حافله سياره طايره سفينه مبني مبان منزل بيت جسر طريق مصنع مستشفي ملعب",
  /** What is numbered: «المركز الثاني», not «الحرب العالمية الثانية». */
  numbered:
    "مره مركز دوره مرحله نسخه طبعه طابق دور جوله اسبوع يوم شهر سنه قرن جزء فصل مرتبه ولايه دفعه رحله محاوله حلقه ربع نصف موسم زياره فتره جلسه صف ليله",
} as const;

const classes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(CLASSES).map(([name, words]) => [name, new Set(words.split(" ").map((word) => foldSpelling(word)))]),
);

/** True where `word`, with the article or without, belongs to the class. */
export function inClass(word: string, name: string): boolean {
  const folded = foldSpelling(word);
  const members = classes.get(name);
  return members !== undefined && (members.has(folded) || members.has(folded.replace(/^ال/, "")));
}

/** «الثاني», «الثانية»: from the first to the tenth. */
const ORDINALS = [
  "أول أولى",
  "ثاني ثانية",
  "ثالث ثالثة",
  "رابع رابعة",
  "خامس خامسة",
  "سادس سادسة",
  "سابع سابعة",
  "ثامن ثامنة",
  "تاسع تاسعة",
  "عاشر عاشرة",
].map((forms) => forms.split(" ").map((form) => `ال${form}`));

/** The ordinals one below and one above `word`, in the same gender; none for other words. */
export function ordinalsBeside(word: string): readonly string[] {
  const folded = foldSpelling(word);
  const at = ORDINALS.findIndex((forms) => forms.some((form) => foldSpelling(form) === folded));
  const gender = ORDINALS[at]?.findIndex((form) => foldSpelling(form) === folded) ?? 0;
  return at < 0 ? [] : [ORDINALS[at + 1]?.[gender], ORDINALS[at - 1]?.[gender]].filter((form) => form !== undefined);
}

/** What says the opposite of a word, and what the sentence must have for that. */
export interface Contrary {
  readonly text: string;
  readonly needs: readonly string[];
}

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly mutual: boolean;
  readonly needs: readonly string[];
}

const pairsOf = (table: string): readonly Pair[] =>
  table
    .trim()
    .split(/[|\n]/)
    .flatMap((cell): readonly Pair[] => {
      const [one = "", other = "", ...needs] = cell.replace(">", "").trim().split(/\s+/);
      return one === "" || other === ""
        ? []
        : [{ one, other: other.replace("_", " "), mutual: !cell.includes(">"), needs }];
    });

/** «يؤيد» → «تؤيد», «نفى» → «نفت», «بدأ» → «بدأت»: of the verbs above. */
const feminine = (verb: string): string =>
  verb.startsWith("ي") ? verb.replace("ي", "ت") : `${verb.replace(/[ىا]$/, "")}ت`;

const verbForms = (pair: Pair): readonly Pair[] => [
  pair,
  { ...pair, one: feminine(pair.one), other: feminine(pair.other) },
];

/** «مباشر» → «المباشر», «غير مباشر» → «غير المباشر». */
const definite = (words: string): string => words.replace(/(\S+)$/, "ال$1");

const withArticle = (pair: Pair): readonly Pair[] => [
  pair,
  { ...pair, one: definite(pair.one), other: definite(pair.other) },
];

const adjectiveForms = (pair: Pair): readonly Pair[] =>
  [pair, { ...pair, one: `${pair.one}ة`, other: `${pair.other}ة` }].flatMap(withArticle);

const byForm = (pairs: readonly Pair[]): ReadonlyMap<string, Contrary> =>
  new Map(
    pairs
      .flatMap(({ one, other, mutual, needs }) => [
        [foldSpelling(one), { text: other, needs }] as const,
        ...(mutual ? [[foldSpelling(other), { text: one, needs }] as const] : []),
      ])
      // Of two entries for one word the first counts.
      .toReversed(),
  );

export type WordKind = "verb" | "adjective" | "word";

const contraries: { readonly [K in WordKind]: ReadonlyMap<string, Contrary> } = {
  verb: byForm(pairsOf(VERBS).flatMap(verbForms)),
  adjective: byForm(pairsOf(ADJECTIVES).flatMap(adjectiveForms)),
  word: byForm([...pairsOf(WORDS).flatMap(withArticle), ...pairsOf(BARE)]),
};

/** What says the opposite of `word` in the same form; `undefined` for most words. */
export const contraryOf = (word: string, kind: WordKind): Contrary | undefined =>
  contraries[kind].get(foldSpelling(word));

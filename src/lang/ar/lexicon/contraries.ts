// Words that say the opposite of each other, or name another of a small set: one can stand in the other's place. Verbs and
// their nouns are none of them: what follows («رفعت … وقالت إن العدد نزل») and common sense tell which was meant.
import { foldSpelling } from "../script/fold.ts";

/** Words that come without the article only. */
const BARE = `
نصف > ثلث | ثلث > ربع | ربع > نصف | سرا علنا | جزئيا > كليا | مؤقتا > نهائيا
`;

/** Adjectives, masculine: they come with and without the article, in either gender. The class is that of what they describe. */
const ADJECTIVES = `
إيجابي سلبي test | علني سري | رسمي > غير_رسمي talks | مباشر > غير_مباشر talks
ابتدائي > ثانوي school | ثانوي > ابتدائي school | حكومي > خاص school
إلزامي اختياري | مجاني > مدفوع | طبيعي اصطناعي made | كبير > محدود harm | جسيم > طفيف harm
خطير طفيف injury | بالغ > طفيف injury | قديم > جديد thing | ليلي > نهاري
`;

/** Nouns, folded and without the article, that make an exchange one that could be said. */
const CLASSES = {
  test: "نتيجه نتايج اختبار فحص فحوص تحليل عينه",
  talks: "محادثات مفاوضات مباحثات لقاء لقاءات حوار اجتماع اتصالات زياره مشاورات",
  school: "مدرسه مدارس مرحله تعليم تلاميذ طلاب مستشفي مستشفيات جامعه جامعات",
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

/** What says the opposite of a word, and the class of nouns that the word must describe, if any. */
export interface Contrary {
  readonly text: string;
  readonly of?: string;
}

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly mutual: boolean;
  readonly of?: string;
}

const pairsOf = (table: string): readonly Pair[] =>
  table
    .trim()
    .split(/[|\n]/)
    .flatMap((cell): readonly Pair[] => {
      const [one = "", other = "", of] = cell.replace(">", "").trim().split(/\s+/);
      if (one === "" || other === "") return [];
      const pair = { one, other: other.replace("_", " "), mutual: !cell.includes(">") };
      return [of === undefined ? pair : { ...pair, of }];
    });

/** «مباشر» → «المباشر», «غير مباشر» → «غير المباشر». */
const definite = (words: string): string => words.replace(/(\S+)$/, "ال$1");

const adjectiveForms = (pair: Pair): readonly Pair[] =>
  [pair, { ...pair, one: `${pair.one}ة`, other: `${pair.other}ة` }].flatMap((form) => [
    form,
    { ...form, one: definite(form.one), other: definite(form.other) },
  ]);

const byForm = (pairs: readonly Pair[]): ReadonlyMap<string, Contrary> =>
  new Map(
    pairs
      .flatMap(({ one, other, mutual, ...rest }) => [
        [foldSpelling(one), { ...rest, text: other }] as const,
        ...(mutual ? [[foldSpelling(other), { ...rest, text: one }] as const] : []),
      ])
      // Of two entries for one word the first counts.
      .toReversed(),
  );

const ofAdjectives = byForm(pairsOf(ADJECTIVES).flatMap(adjectiveForms));
const ofWords = byForm(pairsOf(BARE));

/** What says the opposite of `word`, an adjective or not, in the same form; `undefined` for most words. */
export const contraryOf = (word: string, adjective: boolean): Contrary | undefined =>
  (adjective ? ofAdjectives : ofWords).get(foldSpelling(word));

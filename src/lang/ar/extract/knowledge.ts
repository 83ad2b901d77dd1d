// The lexicons as extraction and phrasing ask them: one question, one function, folded spelling inside.
import { countableByForm } from "../lexicon/countable-nouns.ts";
import { countryByCapital, countryByName as countryIndex, nationalityOf } from "../lexicon/countries.ts";
import { postOf } from "../lexicon/posts.ts";
import { foldSpelling } from "../script/fold.ts";

const folded = (words: string): ReadonlySet<string> => new Set(words.split(/[|\s]+/).map(foldSpelling));
const withoutArticle = (word: string): string => foldSpelling(word).replace(/^ال(?=..)/, "");

export const relativeWords: ReadonlySet<string> = folded("الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي ما من");
export const pointingWords: ReadonlySet<string> = folded("هذا هذه هذان هذين هاتان هاتين ذلك تلك هؤلاء أولئك هنا هناك هنالك أيضا كذلك المذكور المذكورة بدوره بدورها الأخير الأخيرة أمس اليوم غدا ذاته ذاتها نفسه نفسها آنذاك حينها حينئذ عندئذ الآن حاليا");
export const pointingPhrases: ReadonlySet<string> = new Set(["من جهته", "من جانبه", "من جانبها", "من جهتها", "بحسبه", "علي حد قوله", "علي حد تعبيره"].map(foldSpelling));
export const functionWords: ReadonlySet<string> = folded("في من إلى على عن مع ب ل ك و ف أن إن أنه أنها إنه إنها كان كانت قد لم لن لا ما هو هي هم التي الذي الذين بعد قبل بين حتى منذ خلال عند لدى أو ثم بل كما هذا هذه ذلك تلك كل بعض غير أي حول ضد نحو أمام عبر كانوا يكون تكون ليس حيث إذ إذا لكن وفق بحسب");
export const openingConnectors: ReadonlySet<string> = new Set(
  ["كما", "لكن", "فيما", "بينما", "في حين", "من جهته", "من جهتها", "من جانبه", "من جانبها", "في المقابل", "في السياق ذاته", "وفي سياق متصل", "في سياق متصل", "إلى ذلك", "من ناحية أخرى", "من جهة أخرى", "في الوقت نفسه", "بالإضافة إلى ذلك", "كذلك", "هذا و", "يذكر أن", "جدير بالذكر أن", "الجدير بالذكر أن", "من المعروف أن", "في غضون ذلك", "في الأثناء", "بدوره", "بدورها", "لذلك", "مع ذلك", "ولذلك", "لهذا"].map((phrase) =>
    foldSpelling(phrase)
      .replace(/^و(?=في|لذلك)/, "")
      .trim(),
  ),
);

const sayVerbs = folded("قال قالت يقول تقول قالوا أعلن أعلنت يعلن تعلن أكد أكدت يؤكد تؤكد أضاف أضافت يضيف تضيف ذكر ذكرت يذكر تذكر أوضح أوضحت يوضح توضح صرح صرحت يصرح أشار أشارت يشير تشير أفاد أفادت كشف كشفت اعتبر اعتبرت يعتبر رأى رأت يرى ترى كتب كتبت نقل نقلت أبلغ أبلغت أخبر أخبرت نفى نفت زعم زعمت حذر حذرت شدد شددت بين بينت لفت لفتت نوه تابع تابعت أردف أردفت واصل علق علقت توقع توقعت وصف وعد تعهد");
const speechParticiples = folded("قائلا قائلة مضيفا مضيفة مشيرا مشيرة مؤكدا مؤكدة موضحا موضحة معتبرا معتبرة لافتا لافتة محذرا محذرة مشددا مشددة مبينا مبينة معربا معربة");

export function saysContent(verb: string): boolean {
  return sayVerbs.has(foldSpelling(verb));
}
export function isSpeechParticiple(word: string): boolean {
  return speechParticiples.has(foldSpelling(word));
}
const mediumNouns = folded("بيان تصريح تصريحات مقابلة حديث تغريدة تدوينة مؤتمر خطاب كلمة رسالة تقرير مقال لقاء حوار تويتر فيسبوك منشور صفحته صفحتها حسابه حسابها");
export function isMediumNoun(word: string): boolean {
  return mediumNouns.has(withoutArticle(word));
}
export function verbLemma(verb: string): string {
  return foldSpelling(verb);
}
const placeHeads = folded("مدينة قرية محافظة ولاية مطار ميناء جبل نهر شارع منطقة إقليم جزيرة بلدة عاصمة حي ساحة ملعب قصر متحف مستشفى مدرسة جامعة محطة مقر سجن");
export function isPlaceWord(word: string): boolean {
  const form = foldSpelling(word);
  return countryIndex.has(form) || countryByCapital.has(form) || placeHeads.has(withoutArticle(word));
}
export function placeKind(name: string): "country" | "city" | null {
  const form = foldSpelling(name);
  if (countryIndex.has(form)) return "country";
  return countryByCapital.has(form) ? "city" : null;
}
export function countryByName(name: string): { readonly aliases: readonly string[] } | undefined {
  const country = countryIndex.get(foldSpelling(name));
  if (country === undefined) return undefined;
  return { aliases: [country.name, ...country.variants, country.capital, country.masc, country.fem].filter((word) => word !== null) };
}
export function isPostHead(word: string): boolean {
  return postOf(foldSpelling(word)) !== null;
}
const OFFICES = new Set(["head-of-state", "head-of-government", "royal", "minister", "legislator", "diplomat", "official", "spokesperson", "military", "police", "justice", "party", "international", "business"]);
export function isOfficePost(post: string): boolean {
  const words = foldSpelling(post).split(" ");
  const read = postOf(words.slice(0, 2).join(" ")) ?? postOf(words[0] ?? "");
  return read !== null && OFFICES.has(read.post.rank);
}
const orgHeads = folded("وزارة شركة منظمة بنك مصرف جامعة حزب ناد نادي فريق منتخب محكمة شرطة جيش وكالة هيئة اتحاد مجلس لجنة برلمان حكومة صحيفة قناة سلطات مؤسسة جمعية جماعة حركة إدارة بلدية نقابة مركز معهد مكتب قوات");
const masculineHeads = folded("بنك مصرف حزب ناد نادي فريق منتخب جيش اتحاد مجلس برلمان مركز معهد مكتب");
export function orgHead(word: string): { readonly gender: "Masc" | "Fem" } | null {
  const form = withoutArticle(word);
  if (!orgHeads.has(form)) return null;
  return { gender: masculineHeads.has(form) ? "Masc" : "Fem" };
}
export function isPersonPlural(word: string): boolean {
  return /(ون|ين)$/.test(foldSpelling(word)) && nationalityOf(foldSpelling(word)) !== null;
}
export function tamyizOf(noun: string): string | null {
  const entries = countableByForm.get(foldSpelling(noun)) ?? [];
  return entries.length === 1 ? (entries[0]?.accusative ?? null) : null;
}
const reachVerbs = folded("بلغ بلغت يبلغ تبلغ بلغوا وصل وصلت تجاوز تجاوزت");
const changeVerbs = folded("ارتفع ارتفعت انخفض انخفضت تراجع تراجعت زاد زادت نما هبط هبطت صعد قفز تقلص وصل وصلت");
export function isReachVerb(verb: string): boolean {
  return /^بلغ|^يبلغ|^تبلغ/.test(foldSpelling(verb)) || (reachVerbs.has(foldSpelling(verb)) && /^تجاوز/.test(foldSpelling(verb)));
}
export function isChangeVerb(verb: string): boolean {
  return changeVerbs.has(foldSpelling(verb));
}
export function genderOfGivenName(name: string): "Masc" | "Fem" | undefined {
  return /^(ماري|مها|سارة|فاطمة|مريم|نادين|انجيلا|أنغيلا|تيريزا|كريستين|هيلاري|إيفانكا|ليلى|منى|هدى)$/.test(name) ? "Fem" : undefined;
}

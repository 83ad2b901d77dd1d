// Definite nouns that an earlier sentence explains: «البركان» after «بركان أغونغ». Shown alone they hang in the air.
import type { Token } from "../../../core/document/document.ts";
import { covers, overlaps } from "../../../core/text/span.ts";
import type { ExtractContext } from "../extract/context.ts";
import { isPlaceWord, orgHead } from "../extract/knowledge.ts";
import { phrase, spanOf, type Tree } from "../extract/tree.ts";
import { isMasdar } from "../extract/verb-knowledge.ts";
import { nationalityOf } from "../lexicon/countries.ts";
import { list } from "../lexicon/fold-index.ts";
import { display } from "../script/display.ts";
import { foldSpelling } from "../script/fold.ts";
import { stemOf } from "./noun-stem.ts";
import { referencesOf } from "./references.ts";

/** What a bare definite noun of a shown text needs. */
export type Anaphor =
  | { readonly kind: "clear" }
  | { readonly kind: "loose" }
  /** The one named phrase that introduced it. */
  | { readonly kind: "named"; readonly text: string };

interface Introduction {
  readonly token: number;
  /** The phrase where a name stands in it: «شركة شانغ شينغ». */
  readonly named: string | null;
  /** The first word after it, folded: «شركة تونسية», «شركة منافسة» are two. */
  readonly kind: string;
}

const CLEAR: Anaphor = { kind: "clear" };
const LOOSE: Anaphor = { kind: "loose" };

/** Nouns that are understood without a first mention. */
const KNOWN = new Set(
  list(`عالم حكومه يوم عام سنه شهر مئه وقت شمس ارض قمر انترنت ناس مساء صباح قرن مستوي جانب بحر سماء حياه
   موت قانون دستور علم تاريخ نار نيران فضاء ماء مياه هواء داخل خارج شمال جنوب شرق غرب وسط سوق اقتصاد
   امن سلام حرب صحه تعليم عمل رياضه لغايه امريكتين جنسين والدين زوجين اطفال اشخاص مرضي نساء رجال شباب بلدان دينار ليره دولار يورو`),
);
/** Nouns that always mean one told before, unless a place is named in the same words. */
const POINTING = new Set(
  list(`بلاد دوله عاصمه مدينه منطقه قريه حادث واقعه رجل شركه منظمه هيئه جهاز فريق رئيس وزير متحدث لاعب مدرب
   كاتب مخرج قرار اتفاق صفقه مشروع بيان تقرير دراسه خطوه جائزه مباراه بطوله ضحايا محكمه قضيه اتفاقيه
   معاهده مبني باحثون باحثين جامعه مستشفي مركز مجلس لجنه حزب نادي فيلم كتاب روايه جزيره محافظه ولايه
   مقاطعه سفينه مدمره غواصه مركب قارب لائحه قائمه خلاف فضيحه دعوي موردين طائره لقاح دواء مسابقه مهرجان مؤتمر اجتماع قمه مطار كارثه بعثه منتخب مملكه
   سلطنه صحيفه مكتب موسسه موسسات قناه شبكه مجله بنك خارجيه داخليه عمليات موقع جمعيه تنظيم بلد رقم مرصد وكاله مصدر تشكيله
   مصادر تقارير تطبيق عقوبات اعضاء امر طبيب انباء وضع موقف اليه حمله روايه تقنيه متحدثه ناطق ناطقه زعيم مسلحين صور مهمه خطه فكره
   وزاره رابطه مراسل شكوي نتايج نص حصيله اشتباكات معسكر برنامج شحنه هدف شاب شابه`),
);

/** What speaks or writes: «الصحيفة البريطانية» is any of that country. */
const SOURCES = new Set(list(`صحيفه مجله وكاله قناه شبكه منظمه شركه موقع مصدر`));

/** «المصادر», «الصحيفة»: which of them speaks must be told by name. */
export function speaksForOthers(noun: string): boolean {
  const stem = stemOf(noun);
  return SOURCES.has(stem) || /^(مصادر|تقارير|انباء|مراسل|متحدث|متحدثه|ناطق|ناطقه)$/.test(stem);
}

/** True where this paragraph or the one before has the noun already. */
export function toldNearby({ document }: ExtractContext, token: Token): boolean {
  const paragraphOf = ({ sentence }: Token): number => document.sentences[sentence]?.paragraph ?? 0;
  const from = paragraphOf(token) - 1;
  const stem = stemOf(token.text);
  for (let at = token.index - 1; at >= 0; at--) {
    const other = document.tokens[at];
    if (other === undefined || paragraphOf(other) < from) return false;
    if (other.upos === "NOUN" && stemOf(other.text) === stem) return true;
  }
  return false;
}

/** Who somebody is by trade or part: without a name or a country anybody of that trade. */
const ROLES = new Set(
  list(`لاعب مدرب حكم جناح مهاجم حارس مدافع نجم ممثل مخرج كاتب مصدر متهم ضابط قاضي شاب شابه فتاه رجل امراه سيده
   هداف طفل طالب محامي طبيب مسوول نائب مرشح قائد زعيم سائق عامل موظف جندي شرطي صحفي صحافي معارض لاعبه ممثله مخرجه طبيبه طالبه`),
);

/** «اللاعب البالغ من العمر 25 عاما», «الحكم المتقاعد», «النجم الفرنسي»: what follows must name somebody. */
function namesNone(tree: Tree, child: Token): boolean {
  return !tree.subtree(child).some((token) => token.upos === "PROPN");
}

/** «الكابل الجديد»: it tells of no cable which one it is. */
const VAGUE = /^ال(جديد|اخير|حالي|سابق|كبير|صغير|ضخم|مذكور|معني|مقبل|راهن|هائل)(ه)?$/;

/** «أشار البيان إلى»: a phrase that the parser hung on the noun belongs to the verb. */
function ofTheVerb(tree: Tree, child: Token): boolean {
  return (
    child.deprel === "nmod" &&
    tree.children(child).some((one) => one.deprel === "case" && /^(إلى|على|عن|ب)$/.test(one.text))
  );
}

function modified(tree: Tree, token: Token, shown?: ReadonlySet<number>): boolean {
  const stem = stemOf(token.text);
  const strict = POINTING.has(stem);
  const role = ROLES.has(stem);
  const source = SOURCES.has(stem);
  return tree
    .children(token)
    .some(
      (child) =>
        (shown === undefined || shown.has(child.index)) &&
        /^(amod|nmod|appos|flat|acl|nummod|det)/.test(child.deprel) &&
        child.index > token.index &&
        child.upos !== "PUNCT" &&
        !(child.deprel === "amod" && (child.feats.definite === "Ind" || VAGUE.test(foldSpelling(child.text)))) &&
        !(strict && ofTheVerb(tree, child)) &&
        !(role && namesNone(tree, child)) &&
        !(source && child.deprel === "amod" && namesNone(tree, child)),
    );
}

function namedPhrase(context: ExtractContext, tree: Tree, token: Token): string | null {
  const span = spanOf(phrase(tree, token, { core: true, bare: true }));
  if (span === null || span.start !== token.start) return null;
  if (context.document.times.some((time) => overlaps(time, span))) return null;
  const text = display(context.text.slice(span.start, span.end));
  const next = context.document.tokens[token.index + 1];
  const holdsName =
    next !== undefined &&
    context.document.names.some(
      (name) =>
        covers(span, name) && (name.start === next.start || (name.start === token.start && name.end > token.end)),
    );
  return holdsName && text.split(" ").length <= 5 && !/[،,("«؛]/.test(text) ? text : null;
}

/** What bears a name of its own: «الشركة», «البركان», «القرية»; not «المنطقة», which any name may describe. */
function isNamed(noun: string): boolean {
  return (orgHead(noun) !== null || isPlaceWord(noun)) && !/^(منطقه|بلاد|دوله|عاصمه|مدينه|شارع)$/.test(stemOf(noun));
}

/** Reads a token of a shown text; `shown` are all tokens of that text, in order. */
export type Anaphora = (token: Token, shown: readonly Token[]) => Anaphor;

const titleStems = (context: ExtractContext): readonly string[] =>
  context.document.article.title.split(/[\s،,.:؟!"«»()]+/).map(stemOf);

/** What the headline and the first sentence are about: clear wherever it stands. */
export function topicStems(context: ExtractContext): ReadonlySet<string> {
  const inTitle = titleStems(context);
  const lead =
    context.sentences[0]?.tree.tokens.filter((token) => token.upos === "NOUN").map((token) => token.text) ?? [];
  const inLead = lead.map(stemOf).filter((stem) => !POINTING.has(stem));
  return new Set([...inTitle, ...inLead].filter((stem) => stem.length > 2));
}

const isHers = ({ upos, text }: Token): boolean => upos === "PRON" && text === "ها";

/** «الوزير الفرنسي»: of a country that has several. */
function oneOfSeveral(tree: Tree, token: Token): boolean {
  if (!/^وزيره?$/.test(stemOf(token.text))) return false;
  const own = tree.children(token).filter((child) => child.index > token.index && child.upos !== "PUNCT");
  return own.length > 0 && own.every((child) => child.deprel === "amod");
}

/** A reader of bare definite nouns for one document. */
export function anaphoraOf(context: ExtractContext, topics: ReadonlySet<string>): Anaphora {
  const introductions = new Map<string, Introduction[]>();
  const trees = new Map<number, Tree>();
  for (const { tree } of context.sentences)
    for (const token of tree.tokens) {
      trees.set(token.index, tree);
      if (token.upos !== "NOUN" || (token.feats.definite === "Def" && !modified(tree, token))) continue;
      const stem = stemOf(token.text);
      introductions.set(stem, [
        ...(introductions.get(stem) ?? []),
        {
          token: token.index,
          named: namedPhrase(context, tree, token),
          kind: foldSpelling(context.document.tokens[token.index + 1]?.text ?? ""),
        },
      ]);
    }
  const inTitle = new Set(titleStems(context));
  const references = referencesOf(context);
  const read = (token: Token, otherwise: Anaphor): Anaphor => {
    const found = references(token);
    return found === true ? CLEAR : found === null ? otherwise : { kind: "named", text: found };
  };
  const named = (shown: readonly Token[], before: Token): number =>
    context.document.names.filter((name) => shown.some((one) => covers(name, one) && one.index < before.index)).length;
  return (token, shown) => {
    const indices = new Set(shown.map((one) => one.index));
    const tree = trees.get(token.index);
    if (tree === undefined || token.upos !== "NOUN" || token.feats.definite !== "Def") return CLEAR;
    if (oneOfSeveral(tree, token)) return LOOSE;
    if (modified(tree, token, indices)) return CLEAR;
    const stem = stemOf(token.text);
    // «في طول البلاد وعرضها»: a name in its place may be of the other gender.
    if (stem === "بلاد" && shown.some((one) => isHers(one) && one.index > token.index && one.index < token.index + 5))
      return LOOSE;
    // «اللاعب الروسي» is not the player who was named.
    const described = tree
      .children(token)
      .some(
        (child) =>
          child.deprel === "amod" && indices.has(child.index) && nationalityOf(foldSpelling(child.text)) !== null,
      );
    if (described && ROLES.has(stem)) return LOOSE;
    if (stem === "مرض") return LOOSE;
    // «وزارة الخارجية»; alone it is some country's.
    if (/^(خارجيه|داخليه)$/.test(stem) && token.deprel === "nmod:poss") return CLEAR;
    if (KNOWN.has(stem)) return CLEAR;
    // «الزعيمان», «البلدين», «نشاط الشركتين»: the two that were named.
    if (token.feats.number === "Dual") return named(shown, token) >= 2 ? CLEAR : LOOSE;
    const toldBefore = (introductions.get(stem) ?? []).some((one) => one.token < token.index);
    if ((isMasdar(stem) && !toldBefore) || (token.deprel === "nmod:poss" && !POINTING.has(stem))) return CLEAR;
    const earlier = (introductions.get(stem) ?? []).filter((one) => one.token < token.index);
    const kinds = new Set(earlier.map((one) => one.named ?? String(one.kind)));
    if (topics.has(stem) && kinds.size <= (POINTING.has(stem) ? 1 : 2)) return CLEAR;
    const told = new Set(earlier.flatMap((one) => one.named ?? []));
    if (inTitle.has(stem) && !POINTING.has(stem) && told.size <= 1) return CLEAR;
    const inside = earlier.some((one) => indices.has(one.token));
    if (inside) return CLEAR;
    const names = [...new Set(earlier.flatMap((one) => (one.named === null ? [] : [one.named])))];
    const [only] = names;
    // «صحيفة العرب», then «دايلي تلغراف»: with several of a kind the noun alone tells none.
    const unnamed = earlier.some((one) => one.named === null && SOURCES.has(stem));
    if (
      only !== undefined &&
      !unnamed &&
      isNamed(token.text) &&
      names.every(
        (name) => foldSpelling(name).includes(foldSpelling(only)) || foldSpelling(only).includes(foldSpelling(name)),
      )
    )
      return { kind: "named", text: names.reduce((a, b) => (b.length < a.length ? b : a)) };
    if (earlier.length > 0) return read(token, LOOSE);
    const placed = context.document.names.some(
      (name) => name.type === "place" && shown.some((one) => covers(name, one) && one.index < token.index),
    );
    return POINTING.has(stem) && !(placed && /^(بلاد|دوله|عاصمه|مدينه|منطقه|قريه)$/.test(stem))
      ? read(token, LOOSE)
      : CLEAR;
  };
}

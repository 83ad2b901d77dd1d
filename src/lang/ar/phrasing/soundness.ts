// Whether a stretch of text stands alone: its subjects told, its marks closed, nothing pointing outside.
import type { Token } from "../../../core/document/document.ts";
import { covers, type Span } from "../../../core/text/span.ts";
import { balancedMarks, spanOf, type Tree } from "../extract/tree.ts";
import { isKnownVerb } from "../extract/verb-knowledge.ts";
import { isCareless } from "../lexicon/careless-spelling.ts";
import { isUnfit } from "../lexicon/unfit-words.ts";
import { foldSpelling } from "../script/fold.ts";
import { looseIn } from "./looseness.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { holdsSlip } from "./slips.ts";

const BAD_OPENING = new Set([
  "الا",
  "غير",
  "بيد",
  "ولان",
  "لان",
  "حتي",
  "بل",
  "اذ",
  "ايضا",
  "مما",
  "الامر",
  "بدوره",
  "اما",
  "خاصه",
  "خصوصا",
  "سيما",
  "بدورها",
  "هل",
  "لماذا",
  "كيف",
  "متي",
  "اين",
  "ماذا",
]);

const IMPERSONAL = new Set(["يجب", "يمكن", "ينبغي", "يذكر", "يشار", "يبدو"]);

/** Verbs whose subject may be a clause: «جاء في الدعوى أن …», «يتوقع أن …». */
const OF_A_CLAUSE =
  /^(يذكر|يشار|يتوقع|يرجح|ينتظر|يعتقد|يزعم|يحتمل|يخشى|جاء|ورد|تبين|يتبين|اتضح|يتضح|ثبت|ظهر|بدا|حدث|تقرر|يفترض)$/;

/** «لا يوجد أي دليل», «يذكر أن الصين قدمت»: what the parser calls object or content is the subject. */
function hasOddSubject(tree: Tree, verb: Token, tokens: readonly Token[]): boolean {
  const children = tree.children(verb).filter((child) => tokens.includes(child));
  if (/^(ت|ي)وجد$/.test(verb.text)) return children.some((child) => child.deprel === "obj");
  return (
    OF_A_CLAUSE.test(verb.text) &&
    (verb.feats.gender ?? "Masc") === "Masc" &&
    children.some(
      (child) =>
        /^(ccomp|csubj|xcomp)/.test(child.deprel) &&
        tree.children(child).some((mark) => mark.deprel === "mark" && /^أن$/.test(mark.text)),
    )
  );
}

/** A verb whose subject stands nowhere before it in the stretch. */
export function missingSubject(tree: Tree, tokens: readonly Token[], restored: Token | null): boolean {
  return tokens.some((token, at) => {
    if (
      restored !== null &&
      token.index >= restored.index &&
      (token.index === restored.index || token.feats.gender === restored.feats.gender)
    )
      return false;
    if (token.upos !== "VERB" || IMPERSONAL.has(foldSpelling(token.text))) return false;
    if (token.feats.person === "1" || token.feats.person === "2") return false;
    const inside = (other: Token): boolean => tokens.includes(other);
    if (tree.children(token).some((child) => /^(nsubj|csubj)/.test(child.deprel) && inside(child))) return false;
    if (hasOddSubject(tree, token, tokens)) return false;
    if (token.deprel.startsWith("acl")) return !tokens.slice(0, at).some((other) => other.index === token.head);
    if (token.head < 0) return true;
    return !tokens
      .slice(0, at)
      .some((other) => /^(nsubj|dislocated|csubj)/.test(other.deprel) && other.upos !== "VERB");
  });
}

/** Quotations inside the stretch that stand after a verb with its subject: «دعت المخرجة إلى «التوقف عن إدارة ظهورنا»». */
function spokenQuotes(context: PhrasingContext, tokens: readonly Token[]): readonly Span[] {
  const says = tokens.filter(
    (token) =>
      token.upos === "VERB" && tokens.some((other) => other.head === token.index && other.deprel.startsWith("nsubj")),
  );
  return context.document.quotes
    .map((quote) => quote.inner)
    .filter((inner) => says.some((verb) => verb.end <= inner.start));
}

/** The mark that closes a quotation which runs on beyond the stretch; empty for none. */
export function closingMark(context: PhrasingContext, span: Span): string {
  const open = context.document.quotes.find(
    (quote) => quote.start >= span.start && quote.start < span.end && quote.inner.end > span.end,
  );
  return open !== undefined &&
    open.sentence !== context.document.sentences.find((one) => one.end >= open.inner.end)?.index
    ? context.text.charAt(open.end - 1)
    : "";
}

/** «أصيب آخرون»: others than somebody told before, but in «قتل 11 شخصا، وأصيب آخرون». */
function othersThanNobody(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => /^آخر(ون|ين)?$/.test(token.text) && token.deprel.startsWith("nsubj"));
  return at >= 0 && !tokens.slice(0, at).some((token) => token.deprel === "nummod");
}

/** «كان زلزال بلغت قوته 7.1 درجات»: what it was or had done is cut off. */
function cutCopula(tree: Tree, tokens: readonly Token[]): boolean {
  return tokens.some((token) => {
    if (token.upos !== "VERB" || !/^(كان|كانت)$/.test(token.text)) return false;
    const kept = tree.children(token).filter((child) => tokens.includes(child));
    const vague = kept.some((child) => child.deprel === "nsubj" && child.feats.definite === "Ind");
    const predicate = vague ? /^(xcomp|ccomp|obj)/ : /^(?!nsubj|cc|punct|mark|obl:tmod)/;
    return !kept.some((child) => predicate.test(child.deprel));
  });
}

/** «كنت أحدثها»: a verb in the first or second person outside quotation marks is a slip, or a quotation that lost them. */
function speaksItself(context: PhrasingContext, tokens: readonly Token[]): boolean {
  const quotes = context.document.quotes;
  return tokens.some(
    (token) =>
      token.upos === "VERB" &&
      /^[12]$/.test(token.feats.person ?? "") &&
      token.tagScore >= SURE &&
      !quotes.some(({ inner }) => covers(inner, token)),
  );
}

const SURE = 0.6;

/** Marks and traces of other pages that no running text holds. */
const UNTIDY = /[@…\p{Extended_Pictographic}]|https?:|\.\.|[:：]\s*$|(في المئة|بالمئة|بالمائة|في المائة)\s+\1/u;

/** «إجراء"دراسة»: a mark without the space before it. */
const GLUED_MARK = /[\u0621-\u064A]{3,}["«“][\u0621-\u064A]{2,}/u;

/** «شاهد الفيديو أعلاه»: what a page says of itself. */
const INVITES = /(^|\s)(شاهد|شاهدوا|اقرأ|اقرؤوا|تابع|تابعوا) (الفيديو|الصور|أيضا|المزيد|التفاصيل)/u;

/** «وردت روسيا»: «و» and «ردت», or «وردت»? */
const unsureAnd = ({ upos, text }: Token): boolean =>
  upos === "VERB" && text.startsWith("و") && text.length > 3 && isKnownVerb(text.slice(1));

/** Whether `tokens` are whole in themselves: their marks closed, nothing cut off, no day that needs the date of writing. */
function whole(context: PhrasingContext, tree: Tree, tokens: readonly Token[]): boolean {
  const span = spanOf(tokens);
  const first = tokens[0];
  if (span === null || first === undefined || BAD_OPENING.has(foldSpelling(first.text)) || unsureAnd(first))
    return false;
  // «كما أن قيادة الشباب تكفل …» without «كما».
  if (first.text === "أن") return false;
  const text = context.text.slice(span.start, span.end);
  if (
    !balancedMarks(text + closingMark(context, span)) ||
    UNTIDY.test(text) ||
    GLUED_MARK.test(text) ||
    INVITES.test(text) ||
    isUnfit(text) ||
    isCareless(text)
  )
    return false;
  if (!tokens.some((token) => token.upos === "VERB" || token.deprel.startsWith("nsubj"))) return false;
  if (holdsSlip(context, tokens) || cutCopula(tree, tokens) || speaksItself(context, tokens)) return false;
  // «طالبت، وزيرة الصحة، بـ…»: a comma between the verb and its subject.
  if (first.upos === "VERB" && /^[،,]$/.test(tokens[1]?.text ?? "")) return false;
  return !context.document.times.some(
    (time) => time.grain === "relative" && tokens.some((token) => covers(time, token)),
  );
}

/** «قال أحد المصادر: «لن تعمل …»»: of whom is spoken is said in the quotation, or nowhere. */
function speaksOfNobody(context: PhrasingContext, tree: Tree, tokens: readonly Token[]): boolean {
  return context.document.quotes
    .filter(
      ({ start, inner }) => tokens.some((token) => covers(inner, token)) && /:\s*$/.test(context.text.slice(0, start)),
    )
    .some(({ inner }) => {
      const first = tokens.find((token) => covers(inner, token) && token.upos === "VERB");
      return (
        first !== undefined &&
        missingSubject(
          tree,
          tokens.filter((token) => covers(inner, token) && token.index <= first.index + NEAR_SUBJECT),
          null,
        )
      );
    });
}

/** Words after a verb in which its subject stands. */
const NEAR_SUBJECT = 6;

export function sound(
  context: PhrasingContext,
  tree: Tree,
  tokens: readonly Token[],
  speaker: boolean,
  restored: Token | null,
): boolean {
  if (!whole(context, tree, tokens)) return false;
  if (othersThanNobody(tokens) || speaksOfNobody(context, tree, tokens)) return false;
  return (
    looseIn(tokens, { speaker, asked: restored, quoted: spokenQuotes(context, tokens) }).length === 0 &&
    !missingSubject(tree, tokens, restored)
  );
}

// Where the parser took an object or a predicate for the subject, or the subject for an object.
import type { Features, Token } from "../../../core/document/document.ts";
import { isIntransitive } from "../lexicon/intransitive-verbs.ts";
import { foldSpelling } from "../script/fold.ts";
import { isPostHead } from "./knowledge.ts";
import { isKnownVerb, isMasdar, needsObject, verbLemma } from "./verb-knowledge.ts";

/** What one holds, takes or earns: right after the verb it is the object, and the subject is not told. */
const MOSTLY_OBJECT = new Set([
  "منصب",
  "مناصب",
  "رئاسه",
  "قياده",
  "الدكتوراه",
  "الماجستير",
  "شهاده",
  "دبلوم",
  "بكالوريوس",
  "دراسه",
  "الدراسه",
  "وظيفه",
  "مبادئ",
  "لقب",
  "جائزه",
  "الجائزه",
  "عددا",
  "العديد",
  "حكومات",
]);

const ELATIVE = /^(اول|ثاني|ثالث|رابع|خامس|اخر|اولي|اكبر|اهم|اعلي|افضل)$/;
/** One contests, plays or practises something. */
const CONTESTS = /^(ي|ت)?(خاض|خاضت|خوض|لعب|لعبت|مارس|مارست)$/;
const COPULA = /^(كان|كانت|يكون|تكون)$/;

/** «نشأ فقيرًا», «أصدر بيانا»: the ending of an indefinite accusative. */
function isAccusative({ text, upos, feats }: Token): boolean {
  if (/(\u064Bا|\u064B)$/.test(text)) return true;
  // «خدم فترتين», «استمر عقدين»: no nominative of two or more ends so.
  if (upos === "NOUN" && /ين$/.test(text) && (feats.number === "Dual" || feats.number === "Plur")) return true;
  if (upos !== "NOUN" && upos !== "ADJ") return false;
  return feats.definite === "Ind" && feats.number === "Sing" && feats.gender === "Masc" && /...ا$/.test(text);
}

/** «كان مساعد مدير البرنامج»: a post alone after the copula is what somebody was. */
function isPredicate(verb: Token, subject: Token, tokens: readonly Token[]): boolean {
  return (
    COPULA.test(verb.text) &&
    isPostHead(subject.text) &&
    !tokens.some((other) => other.head === subject.index && other.upos === "PROPN") &&
    !tokens.some((other) => other.head === verb.index && /^(xcomp|ccomp|obj)/.test(other.deprel))
  );
}

/** «خاض أول انتخابات»: the first of things, of a verb without another object. */
function isObject(verb: Token, subject: Token, tokens: readonly Token[]): boolean {
  if (!needsObject(verb.text) && !CONTESTS.test(verb.text)) return false;
  const counted = tokens.find((other) => other.head === subject.index && other.index === subject.index + 1);
  return (
    ELATIVE.test(foldSpelling(subject.text)) &&
    counted?.feats.definite === "Ind" &&
    !tokens.some((other) => other.head === verb.index && other.deprel.startsWith("obj"))
  );
}

/** A verb before its subject agrees with it in gender; plurals of things take the feminine. */
function agreesBefore(verb: Token, noun: Token, tokens: readonly Token[]): boolean {
  const counted = tokens.some((other) => other.head === noun.index && other.deprel === "nummod");
  if (counted || verb.feats.gender === undefined || noun.feats.gender === undefined) return true;
  if (noun.feats.number === "Plur") return verb.feats.gender === "Fem" || noun.feats.gender === "Masc";
  return verb.feats.gender === noun.feats.gender;
}

/** «تحول القلق», «يتنافس 135 مرشحا»: what stands after a verb without objects is its subject. */
function isMissedSubject(verb: Token, noun: Token, tokens: readonly Token[]): boolean {
  if (noun.deprel !== "obj" || noun.index < verb.index || !/^(NOUN|PROPN|NUM|X)$/.test(noun.upos)) return false;
  if (verb.feats.person !== "3" || (verb.feats.number ?? "Sing") !== "Sing") return false;
  const children = tokens.filter((other) => other.head === verb.index);
  if (children.some((other) => /^[nc]subj/.test(other.deprel))) return false;
  const counted = children.includes(noun) && tokens.some((other) => other.head === noun.index && other.upos === "NUM");
  const { aspect, voice } = verb.feats;
  const takesNone = voice === "Pass" || (aspect !== undefined && isIntransitive(foldSpelling(verb.text), aspect));
  return takesNone && (counted || !isAccusative(noun)) && agreesBefore(verb, noun, tokens);
}

/** Verbs after which a verbal noun is what is tried, begun or refused. */
const ATTEMPTS = /^(ي|ت)?(حاول|واصل|قرر|عتزم|اعتزم|استطاع|ستطيع|رفض|استأنف|ستأنف)ت?$/;

/** «حاولت استعادة وضعها»: nobody is told to have tried. */
function isAttempted(verb: Token, noun: Token): boolean {
  return (
    noun.index === verb.index + 1 && ATTEMPTS.test(verb.text) && noun.feats.definite !== "Def" && isMasdar(noun.text)
  );
}

/** «أطلقت سنة 2007», «اتضح الأسبوع الماضي»: a time that nothing happens to. */
function isTime(noun: Token, tokens: readonly Token[]): boolean {
  const next = tokens.find((other) => other.index === noun.index + 1);
  return (
    TIME.test(foldSpelling(noun.text)) &&
    next !== undefined &&
    (next.upos === "NUM" || /^(ال)?(ماضي|مقبل|جاري|حالي|قادم|منصرم|فايت)(ه)?$/.test(foldSpelling(next.text)))
  );
}
const TIME = /^(ال)?(سنه|عام|شهر|اسبوع|يوم|مساء|صباح|ليله|فجر|ظهر)$/;

/** «تستخدمان سيارات», «يواجهون المنتخب»: a verb before its subject is singular, so that what follows is its object. */
function tellsItsOwn({ upos, text, feats }: Token, noun: Token): boolean {
  return (
    upos === "VERB" &&
    noun.upos !== "PRON" &&
    ((feats.person === "3" && /(ان|ون|وا|تا)$/.test(text) && /^(Dual|Plur)$/.test(feats.number ?? "")) ||
      (feats.person === "1" && feats.number !== undefined))
  );
}

/** «وصف سياسة ترامب بأنها …»: right after a masculine verb, a noun that ends in «ة» is not its subject. */
function disagrees(verb: Token, noun: Token): boolean {
  return (
    noun.index === verb.index + 1 &&
    noun.upos === "NOUN" &&
    /ة$/.test(noun.text) &&
    verb.feats.gender === "Masc" &&
    verb.feats.number === "Sing" &&
    (noun.feats.number ?? "Sing") === "Sing" &&
    !COPULA.test(verb.text)
  );
}

/** «روت», «قالت»: the feminine of a known perfect, whatever the tagger says; not «مات», «أثبت», whose own letter it is. */
function isFeminine({ upos, text, feats }: Token): boolean {
  return (
    upos === "VERB" &&
    feats.aspect === "Perf" &&
    feats.person === "3" &&
    feats.gender === "Masc" &&
    text.endsWith("ت") &&
    isKnownVerb(text) &&
    !verbLemma(text).endsWith("ت")
  );
}

/** The token with another relation and features, its fields written out: all tokens then have one shape, and reading them stays fast. */
function revised(token: Token, deprel: string, feats: Features = token.feats): Token {
  const { start, end, text, upos, score, tagScore, index, sentence, word, head } = token;
  return { start, end, text, upos, feats, deprel, score, tagScore, index, sentence, word, head };
}

/** The tokens with the subjects that are none marked as plain dependents, and with those that the parser missed. */
export function withMendedSubjects(given: readonly Token[]): readonly Token[] {
  const tokens = given.map((token) =>
    isFeminine(token) ? revised(token, token.deprel, { ...token.feats, gender: "Fem" as const }) : token,
  );
  const byIndex = new Map(tokens.map((token) => [token.index, token]));
  return tokens.map((token) => {
    const verb = byIndex.get(token.head);
    if (verb?.upos !== "VERB") return token;
    if (isMissedSubject(verb, token, tokens))
      return revised(token, verb.feats.voice === "Pass" ? "nsubj:pass" : "nsubj");
    if (token.deprel !== "nsubj") return token;
    const next = token.index === verb.index + 1;
    if (isTime(token, tokens)) return revised(token, "obl:tmod");
    if (disagrees(verb, token) || isAttempted(verb, token) || (next && tellsItsOwn(verb, token)))
      return revised(token, "obj");
    const wrong =
      isAccusative(token) ||
      (next && (MOSTLY_OBJECT.has(foldSpelling(token.text)) || isPredicate(verb, token, tokens))) ||
      (next && isObject(verb, token, tokens));
    return wrong ? revised(token, "dep") : token;
  });
}

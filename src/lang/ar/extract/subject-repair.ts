// Where the parser took an object or a predicate for the subject: such a word is no subject.
import type { Token } from "../../../core/document/document.ts";
import { foldSpelling } from "../script/fold.ts";
import { isPostHead } from "./knowledge.ts";
import { needsObject } from "./verb-knowledge.ts";

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
  if (/(\u064Bا|ا\u064B)$/.test(text)) return true;
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

/** The tokens with the subjects that are none marked as plain dependents. */
export function withoutFalseSubjects(tokens: readonly Token[]): readonly Token[] {
  const byIndex = new Map(tokens.map((token) => [token.index, token]));
  return tokens.map((token) => {
    const verb = byIndex.get(token.head);
    if (verb?.upos !== "VERB" || token.deprel !== "nsubj") return token;
    const next = token.index === verb.index + 1;
    const wrong =
      isAccusative(token) ||
      (next && (MOSTLY_OBJECT.has(foldSpelling(token.text)) || isPredicate(verb, token, tokens))) ||
      (next && isObject(verb, token, tokens));
    return wrong ? { ...token, deprel: "dep" } : token;
  });
}

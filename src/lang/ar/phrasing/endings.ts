// Where a stretch of a sentence may end: what is left out hangs loosely, and nothing that stays needs it.
import type { Token } from "../../../core/document/document.ts";
import { needsObject } from "../extract/verb-knowledge.ts";
import { foldSpelling } from "../script/fold.ts";

const TAIL = new Set(["obl", "obl:tmod", "conj", "advcl", "parataxis", "acl:relcl", "acl", "appos", "cc", "punct"]);

const ADJUNCT_OPENERS = new Set([
  "رغم",
  "بعد",
  "قبل",
  "خلال",
  "وفق",
  "بحسب",
  "وسط",
  "اثر",
  "عقب",
  "بسبب",
  "كما",
  "حيث",
  "عندما",
  "فيما",
  "بينما",
  "اذ",
  "مما",
  "ما",
  "لكن",
  "حتي",
  "منذ",
]);

/** «…، بالمقارنة»: words that need another behind them. */
const UNFINISHED = /^(المقارنه|مقارنه|الاضافه|اضافه|نظرا|وفقا|خلافا|فضلا|بدلا|عوضا|نتيجه|استنادا|ردا|سواء)$/;

/** «قال مصدر إن 9 متهمين، بينهم 3 نساء»: what is said of them comes behind the comma. */
function opensContent(kept: readonly Token[]): boolean {
  const at = kept.findLastIndex((token) => token.upos === "SCONJ" && /^[أإ]ن$/.test(token.text));
  return at >= 0 && !kept.slice(at).some((token) => token.upos === "VERB" && !token.deprel.startsWith("acl"));
}

/** True where the tokens after `end` hang on the ones before it loosely enough to be left out, and none the other way. */
export function closed(tokens: readonly Token[], end: number, verb: Token): boolean {
  const kept = new Set(tokens.slice(0, end).map((token) => token.index));
  const tail = tokens.slice(end);
  if (opensContent(tokens.slice(0, end)) || UNFINISHED.test(foldSpelling(tokens[end - 1]?.text ?? ""))) return false;
  const adjunct = (token: Token): boolean =>
    token.deprel === "obl:tmod" ||
    tail.some(
      (other) => other.head === token.index && other.deprel === "case" && ADJUNCT_OPENERS.has(foldSpelling(other.text)),
    );
  if (
    tail.some(
      (token) =>
        kept.has(token.head) &&
        (!TAIL.has(token.deprel) ||
          (token.deprel === "conj" && token.upos !== "VERB" && token.head !== verb.index) ||
          (token.deprel.startsWith("obl") && !adjunct(token))),
    )
  )
    return false;
  return tokens
    .slice(0, end)
    .every((token) => token.head < 0 || kept.has(token.head) || !tail.some((other) => other.index === token.head));
}

/** «ردد المحتجون، وعددهم ألف، النشيد», «استنكرت المنظمة، التي …، ما وصفته بالمداهمة»: the object may come after a comma. */
export function losesObject(tokens: readonly Token[], end: number, verb: Token): boolean {
  const next = tokens.slice(end).find((token) => token.upos !== "PUNCT");
  const kept = tokens
    .slice(0, end)
    .some((token) => token.head === verb.index && /^(obj|ccomp|xcomp)/.test(token.deprel));
  return !kept && (next?.text === "ما" || (verb.upos === "VERB" && needsObject(verb.text)));
}

/** True where a circumstance of the verb begins that the sentence can do without: «… رغم معارضة هذه الخطوة». */
export function opensAdjunct(tokens: readonly Token[], at: number, verb: Token): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    !ADJUNCT_OPENERS.has(foldSpelling(token.text)) ||
    !/^(case|mark|cc|advmod|nsubj|fixed)$/.test(token.deprel)
  )
    return false;
  const head = tokens.find((other) => other.index === token.head);
  return (
    head !== undefined &&
    head.head === verb.index &&
    head.index > token.index &&
    /^(obl|advcl|conj|parataxis)/.test(head.deprel)
  );
}

import { covers, sameSpan } from "../../../core/text/span.ts";
import { isChangeVerb } from "../extract/verb-knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import { inMainClause, inPassing } from "./gap-guards.ts";
import { BACKGROUND, inHeadline } from "./gap-words.ts";
import { listed } from "./gaps.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { contraryOfUnit } from "./rivals.ts";
import type { Standalone } from "./stretch.ts";
import { denialIn } from "./turning.ts";
import type { PlacedUnit } from "./units-inside.ts";

/** What is left of a word without the letters that its forms differ in: «نما», «ينمو» and «النمو» are one. */
const skeleton = (word: string): string =>
  foldSpelling(word)
    .replace(/^(و|ف)?(ال|لل)(?=..)/, "")
    .replace(/[اويىءةه]/g, "")
    .replace(/^[تسن](?=...)/, "")
    .replace(/(?<=...)ت$/, "");

/** True where the headline has the word, or its contrary, in some form: it tells which of them is right. */
function termInHeadline(context: PhrasingContext, unit: PlacedUnit): boolean {
  const contrary = contraryOfUnit(unit) ?? unit.text;
  const title = context.document.article.title.split(/[^\p{L}\p{M}]+/u).map(skeleton);
  return [unit.text, contrary].some((word) => title.includes(skeleton(word)));
}

/** «ارتفع إلى 70 من 69»: two amounts tell which way it went, and each bounds the other. */
function changesAlong(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): boolean {
  const amounts = context.document.quantities.filter(
    (quantity) => covers(shown.span, quantity) && quantity.kind !== "ordinal" && quantity.kind !== "bare",
  );
  const moves = shown.tokens.some((token) => token.upos === "VERB" && isChangeVerb(token.text));
  return unit.value !== undefined && moves && amounts.length > 1;
}

/** «البالغة 44 عاما»: another age is absurd, or no matter. */
const AGE = /(البالغة?|العمر|عمرها?|عمره) ?(من العمر)? ?$/;

/** «5800 أستاذا جامعيا»: after another number the adjective would have to change as well. */
function hasAdjective(context: PhrasingContext, { span, type }: PlacedUnit): boolean {
  const next = context.document.tokens.find((token) => token.start >= span.end);
  return type === "count" && next?.deprel === "amod" && next.start - span.end <= 1;
}

/** The number of «17 منظمة». */
const digitsOf = (text: string): string => /^\S+/.exec(text)?.[0] ?? text;

/** True for amounts, and for words that another of their small set can stand for. */
export function exchangeable(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): boolean {
  if (!inMainClause(shown, unit.span) || listed(shown, unit.span) || /^\s*أو\s/.test(context.text.slice(unit.span.end)))
    return false;
  if (context.document.quantities.some((quantity) => sameSpan(quantity, unit.span) && quantity.approximate))
    return false;
  if (unit.value !== undefined && (hasAdjective(context, unit) || inHeadline(context, [digitsOf(unit.text)])))
    return false;
  const before = context.text.slice(Math.max(0, unit.span.start - 30), unit.span.start);
  if (AGE.test(before) || (unit.value !== undefined && BACKGROUND.test(before))) return false;
  if (inPassing(context.text, unit)) return false;
  if (changesAlong(context, shown, unit) || (unit.type === "term" && termInHeadline(context, unit))) return false;
  // Another person in somebody's place is mostly absurd: the rest of the sentence says who it was. Of countries most do
  // not fit what is told, and what one did another may have done as well. Another result belies who won.
  // Another year or city readers saw through, or knew. Bodies agree with verbs and adjectives around them.
  return !/^(person|country|city|place|organisation|date|month|year|score)$/.test(unit.type);
}

/** «لم تعلن»: what the text denies, told. */
export function deniedIn({ text }: PhrasingContext, { head, tokens }: Standalone): readonly PlacedUnit[] {
  const denied = denialIn(text, tokens, head);
  if (denied === null) return [];
  const { start, end } = denied;
  return [{ text: denied.text, type: "term", unit: "denied", span: { start, end }, aliases: [] }];
}

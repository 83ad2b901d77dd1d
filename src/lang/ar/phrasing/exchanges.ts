import type { Quantity } from "../../../core/document/document.ts";
import { covers, sameSpan } from "../../../core/text/span.ts";
import { isChangeVerb } from "../extract/verb-knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import { inMainClause, inPassing } from "./gap-guards.ts";
import { BACKGROUND, inHeadline } from "./gap-words.ts";
import { listed } from "./gaps.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { turned } from "./rivals.ts";
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

/** True where the headline has the word, or what would stand in its place, in some form: it tells which of them is right. */
function termInHeadline(context: PhrasingContext, unit: PlacedUnit): boolean {
  const other = turned(unit) ?? unit.text;
  const title = context.document.article.title.split(/[^\p{L}\p{M}]+/u).map(skeleton);
  return [unit.text, other].some((word) => title.includes(skeleton(word)));
}

/** «ارتفع إلى 70 من 69»: two amounts tell which way it went, and each bounds the other. */
function changesAlong(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): boolean {
  const amounts = context.document.quantities.filter(
    (quantity) => covers(shown.span, quantity) && quantity.kind !== "ordinal" && quantity.kind !== "bare",
  );
  const moves = shown.tokens.some((token) => token.upos === "VERB" && isChangeVerb(token.text));
  return unit.value !== undefined && moves && amounts.length > 1;
}

/** «16 بوصة (41 سنتيمترا)»: the same again in another measure. */
const AGAIN = /^\s*\(\s*(أي |نحو |حوالي )*[0-9\u0660-\u0669]/;

/** «البالغة 44 عاما»: another age is absurd, or no matter. */
const AGE = /(البالغة?|العمر|عمرها?|عمره) ?(من العمر)? ?$/;

/** «5800 أستاذا جامعيا»: what describes the counted noun holds for other numbers that leave the noun as it is. */
function hasAdjective(context: PhrasingContext, { span, type }: PlacedUnit): boolean {
  const next = context.document.tokens.find((token) => token.start >= span.end);
  return type === "count" && next !== undefined && next.upos === "ADJ" && next.start - span.end <= 1;
}

/** «74 نقطة من 28 مباراة», «تأخر بفارق 19 نقطة في الربع الثاني»: the rules of the game bound what could be said. */
const GAME = /^(نقط|مبارا|شوط|ربع|جول|هدف|اهداف)/;

/** «71 من أصل 77 راكبا»: no whole is smaller than its part. */
const WHOLE = /من (أصل|مجموع|إجمالي)\s*$/;

function bounded(context: PhrasingContext, shown: Standalone, { span, unit = "" }: PlacedUnit): boolean {
  if (WHOLE.test(context.text.slice(shown.span.start, span.start))) return true;
  if (!GAME.test(foldSpelling(unit))) return false;
  return (
    context.document.quantities.some((one) => covers(shown.span, one) && !sameSpan(one, span)) ||
    /(فارق|تأخر|تقدم|أصل|أفضل)/.test(context.text.slice(shown.span.start, span.start))
  );
}

/** Times the headline's number that another of its size may be. */
const NEAR_HEADLINE = 3;

/** «أكثر من 100 قتيل» in the headline refutes «82 قتيلا». */
function besideHeadline(context: PhrasingContext, { value, type }: PlacedUnit): boolean {
  if (value === undefined || type === "percent") return false;
  const numbers = context.document.article.title.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return numbers.map(Number).some((told) => told > 1 && told * NEAR_HEADLINE >= value && value * NEAR_HEADLINE >= told);
}

/** «ثلاثة أنواع، هي …», «أربع مرات خلال الأعوام 2003 و2015 …»: who counts what follows sees the right number. */
function counted(context: PhrasingContext, shown: Standalone, { span, type }: PlacedUnit): boolean {
  const after = context.text.slice(span.end, shown.span.end);
  return type === "count" && (/[،,:]?\s*و?(هي|هم|هما)\s/.test(after) || /\d{4}\s*،?\s*و\s?\d{4}/.test(after));
}

const quantityOf = ({ document }: PhrasingContext, { span }: PlacedUnit): Quantity | undefined =>
  document.quantities.find((quantity) => sameSpan(quantity, span));

/** «نحو», «حوالي»: another number far from it is wrong, but not after «أكثر من». */
const ABOUT = /(^|\s)(نحو|حوال[يى]|زهاء|قرابة)\s$/;

const isAbout = ({ text }: PhrasingContext, { span }: PlacedUnit): boolean =>
  ABOUT.test(text.slice(Math.max(0, span.start - 10), span.start));

/** The unit, or its number alone where the words around it have to stay. */
export function exchanged(context: PhrasingContext, unit: PlacedUnit): PlacedUnit {
  const quantity = quantityOf(context, unit);
  if (quantity?.approximate === true) return { ...unit, approximate: true };
  if (quantity === undefined || !hasAdjective(context, unit)) return unit;
  const { start, end } = quantity.number;
  const text = context.text.slice(start, end);
  return { ...unit, text, span: { start, end }, frame: unit.text, unit: `____ ${unit.unit ?? ""}` };
}

/** How deep below the statement's verb an amount may stand: «أدت إلى سيول، مخلفة 17 مفقودا». */
const DEEPEST_AMOUNT = 1;

/** The number of «17 منظمة». */
const digitsOf = (text: string): string => /^\S+/.exec(text)?.[0] ?? text;

/** True for amounts, and for words that another of their small set can stand for. */
export function exchangeable(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): boolean {
  const deepest = unit.value === undefined ? 0 : DEEPEST_AMOUNT;
  if (
    !inMainClause(shown, unit.span, deepest) ||
    listed(shown, unit.span) ||
    /^\s*أو\s/.test(context.text.slice(unit.span.end))
  )
    return false;
  const approximate = quantityOf(context, unit)?.approximate === true;
  if (approximate && (!isAbout(context, unit) || hasAdjective(context, unit))) return false;
  if (counted(context, shown, unit) || bounded(context, shown, unit) || besideHeadline(context, unit)) return false;
  if (unit.value !== undefined && inHeadline(context, [digitsOf(unit.text)])) return false;
  const before = context.text.slice(Math.max(0, unit.span.start - 30), unit.span.start);
  // «1,279 تريليون يورو», read as «تريليون يورو».
  if (/[0-9\u0660-\u0669]\s*$/.test(before)) return false;
  if (AGE.test(before) || (unit.value !== undefined && BACKGROUND.test(before))) return false;
  if (inPassing(context.text, unit) || AGAIN.test(context.text.slice(unit.span.end))) return false;
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

// Which words of a statement another can take the place of, so that only the text tells which is right.
import type { TimeExpression } from "../../../core/document/document.ts";
import { covers, sameSpan } from "../../../core/text/span.ts";
import { isPostHead, orgHead } from "../extract/knowledge.ts";
import { isChangeVerb } from "../extract/verb-knowledge.ts";
import { countryByCapital, nationalityOf } from "../lexicon/countries.ts";
import { cityOf } from "../lexicon/places.ts";
import { display } from "../script/display.ts";
import { foldSpelling } from "../script/fold.ts";
import { isNamedCapital } from "./after-city.ts";
import { countriesOf, echoed } from "./echoes.ts";
import { acts, inMainClause, inPassing } from "./gap-guards.ts";
import { BACKGROUND, completesPhrase, inHeadline, latestYear } from "./gap-words.ts";
import { listed } from "./gaps.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { contraryOfUnit } from "./rivals.ts";
import type { Standalone } from "./stretch.ts";
import { denialIn, denialOf } from "./turning.ts";
import { unitOfEntity } from "./units.ts";
import { completesNoun, namesSource, type PlacedUnit } from "./units-inside.ts";

/** Grains of time that name a moment. */
export const MOMENT: ReadonlySet<TimeExpression["grain"]> = new Set(["year", "month", "date"]);

/** Moments that the stretch names: of two, another first or last may be impossible. */
function momentsIn(context: PhrasingContext, shown: Standalone): number {
  return context.document.times.filter((time) => MOMENT.has(time.grain) && covers(shown.span, time)).length;
}

const EXTREME = /^(أعلى|أدنى)$/;
const CHANGE = /(ارتفاع|انخفاض|هبوط|صعود|تراجع|زيادة|نمو|انكماش|تحسن|تدهور)/;

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
  const text = context.text.slice(shown.span.start, shown.span.end);
  const moves = shown.tokens.some((token) => token.upos === "VERB" && isChangeVerb(token.text));
  // «هبط إلى أعلى مستوياته»: either word tells the other.
  if (unit.type === "term" && EXTREME.test(unit.text)) return moves || CHANGE.test(text);
  if (unit.type === "term") return amounts.length > 1 || /(الذروة|قياسي|غير مسبوق|أعلى|أدنى)/.test(text);
  return unit.value !== undefined && moves && amounts.length > 1;
}

/** «البالغة 44 عاما»: another age is absurd, or no matter. */
const AGE = /(البالغة?|العمر|عمرها?|عمره) ?(من العمر)? ?$/;

/** «منذ عام 2013», and the year in which the article was written: another one is past or to come, which the words tell. */
function datesNow(context: PhrasingContext, unit: PlacedUnit): boolean {
  const before = context.text.slice(Math.max(0, unit.span.start - 24), unit.span.start);
  return unit.value === latestYear(context) || /(^|\s)(منذ|حتى|بحلول)\s/.test(before);
}

/** «مدرب مصر», «محكمة ستوكهولم», «موناكو الفرنسي»: the words beside it belong to this place alone. */
function boundToWords(context: PhrasingContext, { span }: PlacedUnit): boolean {
  const tokens = context.document.tokens;
  const first = tokens.find((token) => token.start === span.start);
  const next = tokens.find((token) => token.start >= span.end);
  const head = first?.deprel === "nmod:poss" ? tokens[first.head] : undefined;
  return (
    (next !== undefined && nationalityOf(foldSpelling(next.text)) !== null) ||
    (head !== undefined && (isPostHead(head.text) || orgHead(head.text) !== null || /^(قطاع|إقليم)$/.test(head.text)))
  );
}

/** «تأخر الافتتاح بسبب ارتفاع الأسعار»: the contrary of a reason is none. */
function inReason(context: PhrasingContext, { span }: PlacedUnit): boolean {
  return /(^|\s)(بسبب|نتيجة|جراء|بفضل|لأن|إثر|رغم|على الرغم من)\s[^،.؛]*$/.test(
    context.text.slice(Math.max(0, span.start - 40), span.start),
  );
}

/** The city of a country that the headline names, or whose other cities it does. */
function told(context: PhrasingContext, city: string): boolean {
  const folded = foldSpelling(city);
  const code = cityOf(folded)?.country ?? countryByCapital.get(folded)?.code;
  return code !== undefined && countriesOf(context.document.article.title).has(code);
}

/** A city that the words around it, or the headline, tell. */
function tiedCity(context: PhrasingContext, shown: Standalone, unit: PlacedUnit): boolean {
  return (
    echoed(shown.tokens, unit.text, unit.span) ||
    acts(shown, unit) ||
    isNamedCapital(context, unit) ||
    boundToWords(context, unit) ||
    told(context, unit.text) ||
    completesPhrase(context.text, unit.span.start) ||
    completesNoun(context, unit.span)
  );
}

/** «5800 أستاذا جامعيا»: after another number the adjective would have to change as well. */
function hasAdjective(context: PhrasingContext, { span, type }: PlacedUnit): boolean {
  const next = context.document.tokens.find((token) => token.start >= span.end);
  return type === "count" && next?.deprel === "amod" && next.start - span.end <= 1;
}

/** The number of «17 منظمة». */
const digitsOf = (text: string): string => /^\S+/.exec(text)?.[0] ?? text;

/** Bodies are not exchanged: verbs and adjectives around them agree with one and not with another. */
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
  if (/^(person|country|date|month|score)$/.test(unit.type)) return false;
  if (unit.type === "year" && (momentsIn(context, shown) > 1 || datesNow(context, unit))) return false;
  if (unit.type === "city" && tiedCity(context, shown, unit)) return false;
  if (unit.type === "term" && inReason(context, unit)) return false;
  return unit.type !== "organisation" && unit.type !== "place" && !namesSource(context.text, unit.span);
}

/** «قال وزير الخارجية سامح شكري إن …»: who said it, with the post, where another of the story could have said it. */
export function speakersIn(context: PhrasingContext, shown: Standalone): readonly PlacedUnit[] {
  const fact = context.extraction.facts.find(({ id }) => id === shown.fact);
  if (fact?.kind !== "statement" || fact.speaker === null || fact.verb.start !== shown.head.start) return [];
  const { start, end } = fact.speaker;
  const entity = context.entityById(fact.speakerEntity);
  const unit = entity === undefined ? undefined : unitOfEntity(entity);
  const text = display(context.text.slice(start, end));
  if (unit?.type !== "person" || unit.gender === undefined || /[(«"]/.test(text)) return [];
  if (!covers(shown.span, { start, end }) || context.text.slice(fact.verb.end, start).trim() !== "") return [];
  // «قال الوزير، متحدثا عن سلفه فلان، إن …»: another name beside it may fit one speaker only.
  const beside = { start: end, end: fact.content.start };
  const named = context.document.names.some((name) => name.type === "person" && covers(beside, name));
  return named ? [] : [{ ...unit, text, span: { start, end } }];
}

/** The verb of a statement that says one thing: what the text tells, denied; and what the text denies, told. */
export function deniedIn(context: PhrasingContext, shown: Standalone): readonly PlacedUnit[] {
  const { head, tokens } = shown;
  const denied = denialIn(context.text, tokens, head);
  if (denied !== null) {
    const { start, end, text } = denied;
    return [{ text, type: "term", unit: "denied", span: { start, end }, aliases: [] }];
  }
  const fact = context.extraction.facts.find(({ id }) => id === shown.fact);
  if (fact?.kind !== "event" || tokens[0]?.index !== head.index) return [];
  const { aspect } = head.feats;
  return denialOf(tokens, head) === null || aspect === undefined
    ? []
    : [
        {
          text: head.text,
          type: "term",
          unit: aspect === "Imp" ? "imperfect" : "perfect",
          span: { start: head.start, end: head.end },
          aliases: [],
        },
      ];
}

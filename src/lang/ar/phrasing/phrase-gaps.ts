// Blanks for what was done, asked for or led to: «أدى التهديد إلى ____», with other deeds of the article to choose from.
import type { Token } from "../../../core/document/document.ts";
import type { Gap, Unit } from "../../../core/language.ts";
import { covers, overlaps } from "../../../core/text/span.ts";
import { relativeWords } from "../extract/knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import { inSentence, masdarPhrases } from "./action-questions.ts";
import { inMainClause } from "./gap-guards.ts";
import { blanked, joinerBefore } from "./gap-parts.ts";
import { contentStems } from "./identity.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { sameRole } from "./shared.ts";
import { factAt } from "./standalone.ts";
import type { Standalone } from "./stretch.ts";
import { wordCount } from "./word-count.ts";

/** Prepositions after which a verb takes a deed; after «بعد» or «خلال» stands only when. */
const BEFORE_DEED = /^(|ب|الي|علي|ل|عن|من)$/;
const LEAST_WORDS = 2;
const MOST_WORDS = 9;
/** Certainty of the attachment from which the phrase is taken for the verb's. */
const SURE = 0.7;
/** Share of its words from which another deed may be the same one in other words. */
const SAME = 0.5;

function prepositionOf(shown: Standalone, token: Token): string {
  return foldSpelling(
    shown.tree
      .children(token)
      .filter((child) => child.deprel === "case" && child.index < token.index)
      .map((child) => child.text)
      .join(" "),
  );
}

/** True where what stands after the phrase describes it: «زيادة ظاهرة التصحر التي …». */
function goesOn(shown: Standalone, end: number): boolean {
  const next = shown.tokens.find((token) => token.start >= end);
  if (next === undefined) return false;
  const head = shown.tree.head(next);
  return (
    relativeWords.has(foldSpelling(next.text)) ||
    (next.upos === "ADJ" && head !== null && head.end <= end) ||
    (/^(و|أو|بينها|منها)$/.test(next.text) && head !== null && head.start < next.start)
  );
}

/** True where two phrases may mean one deed. */
function alike(one: Unit, other: Unit): boolean {
  const a = contentStems(one.text);
  const b = new Set(contentStems(other.text));
  const shared = a.filter((stem) => b.has(stem)).length;
  return shared >= SAME * Math.min(a.length, b.size);
}

function phraseGap(context: PhrasingContext, shown: Standalone, deed: Unit, deeds: readonly Unit[]): Gap | null {
  const { span } = deed;
  if (span === undefined || !covers(shown.span, span) || span.start === shown.span.start) return null;
  const token = shown.tokens.find((one) => one.start === span.start);
  const verb = token === undefined ? null : shown.tree.head(token);
  if (token === undefined || verb?.upos !== "VERB" || token.score < SURE) return null;
  if (!/^(obj|obl)/.test(token.deprel) || !BEFORE_DEED.test(prepositionOf(shown, token))) return null;
  const words = wordCount(deed.text);
  if (words < LEAST_WORDS || words > MOST_WORDS || !inMainClause(shown, span) || goesOn(shown, span.end)) return null;
  if (context.document.quotes.some((quote) => overlaps(quote, span))) return null;
  if (context.document.times.some((time) => covers(span, time))) return null;
  if (shown.repairs.some((repair) => overlaps(repair, span)) || shown.omitted.some((one) => overlaps(one, span)))
    return null;
  const joiner = joinerBefore(context.text, span);
  if (joiner === null) return null;
  const fact = factAt(context, shown, span);
  const { sentence } = shown.tree;
  return {
    ...blanked(context, shown, span, joiner),
    asks: "what",
    process: "infer",
    options: true,
    typed: false,
    key: deed,
    answers: [deed.text],
    alsoTrue: [
      ...inSentence(deeds, sentence).filter((text) => text !== deed.text),
      ...deeds.flatMap((other) => (other !== deed && alike(deed, other) ? [other.text] : [])),
      ...(fact?.kind === "event" ? [...sameRole(context, fact, "object"), ...sameRole(context, fact, "with")] : []),
    ],
  };
}

/** Nouns in the form of a verbal noun that name a thing: «سنة», «مرض». */
const THINGS =
  /^(سنه|سن|مرض|حل|مده|نظر|روايه|حلول|مقاطعه|كره|حركه|قضيه|محاوله|عمليه|فتره|حضور|اداء|مقابله|اضافه|اشاره|افاده|صنع|اراده|وجود|اسهم|رحله|حمله|حكم|بدء|انتهاء|مرور|نهايه|بدايه|اجتماع|زياره|اعجاب|تقييم|موافقه|ردود|رده)$/;

/** What is done and what happens in the article, as what could fill a blank for one of them. */
export function happenings(context: PhrasingContext): readonly Unit[] {
  return masdarPhrases(context)
    .filter((unit) => !THINGS.test(foldSpelling(unit.text.split(" ")[0] ?? "").replace(/^ال/, "")))
    .map((unit) => ({ ...unit, type: "happening" }));
}

/** The blanks for deeds in the shown sentences, one a deed. */
export function phraseGaps(context: PhrasingContext, shown: readonly Standalone[]): readonly Gap[] {
  const deeds = context.units.filter((unit) => unit.type === "happening");
  return deeds.flatMap((deed): readonly Gap[] => {
    for (const one of shown) {
      const gap = phraseGap(context, one, deed, deeds);
      if (gap !== null) return [gap];
    }
    return [];
  });
}

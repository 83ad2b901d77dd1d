// What all blanks share: the words around them, and what is put in so that these can be read alone.
import { hashOf } from "../../../core/hash.ts";
import type { Gap } from "../../../core/language.ts";
import type { Span } from "../../../core/text/span.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { closingMark } from "./soundness.ts";
import { factAt, sureness } from "./standalone.ts";
import type { Standalone } from "./stretch.ts";

export const LETTER: RegExp = /[\u0621-\u064A]/;

/** The tatweel between a glued preposition and the blank; `null` where cutting would spoil the word. */
export function joinerBefore(text: string, blank: Span): string | null {
  const before = text.charAt(blank.start - 1);
  if (!LETTER.test(before)) return "";
  if (before === "و") return "";
  if (before === "ل" && text.charAt(blank.start) === "ل") return null;
  return /[بلكف]/.test(before) ? "\u0640" : null;
}

/** What is put into the shown words, in square brackets. */
function additions(context: PhrasingContext, shown: Standalone): Gap["restored"] {
  const subject = shown.restored === null ? [] : [{ at: shown.restored.at, text: ` [${shown.restored.name}]` }];
  const closing = closingMark(context, shown.span);
  const end = closing === "" ? [] : [{ at: shown.span.end, text: closing }];
  return [...subject, ...shown.repairs.map((repair) => repair.bracket), ...end].sort((a, b) => a.at - b.at);
}

/** What every blank in `shown` has, whatever it hides. */
export function blanked(
  context: PhrasingContext,
  shown: Standalone,
  blank: Span,
  joiner: string,
): Pick<
  Gap,
  "id" | "fact" | "evidence" | "sentence" | "confidence" | "shown" | "omitted" | "restored" | "blank" | "joiner"
> {
  const { sentence } = shown.tree;
  return {
    id: `g-${hashOf(`${blank.start} ${blank.end} ${shown.span.start} ${shown.span.end}`)}`,
    fact: factAt(context, shown, blank)?.id ?? shown.fact,
    evidence: [{ start: sentence.start, end: sentence.end }],
    sentence: sentence.index,
    confidence: Math.min(0.97, 0.75 + 0.25 * sureness(shown.tokens)),
    shown: shown.span,
    omitted: shown.omitted,
    restored: additions(context, shown).filter(({ at }) => at <= blank.start || at >= blank.end),
    blank,
    joiner,
  };
}

// Fill-in: the text's own words with one unit left out.
import { hashOf } from "../hash.ts";
import type { Gap } from "../language.ts";
import { type Span, sliceOf } from "../text/span.ts";
import type { Candidate, ComposeContext, ItemKind } from "./candidate.ts";

export const BLANK = "____";

/** The shown words with `blank` for the key, and with what was left out put back. */
export function shownWith(gap: Gap, text: string, blank: string): string {
  const { shown, restored, joiner } = gap;
  const part = (span: Span): string => {
    if (restored === undefined || restored.at <= span.start || restored.at > span.end) return sliceOf(text, span);
    return `${sliceOf(text, { start: span.start, end: restored.at })} ${restored.text}${sliceOf(text, { start: restored.at, end: span.end })}`;
  };
  const before = part({ start: shown.start, end: gap.blank.start });
  const after = part({ start: gap.blank.end, end: shown.end });
  return `${before}${joiner}${blank}${after}`.replace(/\s+/g, " ").trim();
}

function compose(gap: Gap, context: ComposeContext): Candidate {
  const { text } = context.document.article;
  const stem = context.pack.display(shownWith(gap, text, BLANK));
  return {
    item: {
      id: `i-${hashOf(`fill ${gap.id}`)}`,
      type: "fill",
      asks: gap.asks,
      stem,
      answers: gap.answers,
      evidence: gap.evidence,
      fact: gap.fact,
      level: "medium",
      process: gap.process,
      confidence: gap.confidence,
    },
    facts: [gap.fact],
    sentences: [gap.sentence],
    keys: [gap.key],
    distractors: [],
    shown: stem,
    worth: context.worthOf(gap.fact, gap.sentence),
  };
}

export const fill: ItemKind = {
  type: "fill",
  compose: (context) => context.offers.gaps.filter((gap) => gap.typed).map((gap) => compose(gap, context)),
};

// Fill-in: the text's own words with one unit left out.
import { hashOf } from "../hash.ts";
import type { Gap } from "../language.ts";
import { type Span, sliceOf } from "../text/span.ts";
import type { Candidate, ComposeContext, ItemKind } from "./candidate.ts";

export const BLANK = "____";

/** The shown words with `blank` for the key, and with what was left out put back. */
export function shownWith(gap: Gap, text: string, blank: string): string {
  const { shown, restored, joiner } = gap;
  const part = (span: Span, last: boolean): string => {
    let out = "";
    let at = span.start;
    for (const one of restored.filter(
      (one) => one.at >= span.start && (one.at < span.end || (last && one.at === span.end)),
    )) {
      out += sliceOf(text, { start: at, end: one.at }) + one.text;
      at = one.at;
    }
    return out + sliceOf(text, { start: at, end: span.end });
  };
  const before = part({ start: shown.start, end: gap.blank.start }, false);
  const after = part({ start: gap.blank.end, end: shown.end }, true);
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

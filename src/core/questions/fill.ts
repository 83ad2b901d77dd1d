// Fill-in: the text's own words with one unit left out.
import { hashOf } from "../hash.ts";
import type { Gap } from "../language.ts";
import { sliceOf } from "../text/span.ts";
import type { Candidate, ComposeContext, ItemKind } from "./candidate.ts";

export const BLANK = "____";

function compose(gap: Gap, context: ComposeContext): Candidate {
  const { text } = context.document.article;
  const before = sliceOf(text, { start: gap.shown.start, end: gap.blank.start });
  const after = sliceOf(text, { start: gap.blank.end, end: gap.shown.end });
  const stem = `${before}${gap.joiner}${BLANK}${after}`.replace(/\s+/g, " ").trim();
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
  compose: (context) => context.offers.gaps.map((gap) => compose(gap, context)),
};

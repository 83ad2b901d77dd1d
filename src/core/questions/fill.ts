// Fill-in: the text's own words with one unit left out.
import { hashOf } from "../hash.ts";
import type { Gap } from "../language.ts";
import { sliceOf } from "../text/span.ts";
import { BLANK } from "./blank.ts";
import type { Candidate, ComposeContext, ItemKind } from "./candidate.ts";
import { cued } from "./cued.ts";
import { shortAnswer } from "./short-answer.ts";

/** The shown words with `blank` for the key, with what the item puts in and without what it leaves out. */
export function shownWith(gap: Gap, text: string, blank: string): string {
  const edits = [
    ...gap.restored.map(({ at, text }) => ({ start: at, end: at, text })),
    ...gap.omitted.map((span) => ({ ...span, text: "" })),
    { ...gap.blank, text: gap.joiner + blank },
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = "";
  let at = gap.shown.start;
  for (const edit of edits) {
    out += sliceOf(text, { start: at, end: Math.max(at, edit.start) }) + edit.text;
    at = Math.max(at, edit.end);
  }
  out += sliceOf(text, { start: at, end: Math.max(at, gap.shown.end) });
  return out.replace(/\s+/g, " ").trim();
}

function compose(gap: Gap, context: ComposeContext): Candidate {
  const { text } = context.document.article;
  const shown = context.pack.display(shownWith(gap, text, BLANK));
  return {
    item: {
      id: `i-${hashOf(`fill ${gap.id}`)}`,
      type: "fill",
      asks: gap.asks,
      stem: cued(context, gap.shown.start, shown),
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
    shown,
    omitted: gap.omitted,
    worth: context.worthOf(gap.fact, gap.sentence),
  };
}

export const fill: ItemKind = {
  type: "fill",
  compose: (context) => [
    ...context.offers.gaps.filter((gap) => gap.typed).map((gap) => compose(gap, context)),
    ...context.offers.askings.flatMap((asking) => shortAnswer(asking, context) ?? []),
  ],
};

// K9: nothing is asked of captions, bylines, credits and "read also" lines.
import type { SentenceRole } from "../document/document.ts";
import { asksWholeText, sentencesAt } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

const HEADINGS: ReadonlySet<SentenceRole> = new Set(["title", "headline"]);

export const evidenceOutsideBody: ItemRule = {
  id: "K9",
  level: "block",
  why: "Questions are asked of the article's own sentences, not of captions, credits or links.",
  check: (candidate, context) => {
    const { sentences } = context.document;
    const heading = asksWholeText(candidate);
    const used = [...candidate.sentences, ...candidate.item.evidence.flatMap((span) => sentencesAt(span, context))];
    for (const index of used) {
      const role = sentences[index]?.role;
      if (role === undefined) return "the evidence is in no sentence";
      if (role !== "body" && !(heading && HEADINGS.has(role)))
        return `the evidence is a ${role}, not a sentence of the article`;
    }
    return null;
  },
};

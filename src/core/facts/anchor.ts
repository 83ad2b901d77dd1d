// Ties facts from a file to the sentences that the language pack found; a file knows offsets, not sentences.
import type { Document } from "../document/document.ts";
import type { Extraction } from "../language.ts";
import { overlaps, type Span } from "../text/span.ts";
import { headOf } from "./facts-shape.ts";
import { sentenceAt } from "./rough-sentences.ts";

/** The extraction with each fact's sentence as in `document`, and whole sentences as evidence of hand-written facts. */
export function anchorFacts(extraction: Extraction, document: Document): Extraction {
  const { sentences } = document;
  const whole = ({ start, end }: Span): Span => ({ start, end });
  const facts = extraction.facts.map((fact) => {
    const sentence = sentenceAt(sentences, headOf(fact).start);
    if (fact.source !== "hand") return { ...fact, sentence };
    const [first, ...rest] = sentences.filter((one) => fact.evidence.some((span) => overlaps(span, one))).map(whole);
    const evidence: typeof fact.evidence = first === undefined ? fact.evidence : [first, ...rest];
    return { ...fact, sentence, evidence };
  });
  return { ...extraction, facts };
}

// A gap where somebody asks for one: whole words of one sentence, whatever Fahm itself would have asked there.
import type { Document } from "../document/document.ts";
import { hashOf } from "../hash.ts";
import type { Extraction, Gap, Offers, Unit } from "../language.ts";
import { covers, overlaps, type Span, sliceOf } from "../text/span.ts";

/** The words that `span` touches, all of one sentence; `null` where it touches none. */
export function wordsAt(document: Document, span: Span): (Span & { readonly sentence: number }) | null {
  const touched = document.tokens.filter((token) => token.upos !== "PUNCT" && overlaps(token, span));
  const [first] = touched;
  if (first === undefined) return null;
  const inside = touched.filter((token) => token.sentence === first.sentence);
  const last = inside.at(-1) ?? first;
  return { start: first.start, end: last.end, sentence: first.sentence };
}

function factAt({ facts }: Extraction, blank: Span, sentence: number): string {
  const here = facts.filter((fact) => fact.sentence === sentence);
  const around = here.find((fact) => fact.evidence.some((span) => covers(span, blank)));
  return (around ?? here[0])?.id ?? "hand";
}

function unitAt({ units }: Offers, blank: Span, text: string): Unit {
  const known = units.find(
    (unit) => unit.span !== undefined && unit.span.start === blank.start && unit.span.end === blank.end,
  );
  return known ?? { text, type: "term", span: blank, aliases: [] };
}

/** The offer of a blank at `span`; `null` where no word stands there. */
export function gapAt(document: Document, extraction: Extraction, offers: Offers, span: Span): Gap | null {
  const blank = wordsAt(document, span);
  const sentence = blank === null ? undefined : document.sentences[blank.sentence];
  if (blank === null || sentence === undefined) return null;
  const text = sliceOf(document.article.text, blank);
  const { start, end } = sentence;
  return {
    id: `gap ${hashOf(`hand ${blank.start} ${blank.end}`)}`,
    fact: factAt(extraction, blank, sentence.index),
    asks: "word",
    evidence: [{ start, end }],
    sentence: sentence.index,
    process: "retrieve",
    confidence: 1,
    shown: { start, end },
    blank: { start: blank.start, end: blank.end },
    restored: [],
    omitted: [],
    joiner: "",
    key: unitAt(offers, blank, text),
    options: false,
    typed: true,
    answers: [text],
  };
}

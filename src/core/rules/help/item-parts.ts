// What rules look at in a candidate: its options, its key, and the sentences that prove it.
import type { Unit } from "../../language.ts";
import type { Candidate } from "../../questions/candidate.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";

/** What is asked of the whole text, where key and stem need not stand in one sentence. */
const WHOLE_TEXT: ReadonlySet<Candidate["item"]["asks"]> = new Set(["title", "idea", "word", "sequence", "pairing"]);

export function asksWholeText(candidate: Candidate): boolean {
  return WHOLE_TEXT.has(candidate.item.asks);
}

/** Key and distractors of a multiple-choice item, the key first; empty for other kinds and for items without a key. */
export function choicesOf(candidate: Candidate): readonly Unit[] {
  const [key] = candidate.keys;
  return candidate.item.type === "mcq" && key !== undefined ? [key, ...candidate.distractors] : [];
}

/**
 * The unit that a student must name: key of a question or gap, or the right words of a false statement. A true
 * statement hides no words; pairs and sequences are judged by their own rules.
 */
export function hiddenKey(candidate: Candidate): Unit | null {
  const { item } = candidate;
  if (item.type === "match" || item.type === "order") return null;
  if (item.type === "truefalse" && item.correct) return null;
  return candidate.keys[0] ?? null;
}

const NAMES: ReadonlySet<Unit["type"]> = new Set([
  "person",
  "described-person",
  "source",
  "group",
  "organisation",
  "country",
  "city",
  "place",
  "work",
]);

/** True for what has a name of its own, whose length nobody chose. */
export function isName(unit: Unit): boolean {
  return NAMES.has(unit.type);
}

/** The stem without the paragraph that may be told before it. */
export function bareStem({ stem }: Candidate["item"], { pack }: RuleContext): string {
  return pack.uncued(stem);
}

/** The words of the article that prove the item. */
export function evidenceText(candidate: Candidate, { document }: RuleContext): string {
  return candidate.item.evidence.map((span) => sliceOf(document.article.text, span)).join(" ");
}

/** The sentences that `span` touches. */
export function sentencesAt(span: Span, { document }: RuleContext): readonly number[] {
  return document.sentences
    .filter((sentence) => sentence.start < span.end && span.start < sentence.end)
    .map((sentence) => sentence.index);
}

/** The whole sentences that prove the item. */
export function sentenceText(candidate: Candidate, { document }: RuleContext): string {
  return candidate.sentences
    .map((index) => document.sentences[index])
    .map((sentence) => (sentence === undefined ? "" : sliceOf(document.article.text, sentence)))
    .join(" ");
}

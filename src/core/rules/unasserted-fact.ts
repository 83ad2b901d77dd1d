// K7: what the text denies, plans, hopes or only imagines is asked with those words or not at all.
import type { Token } from "../document/document.ts";
import type { EventFact, StatementFact } from "../facts/fact.ts";
import type { Candidate } from "../questions/candidate.ts";
import { overlaps, sliceOf } from "../text/span.ts";
import { factOf, isVerbal } from "./help/fact-slots.ts";
import { holds, spellingRun } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** Particles and auxiliaries that belong to the verb: where the text marks denial, future or doubt on the verb itself. */
function markersOf(verb: Token, { document }: RuleContext): readonly Token[] {
  return document.tokens.filter(
    (token) =>
      token.index < verb.index &&
      (token.upos === "PART" || token.upos === "AUX" || token.upos === "ADV") &&
      (token.head === verb.index || token.word === verb.word || token.index === verb.index - 1),
  );
}

/** True where `shown` has the verb together with its markers, or everything that the sentence says up to the verb. */
function asSuch(fact: EventFact | StatementFact, shown: string, context: RuleContext): boolean {
  const { text } = context.document.article;
  const words = spellingRun(shown, context);
  const sentence = context.document.sentences[fact.sentence];
  if (
    sentence !== undefined &&
    holds(words, spellingRun(sliceOf(text, { start: sentence.start, end: fact.verb.end }), context))
  )
    return true;
  const verb = context.document.tokens.find((token) => overlaps(token, fact.verb) && /VERB|AUX/.test(token.upos));
  const [first] = verb === undefined ? [] : markersOf(verb, context);
  return (
    first !== undefined && holds(words, spellingRun(sliceOf(text, { start: first.start, end: fact.verb.end }), context))
  );
}

/** Pairs and sequences order what happened; and what is denied of one thing may be denied of its rival as well. */
function needsHappening({ item }: Candidate): boolean {
  return item.type === "match" || item.type === "order" || (item.type === "truefalse" && !item.correct);
}

/** A statement that is false because it tells what the text denies: the denial is the key. */
const isDenied = ({ item, keys }: Candidate): boolean =>
  item.type === "truefalse" && !item.correct && keys[0]?.unit === "denied";

function check(candidate: Candidate, context: RuleContext): string | null {
  // A gap leaves the sentence as it stands.
  if (candidate.item.type === "fill") return null;
  for (const id of candidate.facts) {
    const fact = factOf(id, context);
    if (!isVerbal(fact) || (fact.polarity === "+" && fact.asserted)) continue;
    if (fact.polarity === "-" && isDenied(candidate)) continue;
    if (needsHappening(candidate) || !asSuch(fact, candidate.shown, context))
      return fact.polarity === "-"
        ? "the text denies what the question takes for granted"
        : "the text does not say that it happened";
  }
  return null;
}

export const unassertedFact: ItemRule = {
  id: "K7",
  level: "block",
  why: "What the text denies, plans or supposes is not asked as if it had happened.",
  check,
};

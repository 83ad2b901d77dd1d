// Pairs for matching: speaker and statement, person and post, event and date.
import type { Fact } from "../../../core/facts/fact.ts";
import { hashOf } from "../../../core/hash.ts";
import type { Pairing, Proposition, Unit } from "../../../core/language.ts";
import { covers, type Span } from "../../../core/text/span.ts";
import { isHeadOfState, isOfficePost } from "../extract/knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { postUnit } from "./post-questions.ts";
import { contentWords, speakerUnit, subjectToken } from "./speech-questions.ts";
import { unitOfEntity } from "./units.ts";
import { wordCount } from "./word-count.ts";

function pairing(fact: Fact, relation: Pairing["relation"], left: Unit, right: Unit, confidence: number): Pairing {
  return {
    id: `m-${hashOf(`${relation} ${fact.id}`)}`,
    fact: fact.id,
    asks: "pairing",
    evidence: fact.evidence,
    sentence: fact.sentence,
    process: "integrate",
    confidence,
    relation,
    left,
    right,
  };
}

/** «قال ترامب إن زيلينسكي أخبره أنه …»: what is said is what another said. */
function reportsAnother(context: PhrasingContext, fact: Fact, content: Span): boolean {
  return context.extraction.facts.some((one) => one !== fact && one.kind === "statement" && covers(content, one.verb));
}

function spoken(context: PhrasingContext): readonly Pairing[] {
  return context.extraction.facts.flatMap((fact): readonly Pairing[] => {
    // What somebody is told to have said is torn without the verb that it hangs on.
    if (fact.kind !== "statement" || fact.polarity === "-" || !fact.asserted || !fact.direct) return [];
    const speaker = speakerUnit(context, fact, context.clauseOf(fact));
    const content = contentWords(context, fact, subjectToken(context, fact));
    if (speaker === null || content === null || wordCount(content.text) > 18) return [];
    if (foldSpelling(content.text).includes(foldSpelling(speaker.key.text))) return [];
    if (reportsAnother(context, fact, content.span)) return [];
    const text = `«${content.text.replace(/[«»"“”]/g, "")}»`;
    return [
      pairing(
        fact,
        "speaker-statement",
        speaker.key,
        { text, type: "clause", span: content.span, aliases: [] },
        fact.confidence,
      ),
    ];
  });
}

function posts(context: PhrasingContext): readonly Pairing[] {
  return context.extraction.facts.flatMap((fact): readonly Pairing[] => {
    if (fact.kind !== "post") return [];
    const entity = context.entityById(fact.who.entity);
    const person = entity === undefined ? undefined : unitOfEntity(entity);
    const post = postUnit(context, fact);
    if (isHeadOfState(fact.post.text) || !isOfficePost(fact.post.text)) return [];
    if (person === undefined || person.type !== "person" || wordCount(post.text) < 2 || wordCount(post.text) > 8)
      return [];
    return [pairing(fact, "person-post", person, post, fact.confidence)];
  });
}

/** Of posts in two genders those in the commoner one: a woman's title tells its bearer. */
function ofOneGender(pairings: readonly Pairing[]): readonly Pairing[] {
  const feminine = pairings.filter(({ right }) => /^\S+ة(\s|$)/.test(right.text));
  const masculine = pairings.filter((one) => !feminine.includes(one));
  return feminine.length > masculine.length ? feminine : masculine;
}

function dates(context: PhrasingContext, propositions: readonly Proposition[]): readonly Pairing[] {
  return propositions.flatMap((proposition): readonly Pairing[] => {
    const fact = context.extraction.facts.find((one) => one.id === proposition.fact);
    const time = fact?.kind === "event" ? fact.time[0] : undefined;
    const { undated, moment } = proposition;
    if (
      fact === undefined ||
      time === undefined ||
      undated === undefined ||
      moment === undefined ||
      !/^\d{4}$/.test(moment)
    )
      return [];
    const left: Unit = { text: undated, type: "clause", span: proposition.span, aliases: [] };
    return [
      pairing(
        fact,
        "event-date",
        left,
        { text: moment, type: "year", span: time, aliases: [] },
        proposition.confidence,
      ),
    ];
  });
}

export function pairingsOf(context: PhrasingContext, propositions: readonly Proposition[]): readonly Pairing[] {
  return [...spoken(context), ...ofOneGender(posts(context)), ...dates(context, propositions)];
}

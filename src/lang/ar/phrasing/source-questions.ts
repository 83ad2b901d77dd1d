// To whom the text ascribes what was said, with the other voices of the article as the wrong answers.
import type { StatementFact } from "../../../core/facts/fact.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { covers, overlaps } from "../../../core/text/span.ts";
import { isRelayed } from "../extract/verb-knowledge.ts";
import { asking } from "./asking.ts";
import { contentStems } from "./identity.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { sourceOfStatement } from "./sources.ts";
import { contentWords } from "./speech-questions.ts";

/** A statement, whose it is, and what is said in words that need neither speaker nor article. */
export interface Voiced {
  readonly fact: StatementFact;
  readonly source: Unit;
  /** A quotation without its marks, or a clause that begins with «أن». */
  readonly content: string;
}

/** The quotations of the article whose words and source stand alone; what is only reported tells too much of who said it. */
export function voicedStatements(context: PhrasingContext): readonly Voiced[] {
  return context.extraction.facts.flatMap((fact): readonly Voiced[] => {
    if (fact.kind !== "statement" || !fact.direct || fact.polarity === "-" || !fact.asserted) return [];
    const placed = context.clauseOf(fact);
    const source = sourceOfStatement(context, fact);
    const content = contentWords(context, fact, null);
    if (placed === undefined || source === null || content === null || isRelayed(placed.clause.verb.text)) return [];
    const tokens = context.document.tokens.filter((token) => covers(content.span, token));
    if (tokens.some((token) => context.anaphora(token, tokens).kind === "loose")) return [];
    // What one says that another says is the other's.
    const nested = context.extraction.facts.some(
      (one) =>
        one !== fact && one.kind === "statement" && (covers(content.span, one.verb) || covers(one.content, fact.verb)),
    );
    return nested ? [] : [{ fact, source, content: content.text.replace(/[«»"“”]/g, "") }];
  });
}

/** Share of its words from which another may be said to have said the same. */
const SAID_TOO = 0.34;

/** True where another sentence of the article speaks of `unit` and of much of what is said. */
function told(context: PhrasingContext, voiced: Voiced, unit: Unit, words: readonly string[]): boolean {
  const entity = context.entityById(unit.entity);
  return context.sentences.some(({ sentence }) => {
    if (sentence.index === voiced.fact.sentence) return false;
    const named =
      entity?.mentions.some((mention) => covers(sentence, mention)) ??
      context.text.slice(sentence.start, sentence.end).includes(unit.text);
    if (!named) return false;
    const there = new Set(contentStems(context.text.slice(sentence.start, sentence.end)));
    return words.filter((word) => there.has(word)).length >= SAID_TOO * words.length;
  });
}

/** True for a body that the speaker heads or speaks for. */
function ownBody(context: PhrasingContext, source: Unit, unit: Unit): boolean {
  const post = context.entityById(source.entity)?.post;
  const shared = new Set(contentStems(unit.text));
  return post !== undefined && shared.size > 0 && contentStems(post).filter((stem) => shared.has(stem)).length > 0;
}

/** Voices that might be taken for the one of `voiced`: they say much the same, or stand in the same sentence. */
function mistakable(context: PhrasingContext, voiced: Voiced, all: readonly Unit[]): readonly string[] {
  const words = contentStems(voiced.content);
  const sentence = context.document.sentences[voiced.fact.sentence];
  const said = (unit: Unit): ReadonlySet<string> =>
    new Set(
      context.extraction.facts.flatMap((one) => {
        if (one.kind !== "statement" || one.id === voiced.fact.id) return [];
        const same =
          (unit.entity !== undefined && one.speakerEntity === unit.entity) ||
          (unit.span !== undefined && one.speaker !== null && overlaps(one.speaker, unit.span));
        return same ? contentStems(one.content.text) : [];
      }),
    );
  return all
    .filter((unit) => {
      const near =
        sentence !== undefined &&
        ((unit.span !== undefined && covers(sentence, unit.span)) ||
          context.entityById(unit.entity)?.mentions.some((mention) => covers(sentence, mention)) === true);
      const theirs = said(unit);
      if (told(context, voiced, unit, words) || ownBody(context, voiced.source, unit)) return true;
      return near || words.filter((word) => theirs.has(word)).length >= SAID_TOO * words.length;
    })
    .map((unit) => unit.text);
}

/** «إلى أي شخص أو جهة نسب النص القول الآتي …؟» */
export function sourceQuestions(
  context: PhrasingContext,
  voiced: readonly Voiced[],
  units: readonly Unit[],
): readonly Asking[] {
  return voiced.flatMap((one): readonly Asking[] => {
    const { fact, source, content } = one;
    const sentence = context.document.sentences[fact.sentence];
    if (sentence === undefined) return [];
    return [
      asking(
        {
          fact,
          asks: "speaker",
          template: "source-quote",
          slots: { quote: content },
          key: source,
          alsoTrue: mistakable(
            context,
            one,
            units.filter((unit) => unit.text !== source.text),
          ),
          confidence: fact.confidence,
          process: "infer",
        },
        { start: sentence.start, end: sentence.end },
      ),
    ];
  });
}

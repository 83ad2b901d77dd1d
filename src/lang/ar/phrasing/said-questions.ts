// What was said: «ماذا قال …؟», with what others said, and what the article tells, as the wrong answers.
import type { StatementFact } from "../../../core/facts/fact.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { covers } from "../../../core/text/span.ts";
import { takesPersonObject } from "../extract/verb-knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import { asking } from "./asking.ts";
import { contentStems } from "./identity.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { contentWords, subjectToken } from "./speech-questions.ts";
import { fullName } from "./units.ts";

/** Who reports this statement in turn: «قال ترامب إن زيلينسكي أخبره أنه …»; empty for none. */
function reportedBy(context: PhrasingContext, fact: StatementFact): string {
  const outer = context.extraction.facts.find(
    (one) =>
      one.kind === "statement" &&
      one !== fact &&
      covers(one.content, fact.verb) &&
      one.speakerEntity !== fact.speakerEntity,
  );
  const entity = outer?.kind === "statement" ? context.entityById(outer.speakerEntity) : undefined;
  const name = entity === undefined ? undefined : fullName(entity)?.text;
  return name ?? "";
}

/** The contents of reported statements as options: clauses that begin with أنّ. */
export function contentUnits(context: PhrasingContext): readonly (Unit & { readonly fact: string })[] {
  return context.extraction.facts.flatMap((fact) => {
    if (fact.kind !== "statement" || fact.direct || fact.speakerEntity === null) return [];
    const content = contentWords(context, fact, subjectToken(context, fact));
    if (content === null || !/^[أإا]ن(ه|ها|هم)?\s/.test(content.text)) return [];
    const text = content.text.replace(/^[إا]ن(?=(ه|ها|هم)?\s)/, "أن");
    return [
      {
        fact: fact.id,
        text,
        type: "clause" as const,
        span: content.span,
        entity: `said ${fact.speakerEntity}`,
        aliases: [],
      },
    ];
  });
}

/** «قال ترامب إن زيلينسكي أخبره»: who was told stands in a pronoun, which means the one who reports it. */
function toldByPronoun({ clause }: PlacedClause): boolean {
  return clause.dependents.some((dependent) => dependent.part === "object" && dependent.pronoun);
}

/** The one spoken to, by name. */
function addresseeName(context: PhrasingContext, fact: StatementFact): string {
  const entity = context.entityById(fact.addressee?.entity);
  const name = entity === undefined ? undefined : fullName(entity)?.text;
  return name === undefined ? "" : fact.addressee?.text.startsWith("ل") ? `ل${name}` : name;
}

/** Share of the words of what the article tells from which a speaker may be said to have said it. */
const SAID_TOO = 0.4;

/** True where the speaker of `fact` says much of what `unit` tells. */
function repeats(context: PhrasingContext, { speakerEntity }: StatementFact, unit: Unit): boolean {
  const words = contentStems(unit.text);
  const said = new Set(
    context.extraction.facts.flatMap((one) =>
      one.kind === "statement" && one.speakerEntity === speakerEntity ? contentStems(one.content.text) : [],
    ),
  );
  return words.filter((word) => said.has(word)).length >= SAID_TOO * words.length;
}

/** «ماذا قال فلان؟» with what others said as the wrong answers. */
export function saidQuestions(
  context: PhrasingContext,
  fact: StatementFact,
  contents: readonly (Unit & { readonly fact: string })[],
  article: readonly Unit[],
): readonly Asking[] {
  const placed = context.clauseOf(fact);
  const key = contents.find((unit) => unit.fact === fact.id);
  const entity = context.entityById(fact.speakerEntity);
  const name = entity === undefined ? undefined : fullName(entity);
  if (placed === undefined || key === undefined || name === undefined || fact.polarity === "-") return [];
  const source = reportedBy(context, fact);
  const told = toldByPronoun(placed);
  if ((told && source === "") || contents.filter((unit) => unit.entity === key.entity).length > 1) return [];
  if (foldSpelling(key.text).includes(foldSpelling(name.text))) return [];
  return [
    asking(
      {
        fact,
        asks: "said",
        template: "said",
        slots: {
          asked: takesPersonObject(placed.clause.verb.text) ? "بماذا" : "ماذا",
          verb: placed.clause.verb.text,
          speaker: name.text,
          addressee: told ? source : addresseeName(context, fact),
          source: told || source === "" ? "" : `بحسب ${source}`,
        },
        key,
        alsoTrue: article.filter((unit) => repeats(context, fact, unit)).map((unit) => unit.text),
        confidence: fact.confidence,
        process: "infer",
      },
      { start: placed.tree.sentence.start, end: placed.tree.sentence.end },
    ),
  ];
}

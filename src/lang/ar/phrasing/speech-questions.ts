// Who said it, and what was said: «من القائل: «…»؟», «من أكد أن …؟», «ماذا قال …؟».
import type { Token } from "../../../core/document/document.ts";
import type { StatementFact } from "../../../core/facts/fact.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { covers, type Span } from "../../../core/text/span.ts";
import { isOfficePost } from "../extract/knowledge.ts";
import { balancedMarks } from "../extract/tree.ts";
import { isContinuing, isRelayed, takesPersonObject } from "../extract/verb-knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import { agentOf } from "./agent-questions.ts";
import { asking } from "./asking.ts";
import { looseIn } from "./looseness.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { verbForms } from "./shared.ts";
import { fullName, unitOfEntity } from "./units.ts";
import { wordCount } from "./word-count.ts";

/** The speaker as an option. */
export function speakerUnit(
  context: PhrasingContext,
  fact: StatementFact,
  placed: PlacedClause | undefined,
): { readonly key: Unit; readonly template: string } | null {
  const subject = placed?.clause.dependents.find((dependent) => dependent.part === "subject");
  if (subject !== undefined && fact.speaker !== null) return agentOf(context, subject, fact.speakerEntity);
  const entity = context.entityById(fact.speakerEntity);
  const unit = entity === undefined ? undefined : unitOfEntity(entity);
  if (unit === undefined) return null;
  if (unit.type === "person") return { key: unit, template: "who-person" };
  if (unit.type === "organisation") return { key: unit, template: "which-body" };
  return unit.type === "country" ? { key: unit, template: "which-country" } : null;
}

function tokensIn(context: PhrasingContext, span: Span): readonly Token[] {
  return context.document.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
}

/** The first whole sentence of a quotation, without its end mark. */
export function firstSentence(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end);
  const end = /[.!؟?](\s|$)/.exec(inner);
  return end === null || wordCount(inner.slice(0, end.index)) < 5
    ? span
    : { start: span.start, end: span.start + end.index };
}

/** Words below which a quotation says too little to tell its speaker by. */
const LEAST_QUOTED = 6;

/** What was said, in the words of the text, where they stand alone; `asked` lets pronouns point to the speaker. */
export function contentWords(
  context: PhrasingContext,
  fact: StatementFact,
  asked: Token | null,
): { readonly text: string; readonly span: Span } | null {
  const span = fact.direct ? firstSentence(context.text, fact.content) : fact.content;
  const text = context.text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/[،,؛.\s]+$/, "")
    .trim();
  if (wordCount(text) < (fact.direct ? LEAST_QUOTED : 4) || wordCount(text) > 24 || !balancedMarks(text)) return null;
  if (looseIn(tokensIn(context, span), { speaker: fact.direct, asked }).length > 0) return null;
  return { text, span };
}

const THAT = /^(ب?[أا]ن|إن)(ه|ها|هم)?\s/;

export function speechQuestions(context: PhrasingContext, fact: StatementFact): readonly Asking[] {
  const placed = context.clauseOf(fact);
  if (placed === undefined || fact.polarity === "-" || !fact.asserted) return [];
  const speaker = speakerUnit(context, fact, placed);
  if (speaker === null) return [];
  const subject = placed.clause.dependents.find((dependent) => dependent.part === "subject");
  const content = contentWords(context, fact, subject?.token ?? null);
  const known = context.entityById(fact.speakerEntity);
  if (
    content === null ||
    (known !== undefined && known.mentions.length < 2 && (known.post === undefined || !isOfficePost(known.post)))
  )
    return [];
  const evidence = { start: placed.tree.sentence.start, end: placed.tree.sentence.end };
  if (isRelayed(placed.clause.verb.text)) return [];
  const continuing = isContinuing(placed.clause.verb.text);
  const forms = continuing
    ? { masculine: "قال", feminine: "قالت" }
    : verbForms(placed.clause.verb.text, placed.clause.verb);
  const person = speaker.template === "who-person";
  const verb = person ? forms.masculine : forms.feminine;
  const base = { fact, asks: "speaker", key: speaker.key, confidence: fact.confidence } as const;
  if (fact.direct)
    return [
      asking(
        { ...base, template: person ? "speaker-quote-person" : "speaker-quote-body", slots: { quote: content.text } },
        evidence,
      ),
    ];
  const opening = placed.tree.text.slice(placed.clause.verb.end, fact.content.start);
  const government = /(^|\s)(إلى|على|ب|عن|من)\s*$/.exec(opening)?.[2] ?? "";
  if (verb === null || !THAT.test(content.text)) return [];
  const words = continuing ? content.text.replace(/^ب?[أا]ن/, "إن") : content.text;
  const clause = government === "" ? words : `${government}${government === "ب" ? "" : " "}${words}`;
  return [asking({ ...base, template: speaker.template, slots: { verb, rest: clause } }, evidence)];
}

/** The noun that pronouns of the content may stand for: the speaker. */
export function subjectToken(context: PhrasingContext, fact: StatementFact): Token | null {
  return context.clauseOf(fact)?.clause.dependents.find((dependent) => dependent.part === "subject")?.token ?? null;
}

/** «لمن قال فلان: «…»؟» */
export function addresseeQuestions(context: PhrasingContext, fact: StatementFact): readonly Asking[] {
  const placed = context.clauseOf(fact);
  const entity = context.entityById(fact.addressee?.entity);
  const key = entity === undefined ? undefined : unitOfEntity(entity);
  const speaker = context.entityById(fact.speakerEntity);
  const name = speaker === undefined ? undefined : fullName(speaker)?.text;
  if (
    placed === undefined ||
    key === undefined ||
    key.type !== "person" ||
    name === undefined ||
    !fact.direct ||
    fact.polarity === "-"
  )
    return [];
  const content = contentWords(context, fact, subjectToken(context, fact));
  if (content === null || key.entity === fact.speakerEntity) return [];
  const slots = { verb: placed.clause.verb.text, speaker: name, quote: content.text };
  const evidence = { start: placed.tree.sentence.start, end: placed.tree.sentence.end };
  return [
    asking(
      { fact, asks: "addressee", template: "addressee", slots, key, alsoTrue: [name], confidence: fact.confidence },
      evidence,
    ),
  ];
}

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

/** «ماذا قال فلان؟» with what others said as the wrong answers. */
export function saidQuestions(
  context: PhrasingContext,
  fact: StatementFact,
  contents: readonly (Unit & { readonly fact: string })[],
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
        confidence: fact.confidence,
        process: "infer",
      },
      { start: placed.tree.sentence.start, end: placed.tree.sentence.end },
    ),
  ];
}

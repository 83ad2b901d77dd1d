// Who said it, and what was said: «من القائل: «…»؟», «من أكد أن …؟», «ماذا قال …؟».
import type { Token } from "../../../core/document/document.ts";
import type { StatementFact } from "../../../core/facts/fact.ts";
import { speakersOf } from "../../../core/facts/story.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import type { Span } from "../../../core/text/span.ts";
import { isOfficePost, isSpeechParticiple } from "../extract/knowledge.ts";
import { balancedMarks } from "../extract/tree.ts";
import { isContinuing, isRelayed, saysContent } from "../extract/verb-knowledge.ts";
import { isCareless } from "../lexicon/careless-spelling.ts";
import { isUnfit } from "../lexicon/unfit-words.ts";
import { agentOf } from "./agent-questions.ts";
import { asking } from "./asking.ts";
import { looseIn } from "./looseness.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { privatePeople, verbForms } from "./shared.ts";
import { sureOfSpeaker } from "./sureness.ts";
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

/** «أنه يريد السلام وأعرب عن أمله»: where another verb of saying follows, the speaker goes on, not what is said. */
function withoutNextSaying(context: PhrasingContext, span: Span): Span {
  const tokens = tokensIn(context, span);
  const at = tokens.findIndex(
    (token, index) =>
      token.upos === "CCONJ" &&
      index > 2 &&
      tokens[index + 1]?.upos === "VERB" &&
      (saysContent(tokens[index + 1]?.text ?? "") ||
        /^(أعرب|أشاد|ندد|رحب|أشار)ت?$/.test(tokens[index + 1]?.text ?? "")),
  );
  const cut = tokens[at];
  return cut === undefined ? span : { start: span.start, end: cut.start };
}

/** Most words of what was said; of more, the part before a comma does. */
const MOST_SAID = 24;
const LEAST_PART = 7;

/** `span`, or where it is too long the longest part of it that ends at a comma. */
function shortened(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  // «إذا كنت تجلس …، فإن …»: the part before the comma says nothing yet.
  if (
    wordCount(words) <= MOST_SAID ||
    /^(إن |أن )?(إذا|لو|لولا|عندما|حين|حينما|بعد|قبل|بدون|من دون|رغم|في حال) /.test(words)
  )
    return span;
  const ends = [...words.matchAll(/[،,؛]\s/g)].map(({ index }) => span.start + index);
  const end = ends.findLast((at) => wordCount(text.slice(span.start, at)) <= MOST_SAID);
  return end === undefined || wordCount(text.slice(span.start, end)) < LEAST_PART ? span : { start: span.start, end };
}

/** Words below which a quotation says too little to tell its speaker by. */
const LEAST_QUOTED = 6;

const RELATIVE = /^(الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي|اللاتي)$/;

/** A verb that only describes a noun, whatever the parser makes of it: «الذي يأتي توقيعه …». */
function describes(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).filter(({ upos }) => upos !== "PART" && upos !== "AUX");
  return tokens[at]?.deprel.startsWith("acl") === true || RELATIVE.test(before.at(-1)?.text ?? "");
}

/** «الاتفاق مع اليابان الذي يأتي توقيعه …», «استمرار تشغيل المستشفى»: something is named, and nothing said of it. */
function saysNothing(tokens: readonly Token[]): boolean {
  const verbs = tokens.flatMap(({ upos }, at) => (upos === "VERB" ? [at] : []));
  if (verbs.some((at) => !describes(tokens, at))) return false;
  const predicated = tokens.some(
    (token) =>
      token.upos === "AUX" ||
      /^(هناك|ثمة)$/.test(token.text) ||
      (token.deprel.startsWith("nsubj") && tokens.some((head) => head.index === token.head && head.upos !== "VERB")),
  );
  return !predicated;
}

/** What was said, in the words of the text, where they stand alone; `asked` lets pronouns point to the speaker. */
export function contentWords(
  context: PhrasingContext,
  fact: StatementFact,
  asked: Token | null,
): { readonly text: string; readonly span: Span } | null {
  const whole = fact.direct ? firstSentence(context.text, fact.content) : withoutNextSaying(context, fact.content);
  const span = shortened(context.text, whole);
  const text = context.text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/[،,؛.\s]+$/, "")
    .trim();
  if (wordCount(text) < (fact.direct ? LEAST_QUOTED : 4) || wordCount(text) > MOST_SAID || !balancedMarks(text))
    return null;
  const tokens = tokensIn(context, span);
  if (saysNothing(tokens) || looseIn(tokens, { speaker: fact.direct, asked }).length > 0) return null;
  // «أن التشريح أثبت»: what was proved is cut off.
  const last = tokens.findLast((token) => token.upos !== "PUNCT");
  if (last === undefined || /^(VERB|ADP|SCONJ|CCONJ|DET|AUX)$/.test(last.upos)) return null;
  if ((!fact.direct && tornAfter(context, span)) || isUnfit(text) || isCareless(text)) return null;
  return { text, span };
}

/** «أن يرى الدولار أقوى»: words of the sentence go on right behind, and no mark or joint parts them from what is said. */
function tornAfter(context: PhrasingContext, { end }: Span): boolean {
  const next = context.document.tokens.find((token) => token.start >= end);
  const last = context.document.tokens.findLast((token) => token.end <= end);
  return (
    next !== undefined &&
    last !== undefined &&
    next.sentence === last.sentence &&
    !/^(PUNCT|CCONJ)$/.test(next.upos) &&
    !isSpeechParticiple(next.text)
  );
}

const THAT = /^(ب?[أا]ن|إن)(ه|ها|هم)?\s/;

/** «من علم أن ابنتها …», «من قال إنها كانت تجربة …»: the pronoun tells who, or hangs in the air. */
const POINTS_BACK = /(^|\s)\S{2,}(ها|هما|هم)(\s|$)/;

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
  const alsoTrue = person ? silent(context) : [];
  const confidence = sureOfSpeaker(context, fact);
  const base = { fact, asks: "speaker", key: speaker.key, alsoTrue, confidence } as const;
  if (fact.direct)
    return [
      asking(
        { ...base, template: person ? "speaker-quote-person" : "speaker-quote-body", slots: { quote: content.text } },
        evidence,
      ),
    ];
  const opening = placed.tree.text.slice(placed.clause.verb.end, fact.content.start);
  const government = /(^|\s)(إلى|على|ب|عن|من)\s*$/.exec(opening)?.[2] ?? "";
  if (verb === null || !THAT.test(content.text) || POINTS_BACK.test(content.text)) return [];
  const words = continuing ? content.text.replace(/^ب?[أا]ن/, "إن") : content.text;
  const clause = government === "" ? words : `${government}${government === "ب" ? "" : " "}${words}`;
  return [
    { ...asking({ ...base, template: speaker.template, slots: { verb, rest: clause } }, evidence), reported: true },
  ];
}

/** People who say nothing in the article and are in no office: nobody would take a victim for the speaker. */
function silent(context: PhrasingContext): readonly string[] {
  const speakers = speakersOf(context.extraction.facts);
  return privatePeople(context, speakers).flatMap((entity) =>
    entity.mentions.length > 2 ? [] : (fullName(entity)?.text ?? []),
  );
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

// What a pronoun stands for, where it can only be the subject: «أعرب ترامب عن أمله»: whose hope?
import type { Token } from "../../../core/document/document.ts";
import type { EventFact, StatementFact } from "../../../core/facts/fact.ts";
import type { Asking } from "../../../core/language.ts";
import { type Span, sliceOf } from "../../../core/text/span.ts";
import { display } from "../script/display.ts";
import { foldSpelling } from "../script/fold.ts";
import { agentOf } from "./agent-questions.ts";
import { asking } from "./asking.ts";
import { agrees, looseIn } from "./looseness.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { sureOf } from "./sureness.ts";
import { wordCount } from "./word-count.ts";

/** Nouns that one has of oneself: their pronoun goes back to the subject. */
const OWN = new Set([
  "امل",
  "قلق",
  "حزن",
  "رغبه",
  "رغبت",
  "نيت",
  "نيه",
  "استعداد",
  "اسف",
  "استقالت",
  "منصب",
  "بلاد",
  "رفض",
  "دعم",
  "تاييد",
  "سعادت",
  "ثقت",
  "ولايت",
  "حملت",
  "برنامج",
  "شكر",
  "امتنان",
  "ارتياح",
  "غضب",
  "مخاوف",
  "التزام",
  "عزم",
  "موقف",
]);

/** The word of the text that the pronoun is glued to. */
function wordAround(text: string, token: Token): string {
  let { start, end } = token;
  while (start > 0 && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--;
  while (end < text.length && /[\p{L}\p{M}]/u.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

/** The clause from its verb to the phrase that holds the pronoun. */
function shownClause(placed: PlacedClause, until: number): Span {
  return { start: placed.clause.verb.start, end: until };
}

/** Questions for whoever a pronoun of the clause stands for: of an event, or of a statement that a noun names («أعرب عن أمله»). */
export function pronounQuestions(
  context: PhrasingContext,
  fact: EventFact | StatementFact,
  placed: PlacedClause,
): readonly Asking[] {
  const { tree, clause } = placed;
  const subject = clause.dependents.find((dependent) => dependent.part === "subject");
  if (subject === undefined || subject.pronoun || subject.token.index < clause.verb.index) return [];
  const agent = agentOf(context, subject, fact.kind === "event" ? fact.subjectEntity : fact.speakerEntity);
  if (agent === null || agent.template !== "who-person") return [];
  return clause.dependents.flatMap((dependent): readonly Asking[] => {
    if (
      (dependent.part !== "object" && dependent.part !== "oblique") ||
      dependent.pronoun ||
      dependent.token.index < subject.token.index
    )
      return [];
    const pronoun = tree
      .children(dependent.token)
      .find((child) => child.upos === "PRON" && child.deprel === "nmod:poss" && child.feats.person === "3");
    if (pronoun === undefined || !agrees(pronoun, subject.token) || !OWN.has(foldSpelling(dependent.token.text)))
      return [];
    const span = shownClause(placed, dependent.core.end);
    const tokens = tree.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
    const sentence = display(sliceOf(context.text, span));
    if (wordCount(sentence) > 20 || wordCount(sentence) < 4 || looseIn(tokens).length > 0 || /["«»]/.test(sentence))
      return [];
    return [
      asking(
        {
          fact,
          asks: "pronoun",
          template: "pronoun",
          slots: { word: wordAround(context.text, pronoun), sentence },
          key: agent.key,
          confidence: Math.min(sureOf(context, fact), pronoun.score),
          process: "infer",
        },
        { start: tree.sentence.start, end: tree.sentence.end },
      ),
    ];
  });
}

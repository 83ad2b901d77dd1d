// Why: «لماذا أغلقت السلطات المطار؟», with what else happens in the article as other causes in the same words.
import type { EventFact } from "../../../core/facts/fact.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { sliceOf } from "../../../core/text/span.ts";
import type { Dependent } from "../extract/clause.ts";
import { balancedMarks } from "../extract/tree.ts";
import { isMasdar } from "../extract/verb-knowledge.ts";
import { display } from "../script/display.ts";
import { inSentence } from "./action-questions.ts";
import { asking } from "./asking.ts";
import { clauseText } from "./clause-text.ts";
import { repairsFor } from "./explicit.ts";
import { looseIn } from "./looseness.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { dullTime } from "./shared.ts";
import { restoredSubject } from "./subjects.ts";
import { sureOf } from "./sureness.ts";
import { wordCount } from "./word-count.ts";

/** What opens a cause, and what opens a purpose: one question word, two kinds of answer. */
const OPENINGS = ["بسبب", "نتيجة", "جراء", "بهدف", "من أجل", "بغرض", "بغية"] as const;

const LEAST_WORDS = 3;
const MOST_WORDS = 12;

/** The cause as an option, in the words of the text: «بسبب ارتفاع أسعار الآلات». */
function causeOf(context: PhrasingContext, { tree }: PlacedClause, dependent: Dependent): Unit | null {
  const { core } = dependent;
  const text = display(sliceOf(context.text, core)).replace(/[،,.\s]+$/, "");
  const opening = OPENINGS.find((one) => text.startsWith(`${one} `));
  const words = wordCount(text);
  if (opening === undefined || words < LEAST_WORDS || words > MOST_WORDS || /[،,"«#:]/.test(text)) return null;
  const tokens = tree.tokens.filter((token) => token.start >= core.start && token.end <= core.end);
  if (looseIn(tokens).length > 0 || (repairsFor(context, tokens) ?? [null]).length > 0 || !balancedMarks(text))
    return null;
  if (dependent.span.end > core.end || tokens.at(-1)?.upos === "ADP") return null;
  // Only a verbal noun stands beside others: «بسبب المطر» would be told by its shape.
  const [noun = ""] = text.slice(opening.length).trim().split(" ");
  return isMasdar(noun) ? { text, type: "cause", unit: opening, span: core, aliases: [] } : null;
}

/** The other verbal nouns of the article after the same opening. */
export function causeRivals(keys: readonly Unit[], phrases: readonly Unit[]): readonly Unit[] {
  const openings = [...new Set(keys.map((key) => key.unit ?? ""))];
  return openings.flatMap((opening) =>
    phrases.map((phrase): Unit => ({ ...phrase, text: `${opening} ${phrase.text}`, type: "cause", unit: opening })),
  );
}

export function whyQuestions(
  context: PhrasingContext,
  fact: EventFact,
  placed: PlacedClause,
  phrases: readonly Unit[],
): readonly Asking[] {
  const { tree, clause } = placed;
  const causes = clause.dependents.filter((dependent) => dependent.part === "cause");
  const [cause] = causes;
  const key = cause === undefined || causes.length > 1 ? null : causeOf(context, placed, cause);
  const subject = clause.dependents.find((dependent) => dependent.part === "subject");
  const put = clause.passive ? null : restoredSubject(context, fact, placed);
  if (key === null || cause === undefined || (subject === undefined && put === null) || subject?.pronoun) return [];
  const words = clauseText(context, placed, { without: [cause], subject: put, skip: (d) => dullTime(context, d) });
  if (words === null || words.subject === "" || words.length < 4 || words.length > 20) return [];
  const sentence = { start: tree.sentence.start, end: tree.sentence.end };
  return [
    asking(
      {
        fact,
        asks: "why",
        template: "why",
        slots: { verb: words.verb, subject: words.subject, rest: words.rest },
        key,
        alsoTrue: inSentence(phrases, sentence).map((text) => `${key.unit ?? ""} ${text}`),
        confidence: Math.min(sureOf(context, fact), cause.token.score),
        process: "infer",
      },
      sentence,
    ),
  ];
}

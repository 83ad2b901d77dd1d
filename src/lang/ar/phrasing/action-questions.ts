// What was decided, asked for, announced: «ماذا قررت …؟», «إلى ماذا دعا …؟», with other actions of the article beside the key.
import type { Token } from "../../../core/document/document.ts";
import type { EventFact } from "../../../core/facts/fact.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { covers, overlaps, type Span, sliceOf } from "../../../core/text/span.ts";
import { balancedMarks, phrase, spanOf, type Tree } from "../extract/tree.ts";
import { governs, isDeed, isMasdar, takesAction } from "../extract/verb-knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import { asking } from "./asking.ts";
import { clauseText } from "./clause-text.ts";
import { looseIn } from "./looseness.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { dullTime, sameRole } from "./shared.ts";
import { RELAYS } from "./sources.ts";
import { restoredSubject } from "./subjects.ts";
import { sureOf } from "./sureness.ts";
import { wordCount } from "./word-count.ts";

/** The phrase of a verbal noun, as an option: «إغلاق المطار إلى أجل غير مسمى»; `null` for none or a loose one. */
function actionAt(context: PhrasingContext, tree: Tree, head: Token): Unit | null {
  if (head.upos !== "NOUN" || head.feats.definite === "Def" || head.feats.number === "Plur" || !isMasdar(head.text))
    return null;
  const [first] = tree.tokens.filter((token) => token.upos !== "CCONJ" && token.upos !== "PUNCT");
  if (first?.index === head.index) return null;
  const tokens = phrase(tree, head, { core: true, bare: true });
  const span = spanOf(tokens);
  if (span === null || tokens[0]?.index !== head.index) return null;
  const text = sliceOf(context.text, span)
    .replace(/\s+/g, " ")
    .replace(/[،,.\s]+$/, "");
  const whole = spanOf(phrase(tree, head, { bare: true }));
  if (
    whole === null ||
    whole.end !== span.end ||
    tokens.some((token) => /^(أي|أية|ما|بما|من)$/.test(token.text) && token.upos !== "ADP")
  )
    return null;
  const last = tokens.at(-1);
  if (wordCount(text) < 2 || wordCount(text) > 10 || !balancedMarks(text) || /[،,"«#]/.test(text)) return null;
  if (looseIn(tokens).length > 0 || tokens.some((token) => token.upos === "VERB") || last?.upos === "ADP") return null;
  return { text, type: "action", span, aliases: [] };
}

/** The deeds that the article names, one a sentence and head. */
export function actionUnits(context: PhrasingContext): readonly Unit[] {
  return masdarPhrases(context).filter((unit) => isDeed(unit.text.split(" ")[0] ?? ""));
}

/** The phrases of verbal nouns, of what is done and what happens. */
export function masdarPhrases(context: PhrasingContext): readonly Unit[] {
  const found = context.sentences.flatMap(({ tree }) =>
    tree.tokens
      .filter((token) => /^(obj|obl|nmod|nsubj)/.test(token.deprel))
      .flatMap((token) => actionAt(context, tree, token) ?? []),
  );
  return found.filter(
    (unit, at) =>
      !found.some((other, place) => place !== at && inside(unit, other) && (place < at || !inside(other, unit))),
  );
}

function inside(unit: Unit, other: Unit): boolean {
  return unit.span !== undefined && other.span !== undefined && covers(other.span, unit.span);
}

/** Confidence from which an action is asked for: a wrong attachment makes nonsense of the question. */
const SURE = 0.85;

const ASKED: Readonly<Record<string, string>> = {
  "": "ماذا",
  ب: "بماذا",
  علي: "على ماذا",
  الي: "إلى ماذا",
  عن: "عن ماذا",
  في: "في ماذا",
  من: "ممَّ",
};

/** Everything of one sentence is out of the running as a wrong option: it may be true of the stem. */
export function inSentence(units: readonly Unit[], sentence: Span): readonly string[] {
  return units.flatMap((unit) => (unit.span !== undefined && overlaps(unit.span, sentence) ? [unit.text] : []));
}

export function actionQuestions(
  context: PhrasingContext,
  fact: EventFact,
  placed: PlacedClause,
  units: readonly Unit[],
): readonly Asking[] {
  const { tree, clause } = placed;
  const subject = clause.dependents.find((dependent) => dependent.part === "subject");
  const put = clause.passive ? null : restoredSubject(context, fact, placed);
  if ((subject === undefined && put === null) || subject?.pronoun) return [];
  if (!takesAction(clause.verb.text) || sureOf(context, fact) < SURE) return [];
  // «أوردت الصحيفة»: who only passes it on does nothing.
  if (subject !== undefined && RELAYS.test(foldSpelling(sliceOf(context.text, subject.core)))) return [];
  return clause.dependents.flatMap((dependent): readonly Asking[] => {
    if (dependent === subject || dependent.pronoun || (dependent.part !== "object" && dependent.part !== "oblique"))
      return [];
    const asked = ASKED[dependent.preposition];
    const key = actionAt(context, tree, dependent.token);
    if (
      asked === undefined ||
      key === null ||
      !governs(clause.verb.text, dependent.preposition) ||
      (dependent.part === "oblique" && dependent.preposition === "")
    )
      return [];
    const words = clauseText(context, placed, {
      without: [dependent],
      subject: put,
      skip: (d) => dullTime(context, d),
    });
    if (words === null || words.subject === "" || words.length < 3 || words.length > 18) return [];
    const sentence = { start: tree.sentence.start, end: tree.sentence.end };
    return [
      asking(
        {
          fact,
          asks: "what",
          template: "what-action",
          slots: { asked, verb: words.verb, subject: words.subject, rest: words.rest },
          key,
          alsoTrue: [
            ...sameRole(context, fact, dependent.part === "object" ? "object" : "with"),
            ...inSentence(units, sentence).filter((text) => text !== key.text),
          ],
          confidence: Math.min(sureOf(context, fact), dependent.token.score),
          process: "infer",
        },
        sentence,
      ),
    ];
  });
}

// Whom and with whom: «مَن الذي استدعته …؟», «مع مَن أجرى …؟», «على أي دولة …؟».
import type { EventFact } from "../../../core/facts/fact.ts";
import type { Asking } from "../../../core/language.ts";
import type { Dependent } from "../extract/clause.ts";
import { agentOf } from "./agent-questions.ts";
import { asking } from "./asking.ts";
import { clauseText } from "./clause-text.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { dullTime, sameRole } from "./shared.ts";
import { restoredSubject } from "./subjects.ts";
import { sureOf } from "./sureness.ts";

/** Question words by preposition, for a person and for a body or country. */
const ASKED: Readonly<Record<string, { readonly person: string; readonly which: string }>> = {
  مع: { person: "مع مَن", which: "مع" },
  الي: { person: "إلى مَن", which: "إلى" },
  علي: { person: "على مَن", which: "على" },
  ل: { person: "لمَن", which: "ل" },
  ب: { person: "بمَن", which: "ب" },
  من: { person: "ممّن", which: "من" },
  عن: { person: "عمّن", which: "عن" },
  ضد: { person: "ضد مَن", which: "ضد" },
};

/** A verb with a resumptive pronoun: «استدعت» → «استدعته», «التقى» → «التقاه». */
function resumed(verb: string, pronoun: "ه" | "ها"): string | null {
  if (/[ةء]$/.test(verb)) return null;
  if (verb.endsWith("ى")) return `${verb.slice(0, -1)}ا${pronoun}`;
  if (verb.endsWith("وا")) return `${verb.slice(0, -1)}${pronoun}`;
  return verb + pronoun;
}

export function companionQuestions(context: PhrasingContext, fact: EventFact, placed: PlacedClause): readonly Asking[] {
  const { tree, clause } = placed;
  const subject = clause.dependents.find((dependent) => dependent.part === "subject");
  if (subject?.pronoun) return [];
  const put = clause.passive ? null : restoredSubject(context, fact, placed);
  if (subject === undefined && put === null) return [];
  const evidence = { start: tree.sentence.start, end: tree.sentence.end };
  const about = (dependent: Dependent): readonly Asking[] => {
    const named = context.role(dependent.bare).entity ?? null;
    const companion = agentOf(context, dependent, named);
    if (companion === null) return [];
    const words = clauseText(context, placed, {
      without: [dependent],
      subject: put,
      skip: (d) => dullTime(context, d),
    });
    if (words === null || words.subject === "" || words.length < 4 || words.length > 24) return [];
    const draft = {
      fact,
      asks: "whom",
      key: companion.key,
      alsoTrue: sameRole(context, fact, dependent.part === "object" ? "object" : "with"),
      confidence: Math.min(sureOf(context, fact), dependent.token.score, subject?.token.score ?? 1),
    } as const;
    const person = companion.template === "who-person";
    if (dependent.part === "object") {
      const pronoun = person && companion.key.gender !== "Fem" ? "ه" : "ها";
      const verb = resumed(words.verb, pronoun);
      if (verb === null || dependent.preposition !== "") return [];
      const template = person
        ? pronoun === "ها"
          ? "whom-woman"
          : "whom-man"
        : companion.template.replace("which", "whom");
      return [asking({ ...draft, template, slots: { verb, subject: words.subject, rest: words.rest } }, evidence)];
    }
    const question = ASKED[dependent.preposition];
    if (question === undefined) return [];
    const template = person ? "with-person" : companion.template.replace("which", "with");
    const slots = {
      asked: person ? question.person : question.which,
      verb: words.verb,
      subject: words.subject,
      rest: words.rest,
    };
    return [asking({ ...draft, template, slots }, evidence)];
  };
  return clause.dependents
    .filter((dependent) => (dependent.part === "object" || dependent.part === "oblique") && !dependent.pronoun)
    .flatMap(about);
}

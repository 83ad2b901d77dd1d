// Who did it: «من أجرى …؟», «ما الجهة التي أعلنت …؟», «ما الدولة التي …؟».
import type { EventFact } from "../../../core/facts/fact.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { sliceOf } from "../../../core/text/span.ts";
import { foldSpelling } from "../script/fold.ts";
import type { Dependent } from "../extract/clause.ts";
import { isPersonPlural, orgHead } from "../extract/knowledge.ts";
import { asking } from "./asking.ts";
import { clauseText } from "./clause-text.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { dullTime, sameRole, verbForms } from "./shared.ts";
import { unitOfEntity } from "./units.ts";

/** Who or what acts, as an option, with the template that asks for such a one. */
export function agentOf(context: PhrasingContext, dependent: Dependent, entity: string | null): { readonly key: Unit; readonly template: string } | null {
  const known = context.entityById(entity);
  const text = sliceOf(context.text, dependent.core).replace(/\s+/g, " ");
  const single = !/ و\S/.test(text) || known !== undefined;
  if (known !== undefined) {
    const unit = unitOfEntity(known);
    if (unit === undefined || !headsPhrase(dependent, unit, context)) return null;
    if (unit.type === "person") return { key: unit, template: "who-person" };
    if (unit.type === "country") return { key: unit, template: "which-country" };
    if (unit.type === "organisation") return { key: unit, template: "which-body" };
    return null;
  }
  const head = orgHead(dependent.token.text);
  if (head === null || !single || isPersonPlural(dependent.token.text)) return null;
  if (text.split(" ").length < 2 || text.split(" ").length > 7) return null;
  const { gender } = head;
  return { key: { text, type: "organisation", span: dependent.core, gender, aliases: [] }, template: "which-body" };
}

/** True where the entity's name is the phrase or its last words, so that the phrase stands for it. */
function headsPhrase(dependent: Dependent, unit: Unit, context: PhrasingContext): boolean {
  const phrase = foldSpelling(sliceOf(context.text, dependent.core));
  const names = [unit.text, ...unit.aliases].map(foldSpelling);
  return names.some((name) => phrase === name || phrase.endsWith(` ${name}`) || phrase.startsWith(`${name}،`) || phrase.startsWith(`${name} (`));
}

export function agentQuestions(context: PhrasingContext, fact: EventFact, { tree, clause }: PlacedClause): readonly Asking[] {
  const subject = clause.dependents.find((dependent) => dependent.part === "subject");
  if (subject === undefined || subject.pronoun || clause.passive) return [];
  const agent = agentOf(context, subject, fact.subjectEntity);
  if (agent === null) return [];
  const words = clauseText(tree, clause, { without: [subject], asked: subject.token, skip: (d) => dullTime(context, d) });
  if (words === null || words.rest === "" || words.length < 4 || words.length > 24) return [];
  const forms = verbForms(words.verb, clause.verb);
  const verb = agent.template === "who-person" ? forms.masculine : forms.feminine;
  if (verb === null) return [];
  const evidence = { start: tree.sentence.start, end: tree.sentence.end };
  return [
    asking(
      {
        fact,
        asks: agent.template === "who-person" ? "who" : "which",
        template: agent.template,
        slots: { verb, rest: words.rest },
        key: agent.key,
        alsoTrue: sameRole(context, fact, "subject"),
        confidence: Math.min(fact.confidence, subject.token.score),
      },
      evidence,
    ),
  ];
}

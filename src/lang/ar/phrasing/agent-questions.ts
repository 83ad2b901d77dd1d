// Who did it: «من أجرى …؟», «ما الجهة التي أعلنت …؟», «ما الدولة التي …؟».
import type { EventFact } from "../../../core/facts/fact.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { covers, type Span, sliceOf } from "../../../core/text/span.ts";
import type { Dependent } from "../extract/clause.ts";
import { isPersonPlural, orgHead } from "../extract/knowledge.ts";
import { phrase, spanOf } from "../extract/tree.ts";
import { verbLemma } from "../extract/verb-knowledge.ts";
import { display } from "../script/display.ts";
import { foldSpelling } from "../script/fold.ts";
import { asking } from "./asking.ts";
import { clauseText } from "./clause-text.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { dullTime, privatePeople, sameRole, verbForms } from "./shared.ts";
import { sureOf } from "./sureness.ts";
import { unitOfEntity } from "./units.ts";

/** «جامعة دمشق الروائية لينا الحسن»: the phrase ran on into the next name. */
function holdsPerson(context: PhrasingContext, span: Span): boolean {
  return context.document.names.some((name) => name.type === "person" && covers(span, name));
}

/** Who or what acts, as an option, with the template that asks for such a one. */
export function agentOf(
  context: PhrasingContext,
  dependent: Dependent,
  entity: string | null,
): { readonly key: Unit; readonly template: string } | null {
  const known = context.entityById(entity);
  const text = display(sliceOf(context.text, dependent.bare));
  const single = !/ و\S/.test(text) || known !== undefined;
  if (known !== undefined) {
    const unit = unitOfEntity(known);
    if (unit === undefined) return null;
    if (unit.type === "person") return { key: unit, template: "who-person" };
    if (unit.type === "country") return { key: unit, template: "which-country" };
    // «أي جهة فازت»: of a team, or a body whose kind is not told, nobody asks so.
    if (unit.type === "organisation" && unit.unit !== "") return { key: unit, template: "which-body" };
    return null;
  }
  const head = orgHead(dependent.token.text);
  if (head === null || !single || isPersonPlural(dependent.token.text)) return null;
  if (dependent.token.feats.definite === "Ind" || holdsPerson(context, dependent.bare)) return null;
  if (text.split(" ").length < 2 || text.split(" ").length > 7) return null;
  const { gender } = head;
  return {
    key: { text, type: "organisation", unit: head.class, span: dependent.bare, gender, aliases: [] },
    template: "which-body",
  };
}

/** Who a relative clause is about: «المنظمة، التي تساعد المهاجرين» → «ما الجهة التي تساعد المهاجرين؟». */
export function relativeQuestions(context: PhrasingContext, fact: EventFact, placed: PlacedClause): readonly Asking[] {
  const { tree, clause } = placed;
  const { verb } = clause;
  const antecedent = tree.head(verb);
  const pronoun = clause.dependents.find((dependent) => dependent.part === "subject");
  if (!verb.deprel.startsWith("acl") || antecedent === null || pronoun === undefined || clause.passive) return [];
  if (!/^الذ|^الت/.test(foldSpelling(pronoun.token.text)) || pronoun.token.index > verb.index) return [];
  const phrased = spanOf(phrase(tree, antecedent, { core: true, bare: true }));
  if (phrased === null || phrased.end > verb.start) return [];
  const named =
    context.role(phrased).entity ??
    context.entities.find((one) => one.mentions.some((mention) => covers(mention, antecedent)))?.id;
  const agent = agentOf(
    context,
    { ...pronoun, token: antecedent, span: phrased, core: phrased, bare: phrased },
    named ?? null,
  );
  if (agent === null || agent.template === "which-body") return [];
  const words = clauseText(context, placed, {
    without: [pronoun],
    asked: antecedent,
    skip: (d) => dullTime(context, d),
  });
  if (words === null || words.rest === "" || words.length < 5 || words.length > 22) return [];
  if (agent.template === "who-person" && verb.feats.gender === "Fem") return [];
  const forms = verbForms(words.verb, verb);
  const form = agent.template === "who-person" ? forms.masculine : forms.feminine;
  if (form === null) return [];
  return [
    asking(
      {
        fact,
        asks: agent.template === "who-person" ? "who" : "which",
        template: agent.template,
        slots: { verb: form, rest: words.rest },
        key: agent.key,
        alsoTrue: sameRole(context, fact, "subject"),
        confidence: Math.min(clause.score, verb.score, pronoun.token.score),
      },
      { start: tree.sentence.start, end: tree.sentence.end },
    ),
  ];
}

/** People who do nothing, say nothing and are in no office: nobody would take a victim for the one who acted. */
function bystanders(context: PhrasingContext): readonly string[] {
  const acting = new Set(
    context.extraction.facts.map((one) =>
      one.kind === "event" ? one.subjectEntity : one.kind === "statement" ? one.speakerEntity : null,
    ),
  );
  return privatePeople(context, acting).flatMap((entity) => unitOfEntity(entity)?.text ?? []);
}

/** Verbs of saying that are nothing without what is said. */
const SAYS = /^(قال|صرح|أضاف|تابع|أوضح|أكد|ذكر|أشار|لفت|أعلن|كتب|رأى|اعتبر|شدد|بين)$/;

export function agentQuestions(context: PhrasingContext, fact: EventFact, placed: PlacedClause): readonly Asking[] {
  const { tree, clause } = placed;
  const subject = clause.dependents.find((dependent) => dependent.part === "subject");
  if (subject === undefined || subject.pronoun || clause.passive) return [];
  // «من قال بعد الزيارة؟»: without what was said there is nothing to ask.
  if (SAYS.test(verbLemma(clause.verb.text)) && !clause.dependents.some(({ part }) => part === "object")) return [];
  const agent = agentOf(context, subject, fact.subjectEntity);
  if (agent === null) return [];
  const words = clauseText(context, placed, {
    without: [subject],
    asked: subject.token,
    skip: (d) => dullTime(context, d),
  });
  if (words === null || words.cut || words.rest === "" || words.length < 5 || words.length > 24) return [];
  if (agent.template === "who-person" && clause.verb.feats.gender === "Fem") return [];
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
        alsoTrue: [...sameRole(context, fact, "subject"), ...bystanders(context)],
        confidence: Math.min(sureOf(context, fact), subject.token.score),
      },
      evidence,
    ),
  ];
}

// What the article itself tells, as clauses that begin with «أن»: wrong answers to what somebody said.
import type { Unit } from "../../../core/language.ts";
import { isQuoted, isStated } from "../extract/main-clause.ts";
import { clauseText } from "./clause-text.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { dullTime } from "./shared.ts";
import { sureOf } from "./sureness.ts";
import { wordCount } from "./word-count.ts";

const LEAST_WORDS = 5;
const MOST_WORDS = 16;
/** Confidence from which a fact is put in other words. */
const SURE = 0.85;

/** Endings that the accusative after «أن» would change: «المسؤولون», «أبو». */
const CHANGES = /(ون|ان|وا)$|^(أبو|أخو|ذو|حمو)$/;

/** The stated events of the article, subject first: «أن السلطات أغلقت المطار». */
export function toldClauses(context: PhrasingContext): readonly Unit[] {
  return context.extraction.facts.flatMap((fact): readonly Unit[] => {
    const placed = fact.kind === "event" ? context.clauseOf(fact) : undefined;
    if (placed === undefined || fact.kind !== "event") return [];
    if (!fact.asserted || fact.polarity === "-" || sureOf(context, fact) < SURE) return [];
    const { tree, clause } = placed;
    const subject = clause.dependents.find((dependent) => dependent.part === "subject");
    if (subject === undefined || subject.pronoun || clause.passive || clause.auxiliaries.length > 0) return [];
    if (!isStated(tree, clause) || isQuoted(clause, context.document.quotes)) return [];
    if (clause.dependents.some(({ part }) => part === "content")) return [];
    const { feats } = subject.token;
    if (feats.definite === "Ind" || (feats.number ?? "Sing") !== "Sing") return [];
    const words = clauseText(context, placed, { without: [], skip: (dependent) => dullTime(context, dependent) });
    if (words === null || words.subject === "" || words.rest === "") return [];
    const all = words.subject.split(" ");
    if (all.some((word) => CHANGES.test(word)) || /[،,("«:]/.test(`${words.subject} ${words.rest}`)) return [];
    const text = `أن ${words.subject} ${words.verb} ${words.rest}`;
    const length = wordCount(text);
    if (length < LEAST_WORDS || length > MOST_WORDS) return [];
    const span = { start: tree.sentence.start, end: tree.sentence.end };
    return [{ text, type: "clause", span, entity: `told ${fact.id}`, aliases: [] }];
  });
}

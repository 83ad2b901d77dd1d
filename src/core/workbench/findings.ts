// What the rules say of items that somebody edited: nothing is dropped, everything is told.
import type { Candidate } from "../questions/candidate.ts";
import { itemRules, pairRules, quizRules } from "../rules/registry.ts";
import type { RuleContext } from "../rules/rule.ts";

/** A rule that an item breaks. */
export interface Finding {
  /** Id in the published list of rules, e.g. `K6`. */
  readonly rule: string;
  readonly level: "block" | "warn";
  /** What is wrong, in English, as the rule says it. */
  readonly why: string;
  /** Id of the other item, for rules about two. */
  readonly other?: string;
}

/** What is wrong with one item by itself; one finding a rule. */
export function findingsIn(candidate: Candidate, context: RuleContext): readonly Finding[] {
  const found = itemRules.flatMap(({ id, level, check }) => {
    const why = check(candidate, context);
    return why === null ? [] : [{ rule: id, level, why }];
  });
  return once(found);
}

/** For each item of a quiz what is wrong with it, by itself and beside the others. */
export function findingsOf(quiz: readonly Candidate[], context: RuleContext): readonly (readonly Finding[])[] {
  const found = quiz.map((candidate) => [...findingsIn(candidate, context)]);
  for (const [at, candidate] of quiz.entries()) {
    for (const [other, beside] of quiz.slice(0, at).entries()) {
      for (const { id, level, check } of pairRules) {
        const why = check(beside, candidate, context);
        if (why === null) continue;
        found[at]?.push({ rule: id, level, why, other: beside.item.id });
        found[other]?.push({ rule: id, level, why, other: candidate.item.id });
      }
    }
    for (const { id, level, check } of quizRules) {
      const why = check(candidate, quiz.slice(0, at), context);
      if (why !== null) found[at]?.push({ rule: id, level, why });
    }
  }
  return found.map(once);
}

/** What goes without saying: options that are the same are also alike, contain one another, and are no row of values. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = { O2: ["K6", "O12", "O14"], K6: ["O14"] };

/** One finding a rule and other item, several rules sharing an id, and none that another one implies. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ rule, other = "" }: Finding): string => `${rule} ${other}`;
  const implied = new Set(findings.flatMap(({ rule }) => IMPLIED[rule] ?? []));
  return findings.filter(
    (finding, at) => !implied.has(finding.rule) && findings.findIndex((one) => key(one) === key(finding)) === at,
  );
}

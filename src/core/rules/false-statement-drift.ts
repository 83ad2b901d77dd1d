// K3 for false statements: one unit differs from the text, and putting it back makes the statement true again.
import { bareStem, evidenceText, sentenceText } from "./help/item-parts.ts";
import { nested, stemsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const falseStatementDrift: ItemRule = {
  id: "K3",
  level: "block",
  why: "A false statement differs from the text in one unit alone, and its correction is in the text.",
  check: (candidate, context) => {
    const { item } = candidate;
    if (item.type !== "truefalse" || item.correct || item.repair === undefined) return null;
    const { wrong, right } = item.repair;
    const stem = bareStem(item, context);
    if (nested(wrong, right, context)) return `"${wrong}" and "${right}" may mean the same`;
    if (stem.split(wrong).length !== 2) return `"${wrong}" does not stand in the statement once`;
    const proof = `${evidenceText(candidate, context)} ${sentenceText(candidate, context)}`;
    const wordings = [right, ...(candidate.keys[0]?.aliases ?? [])].map((name) => context.pack.fold(name, "spelling"));
    if (!wordings.some((name) => context.pack.fold(proof, "spelling").includes(name)))
      return `the text does not say "${right}"`;
    // A conjunction glued to the first word may have been dropped.
    const { fold } = context.pack;
    if (fold(proof, "spelling").includes(fold(stem.replace(wrong, right), "spelling"))) return null;
    const given = [...stemsOf(proof, context)];
    const said = (word: string): boolean => given.some((other) => other.endsWith(word));
    const added = [...stemsOf(stem.replace(wrong, " "), context)].filter((word) => !said(word));
    if (added.length === 0) return null;
    // A name put in for a pronoun is no change of what is said.
    const names = stemsOf(context.extraction.entities.flatMap((entity) => entity.names).join(" "), context);
    const foreign = added.find((word) => !names.has(word));
    return foreign === undefined ? null : `"${foreign}" is changed as well`;
  },
};

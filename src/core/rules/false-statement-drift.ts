// K3 for false statements: one unit differs from the text, and putting it back makes the statement true again.
import { evidenceText, sentenceText } from "./help/item-parts.ts";
import { holds, identityRun, nested, stemsOf } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const falseStatementDrift: ItemRule = {
  id: "K3",
  level: "block",
  why: "A false statement differs from the text in one unit alone, and its correction is in the text.",
  check: (candidate, context) => {
    const { item } = candidate;
    if (item.type !== "truefalse" || item.correct || item.repair === undefined) return null;
    const { wrong, right } = item.repair;
    if (nested(wrong, right, context)) return `"${wrong}" and "${right}" may mean the same`;
    if (item.stem.split(wrong).length !== 2) return `"${wrong}" does not stand in the statement once`;
    const proof = `${evidenceText(candidate, context)} ${sentenceText(candidate, context)}`;
    if (!holds(identityRun(proof, context), identityRun(right, context))) return `the text does not say "${right}"`;
    const given = stemsOf(proof, context);
    const added = [...stemsOf(item.stem.replace(wrong, " "), context)].filter((stem) => !given.has(stem));
    // A name put in for a pronoun is no change of what is said.
    const spoken = new Set(
      context.extraction.entities.flatMap((one) => one.names.flatMap((name) => [...stemsOf(name, context)])),
    );
    const foreign = added.find((stem) => !spoken.has(stem));
    return foreign === undefined ? null : `"${foreign}" is changed as well`;
  },
};

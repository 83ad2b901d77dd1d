// K6: no wrong option is another wording of the key.
import type { Unit } from "../language.ts";
import { namesOf } from "./help/fact-slots.ts";
import { holds, identityRun, nested, tellingNames } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** All that the unit is called, as runs of words, but for names that others of the article bear as well. */
function callsOf(unit: Unit, context: RuleContext): readonly string[] {
  const aliases = [...unit.aliases, ...namesOf(unit.entity, context)];
  return [unit.text, ...tellingNames({ ...unit, aliases }, context)].map((name) => identityRun(name, context));
}

/** One wording in common, or one of several words that lies within a wording of the other. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  const within = (one: string, other: string): boolean => one.trim().includes(" ") && holds(other, one);
  return a.some((one) => b.some((other) => one === other || within(one, other) || within(other, one)));
}

export const aliasAsDistractor: ItemRule = {
  id: "K6",
  level: "block",
  why: "No wrong option is the key in other words, a part of it, or the key with something added.",
  check: ({ keys, distractors }, context) => {
    for (const key of keys) {
      for (const unit of distractors) {
        const same =
          (key.entity !== undefined && key.entity === unit.entity) ||
          nested(key.text, unit.text, context) ||
          meet(callsOf(key, context), callsOf(unit, context));
        if (same) return `"${unit.text}" can be read as "${key.text}"`;
      }
    }
    return null;
  },
};

// K6: no wrong option is another wording of the key.
import type { Unit } from "../language.ts";
import { namesOf } from "./help/fact-slots.ts";
import { nested } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

function wordings(unit: Unit, context: RuleContext): readonly string[] {
  return [unit.text, ...unit.aliases, ...namesOf(unit.entity, context)];
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
          wordings(key, context).some((one) => wordings(unit, context).some((other) => nested(one, other, context)));
        if (same) return `"${unit.text}" can be read as "${key.text}"`;
      }
    }
    return null;
  },
};

// C10: an accepted spelling that names somebody else would mark a wrong answer as right.
import { factOf, namesOf } from "./help/fact-slots.ts";
import { identityRun } from "./help/words.ts";
import type { ItemRule } from "./rule.ts";

export const wrongAcceptedAnswer: ItemRule = {
  id: "C10",
  level: "block",
  why: "No accepted answer is the name of another person, place or body of the article.",
  check: ({ item, keys: [key] }, context) => {
    if (item.type !== "fill" || key?.entity === undefined || factOf(item.fact, context) === null) return null;
    const own = new Set(namesOf(key.entity, context).map((name) => identityRun(name, context)));
    const accepted = new Set(item.answers.map((answer) => identityRun(answer, context)));
    const other = context.extraction.entities
      .filter((entity) => entity.id !== key.entity)
      .flatMap((entity) => entity.names)
      .find((name) => accepted.has(identityRun(name, context)) && !own.has(identityRun(name, context)));
    return other === undefined ? null : `"${other}" is somebody else`;
  },
};

// O19: people, places and posts as options: readers told most of them apart without the text, or found them of another world.
import { ofTheStory } from "../facts/story.ts";
import type { AnswerType, Unit } from "../language.ts";
import type { Asks } from "../quiz/quiz.ts";
import { choicesOf, hiddenKey } from "./help/item-parts.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

const NAMES: ReadonlySet<AnswerType> = new Set([
  "person",
  "country",
  "city",
  "place",
  "described-person",
  "clause",
  "post",
  "action",
  "organisation",
]);
const ASKED: ReadonlySet<Asks> = new Set(["who", "whom", "where", "which", "said", "what", "post"]);

function known(unit: Unit, { extraction }: RuleContext): boolean {
  const entity = extraction.entities.find(({ id }) => id === unit.entity);
  return unit.type === "person" && entity !== undefined && ofTheStory(entity);
}

export const namesAsOptions: ItemRule = {
  id: "O19",
  level: "block",
  why: "Where, in which post, what was done and what was said are asked as gaps and statements, and who only among people of the story: of ten other such items with options readers used two.",
  check: (candidate, context) => {
    const key = hiddenKey(candidate);
    if (candidate.item.type !== "mcq" || key === null) return null;
    if (!NAMES.has(key.type) || !ASKED.has(candidate.item.asks)) return null;
    return choicesOf(candidate).every((unit) => known(unit, context)) ? null : `a ${key.type} among options`;
  },
};

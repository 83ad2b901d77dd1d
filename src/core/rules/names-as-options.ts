// O19: people, places and posts as options: readers told most of them apart without the text, or found them of another world.
import type { AnswerType } from "../language.ts";
import type { Asks } from "../quiz/quiz.ts";
import { hiddenKey } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

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

export const namesAsOptions: ItemRule = {
  id: "O19",
  level: "block",
  why: "Who, in which post, what was done and what was said are asked as gaps and statements: of ten such items with options readers used two.",
  check: (candidate) => {
    const key = hiddenKey(candidate);
    if (candidate.item.type !== "mcq" || key === null) return null;
    // To whom the text ascribes words, among all its voices: of ten, readers used one.
    if (key.type === "source") return "a source among options";
    if (!NAMES.has(key.type) || !ASKED.has(candidate.item.asks)) return null;
    return `a ${key.type} among options`;
  },
};

// O15: wrong options come from the article where it has enough of their kind.
import type { NameType } from "../document/document.ts";
import type { AnswerType } from "../language.ts";
import type { Candidate } from "../questions/candidate.ts";
import { choicesOf } from "./help/item-parts.ts";
import { identityRun } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

const NAME_OF: Partial<Readonly<Record<AnswerType, NameType>>> = {
  person: "person",
  country: "place",
  city: "place",
  place: "place",
  organisation: "organisation",
};

/** How many other things of the key's kind the article names. */
function available(key: Candidate["keys"][number], context: RuleContext): number {
  const type = NAME_OF[key.type];
  if (type === undefined) return 0;
  const own = new Set([key.text, ...key.aliases].map((text) => identityRun(text, context)));
  const { names } = context.document;
  return new Set(
    names
      .filter((name) => name.type === type)
      .map((name) => identityRun(name.text, context))
      .filter((run) => !own.has(run)),
  ).size;
}

export const distractorsFromNowhere: ItemRule = {
  id: "O15",
  level: "warn",
  why: "Two wrong options come from the article where it names enough of their kind.",
  check: (candidate, context) => {
    const [key, ...rest] = choicesOf(candidate);
    if (key === undefined) return null;
    const near = rest.filter((unit) => unit.span !== undefined).length;
    return near < 2 && near < available(key, context) ? `${near} wrong options come from the article` : null;
  },
};

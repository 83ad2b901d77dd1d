// People told by the post they hold: «محافظ البنك المركزي» beside «وزير المالية», where the article names too few people.
import type { PostFact } from "../../../core/facts/fact.ts";
import { hashOf } from "../../../core/hash.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { isOfficePost } from "../extract/knowledge.ts";
import { looseIn } from "./looseness.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { postUnit } from "./post-questions.ts";
import { wordCount } from "./word-count.ts";

const LEAST_WORDS = 2;
const MOST_WORDS = 7;
const FORMER = /السابق|الأسبق|الراحل|المستقيل|المعزول/;

/** The holder of a post, told by it; `null` where the post says too little or points elsewhere. */
function described(context: PhrasingContext, fact: PostFact): Unit | null {
  const entity = context.entityById(fact.who.entity);
  const post = postUnit(context, fact);
  const words = wordCount(post.text);
  if (entity?.type !== "person" || !isOfficePost(post.text) || FORMER.test(post.text)) return null;
  if (words < LEAST_WORDS || words > MOST_WORDS || /[،,("«]/.test(post.text)) return null;
  const tokens = context.document.tokens.filter(
    (token) => token.start >= fact.post.start && token.end <= fact.post.end,
  );
  if (looseIn(tokens).length > 0 || tokens.some((token) => context.anaphora(token, tokens).kind !== "clear"))
    return null;
  return {
    ...post,
    type: "described-person",
    entity: entity.id,
    aliases: entity.names.filter((name) => name !== post.text),
  };
}

/** Everybody in office, one a person. */
export function describedPeople(context: PhrasingContext): readonly Unit[] {
  const seen = new Set<string>();
  return context.extraction.facts.flatMap((fact) => {
    const unit = fact.kind === "post" ? described(context, fact) : null;
    if (unit?.entity === undefined || seen.has(unit.entity)) return [];
    seen.add(unit.entity);
    return [unit];
  });
}

/** The question, and the same with the person told by the post. */
export function alsoByPost(asking: Asking, people: readonly Unit[]): readonly Asking[] {
  const key = people.find((unit) => asking.key.type === "person" && unit.entity === asking.key.entity);
  return key === undefined ? [asking] : [asking, { ...asking, id: `a-${hashOf(`${asking.id} by post`)}`, key }];
}

// Who holds which post: «ما منصب …؟», «من رئيس بلدية باردونيكيا؟».
import type { PostFact } from "../../../core/facts/fact.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { isHeadOfState, isOfficePost } from "../extract/knowledge.ts";
import { asking } from "./asking.ts";
import { looseIn } from "./looseness.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { unitOfEntity } from "./units.ts";

/** A post as an option. */
export function postUnit(context: PhrasingContext, fact: PostFact): Unit {
  const entity = context.entityById(fact.who.entity);
  return {
    text: fact.post.text.replace(/\s+/g, " "),
    type: "post",
    unit: isOfficePost(fact.post.text) ? "office" : "role",
    span: { start: fact.post.start, end: fact.post.end },
    ...(fact.who.entity === undefined ? {} : { entity: `post ${fact.who.entity}` }),
    ...(entity?.gender === undefined ? {} : { gender: entity.gender }),
    aliases: [],
  };
}

export function postQuestions(context: PhrasingContext, fact: PostFact): readonly Asking[] {
  const entity = context.entityById(fact.who.entity);
  const person = entity === undefined ? undefined : unitOfEntity(entity);
  const tokens = context.document.tokens.filter(
    (token) => token.start >= fact.post.start && token.end <= fact.post.end,
  );
  if (person === undefined || person.type !== "person" || looseIn(tokens).length > 0) return [];
  const speaks = context.extraction.facts.some((one) => one.kind === "statement" && one.speakerEntity === entity?.id);
  if ((entity?.mentions.length ?? 0) < 2 && !speaks) return [];
  if (
    /السابق|الأسبق|الراحل|المستقيل|المعزول/.test(fact.post.text) ||
    tokens.some((token) => context.anaphora(token, tokens).kind !== "clear")
  )
    return [];
  const known = isHeadOfState(fact.post.text);
  const post = postUnit(context, fact);
  const count = post.text.split(" ").length;
  if (count < 2 || count > 8 || !isOfficePost(post.text)) return [];
  const sentence = context.document.sentences[fact.sentence];
  const evidence = sentence ?? fact.evidence[0];
  const span = { start: evidence.start, end: evidence.end };
  const posts = context.extraction.facts.filter(
    (other) => other.kind === "post" && other.who.entity === fact.who.entity,
  );
  const woman = (entity?.gender ?? tokens[0]?.feats.gender) === "Fem";
  const alsoTrue = posts.flatMap((other) => (other.kind === "post" && other !== fact ? [other.post.text] : []));
  return [
    {
      ...(known ? { known } : {}),
      ...asking(
        {
          fact,
          asks: "post",
          template: "post",
          slots: { name: person.text, holds: woman ? "تشغله" : "يشغله" },
          key: post,
          alsoTrue,
          confidence: fact.confidence,
        },
        span,
      ),
    },
  ];
}

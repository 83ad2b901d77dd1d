// Posts: «الرئيس الروسي فلاديمير بوتن», «فرنشيسكو أفاتو، رئيس بلدية باردونيكيا».
import type { PostFact } from "../../../core/facts/fact.ts";
import { hull } from "../../../core/text/span.ts";
import { type ExtractContext, factId } from "./context.ts";

/** A post that stands right beside the name is its bearer's, however sure the parser is of the tree around it. */
const ADJACENT = { before: 0.9, after: 0.8, told: 0 } as const;

/** What the surest of them come to: seven of eight are right. */
const MOST = 0.87;

export function postsOf(context: ExtractContext): readonly PostFact[] {
  const seen = new Set<string>();
  return context.posts.flatMap((mention): PostFact[] => {
    const post = context.text.slice(mention.post.start, mention.post.end);
    const key = `${mention.entity} ${post}`;
    const evidence = hull([mention.name, mention.post]);
    if (seen.has(key) || evidence === null) return [];
    seen.add(key);
    return [
      {
        kind: "post",
        id: factId("post", evidence),
        sentence: mention.sentence,
        evidence: [evidence],
        source: `ar/post-${mention.placed}`,
        confidence: Math.min(Math.max(mention.score, ADJACENT[mention.placed]), mention.name.score, MOST),
        who: context.role(mention.name),
        post: { text: post, ...mention.post },
      },
    ];
  });
}

// Sentences that another story has left in the article: «شاهد أيضا» and the like, with a paragraph of its own.
import { sliceOf } from "../../../core/text/span.ts";
import { contentStems } from "./identity.ts";
import type { PhrasingContext } from "./phrasing-context.ts";

/** Sentences of the body that say what the article is about. */
const LEAD = 2;

/** Sentences from which on an article is long enough to have taken in another story. */
const LONG = 6;

/** Indices of the sentences in the second half of the body that share no content word with the headline or the lead. */
export function sentencesApart({ text, sentences, document }: PhrasingContext): ReadonlySet<number> {
  if (sentences.length < LONG) return new Set();
  const stemsAt = (at: number): readonly string[] => {
    const sentence = sentences[at]?.sentence;
    return sentence === undefined ? [] : contentStems(sliceOf(text, sentence));
  };
  const about = new Set(contentStems(document.article.title));
  for (let at = 0; at < LEAD; at++) for (const stem of stemsAt(at)) about.add(stem);
  return new Set(
    sentences.flatMap(({ sentence }, at) =>
      at * 2 >= sentences.length && at >= LEAD && !stemsAt(at).some((stem) => about.has(stem)) ? [sentence.index] : [],
    ),
  );
}

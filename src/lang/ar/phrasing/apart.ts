// Sentences that other stories have left in the article: «شاهد أيضا» and the like, with paragraphs of their own.
import { sliceOf } from "../../../core/text/span.ts";
import type { ExtractContext } from "../extract/context.ts";
import { contentStems } from "./identity.ts";

type Told = ExtractContext["sentences"][number];

/** Sentences of the body that say what the article is about. */
const LEAD = 2;

/** Sentences from which on an article is long enough to have taken in another story. */
const LONG = 6;

/** Sentences in the second half of the body that share no content word with the headline or the lead. */
function strangers({ text, sentences, document }: ExtractContext): readonly Told[] {
  const stemsOf = ({ sentence }: Told): readonly string[] => contentStems(sliceOf(text, sentence));
  const about = new Set([contentStems(document.article.title), ...sentences.slice(0, LEAD).map(stemsOf)].flat());
  return sentences.filter(
    (one, at) => at * 2 >= sentences.length && at >= LEAD && !stemsOf(one).some((stem) => about.has(stem)),
  );
}

/** Beginnings of other stories, one after the other, from which on the article has ended. */
const RUN = 3;

/** Sentences of one line after the other: with no line break between them. */
function byLine({ text, sentences }: ExtractContext): readonly (readonly Told[])[] {
  const out: Told[][] = [];
  let end = 0;
  for (const one of sentences) {
    const last = out.at(-1);
    if (last === undefined || text.slice(end, one.sentence.start).includes("\n")) out.push([one]);
    else last.push(one);
    end = one.sentence.end;
  }
  return out;
}

/** «كشفت مصادر …», «أكد المتحدث …»: a verb without «و», as a story begins. */
const beginsAnew = (paragraph: readonly Told[]): boolean => paragraph[0]?.tree.tokens[0]?.upos === "VERB";

/**
 * The last paragraphs where all begin as stories begin, in an article whose own paragraphs go on with «و», a name or a
 * connective: they are the beginnings of others.
 */
function otherStories(context: ExtractContext): readonly Told[] {
  const [, ...paragraphs] = byLine(context);
  const own = paragraphs.findLastIndex((paragraph) => !beginsAnew(paragraph)) + 1;
  const before = paragraphs.slice(0, own);
  const goesOn = before.filter((paragraph) => !beginsAnew(paragraph)).length * 2 >= before.length;
  return before.length > 0 && goesOn && paragraphs.length - own >= RUN ? paragraphs.slice(own).flat() : [];
}

/** Indices of the sentences that tell another story than the article's. */
export function sentencesApart(context: ExtractContext): ReadonlySet<number> {
  if (context.sentences.length < LONG) return new Set();
  return new Set([...strangers(context), ...otherStories(context)].map(({ sentence }) => sentence.index));
}

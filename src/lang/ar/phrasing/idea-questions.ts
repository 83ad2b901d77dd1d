// The main idea: what the opening tells of the headline's matter, against statements that only one paragraph makes.
import { hashOf } from "../../../core/hash.ts";
import type { Asking, Proposition, Unit } from "../../../core/language.ts";
import { contentStems } from "./identity.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { wordCount } from "./word-count.ts";

const LEAST_WORDS = 6;
const MOST_WORDS = 22;
/** Share of the headline's words that the main idea has, and that a side matter has at most. */
const CENTRAL = 0.34;
/** Of more, whoever has read the headline knows it. */
const TOLD = 0.45;
const ASIDE = 0.3;
/** Longest to shortest option. */
const EVEN = 1.9;
/** Sentences from which on the article goes into side matters. */
const LATER = 2;
const LEAST_WRONG = 2;
/** Readers found the answer in the headline each time: a teacher may choose such an item, no quiz does by itself. */
const UNSURE = 0.7;

const share = (text: string, title: readonly string[]): number => {
  const words = new Set(contentStems(text));
  return title.filter((stem) => words.has(stem)).length / Math.max(1, title.length);
};

/** True where the statement is of a length to stand beside others, and whole without its place in the text. */
function fits({ text }: Proposition): boolean {
  const words = wordCount(text);
  return words >= LEAST_WORDS && words <= MOST_WORDS && !/["«»“”:]/.test(text);
}

/** «ما الفكرة الرئيسة للنص؟», and the units that are its options. */
export function ideaQuestions(
  context: PhrasingContext,
  propositions: readonly Proposition[],
): { readonly askings: readonly Asking[]; readonly units: readonly Unit[] } {
  const none = { askings: [], units: [] };
  const title = [...new Set(contentStems(context.document.article.title))];
  const first = context.sentences[0]?.sentence.index;
  if (title.length < 3 || first === undefined) return none;
  const usable = propositions.filter(fits);
  const central = usable
    .filter(({ sentence, text }) => sentence <= first + 1 && share(text, title) >= CENTRAL && share(text, title) < TOLD)
    .sort((a, b) => share(b.text, title) - share(a.text, title) || a.text.length - b.text.length);
  const [key] = central;
  if (key === undefined) return none;
  const seen = new Set<number>();
  const wrong = usable.filter((one) => {
    const beside =
      one.sentence >= first + LATER &&
      !seen.has(one.sentence) &&
      share(one.text, title) <= ASIDE &&
      share(one.text, [...new Set(contentStems(key.text))]) <= ASIDE &&
      Math.max(one.text.length, key.text.length) <= EVEN * Math.min(one.text.length, key.text.length);
    if (beside) seen.add(one.sentence);
    return beside;
  });
  if (wrong.length < LEAST_WRONG) return none;
  const unit = (one: Proposition): Unit => ({ text: one.text, type: "idea", span: one.span, aliases: [] });
  return {
    askings: [
      {
        id: `a-${hashOf(`idea ${key.id}`)}`,
        fact: `f-${hashOf("idea")}`,
        asks: "idea",
        template: "idea",
        slots: {},
        key: unit(key),
        alsoTrue: [],
        evidence: key.evidence,
        sentence: key.sentence,
        confidence: Math.min(key.confidence, UNSURE),
        process: "integrate",
      },
    ],
    units: wrong.map(unit),
  };
}

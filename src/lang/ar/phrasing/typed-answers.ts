// What a student may write as the answer of a question: the names that the article gives to one bearer.
import type { Entity } from "../../../core/facts/entity.ts";
import type { Asking } from "../../../core/language.ts";
import { sliceOf } from "../../../core/text/span.ts";
import { nationalityOf } from "../lexicon/countries.ts";
import { otherSpellings } from "../lexicon/foreign-spellings.ts";
import { display } from "../script/display.ts";
import { foldSpelling } from "../script/fold.ts";
import { skeleton } from "../script/skeleton.ts";
import { otherNames } from "./gap-answers.ts";
import type { PhrasingContext } from "./phrasing-context.ts";

/** «من قال إن الاتفاق تم وإنه …»: the later pronoun tells who, or hangs in the air; «من قال إنه …» is how one asks. */
const POINTS_BACK = /\s([إأ]نه|[بل]أنه)(\s|$)/;
/** With fewer others of its kind in the article, the answer needs no reading. */
const LEAST_OTHERS = 1;

/** Shorter words share their consonants with too many others. */
const LEAST_LETTERS = 4;

const hasArticle = (word: string): boolean => word.startsWith("ال");

/** `name` as the headline spells it: «بوتين» over an article that writes «بوتن». What is somebody else's name is not taken. */
function spelledInTitle(context: PhrasingContext, name: string, entity: Entity): readonly string[] {
  const { extraction, document } = context;
  const others = extraction.entities.filter((one) => one.id !== entity.id).flatMap((one) => one.names);
  const taken = new Set(others.flatMap((other) => foldSpelling(other).split(" ")));
  const title = document.article.title.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= LEAST_LETTERS);
  const words = name.split(" ");
  return words.flatMap((word, at) =>
    title
      .filter((other) => skeleton(other) === skeleton(word) && foldSpelling(other) !== foldSpelling(word))
      .filter((other) => word.length >= LEAST_LETTERS && !taken.has(foldSpelling(other)))
      // «سعودية» is no spelling of «سعود», nor «أميركي» of «الأميركي».
      .filter((other) => nationalityOf(foldSpelling(other)) === null && hasArticle(other) === hasArticle(word))
      .map((other) => words.with(at, other).join(" ")),
  );
}

/** Words of a post that may be typed for its holder. */
const LONGEST_POST = 6;

/** «وزير الخارجية الأميركي» of «قال وزير الخارجية الأميركي، مايك بومبيو»: who says so is told as well as by name. */
function postsOf(context: PhrasingContext, { id }: Entity, shown: string): readonly string[] {
  return context.posts
    .filter((one) => one.entity === id)
    .map(({ post }) => display(context.text.slice(post.start, post.end)))
    .filter((post) => {
      const { length } = post.split(" ");
      return (
        length > 1 &&
        length <= LONGEST_POST &&
        !/[،,("«]/.test(post) &&
        !foldSpelling(shown).includes(foldSpelling(post))
      );
    });
}

/** «جيروم باول» for «باول», where the article names nobody else so. */
function fullerNames(context: PhrasingContext, name: string, { id }: Entity): readonly string[] {
  const fuller = context.document.names
    .filter((other) => other.type === "person" && foldSpelling(other.text).endsWith(` ${foldSpelling(name)}`))
    .map((other) => display(other.text));
  const bearers = new Set(
    context.extraction.entities
      .filter((one) => one.id !== id && one.names.some((other) => fuller.includes(display(other))))
      .map((one) => one.id),
  );
  return bearers.size > 0 || new Set(fuller.map(foldSpelling)).size > 1 ? [] : [...new Set(fuller)];
}

/**
 * `asking` with the answers that may be typed, where it can be answered so: who of the people said it. Of deeds another
 * name, a post or the body behind them is mostly as right.
 */
export function withAnswers(context: PhrasingContext, asking: Asking): Asking {
  const { key, slots } = asking;
  if (asking.asks !== "speaker" || key.type !== "person" || key.entity === undefined || key.span === undefined)
    return asking;
  if (POINTS_BACK.test(slots["rest"] ?? "")) return asking;
  const entity = context.entityById(key.entity);
  // «ريس»: the text may name him in full where nobody read it so.
  if (entity === undefined || !/[\u0621-\u064A]+\s/.test(key.text)) return asking;
  const others = context.extraction.entities.filter((one) => one.type === entity.type && one.id !== entity.id);
  if (others.length < LEAST_OTHERS) return asking;
  const shown = Object.values(slots).join(" ");
  const posts = postsOf(context, entity, shown);
  const names = [
    ...otherNames(context, { ...key, span: key.span }, key.text, shown),
    ...posts,
    ...fullerNames(context, key.text, entity),
  ];
  const held = new Set([...posts, ...context.posts.map(({ post }) => sliceOf(context.text, post))]);
  const spelled = [key.text, ...names]
    .filter((name) => !held.has(name))
    .flatMap((name) => [...spelledInTitle(context, name, entity), ...otherSpellings(name)]);
  return { ...asking, answers: [key.text, ...new Set([...names, ...spelled])] };
}

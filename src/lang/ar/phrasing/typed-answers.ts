// What a student may write as the answer of a question: the names that the article gives to one bearer.
import type { Entity } from "../../../core/facts/entity.ts";
import type { Asking } from "../../../core/language.ts";
import { otherSpellings } from "../lexicon/foreign-spellings.ts";
import { foldSpelling } from "../script/fold.ts";
import { skeleton } from "../script/skeleton.ts";
import { otherNames } from "./gap-answers.ts";
import type { PhrasingContext } from "./phrasing-context.ts";

/** Pronouns that tell who the speaker is, or hang in the air; «من قال إنه …» is how one asks. */
const POINTS_BACK = /(^|\s)\S{2,}(ها|هما|هم)(\s|$)|\s([إأ]نه|[بل]أنه)(\s|$)/;
/** With fewer others of its kind in the article, the answer needs no reading. */
const LEAST_OTHERS = 1;

/** Shorter words share their consonants with too many others. */
const LEAST_LETTERS = 4;

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
      .map((other) => words.with(at, other).join(" ")),
  );
}

/**
 * `asking` with the answers that may be typed, where it can be answered so: who of the people said it. Of deeds another
 * name, a post or the body behind them is mostly as right.
 */
export function withAnswers(context: PhrasingContext, asking: Asking): Asking {
  const { key, slots } = asking;
  if (asking.asks !== "speaker" || key.type !== "person" || key.entity === undefined || key.span === undefined)
    return asking;
  // «من قال إن والدها …»: the pronoun tells who, or hangs in the air.
  if (POINTS_BACK.test(slots["rest"] ?? "")) return asking;
  const entity = context.entityById(key.entity);
  if (entity === undefined || !/[\u0621-\u064A]/.test(key.text)) return asking;
  const others = context.extraction.entities.filter((one) => one.type === entity.type && one.id !== entity.id);
  if (others.length < LEAST_OTHERS) return asking;
  const names = otherNames(context, { ...key, span: key.span }, key.text, Object.values(slots).join(" "));
  const all = [key.text, ...names];
  const spelled = all.flatMap((name) => [...spelledInTitle(context, name, entity), ...otherSpellings(name)]);
  return { ...asking, answers: [key.text, ...new Set([...names, ...spelled])] };
}

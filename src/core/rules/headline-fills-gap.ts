// C1: the opening sentence loses no word that the headline gives back.
import type { Unit } from "../language.ts";
import { BLANK } from "../questions/blank.ts";
import { identityRun, shows, showsCountry, stemsOf } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** True where the headline holds the key, another of its names, all its content words, or where the article is about nothing else. */
function toldByHeadline(key: Unit, context: RuleContext): boolean {
  const { title } = context.document.article;
  if (title === "") return false;
  if (shows(title, key, context) || showsCountry(title, key, context)) return true;
  if (key.type === "person" && surnameIn(title, key, context)) return true;
  const headline = stemsOf(title, context);
  const own = [...stemsOf(key.text, context)];
  const derived = (stem: string): boolean =>
    headline.has(stem) || (stem.length >= 4 && [...headline].some((other) => other.startsWith(stem)));
  if (own.length > 0 && own.every(derived)) return true;
  const mentions = (id: string | undefined): number =>
    context.extraction.entities.find((entity) => entity.id === id)?.mentions.length ?? 0;
  const most = Math.max(0, ...context.extraction.entities.map((entity) => entity.mentions.length));
  return most >= MAIN && mentions(key.entity) === most;
}

/** True where the headline calls a person by the last of several names: «كين» for «هاري كين». */
function surnameIn(title: string, { text }: Unit, context: RuleContext): boolean {
  const words = identityRun(text, context).trim().split(" ");
  const surname = words.at(-1) ?? "";
  return words.length > 1 && surname.length > 2 && identityRun(title, context).includes(` ${surname} `);
}

/** Mentions from which on an entity is what the article is about. */
const MAIN = 5;

export const headlineFillsGap: ItemRule = {
  id: "C1",
  level: "block",
  why: "The article's first sentence stays whole where the headline would fill the gap.",
  check: ({ item, keys: [key], sentences, question }, context) => {
    const swapped = item.type === "truefalse" && !item.correct;
    const gap = item.stem.includes(BLANK) && question === undefined;
    if ((!gap && !swapped) || key === undefined) return null;
    const first = context.document.sentences.find((sentence) => sentence.role === "body");
    if (toldByHeadline(key, context)) return `the headline gives "${key.text}"`;
    const opening = first !== undefined && sentences.includes(first.index);
    return opening && shows(context.document.article.title, key, context) ? `the headline gives "${key.text}"` : null;
  },
};

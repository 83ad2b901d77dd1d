// M8: an answer that the headline gives needs no reading.
import type { Unit } from "../language.ts";
import type { Candidate } from "../questions/candidate.ts";
import { hiddenKey } from "./help/item-parts.ts";
import { holds, identityRun, shows, showsCountry, stemsOf } from "./help/words.ts";
import type { ItemRule, RuleContext } from "./rule.ts";

/** True where a statement holds most content words of the headline. */
function toldByHeadline(shown: string, context: RuleContext): boolean {
  const headline = [...stemsOf(context.document.article.title, context)];
  const statement = stemsOf(shown, context);
  return headline.length > 2 && headline.filter((stem) => statement.has(stem)).length * 5 >= headline.length * 3;
}

/** True where the headline says nearly all of a true statement. */
function saysAll(shown: string, context: RuleContext): boolean {
  const headline = stemsOf(context.document.article.title, context);
  const statement = [...stemsOf(shown, context)];
  return statement.filter((stem) => headline.has(stem)).length * 3 >= statement.length * 2;
}

/** The posts of a person, as the text tells them. */
function postsOf({ entity }: Unit, { extraction }: RuleContext): readonly string[] {
  return extraction.facts.flatMap((fact) =>
    fact.kind === "post" && entity !== undefined && fact.who.entity === entity ? [fact.post.text] : [],
  );
}

/** Words right before a name that may be its bearer's title: «الأمين العام للأمم المتحدة، أنطونيو غوتيريش». */
const TITLE_WORDS = [5, 4, 3, 2];

/** True where the headline has the words that stand before the key's name somewhere in the article. */
function titled({ entity }: Unit, context: RuleContext): boolean {
  const { article } = context.document;
  const headline = identityRun(article.title, context);
  const mentions = context.extraction.entities.find((one) => one.id === entity)?.mentions ?? [];
  return mentions.some(({ start }) => {
    const before = article.text
      .slice(0, start)
      .split(/[\s،,]+/)
      .filter((word) => word !== "");
    return TITLE_WORDS.some((count) => {
      const words = before.slice(-count);
      return words.length === count && holds(headline, identityRun(words.join(" "), context));
    });
  });
}

/** Mentions from which on the article is about somebody. */
const MAIN = 4;

/** True where the question is who did what the article is about, and it is about nobody else. */
function mainActor({ item, question }: Candidate, { entity }: Unit, { extraction }: RuleContext): boolean {
  if (
    (item.type !== "mcq" && question === undefined) ||
    (item.asks !== "who" && item.asks !== "which") ||
    entity === undefined
  )
    return false;
  const counts = extraction.entities.map((one) => one.mentions.length).toSorted((a, b) => b - a);
  const own = extraction.entities.find((one) => one.id === entity)?.mentions.length ?? 0;
  return own >= MAIN && own === counts[0] && own > (counts[1] ?? 0) + 1;
}

/** True where the headline calls the key by another of its names of two words and more, such as its post. */
function named(key: Unit, context: RuleContext): boolean {
  const headline = identityRun(context.document.article.title, context);
  return [...key.aliases, ...postsOf(key, context)].some(
    (alias) => alias.includes(" ") && holds(headline, identityRun(alias, context)),
  );
}

/** True where the headline holds all content words of the key but one: «منظمة الصحة» for «منظمة الصحة العالمية». */
function shortened(key: Unit, context: RuleContext): boolean {
  const headline = stemsOf(context.document.article.title, context);
  const own = [...stemsOf(key.text, context)];
  return own.length > 2 && own.filter((stem) => headline.has(stem)).length >= own.length - 1;
}

/** Letters of a name from which a word that only adds one letter before it is that name: «لسوريا», «بسوريا». */
const GLUED_FROM = 4;

/** True where a word of the headline is the key with one letter glued before it. */
function glued(key: Unit, context: RuleContext): boolean {
  const headline = identityRun(context.document.article.title, context);
  return [key.text, ...key.aliases].some((name) => {
    const run = identityRun(name, context).trimStart();
    const at = run.trim().length < GLUED_FROM ? -1 : headline.indexOf(run);
    return at > 1 && headline.charAt(at - 2) === " ";
  });
}

/** True where the headline speaks of what is asked, and does not only hold the name. */
function speaksOfIt(candidate: Candidate, key: Unit, context: RuleContext, enough = 3): boolean {
  const own = stemsOf([key.text, ...key.aliases].join(" "), context);
  const headline = [...stemsOf(context.document.article.title, context)].filter((stem) => !own.has(stem));
  const asked = stemsOf(candidate.shown, context);
  const shared = headline.filter((stem) => asked.has(stem)).length;
  return shared >= enough || (shared > 0 && shared * 2 >= headline.length);
}

/** Share of the headline from which it tells who says a thing, or lets it be guessed: of what holds more, readers refused three of five. */
const HEADLINE_SAYS = 0.25;

/** True where the headline holds much of what was said: who says so is told there, or in everybody's mind. */
function saidInHeadline({ shown }: Candidate, context: RuleContext): boolean {
  const headline = [...stemsOf(context.document.article.title, context)];
  const said = stemsOf(shown, context);
  return headline.filter((stem) => said.has(stem)).length > HEADLINE_SAYS * Math.max(1, headline.length);
}

export const answerInHeadline: ItemRule = {
  id: "M8",
  level: "block",
  why: "The answer is not given by the headline alone.",
  check: (candidate, context) => {
    const { type, correct } = { correct: false, ...candidate.item };
    if (
      type === "truefalse" &&
      (toldByHeadline(candidate.shown, context) || (correct && saysAll(candidate.shown, context)))
    )
      return "the headline says as much";
    const key = hiddenKey(candidate);
    if (key === null || candidate.item.asks === "title" || candidate.item.asks === "idea") return null;
    if (candidate.item.type === "fill" && candidate.item.asks === "speaker" && saidInHeadline(candidate, context))
      return "the headline says as much";
    if (mainActor(candidate, key, context)) return `the article is about "${key.text}"`;
    if (titled(key, context) && speaksOfIt(candidate, key, context, 2)) return `the headline tells of "${key.text}"`;
    const shown =
      shows(context.document.article.title, key, context) ||
      showsCountry(context.document.article.title, key, context) ||
      named(key, context) ||
      glued(key, context) ||
      shortened(key, context);
    // Without other names to choose among, the one of the headline comes to mind first; so does its place.
    if (shown && (candidate.question !== undefined || candidate.item.asks === "where"))
      return `the headline names "${key.text}"`;
    return shown && speaksOfIt(candidate, key, context) ? `the headline names "${key.text}"` : null;
  },
};

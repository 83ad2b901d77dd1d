// An item as people edited it, back to what rules judge: its words are looked up among what is known of the article.
import type { LanguagePack, Unit } from "../language.ts";
import type { Candidate } from "../questions/candidate.ts";
import type { Item } from "../quiz/quiz.ts";
import { sentencesAt } from "../rules/help/item-parts.ts";
import type { RuleContext } from "../rules/rule.ts";

/** What is known of the words that may stand in an item. */
export interface Known {
  readonly context: RuleContext;
  /** Everything in the article that could be an option. */
  readonly units: readonly Unit[];
  /** The candidate that the item was, before anybody edited it. */
  candidate(id: string): Candidate | undefined;
}

/** The unit of the article, or of the item before it was edited, that `text` names; else one of the kind of `like`. */
function unitOf(
  text: string,
  like: Unit | undefined,
  own: readonly Unit[],
  units: readonly Unit[],
  pack: LanguagePack,
): Unit {
  const same = own.find((unit) => unit.text === text);
  if (same !== undefined) return same;
  const name = pack.fold(text, "identity");
  const found = units.filter((unit) => pack.fold(unit.text, "identity") === name);
  const unit = found.find((one) => one.type === like?.type) ?? found[0];
  return unit === undefined ? { text, type: like?.type ?? "term", aliases: [] } : { ...unit, text };
}

function words(item: Item): {
  readonly keys: readonly string[];
  readonly wrong: readonly string[];
  readonly shown: string;
} {
  switch (item.type) {
    case "mcq":
      return {
        keys: item.options.filter((option) => option.correct).map((option) => option.text),
        wrong: item.options.filter((option) => !option.correct).map((option) => option.text),
        shown: item.stem,
      };
    case "fill":
      return { keys: [item.answers[0]], wrong: [], shown: item.stem };
    case "truefalse":
      return {
        keys: item.repair === undefined ? [] : [item.repair.right],
        wrong: item.repair === undefined ? [] : [item.repair.wrong],
        shown: item.stem,
      };
    case "match": {
      const sides = item.pairs.flatMap((pair) => [pair.left, pair.right]);
      return { keys: item.pairs.map((pair) => pair.right), wrong: [], shown: [item.stem, ...sides].join(" ") };
    }
    case "order":
      return { keys: [], wrong: [], shown: [item.stem, ...item.sequence].join(" ") };
  }
}

/** A question with a blank behind it, for a short answer. */
const SHORT_ANSWER = /^(.*[?\u061F])\s*____$/s;

/** The candidate that `item` is now. */
export function asCandidate(item: Item, { context, units, candidate }: Known): Candidate {
  const before = candidate(item.id);
  const { keys, wrong, shown } = words(item);
  const own = before === undefined ? [] : [...before.keys, ...before.distractors];
  const { pack, extraction } = context;
  const like = before?.keys[0];
  const keyUnits = keys.map((text) => unitOf(text, like, own, units, pack));
  const question = item.type === "fill" ? SHORT_ANSWER.exec(item.stem)?.[1] : undefined;
  const facts = before?.item.type === item.type ? before.facts : [item.fact];
  return {
    item,
    facts: facts.filter((id) => extraction.facts.some((fact) => fact.id === id)),
    sentences: [...new Set(item.evidence.flatMap((span) => sentencesAt(span, context)))],
    // A true statement hides no words; it keeps the unit that it turns on.
    keys: keyUnits.length === 0 ? (before?.keys ?? []) : keyUnits,
    distractors: wrong.map((text) => unitOf(text, keyUnits[0] ?? like, own, units, pack)),
    shown,
    ...(question === undefined ? {} : { question }),
    ...(before?.omitted === undefined ? {} : { omitted: before.omitted }),
    worth: before?.worth ?? 0.5,
  };
}

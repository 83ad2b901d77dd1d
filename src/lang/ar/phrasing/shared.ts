// Helpers that the families of questions share.
import type { Token } from "../../../core/document/document.ts";
import type { Entity } from "../../../core/facts/entity.ts";
import type { EventFact } from "../../../core/facts/fact.ts";
import { overlaps } from "../../../core/text/span.ts";
import type { Dependent } from "../extract/clause.ts";
import { isOfficePost } from "../extract/knowledge.ts";
import { verbLemma } from "../extract/verb-knowledge.ts";
import { toFeminineSingular, toMasculineSingular } from "../lexicon/conjugation.ts";
import { foldSpelling } from "../script/fold.ts";
import type { PhrasingContext } from "./phrasing-context.ts";

const DATED = new Set(["year", "date", "month"]);

/** True for times that a question leaves out: those counted from the day of writing, hours and parts of the day. */
export function dullTime(context: PhrasingContext, dependent: Dependent): boolean {
  if (dependent.part !== "time") return false;
  const inside = context.document.times.filter((time) => overlaps(time, dependent.core));
  return (
    inside.length === 0 ||
    !inside.every((time) => DATED.has(time.grain) || time.grain === "weekday" || time.grain === "period")
  );
}

/** The verb as «من» and as «ما الجهة التي» want it; `null` where the form is not certain. */
export function verbForms(
  words: string,
  verb: Token,
): { readonly masculine: string | null; readonly feminine: string | null } {
  const prefix = words.slice(0, words.length - verb.text.length);
  const with_ = (form: string | null): string | null => (form === null ? null : prefix + form);
  const { gender, number } = verb.feats;
  if (number === "Dual") return { masculine: null, feminine: null };
  return {
    masculine: with_(gender === "Masc" && number === "Sing" ? verb.text : toMasculineSingular(verb.text)),
    feminine: with_(gender === "Fem" && number === "Sing" ? verb.text : toFeminineSingular(verb.text)),
  };
}

/** The people in no office who are not among `active` (ids): nobody takes a victim for the one who acted or spoke. */
export function privatePeople(context: PhrasingContext, active: ReadonlySet<string | null>): readonly Entity[] {
  return context.extraction.entities.filter(
    (entity) =>
      entity.type === "person" && !active.has(entity.id) && (entity.post === undefined || !isOfficePost(entity.post)),
  );
}

/** True where another role tells the two facts apart: two calls, with two people, on two days. */
function toldApart(a: EventFact, b: EventFact, asked: RoleName): boolean {
  const words = (fact: EventFact, role: RoleName): string => {
    const value = fact[role];
    const texts = value === null ? [] : "text" in value ? [value.text] : value.map((one) => one.text);
    return foldSpelling(texts.join(" "));
  };
  return (["object", "with", "time", "place"] as const).some((role) => {
    const one = words(a, role);
    const other = words(b, role);
    return role !== asked && one !== "" && other !== "" && one !== other;
  });
}

type RoleName = "subject" | "object" | "time" | "place" | "with";

/** Wordings of one role in the other facts with the same verb: what would make the question true as well. */
export function sameRole(context: PhrasingContext, fact: EventFact, role: RoleName): readonly string[] {
  const lemma = verbLemma(fact.verb.text);
  return context.extraction.facts.flatMap((other): readonly string[] => {
    if (
      other === fact ||
      other.kind !== "event" ||
      verbLemma(other.verb.text) !== lemma ||
      toldApart(fact, other, role)
    )
      return [];
    const value = other[role];
    const entity = role === "subject" ? context.entityById(other.subjectEntity) : undefined;
    const texts = value === null ? [] : "text" in value ? [value.text] : value.map((one) => one.text);
    return [...texts, ...(entity?.names ?? [])];
  });
}

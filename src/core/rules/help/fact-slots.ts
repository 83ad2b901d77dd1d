// Facts as verb and named slots, so that rules can compare two of them without knowing their kinds.
import type { Entity } from "../../facts/entity.ts";
import type { EventFact, Fact, Role, StatementFact } from "../../facts/fact.ts";
import type { Extraction, Unit } from "../../language.ts";
import { overlaps } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";
import { holds, identityRun, nested, stemsOf, tellingNames } from "./words.ts";

export interface Slot {
  readonly name: string;
  readonly text: string;
  readonly entity: string | null;
  /** Where the words stand; `null` where the sentence leaves them out. */
  readonly role: Role | null;
}

interface Index {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly entities: ReadonlyMap<string, Entity>;
}

const indices = new WeakMap<Extraction, Index>();

function indexOf(extraction: Extraction): Index {
  const known = indices.get(extraction);
  if (known !== undefined) return known;
  const index = {
    facts: new Map(extraction.facts.map((fact) => [fact.id, fact])),
    entities: new Map(extraction.entities.map((entity) => [entity.id, entity])),
  };
  indices.set(extraction, index);
  return index;
}

export function factOf(id: string, { extraction }: RuleContext): Fact | null {
  return indexOf(extraction).facts.get(id) ?? null;
}

export function namesOf(entity: string | null | undefined, { extraction }: RuleContext): readonly string[] {
  return entity === null || entity === undefined ? [] : (indexOf(extraction).entities.get(entity)?.names ?? []);
}

export function isVerbal(fact: Fact | null): fact is EventFact | StatementFact {
  return fact?.kind === "event" || fact?.kind === "statement";
}

function slot(name: string, role: Role | null): readonly Slot[] {
  return role === null ? [] : [{ name, text: role.text, entity: role.entity ?? null, role }];
}

function silent(name: string, entity: string | null, text: string | undefined): readonly Slot[] {
  return text === undefined ? [] : [{ name, text, entity, role: null }];
}

function circumstances(fact: EventFact | StatementFact): readonly Slot[] {
  return [
    ...fact.time.flatMap((role) => slot("time", role)),
    ...fact.place.flatMap((role) => slot("place", role)),
    ...slot("cause", fact.cause),
  ];
}

/** The participants of a fact, those that the sentence leaves out included where they are known. */
export function slotsOf(fact: Fact, context: RuleContext): readonly Slot[] {
  switch (fact.kind) {
    case "event":
      return [
        ...(fact.subject === null
          ? silent("subject", fact.subjectEntity, namesOf(fact.subjectEntity, context)[0])
          : slot("subject", { ...fact.subject, ...known(fact.subject.entity ?? fact.subjectEntity) })),
        ...slot("object", fact.object),
        ...fact.with.flatMap((role) => slot("with", role)),
        ...circumstances(fact),
      ];
    case "statement":
      return [
        ...(fact.speaker === null
          ? silent("speaker", fact.speakerEntity, fact.speakerName ?? namesOf(fact.speakerEntity, context)[0])
          : slot("speaker", { ...fact.speaker, ...known(fact.speaker.entity ?? fact.speakerEntity) })),
        ...slot("addressee", fact.addressee),
        ...slot("content", fact.content),
        ...slot("medium", fact.medium),
        ...circumstances(fact),
      ];
    case "post":
      return [...slot("who", fact.who), ...slot("post", fact.post)];
    case "quantity":
      return [
        ...slot("value", fact.value),
        ...slot("unit", fact.unit),
        ...slot("of", fact.of),
        ...fact.time.flatMap((role) => slot("time", role)),
      ];
  }
}

function known(entity: string | null): { readonly entity?: string } {
  return entity === null ? {} : { entity };
}

/** True where the slot and the unit mean the same thing. */
export function fills(filler: Slot, unit: Unit, context: RuleContext): boolean {
  if (filler.entity !== null && unit.entity !== undefined) return filler.entity === unit.entity;
  if (filler.role !== null && unit.span !== undefined && overlaps(filler.role, unit.span)) return true;
  return [unit.text, ...tellingNames(unit, context)].some((text) => nested(filler.text, text, context));
}

export function sameFiller(a: Slot, b: Slot, context: RuleContext): boolean {
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity;
  return nested(a.text, b.text, context);
}

/** True where both facts are of one kind and, if they have verbs, of one verb and polarity. */
export function samePredicate(a: Fact, b: Fact, context: RuleContext): boolean {
  if (a.kind !== b.kind) return false;
  if (!isVerbal(a) || !isVerbal(b)) return true;
  if (a.polarity !== b.polarity) return false;
  if (identityRun(a.verb.text, context) === identityRun(b.verb.text, context)) return true;
  const stems = stemsOf(b.verb.text, context);
  return [...stemsOf(a.verb.text, context)].some((stem) => stems.has(stem));
}

/** True where `text` names the participant, by its words or by another name of its entity. */
export function names(text: string, filler: Slot, context: RuleContext): boolean {
  const shown = identityRun(text, context);
  const aliases = namesOf(filler.entity, context);
  const telling = filler.entity === null ? [] : tellingNames({ entity: filler.entity, aliases }, context);
  return [filler.text, ...telling].some((name) => holds(shown, identityRun(name, context)));
}

// What can be asked of the toy facts, and the writer of the toy stems.
import type { Document } from "../../src/core/document/document.ts";
import type { EventFact, Role } from "../../src/core/facts/fact.ts";
import type { Asking, Extraction, Gap, Offers, Pairing, Proposition, Unit } from "../../src/core/language.ts";
import type { StemWriter } from "../../src/core/questions/candidate.ts";
import type { Asks } from "../../src/core/quiz/quiz.ts";
import { sliceOf } from "../../src/core/text/span.ts";
import { toyUnit } from "./toy-language.ts";

/** Stems by template name; `{slot}` is filled. */
const STEMS: Readonly<Record<string, string>> = {
  who: "Who {verb} {rest}?",
  where: "Where was it that {subject} {verb} {object}?",
  when: "When was it that {subject} {verb} {object}?",
  "match-event-date": "Match each event with its year.",
  "match-event-date-extra": "Match each event with its year; one year is left over.",
  "order-time": "Put the events in the order of time.",
};

export const toyWriter: StemWriter = (template, slots) => {
  const stem = STEMS[template];
  if (stem === undefined) throw new Error(`no stem "${template}"`);
  return stem.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? "");
};

function unitOf(document: Document, role: Role): Unit {
  return {
    ...toyUnit(role.text, document.article.text, role.start),
    ...(role.entity === undefined ? {} : { entity: role.entity }),
  };
}

interface Told {
  readonly asks: Asks;
  readonly role: Role;
}

function told(fact: EventFact): readonly Told[] {
  return [
    ...(fact.subject === null ? [] : [{ asks: "who" as const, role: fact.subject }]),
    ...fact.place.map((role) => ({ asks: "where" as const, role })),
    ...fact.time.map((role) => ({ asks: "when" as const, role })),
  ];
}

export function toyOffers(document: Document, { facts }: Extraction): Offers {
  const askings: Asking[] = [];
  const gaps: Gap[] = [];
  const propositions: Proposition[] = [];
  const pairings: Pairing[] = [];
  const units: Unit[] = [];
  for (const fact of facts) {
    const sentence = document.sentences[fact.sentence];
    if (fact.kind !== "event" || sentence === undefined) continue;
    const { text } = document.article;
    const base = {
      fact: fact.id,
      evidence: fact.evidence,
      sentence: fact.sentence,
      process: "retrieve",
      confidence: 0.9,
    } as const;
    const slots = {
      subject: fact.subject?.text ?? "",
      verb: fact.verb.text,
      object: fact.object?.text ?? "",
      rest: text.slice(fact.verb.end, sentence.end - 1).trim(),
    };
    const shown = { start: sentence.start, end: sentence.end };
    for (const { asks, role } of told(fact)) {
      const key = unitOf(document, role);
      units.push(key);
      askings.push({ ...base, id: `${fact.id} ${asks}`, asks, template: asks, slots, key, alsoTrue: [] });
      const gap = { shown, blank: role, joiner: "", key, restored: [], omitted: [], options: false, typed: true };
      gaps.push({ ...base, ...gap, id: `${fact.id} ${asks}`, asks, answers: [key.text] });
    }
    const [time] = fact.time;
    const own = sliceOf(text, sentence);
    const undated = time === undefined ? own : own.replace(/ (?:in|on) (?:\d{4}|\w+day)\.$/, ".");
    propositions.push({
      ...base,
      id: fact.id,
      asks: "fact",
      text: own,
      span: shown,
      leans: false,
      ends: "sentence",
      headline: 0,
      undated,
      units: told(fact).map(({ role }) => unitOf(document, role)),
      ...(time === undefined || !/\d/.test(time.text) ? {} : { moment: time.text }),
    });
    if (time !== undefined && /\d/.test(time.text)) {
      const left: Unit = { text: undated, type: "clause", span: shown, aliases: [] };
      pairings.push({
        ...base,
        id: fact.id,
        asks: "pairing",
        relation: "event-date",
        left,
        right: unitOf(document, time),
      });
    }
  }
  return { askings, gaps, propositions, pairings, units };
}

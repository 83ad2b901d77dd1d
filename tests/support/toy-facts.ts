// What the toy pack reads from "Ana Belo visited the port in Ruslia in 2019." and "Otto Lind said that …".
import type { Document, Sentence } from "../../src/core/document/document.ts";
import type { Entity } from "../../src/core/facts/entity.ts";
import type { EventFact, Fact, Role } from "../../src/core/facts/fact.ts";
import type { Extraction } from "../../src/core/language.ts";
import { sliceOf } from "../../src/core/text/span.ts";

const EVENT =
  /^(?<subject>[A-Z]\w+(?: [A-Z]\w+)*) (?<mark>did not |will |may |hopes to )?(?<verb>\w{2,}ed|built|sold|met|won|visit|call|build|sell)(?: (?<object>.+?))?(?: in (?<place>[A-Z]\w+ia))?(?: (?:in|on) (?<time>\d{4}|[A-Z]\w+day))?\.?$/d;
const STATEMENT = /^(?<speaker>[A-Z]\w+(?: [A-Z]\w+)*) (?<verb>said) that (?<content>.+?)\.$/d;

type Groups = Readonly<Record<string, readonly [number, number] | undefined>>;

/** A reader of named groups as roles of the article. */
function rolesOf(document: Document, base: number, groups: Groups): (name: string) => Role | null {
  return (name) => {
    const at = groups[name];
    if (at === undefined) return null;
    const span = { start: base + at[0], end: base + at[1] };
    const text = sliceOf(document.article.text, span);
    return /^[A-Z]/.test(text) && !text.endsWith("day") ? { ...span, text, entity: entityId(text) } : { ...span, text };
  };
}

/** Known by the last name. */
function entityId(name: string): string {
  return `e-${name.split(" ").at(-1)?.toLowerCase()}`;
}

function eventIn(document: Document, sentence: Sentence, start: number, end: number, id: string): EventFact | null {
  const match = EVENT.exec(document.article.text.slice(start, end));
  if (match === null) return null;
  const role = rolesOf(document, start, match.indices?.groups ?? {});
  const verb = role("verb");
  const subject = role("subject");
  const time = role("time");
  const place = role("place");
  const mark = role("mark")?.text.trim() ?? "";
  if (verb === null || subject === null) return null;
  return {
    kind: "event",
    id,
    sentence: sentence.index,
    evidence: [{ start: sentence.start, end: sentence.end }],
    source: "toy",
    confidence: 0.9,
    verb,
    tense: mark === "will" ? "future" : "past",
    polarity: mark === "did not" ? "-" : "+",
    asserted: mark === "" || mark === "did not",
    passive: false,
    subject,
    subjectEntity: subject.entity ?? null,
    object: role("object"),
    with: [],
    time: time === null ? [] : [time],
    place: place === null ? [] : [place],
    cause: null,
  };
}

function factsIn(document: Document, sentence: Sentence): readonly Fact[] {
  const event = eventIn(document, sentence, sentence.start, sentence.end, `f-${sentence.index}`);
  const match = STATEMENT.exec(sliceOf(document.article.text, sentence));
  if (match === null) return event === null ? [] : [event];
  const role = rolesOf(document, sentence.start, match.indices?.groups ?? {});
  const [verb, speaker, content] = [role("verb"), role("speaker"), role("content")];
  if (verb === null || content === null) return [];
  const inner = eventIn(document, sentence, content.start, content.end, `f-${sentence.index}-said`);
  return [
    {
      kind: "statement",
      id: `f-${sentence.index}`,
      sentence: sentence.index,
      source: "toy",
      confidence: 0.9,
      evidence: [{ start: sentence.start, end: sentence.end }],
      verb,
      tense: "past",
      polarity: "+",
      asserted: true,
      time: [],
      place: [],
      cause: null,
      speaker,
      speakerName: speaker?.text ?? null,
      speakerEntity: speaker?.entity ?? null,
      addressee: null,
      direct: false,
      content: { start: content.start, end: content.end, text: content.text },
      medium: null,
    },
    ...(inner === null ? [] : [inner]),
  ];
}

function entitiesOf({ names }: Document): readonly Entity[] {
  const ids = [...new Set(names.map((name) => entityId(name.text)))];
  return ids.map((id) => {
    const mentions = names.filter((name) => entityId(name.text) === id);
    const wordings = [...new Set(mentions.map((name) => name.text))].sort((a, b) => b.length - a.length);
    return { id, type: mentions[0]?.type ?? "other", names: wordings, mentions };
  });
}

export function toyExtract(document: Document): Extraction {
  const body = document.sentences.filter((sentence) => sentence.role === "body");
  return { entities: entitiesOf(document), facts: body.flatMap((sentence) => factsIn(document, sentence)) };
}

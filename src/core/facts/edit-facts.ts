// A teacher's correction of the facts: made to the facts file as it would be written, which is then read and checked again,
// so that a correction with the mouse and one in the file mean the same.
import type { Article } from "../document/article.ts";
import { hashOf } from "../hash.ts";
import type { Extraction } from "../language.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { EntityType } from "./entity.ts";
import type { FactKind } from "./fact.ts";
import { type FactsFileRead, readFactsFile } from "./facts-file-read.ts";
import { factsToJson } from "./facts-file-write.ts";
import { factShapes } from "./facts-shape.ts";

/** Words of the article by their place, or words to be looked up in it. */
export type Words = { readonly text: string; readonly start?: number; readonly end?: number };

export type FactEdit =
  /** Two entities are one: `from` becomes another wording of `into`. */
  | { readonly do: "merge"; readonly into: string; readonly from: string }
  /** One wording of an entity is somebody else. */
  | { readonly do: "split"; readonly entity: string; readonly name: string }
  | { readonly do: "retype"; readonly entity: string; readonly type: EntityType }
  /** Words that are a name; all places where they stand are found. */
  | { readonly do: "name"; readonly words: Words; readonly type: EntityType }
  | { readonly do: "remove"; readonly fact: string }
  /** Gives a fact other words for a role; `null` takes the role away. */
  | {
      readonly do: "role";
      readonly fact: string;
      readonly role: string;
      readonly words: Words | null;
      /** Which of several, from 0; one more than there are adds one. Left out, the words stand for all. */
      readonly at?: number;
    }
  | { readonly do: "add"; readonly kind: FactKind; readonly roles: Readonly<Record<string, Words>> };

type Plain = Record<string, unknown>;

interface PlainEntity extends Plain {
  id: string;
  type: string;
  names: string[];
  mentions?: { text: string; start: number; end: number }[];
}

interface PlainFile {
  entities: PlainEntity[];
  facts: Plain[];
}

const ENTITY_FIELDS: ReadonlySet<string> = new Set(["entity", "subjectEntity", "speakerEntity"]);

/** Every reference of `value` to an entity, changed by `change`; `place` is the span of the role that refers, where there is one. */
function refer(value: unknown, change: (id: string, place: Span | null) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => refer(one, change));
  if (typeof value !== "object" || value === null) return value;
  const { start, end }: Plain = { ...value };
  const place = typeof start === "number" && typeof end === "number" ? { start, end } : null;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      ENTITY_FIELDS.has(name) && typeof field === "string" ? change(field, place) : refer(field, change),
    ]),
  );
}

function referAll(file: PlainFile, change: (id: string, place: Span | null) => string): void {
  file.facts = file.facts.map((fact) =>
    Object.fromEntries(
      Object.entries({ ...fact }).map(([name, field]) => [
        name,
        ENTITY_FIELDS.has(name) && typeof field === "string" ? change(field, null) : refer(field, change),
      ]),
    ),
  );
}

function merge(file: PlainFile, into: string, from: string): void {
  const target = file.entities.find(({ id }) => id === into);
  const source = file.entities.find(({ id }) => id === from);
  if (target === undefined || source === undefined || target === source) return;
  target.names = [...new Set([...target.names, ...source.names])];
  target.mentions = [...(target.mentions ?? []), ...(source.mentions ?? [])].sort((a, b) => a.start - b.start);
  file.entities = file.entities.filter((entity) => entity !== source);
  referAll(file, (id) => (id === from ? into : id));
  for (const fact of file.facts) if (fact["speakerEntity"] === into) delete fact["speakerName"];
}

function split(file: PlainFile, entity: string, name: string): void {
  const source = file.entities.find(({ id }) => id === entity);
  if (source === undefined || source.names.length < 2 || !source.names.includes(name)) return;
  const moved = (source.mentions ?? []).filter(({ text }) => text === name);
  const id = `e-${hashOf(`${entity} split ${name}`)}`;
  source.names = source.names.filter((one) => one !== name);
  source.mentions = (source.mentions ?? []).filter((mention) => !moved.includes(mention));
  const { type } = source;
  file.entities.push({ id, type, names: [name], mentions: moved });
  referAll(file, (one, place) =>
    one === entity && place !== null && moved.some((m) => overlaps(m, place)) ? id : one,
  );
}

/** `words` as a role: with the entity that they name. */
function roleOf({ entities }: PlainFile, words: Words): Plain {
  const { text, start, end } = words;
  if (start === undefined || end === undefined) {
    const named = entities.find(({ names }) => names.includes(text.trim()));
    return named === undefined ? { text } : { text, entity: named.id };
  }
  const named = entities.find(({ mentions = [] }) => mentions.some((mention) => overlaps(mention, { start, end })));
  return { text, start, end, ...(named === undefined ? {} : { entity: named.id }) };
}

/** A fact that a hand has touched counts as certain, and its evidence is looked up anew. */
function byHand(fact: Plain): void {
  for (const name of ["confidence", "evidence", "sentence"]) delete fact[name];
  fact["source"] = "hand";
}

/** `list` with `value` in place `at`, or without that place. */
function listWith(list: unknown, value: Plain | null, at: number | undefined): readonly unknown[] {
  const before: readonly unknown[] = Array.isArray(list) && at !== undefined ? list : [];
  const place = Math.min(at ?? 0, before.length);
  return before.toSpliced(place, 1, ...(value === null ? [] : [value]));
}

function setRole(file: PlainFile, { fact: id, role, words, at }: Extract<FactEdit, { do: "role" }>): void {
  const fact = file.facts.find((one) => one["id"] === id);
  if (fact === undefined) return;
  const kind = fact["kind"];
  const shape = Object.entries(factShapes).find(([name]) => name === kind)?.[1].roles[role];
  if (shape === undefined) return;
  const value = words === null ? null : roleOf(file, words);
  fact[role] = shape === "many" ? listWith(fact[role], value, at) : value;
  for (const name of [`${role}Entity`, `${role}Name`]) delete fact[name];
  byHand(fact);
}

function apply(file: PlainFile, edit: FactEdit): void {
  switch (edit.do) {
    case "merge":
      merge(file, edit.into, edit.from);
      return;
    case "split":
      split(file, edit.entity, edit.name);
      return;
    case "retype":
      for (const entity of file.entities) if (entity.id === edit.entity) entity.type = edit.type;
      return;
    case "name": {
      const name = edit.words.text.trim();
      file.entities.push({ id: `e-${hashOf(`hand ${edit.type} ${name}`)}`, type: edit.type, names: [name] });
      return;
    }
    case "remove":
      file.facts = file.facts.filter((fact) => fact["id"] !== edit.fact);
      return;
    case "role":
      setRole(file, edit);
      return;
    case "add":
      file.facts.push({
        kind: edit.kind,
        ...Object.fromEntries(Object.entries(edit.roles).map(([name, words]) => [name, roleOf(file, words)])),
      });
  }
}

/** The facts after a correction; `extraction` is `null` where it could not be made, and the problems tell why. */
export function editFacts(article: Article, extraction: Extraction, edit: FactEdit): FactsFileRead {
  const file: PlainFile = JSON.parse(factsToJson(article, extraction));
  apply(file, edit);
  return readFactsFile(JSON.stringify({ entities: file.entities, facts: file.facts }), article);
}

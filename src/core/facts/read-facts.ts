// The `facts` of a facts file: each entry read by its kind's shape, its roles placed in the text, what is left out filled in.
import { hashOf } from "../hash.ts";
import { errorOf } from "../problem.ts";
import { bySpan, overlaps, type Span } from "../text/span.ts";
import { factBuilders } from "./build-fact.ts";
import type { Entity } from "./entity.ts";
import type { Fact, FactKind, Role } from "./fact.ts";
import { factKinds, factShapes, tenses } from "./facts-shape.ts";
import { sentenceAt } from "./rough-sentences.ts";
import { type RoleDraft, type Surroundings, settleRoles } from "./settle-roles.ts";
import type { Field, YamlReader } from "./yaml-reader.ts";

type Fields = ReadonlyMap<string, Field>;
type Roles = ReadonlyMap<string, readonly Role[]>;

interface Context {
  readonly reader: YamlReader;
  readonly around: Surroundings;
  readonly entities: ReadonlyMap<string, Entity>;
}

function missing(reader: YamlReader, entry: Field, name: string): void {
  reader.report(errorOf("facts-missing-field", { field: `${entry.path}.${name}` }, { line: entry.line }));
}

/** `id` if an entity has it; a wrong one is told. */
function knownEntity(id: string | null, line: number, { reader, entities }: Context): string | null {
  if (id === null || entities.has(id)) return id;
  reader.report(errorOf("facts-unknown-entity", { id }, { line }));
  return null;
}

/** A role as words alone (`subject: …`) or as `{ text, start, end, entity }`. */
function draftOf(field: Field, context: Context): RoleDraft | null {
  const { reader } = context;
  const { line } = field;
  if (!reader.isMapping(field)) {
    const text = reader.text(field);
    return text === null ? null : { text, start: null, end: null, entity: null, line };
  }
  const parts = reader.fields(field, ["text", "start", "end", "entity"]);
  const text = reader.text(parts?.get("text"));
  const start = reader.number(parts?.get("start"), 0, Number.MAX_SAFE_INTEGER);
  const end = reader.number(parts?.get("end"), 0, Number.MAX_SAFE_INTEGER);
  const entity = knownEntity(reader.text(parts?.get("entity")), line, context);
  if (text !== null || (start !== null && end !== null)) return { text, start, end, entity, line };
  missing(reader, field, "text");
  return null;
}

/** All roles of an entry by field; a required one that is absent is told. */
function rolesOf(kind: FactKind, entry: Field, fields: Fields, context: Context): Roles {
  const { reader, around } = context;
  const named = Object.entries(factShapes[kind].roles).flatMap(([name, count]) => {
    const field = fields.get(name);
    if (count === "required" && reader.absent(field)) missing(reader, entry, name);
    const given = reader.list(field);
    const second = given[1];
    if (count !== "many" && second !== undefined) {
      const wanted = "{ text, start, end }";
      reader.report(errorOf("facts-shape", { field: `${entry.path}.${name}`, wanted }, { line: second.line }));
    }
    return given.flatMap((one) => {
      const draft = draftOf(one, context);
      return draft === null ? [] : [{ name, draft }];
    });
  });
  const drafts = named.map(({ draft }) => draft);
  const settled = settleRoles(drafts, around, reader.report);
  const roles = new Map<string, Role[]>();
  named.forEach(({ name }, index) => {
    const role = settled[index];
    if (role) roles.set(name, [...(roles.get(name) ?? []), role]);
  });
  return roles;
}

/** The evidence given where it still stands, else the sentences that hold the roles. */
function evidenceOf(field: Field | undefined, all: readonly Role[], context: Context): readonly Span[] {
  const { reader, around } = context;
  const drafts = reader.list(field).flatMap((one) => draftOf(one, context) ?? []);
  const given = settleRoles(drafts, around, () => {}).filter((role) => role !== null);
  if (given.length > 0 && given.length === drafts.length) return given.map(({ start, end }) => ({ start, end }));
  return around.sentences.filter((sentence) => all.some((role) => overlaps(role, sentence)));
}

function factOf(entry: Field, context: Context): Fact | null {
  const { reader, around, entities } = context;
  const kindField = reader.peek(entry, "kind");
  const kind = reader.isMapping(entry) ? reader.oneOf(kindField, factKinds) : null;
  if (kind === null) {
    if (!reader.isMapping(entry)) reader.fields(entry, []);
    else if (reader.absent(kindField)) missing(reader, entry, "kind");
    return null;
  }
  const fields = reader.fields(entry, [...Object.keys(factShapes[kind].roles), ...factShapes[kind].other]);
  if (fields === null) return null;
  const roles = rolesOf(kind, entry, fields, context);
  const all = [...roles.values()].flat().sort(bySpan);
  const [proof, ...more] = evidenceOf(fields.get("evidence"), all, context);
  const one = (name: string): Role | null => roles.get(name)?.[0] ?? null;
  const many = (name: string): readonly Role[] => roles.get(name) ?? [];
  const text = (name: string): string | null => reader.text(fields.get(name));
  const flag = (name: string, otherwise: boolean): boolean => reader.flag(fields.get(name)) ?? otherwise;
  const sentence = reader.number(fields.get("sentence"), 0, Number.MAX_SAFE_INTEGER);
  const confidence = reader.number(fields.get("confidence"), 0, 1);
  const verbal = {
    tense: reader.oneOf(fields.get("tense"), tenses) ?? "past",
    polarity: reader.oneOf(fields.get("polarity"), ["+", "-"]) ?? "+",
    asserted: flag("asserted", true),
    time: many("time"),
    place: many("place"),
    cause: one("cause"),
  } as const;
  if (proof === undefined) return null;
  return factBuilders[kind]({
    base: {
      id: text("id") ?? `f-${hashOf([kind, ...all.map(({ start, end }) => `${start}-${end}`)].join(" "))}`,
      sentence: sentence ?? sentenceAt(around.sentences, proof.start),
      evidence: [proof, ...more],
      source: text("source") ?? "hand",
      confidence: confidence ?? 1,
    },
    verbal,
    one,
    many,
    text,
    flag: (name) => flag(name, false),
    entity: (name, role) =>
      knownEntity(text(name), fields.get(name)?.line ?? entry.line, context) ?? one(role)?.entity ?? null,
    nameOf: (id) => (id === null ? null : (entities.get(id)?.names[0] ?? null)),
  });
}

/** The facts, faults reported to `reader`. */
export function readFacts(
  field: Field | undefined,
  reader: YamlReader,
  around: Surroundings,
  entities: readonly Entity[],
): readonly Fact[] {
  const context = { reader, around, entities: new Map(entities.map((entity) => [entity.id, entity])) };
  const seen = new Set<string>();
  return reader.list(field).flatMap((entry) => {
    const fact = factOf(entry, context);
    if (fact === null) return [];
    if (seen.has(fact.id)) reader.report(errorOf("facts-double-id", { id: fact.id }, { line: entry.line }));
    seen.add(fact.id);
    return [fact];
  });
}

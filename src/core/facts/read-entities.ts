// The `entities` of a facts file, with their mentions looked up where the file does not give them.
import { hashOf } from "../hash.ts";
import { errorOf, warningOf } from "../problem.ts";
import { overlaps } from "../text/span.ts";
import type { Entity, Mention } from "./entity.ts";
import { entityTypes } from "./facts-shape.ts";
import type { WordFinder } from "./find-words.ts";
import type { Field, YamlReader } from "./yaml-reader.ts";

interface Draft {
  readonly entity: Entity;
  readonly line: number;
}

const known = ["id", "type", "names", "post", "gender", "mentions"];

/** The mentions given; none where one of them no longer fits the text, so that the names are looked up again. */
function mentionsIn(field: Field | undefined, reader: YamlReader, text: string): readonly Mention[] {
  const given = reader.list(field);
  const fitting = given.flatMap((entry) => mentionOf(entry, reader, text));
  return fitting.length === given.length ? fitting : [];
}

function mentionOf(entry: Field, reader: YamlReader, text: string): readonly Mention[] {
  const parts = reader.fields(entry, ["text", "start", "end"]);
  const start = reader.number(parts?.get("start"), 0, Number.MAX_SAFE_INTEGER);
  const end = reader.number(parts?.get("end"), 0, Number.MAX_SAFE_INTEGER);
  const words = reader.text(parts?.get("text"));
  if (start === null || end === null || end <= start || end > text.length) return [];
  const stands = words === null || text.slice(start, end) === words;
  return stands ? [{ text: text.slice(start, end), start, end }] : [];
}

function draftOf(field: Field, reader: YamlReader, text: string): Draft | null {
  const parts = reader.fields(field, known);
  if (parts === null) return null;
  const type = reader.oneOf(parts.get("type"), entityTypes);
  const names = reader.list(parts.get("names")).flatMap((name) => reader.text(name)?.trim() || []);
  const need = (name: string): void =>
    reader.report(errorOf("facts-missing-field", { field: `${field.path}.${name}` }, { line: field.line }));
  if (names.length === 0) need("names");
  if (reader.absent(parts.get("type"))) need("type");
  if (names.length === 0 || type === null) return null;
  const post = reader.text(parts.get("post"));
  const gender = reader.oneOf(parts.get("gender"), ["Masc", "Fem"]);
  const entity: Entity = {
    id: reader.text(parts.get("id")) ?? `e-${hashOf(`${type}\u0000${names[0]}`)}`,
    type,
    names,
    mentions: mentionsIn(parts.get("mentions"), reader, text),
    ...(post === null ? {} : { post }),
    ...(gender === null ? {} : { gender }),
  };
  return { entity, line: field.line };
}

/** The entities, faults reported to `reader`. */
export function readEntities(
  field: Field | undefined,
  reader: YamlReader,
  text: string,
  finder: WordFinder,
): readonly Entity[] {
  const drafts = reader.list(field).flatMap((entry) => draftOf(entry, reader, text) ?? []);
  const seen = new Set<string>();
  for (const { entity, line } of drafts) {
    if (seen.has(entity.id)) reader.report(errorOf("facts-double-id", { id: entity.id }, { line }));
    seen.add(entity.id);
  }
  const taken: Mention[] = drafts.flatMap(({ entity }) => entity.mentions);
  return drafts.map(({ entity, line }) => {
    // Given mentions are complete: a name may stand in the text in another form (للأمم for الأمم) that only they know.
    if (entity.mentions.length > 0) return entity;
    const mentions: Mention[] = [];
    // Longest names first, so that a surname is not looked for inside the full name.
    for (const name of entity.names.toSorted((a, b) => b.length - a.length)) {
      const found = finder.find(name);
      if (found.length === 0) reader.report(warningOf("facts-name-not-found", { words: name }, { line }));
      for (const { start, end, joined } of found) {
        if (joined === 2 || taken.some((mention) => overlaps(mention, { start, end }))) continue;
        const mention = { text: text.slice(start, end), start, end };
        mentions.push(mention);
        taken.push(mention);
      }
    }
    return { ...entity, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
  });
}

// The facts of an article for reading on a screen: one block a fact, grouped by kind, its roles by name.
import type { Article, Extraction, Fact, Role } from "../index.ts";
import type { Words } from "./words.ts";

type Row = readonly [label: string, value: string];

function row(label: string, roles: Role | null | readonly Role[]): readonly Row[] {
  const list: readonly Role[] = roles === null ? [] : "text" in roles ? [roles] : roles;
  return list.length === 0 ? [] : [[label, list.map((role) => oneLine(role.text)).join(" | ")]];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function verbRow(fact: Extract<Fact, { verb: Role }>, words: Words): Row {
  const notes = [fact.polarity === "-" ? words.negated : "", fact.asserted ? "" : words.unasserted].filter(
    (note) => note !== "",
  );
  return [words.verb, `${fact.verb.text}${notes.length > 0 ? ` (${notes.join(" · ")})` : ""}`];
}

function circumstances(fact: Extract<Fact, { verb: Role }>, words: Words): readonly Row[] {
  return [...row(words.time, fact.time), ...row(words.place, fact.place), ...row(words.cause, fact.cause)];
}

function rowsOf(fact: Fact, words: Words): readonly Row[] {
  switch (fact.kind) {
    case "event":
      return [
        verbRow(fact, words),
        ...row(words.subject, fact.subject),
        ...row(words.object, fact.object),
        ...row(words.with, fact.with),
        ...circumstances(fact, words),
      ];
    case "statement": {
      const speaker: readonly Row[] =
        fact.speaker === null && fact.speakerName !== null
          ? [[words.speaker, `[${fact.speakerName}]`]]
          : row(words.speaker, fact.speaker);
      const label = fact.direct ? `${words.content} (${words.direct})` : words.content;
      return [
        verbRow(fact, words),
        ...speaker,
        ...row(words.addressee, fact.addressee),
        ...row(label, fact.content),
        ...row(words.medium, fact.medium),
        ...circumstances(fact, words),
      ];
    }
    case "post":
      return [...row(words.who, fact.who), ...row(words.holds, fact.post)];
    case "quantity":
      return [
        ...row(words.value, fact.value),
        ...row(words.unit, fact.unit),
        ...row(words.of, fact.of),
        ...row(words.time, fact.time),
      ];
  }
}

const kinds: readonly Fact["kind"][] = ["event", "statement", "post", "quantity"];

/** The whole table, ending with a line feed. */
export function factsTable(article: Article, { entities, facts }: Extraction, words: Words): string {
  const lines: string[] = [article.title === "" ? article.name : article.title];
  for (const kind of kinds) {
    const group = facts.filter((fact) => fact.kind === kind);
    if (group.length === 0) continue;
    lines.push("", `${words[kind]} (${group.length})`);
    group.forEach((fact, index) => {
      const [head, ...rest] = rowsOf(fact, words);
      const sure = `${Math.round(fact.confidence * 100)}%`;
      if (head) lines.push(`${String(index + 1).padStart(3)}. ${head[0]}: ${head[1]}  [${sure}]`);
      for (const [label, value] of rest) lines.push(`     ${label}: ${value}`);
    });
  }
  if (facts.length === 0) lines.push("", words.noFacts);
  if (entities.length > 0) lines.push("", `${words.entities} (${entities.length})`);
  for (const entity of entities) lines.push(`   - ${entity.names.map(oneLine).join(" = ")}`);
  return `${lines.join("\n")}\n`;
}

// Facts as a file that a teacher can edit (YAML) and as JSON for programs; both hold the same fields in the same order.
import { Document, visit } from "yaml";
import type { Article } from "../document/article.ts";
import { hashOf } from "../hash.ts";
import type { Extraction } from "../language.ts";
import type { Span } from "../text/span.ts";
import type { Entity } from "./entity.ts";
import type { Fact, Role } from "./fact.ts";

type Plain = Readonly<Record<string, unknown>>;

function plainRole(role: Role): Plain {
  const { text, start, end, entity } = role;
  return entity === undefined ? { text, start, end } : { text, start, end, entity };
}

function maybe(role: Role | null): Plain | null {
  return role === null ? null : plainRole(role);
}

function quoted(article: Article, spans: readonly Span[]): readonly Plain[] {
  return spans.map(({ start, end }) => ({ text: article.text.slice(start, end), start, end }));
}

function plainEntity(article: Article, entity: Entity): Plain {
  return {
    id: entity.id,
    type: entity.type,
    names: [...entity.names],
    post: entity.post ?? null,
    gender: entity.gender ?? null,
    mentions: quoted(article, entity.mentions),
  };
}

/** The fields that tell what kind of fact it is about; the order is the order in the file. */
function content(fact: Fact): Plain {
  switch (fact.kind) {
    case "event":
      return {
        verb: plainRole(fact.verb),
        tense: fact.tense,
        polarity: fact.polarity,
        asserted: fact.asserted,
        passive: fact.passive,
        subject: maybe(fact.subject),
        subjectEntity: fact.subjectEntity,
        object: maybe(fact.object),
        with: fact.with.map(plainRole),
        time: fact.time.map(plainRole),
        place: fact.place.map(plainRole),
        cause: maybe(fact.cause),
      };
    case "statement":
      return {
        verb: plainRole(fact.verb),
        tense: fact.tense,
        polarity: fact.polarity,
        asserted: fact.asserted,
        direct: fact.direct,
        speaker: maybe(fact.speaker),
        speakerName: fact.speakerName,
        speakerEntity: fact.speakerEntity,
        addressee: maybe(fact.addressee),
        content: plainRole(fact.content),
        medium: maybe(fact.medium),
        time: fact.time.map(plainRole),
        place: fact.place.map(plainRole),
        cause: maybe(fact.cause),
      };
    case "post":
      return { who: plainRole(fact.who), post: plainRole(fact.post) };
    case "quantity":
      return {
        value: plainRole(fact.value),
        unit: maybe(fact.unit),
        of: maybe(fact.of),
        time: fact.time.map(plainRole),
      };
  }
}

function plainFact(article: Article, fact: Fact): Plain {
  const { id, kind, sentence, evidence, source, confidence } = fact;
  return { id, kind, ...content(fact), confidence, source, sentence, evidence: quoted(article, evidence) };
}

interface PlainFile {
  readonly article: Plain;
  readonly entities: readonly Plain[];
  readonly facts: readonly Plain[];
}

function plainFile(article: Article, { entities, facts }: Extraction): PlainFile {
  return {
    article: { name: article.name, title: article.title, text: hashOf(article.text) },
    entities: entities.map((entity) => plainEntity(article, entity)),
    facts: facts.map((fact) => plainFact(article, fact)),
  };
}

/** Without what says nothing: no `subject: null`, no `time: []`. */
function brief(value: Plain): Plain {
  const said = ([, field]: [string, unknown]): boolean =>
    field !== null && field !== "" && !(Array.isArray(field) && field.length === 0);
  return Object.fromEntries(Object.entries(value).filter(said));
}

/** The facts as JSON, absent fields as `null` or `[]`; ends with a line feed. */
export function factsToJson(article: Article, extraction: Extraction): string {
  return `${JSON.stringify(plainFile(article, extraction), null, 2)}\n`;
}

const hashLine = /^ {2}written: ([0-9a-f]{16})\n/m;

/** Line ends are an editor's, not a teacher's change. */
function sealOf(yaml: string): string {
  return hashOf(yaml.replace(/\r\n?/g, "\n").trimEnd());
}

/** True when `yaml` is as `factsToYaml` wrote it: no hand has changed it since. */
export function isUntouched(yaml: string): boolean {
  const text = yaml.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const seal = hashLine.exec(text)?.[1];
  return seal !== undefined && seal === sealOf(text.replace(hashLine, ""));
}

/** The facts as YAML for a teacher; `guide` are lines of advice that open the file as comments. */
export function factsToYaml(article: Article, extraction: Extraction, guide: readonly string[]): string {
  const plain = plainFile(article, extraction);
  const file = new Document({
    article: plain.article,
    entities: plain.entities.map(brief),
    facts: plain.facts.map(brief),
  });
  // One line for each role, so that a fact reads like a row of a form.
  visit(file, {
    Map(_, node) {
      if (node.has("start")) node.flow = true;
    },
  });
  if (guide.length > 0) file.commentBefore = guide.map((line) => ` ${line}`).join("\n");
  const yaml = file.toString({ lineWidth: 0 });
  return yaml.replace(/^ {2}text: .*\n/m, (line) => `${line}  written: ${sealOf(yaml)}\n`);
}

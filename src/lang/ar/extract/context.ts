// What every extractor reads: the document, its trees and clauses, and who is who.
import type { Document, Sentence } from "../../../core/document/document.ts";
import type { Entity } from "../../../core/facts/entity.ts";
import type { Role } from "../../../core/facts/fact.ts";
import { hashOf } from "../../../core/hash.ts";
import type { Span } from "../../../core/text/span.ts";
import type { Clause } from "./clause.ts";
import { clausesOf } from "./clause.ts";
import { entitiesOf, entityOf } from "./entities.ts";
import type { PostMention } from "./post-mentions.ts";
import { type Tree, treeOf } from "./tree.ts";

export interface ExtractContext {
  readonly document: Document;
  readonly text: string;
  readonly sentences: readonly {
    readonly sentence: Sentence;
    readonly tree: Tree;
    readonly clauses: readonly Clause[];
  }[];
  readonly entities: readonly Entity[];
  readonly posts: readonly (PostMention & { readonly entity: string })[];
  /** The words of `span` as a role, with the entity they name. */
  role(span: Span): Role;
  entity(id: string | null | undefined): Entity | undefined;
}

export function extractContextOf(document: Document): ExtractContext {
  const { text } = document.article;
  const sentences = document.sentences
    .filter((sentence) => sentence.role === "body")
    .map((sentence) => {
      const tree = treeOf(document, sentence);
      return { sentence, tree, clauses: clausesOf(document, tree) };
    });
  const { entities, posts } = entitiesOf(
    document,
    sentences.map(({ tree }) => tree),
  );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    document,
    text,
    sentences,
    entities,
    posts,
    role: (span) => {
      const entity = entityOf(entities, span, text);
      const base = { text: text.slice(span.start, span.end), start: span.start, end: span.end };
      return entity === undefined ? base : { ...base, entity: entity.id };
    },
    entity: (id) => (id === null || id === undefined ? undefined : byId.get(id)),
  };
}

/** A fact id from its kind and place. */
export function factId(kind: string, span: Span): string {
  return `f-${hashOf(`${kind} ${span.start} ${span.end}`)}`;
}

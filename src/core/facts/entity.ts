// Who and what the article talks about: one entity for all wordings of one person, place or body.
import type { Span } from "../text/span.ts";

export type EntityType = "person" | "place" | "organisation" | "group" | "work" | "product" | "event" | "other";

export interface Mention extends Span {
  readonly text: string;
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** Every wording, the fullest first. */
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
  /** Words that state the post or role, as they stand. */
  readonly post?: string;
  readonly gender?: "Masc" | "Fem";
}

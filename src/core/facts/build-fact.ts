// Puts a fact together from the parts of a facts file: one builder for each kind, `null` where a required role is missing.
import type { Fact, FactBase, FactKind, Role, Verbal } from "./fact.ts";

/** What an entry of the file gives, checked, with defaults filled in. */
export interface FactParts {
  readonly base: FactBase;
  readonly verbal: Omit<Verbal, keyof FactBase | "verb">;
  /** The role of that name. */
  one(name: string): Role | null;
  /** All roles of that name. */
  many(name: string): readonly Role[];
  flag(name: string): boolean;
  text(name: string): string | null;
  /** A known entity: named by the field, else by the role. */
  entity(field: string, role: string): string | null;
  /** The fullest name of an entity. */
  nameOf(entity: string | null): string | null;
}

export const factBuilders: { readonly [K in FactKind]: (parts: FactParts) => Extract<Fact, { kind: K }> | null } = {
  event({ base, verbal, one, many, flag, entity }) {
    const verb = one("verb");
    if (verb === null) return null;
    return {
      ...base,
      ...verbal,
      kind: "event",
      verb,
      passive: flag("passive"),
      subject: one("subject"),
      subjectEntity: entity("subjectEntity", "subject"),
      object: one("object"),
      with: many("with"),
    };
  },
  statement({ base, verbal, one, flag, text, entity, nameOf }) {
    const verb = one("verb");
    const content = one("content");
    if (verb === null || content === null) return null;
    const speaker = one("speaker");
    const speakerEntity = entity("speakerEntity", "speaker");
    return {
      ...base,
      ...verbal,
      kind: "statement",
      verb,
      content,
      speaker,
      speakerName: text("speakerName") ?? nameOf(speakerEntity) ?? speaker?.text ?? null,
      speakerEntity,
      addressee: one("addressee"),
      direct: flag("direct"),
      medium: one("medium"),
    };
  },
  post({ base, one }) {
    const who = one("who");
    const post = one("post");
    return who && post && { ...base, kind: "post", who, post };
  },
  quantity({ base, one, many }) {
    const value = one("value");
    return value && { ...base, kind: "quantity", value, unit: one("unit"), of: one("of"), time: many("time") };
  },
};

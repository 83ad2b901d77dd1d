// What may stand in a facts file, as data: the writer, the reader and the messages to teachers all go by this table.
import type { EntityType } from "./entity.ts";
import type { Fact, FactKind } from "./fact.ts";

export const entityTypes: readonly [EntityType, ...EntityType[]] = [
  "person",
  "place",
  "organisation",
  "group",
  "work",
  "product",
  "event",
  "other",
];

export const tenses: readonly ["past", "present", "future"] = ["past", "present", "future"];

/** `single`: one role or none; `many`: a list of roles; `required`: one role that must be there. */
export type RoleCount = "required" | "single" | "many";

interface KindShape {
  readonly roles: Readonly<Record<string, RoleCount>>;
  readonly other: readonly string[];
}

const common = ["id", "kind", "sentence", "evidence", "source", "confidence"];
const verbal = ["tense", "polarity", "asserted"];

/** The fields of each kind of fact; roles in the order they are written. */
export const factShapes: { readonly [K in FactKind]: KindShape } = {
  event: {
    roles: {
      verb: "required",
      subject: "single",
      object: "single",
      with: "many",
      time: "many",
      place: "many",
      cause: "single",
    },
    other: [...common, ...verbal, "passive", "subjectEntity"],
  },
  statement: {
    roles: {
      verb: "required",
      speaker: "single",
      addressee: "single",
      content: "required",
      time: "many",
      place: "many",
      cause: "single",
      medium: "single",
    },
    other: [...common, ...verbal, "direct", "speakerName", "speakerEntity"],
  },
  post: { roles: { who: "required", post: "required" }, other: common },
  quantity: { roles: { value: "required", unit: "single", of: "single", time: "many" }, other: common },
};

export const factKinds: readonly FactKind[] = ["event", "statement", "post", "quantity"];

/** Spans of a fact that say where it stands: its verb, person or number. */
export function headOf(fact: Fact): { readonly start: number; readonly end: number } {
  switch (fact.kind) {
    case "event":
    case "statement":
      return fact.verb;
    case "post":
      return fact.who;
    case "quantity":
      return fact.value;
  }
}

// Facts as a form: which roles each kind has, in the order in which people say them.
import type { Fact, FactKind, Role } from "../../index.ts";
import type { Words } from "../words/words.ts";

export type RoleName = keyof Words["roles"];

/** Roles of each kind; the first ones are needed. */
export const rolesOf: {
  readonly [K in FactKind]: { readonly needed: readonly RoleName[]; readonly more: readonly RoleName[] };
} = {
  event: { needed: ["verb"], more: ["subject", "object", "with", "time", "place", "cause"] },
  statement: { needed: ["verb", "content"], more: ["speaker", "addressee", "medium", "time", "place", "cause"] },
  post: { needed: ["who", "post"], more: [] },
  quantity: { needed: ["value"], more: ["unit", "of", "time"] },
};

/** Roles that several words may fill. */
export const manyRoles: ReadonlySet<RoleName> = new Set(["with", "time", "place"]);

/** The words that fill a role of a fact; empty where nothing does. */
export function wordsIn(fact: Fact, name: RoleName): readonly Role[] {
  const field: unknown = Object.entries(fact).find(([key]) => key === name)?.[1];
  const isRole = (value: unknown): value is Role => typeof value === "object" && value !== null && "text" in value;
  return Array.isArray(field) ? field.filter(isRole) : isRole(field) ? [field] : [];
}

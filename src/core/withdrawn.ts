// What a correction takes from a fact is asked no longer: the sentence still says it, and so the language pack still offers it.
import type { Fact } from "./facts/fact.ts";
import { factShapes } from "./facts/facts-shape.ts";
import type { Extraction, Offers } from "./language.ts";
import { overlaps, type Span } from "./text/span.ts";

/** By fact: the words of roles that it had when it was found, and has no more. */
export type Withdrawn = ReadonlyMap<string, readonly Span[]>;

function spanIn(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spanIn);
  if (typeof value !== "object" || value === null || !("start" in value) || !("end" in value)) return [];
  const { start, end } = value;
  return typeof start === "number" && typeof end === "number" ? [{ start, end }] : [];
}

/** Where the words of all roles of `fact` stand. */
function rolesOf(fact: Fact): readonly Span[] {
  const fields: Readonly<Record<string, unknown>> = { ...fact };
  return Object.keys(factShapes[fact.kind].roles).flatMap((name) => spanIn(fields[name]));
}

export function withdrawnFrom(found: Extraction, corrected: Extraction): Withdrawn {
  const now = new Map(corrected.facts.map((fact) => [fact.id, rolesOf(fact)]));
  return new Map(
    found.facts.flatMap((fact) => {
      const left = now.get(fact.id);
      const gone = left === undefined ? [] : rolesOf(fact).filter((role) => !left.some((one) => overlaps(one, role)));
      return gone.length === 0 ? [] : [[fact.id, gone] as const];
    }),
  );
}

/** `offers` without those whose answer was withdrawn from the fact that they ask about. */
export function withoutWithdrawn(offers: Offers, withdrawn: Withdrawn): Offers {
  if (withdrawn.size === 0) return offers;
  const stands = (fact: string, { span }: { readonly span?: Span }): boolean =>
    span === undefined || !(withdrawn.get(fact) ?? []).some((gone) => overlaps(gone, span));
  return {
    ...offers,
    askings: offers.askings.filter(({ fact, key }) => stands(fact, key)),
    gaps: offers.gaps.filter(({ fact, blank }) => stands(fact, { span: blank })),
    propositions: offers.propositions.map((one) => ({
      ...one,
      units: one.units.filter((unit) => stands(unit.fact ?? one.fact, unit)),
    })),
  };
}

// The facts that are likelier right than wrong: the others are for a teacher to decide.
import type { Extraction } from "../language.ts";

/** Confidence from which a fact is shown without being asked for. */
const LIKELY = 0.5;

export function likelyFacts({ entities, facts }: Extraction): Extraction {
  return { entities, facts: facts.filter(({ confidence }) => confidence >= LIKELY) };
}

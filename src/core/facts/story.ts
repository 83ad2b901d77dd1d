// Who belongs to the story that an article tells, who speaks in it, and who only passes through it.
import type { Entity } from "./entity.ts";
import type { Fact } from "./fact.ts";

/** Mentions from which somebody belongs to the story: few beside a post, more without. */
const IN_OFFICE = 1;
const OTHERWISE = 4;

/** True for somebody in an office, or whom the article keeps coming back to: such people are told apart by reading only. */
export function ofTheStory({ type, mentions, post }: Entity): boolean {
  return type === "person" && mentions.length >= (post === undefined ? OTHERWISE : IN_OFFICE);
}

/** Ids of the entities that say something. */
export function speakersOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap((fact) => (fact.kind === "statement" && fact.speakerEntity !== null ? [fact.speakerEntity] : [])),
  );
}

// Who belongs to the story that an article tells, and who only passes through it.
import type { Entity } from "./entity.ts";

/** Mentions from which somebody belongs to the story. */
const FAMILIAR = 2;

/** True for somebody whom the article gives a post and comes back to: such people are told apart by reading only. */
export function ofTheStory({ type, mentions, post }: Entity): boolean {
  return type === "person" && mentions.length >= FAMILIAR && post !== undefined;
}

// Names in Moodle's question bank, for the formats that Moodle reads.
import type { Item, Quiz } from "../core/quiz/quiz.ts";

/** Moodle keeps 255 characters of a name. */
const LONGEST_CATEGORY = 200;
const LONGEST_NAME = 120;

function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > most ? `${flat.slice(0, most)}…` : flat;
}

/** The category that a quiz goes into. */
export function moodleCategory({ article }: Quiz): string {
  // A slash parts a category from the one below it.
  return `$course$/top/${shortened(article.title || article.name, LONGEST_CATEGORY).replaceAll("/", "//")}`;
}

/** What a list of questions shows: in the order of the quiz when sorted by name. */
export function questionName({ stem }: Item, number: number): string {
  return shortened(`${String(number).padStart(2, "0")} ${stem}`, LONGEST_NAME);
}

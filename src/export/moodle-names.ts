// Names and entries in Moodle's question bank, for the formats that Moodle reads.
import type { Item, Quiz } from "../core/quiz/quiz.ts";
import type { Obstacle } from "./format.ts";

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

/** The most characters of an entry on the right. */
const LONGEST_ENTRY = 255;

/** Entries on the right are plain, and yet Moodle takes tags out of them and keeps entities. */
export function rightEntry(text: string): string {
  return text.replace(/&(?=[a-zA-Z0-9#]{1,8};)/g, "&amp;").replaceAll("<", "&lt;");
}

export function tooLongEntry(item: Item): Obstacle | null {
  if (item.type !== "match") return null;
  const entries = [...item.pairs.map(({ right }) => right), ...item.extra];
  const long = entries.some((text) => rightEntry(text).length > LONGEST_ENTRY);
  return long ? { reason: "entry", most: LONGEST_ENTRY } : null;
}

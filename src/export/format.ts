// What an export format is: one file each, found in the registry, and what it makes of a quiz.
import { BLANK } from "../core/grading/fill.ts";
import type { Item, ItemType, Quiz } from "../core/quiz/quiz.ts";
import type { Setting } from "../render/view/setting.ts";

/** Why a format cannot carry an item without changing it. */
export type Obstacle =
  /** It has no items of this type. */
  | { readonly reason: "kind" }
  /** The item holds signs that the format keeps for itself, and has no way to write otherwise. */
  | { readonly reason: "signs" }
  /** The item is longer than the most characters allowed. */
  | { readonly reason: "length"; readonly question: number; readonly answer: number }
  /** An entry of the item is longer than the most characters allowed. */
  | { readonly reason: "entry"; readonly most: number }
  /** The item has fewer or more answers than fit. */
  | { readonly reason: "options"; readonly least: number; readonly most: number };

/** An item that a format leaves out. */
export interface LeftOut {
  /** Id of the item. */
  readonly item: string;
  readonly type: ItemType;
  readonly obstacle: Obstacle;
}

export interface Exported {
  /** Text, or the bytes of a package. */
  readonly content: string | Uint8Array;
  readonly leftOut: readonly LeftOut[];
}

/** What formats need beside the quiz. */
export interface ExportContext {
  /** Labels, letters and digits of the language that the quiz is shown in. */
  readonly setting: Setting;
  /** Every spelling to accept of an answer, for systems that compare letters exactly; the given one first. */
  spellings(answer: string): readonly string[];
  /** The quiz as a page that runs by itself and reports to the learning system around it. */
  page(): string;
}

export interface Exporter {
  /** What the system is called, for messages. */
  readonly system: string;
  /** Behind the name of the quiz: `.moodle.xml`. */
  readonly ending: string;
  write(quiz: Quiz, context: ExportContext): Exported | Promise<Exported>;
}

/** `items` parted into those that `obstacle` finds nothing against and those that are left out. */
export function sorted(
  items: readonly Item[],
  obstacle: (item: Item) => Obstacle | null,
): { readonly carried: readonly Item[]; readonly leftOut: readonly LeftOut[] } {
  const judged = items.map((item) => ({ item, found: obstacle(item) }));
  return {
    carried: judged.flatMap(({ item, found }) => (found === null ? [item] : [])),
    leftOut: judged.flatMap(({ item: { id, type }, found }) =>
      found === null ? [] : [{ item: id, type, obstacle: found }],
    ),
  };
}

/** The words of the article that prove `item`, one after the other. */
export function evidenceOf(item: Item, { article }: Quiz): string {
  return item.evidence.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, " ").trim()).join(" … ");
}

/** Everything to accept, each once, the text's own spelling first. */
export function accepted(answers: readonly string[], { spellings }: ExportContext): readonly string[] {
  return [...new Set(answers.flatMap((answer) => [answer, ...spellings(answer)]))];
}

/** What stands before and after the first blank; further blanks stand for the same words and stay as they are. */
export function aroundBlank(stem: string): readonly [before: string, after: string] {
  const found = BLANK.exec(stem);
  if (found === null) return [`${stem} `, ""];
  return [stem.slice(0, found.index), stem.slice(found.index + found[0].length)];
}

/** `stem` with `field` for every blank. */
export function withBlanks(stem: string, field: string): string {
  return stem.split(BLANK).join(field);
}

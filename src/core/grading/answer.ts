// What a student answered, one shape per item type, and a reader for answers that come from storage or from a file.
import type { Item, ItemType } from "../quiz/quiz.ts";
import type { ItemShape } from "./shape.ts";

export interface AnswerValues {
  /** Position in `options`. */
  readonly mcq: number;
  /** What was typed in each blank. */
  readonly fill: readonly string[];
  readonly truefalse: boolean;
  /** The entry chosen for each pair; `null` where none was. */
  readonly match: readonly (string | null)[];
  /** Places in the list as it was first shown (`ItemShape`), as the student ordered them. */
  readonly order: readonly number[];
}

export type AnswerOf<K extends ItemType> = { readonly type: K; readonly value: AnswerValues[K] };
export type Answer = { [K in ItemType]: AnswerOf<K> }[ItemType];
export type ItemOf<K extends ItemType> = Extract<Item, { readonly type: K }>;

const isIndex = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isText = (value: unknown): value is string => typeof value === "string";

/** The answer to an item of that shape in a value of unknown origin; `null` where it is none. */
export function readAnswer(shape: ItemShape, value: unknown): Answer | null {
  switch (shape.type) {
    case "mcq":
      return isIndex(value) && value < shape.options ? { type: "mcq", value } : null;
    case "fill":
      return Array.isArray(value) && value.length <= shape.blanks && value.every(isText)
        ? { type: "fill", value }
        : null;
    case "truefalse":
      return typeof value === "boolean" ? { type: "truefalse", value } : null;
    case "match":
      return Array.isArray(value) && value.length === shape.rows && value.every(isEntryOf(shape.column))
        ? { type: "match", value }
        : null;
    case "order":
      return Array.isArray(value) && value.every(isIndex) && isPermutation(value, shape.entries.length)
        ? { type: "order", value }
        : null;
  }
}

const isEntryOf =
  (column: readonly string[]) =>
  (entry: unknown): entry is string | null =>
    entry === null || (isText(entry) && column.includes(entry));

function isPermutation(values: readonly number[], length: number): boolean {
  return values.length === length && new Set(values).size === length && values.every((value) => value < length);
}

// What a student sees of an item: all that answering needs, and nothing of its key. An exam page carries only this.
import { blanksOf } from "./fill.ts";
import type { PlayItem } from "./play-item.ts";
import { matchColumn, orderStart } from "./shuffle.ts";

export type ItemShape =
  | { readonly id: string; readonly type: "mcq"; readonly options: number }
  | { readonly id: string; readonly type: "fill"; readonly blanks: number }
  | { readonly id: string; readonly type: "truefalse" }
  | { readonly id: string; readonly type: "match"; readonly rows: number; readonly column: readonly string[] }
  | { readonly id: string; readonly type: "order"; readonly entries: readonly string[] };

export type ShapeOf<K extends ItemShape["type"]> = Extract<ItemShape, { readonly type: K }>;

export function shapeOf(item: PlayItem): ItemShape {
  const { id } = item;
  switch (item.type) {
    case "mcq":
      return { id, type: "mcq", options: item.options.length };
    case "fill":
      return { id, type: "fill", blanks: blanksOf(item) };
    case "truefalse":
      return { id, type: "truefalse" };
    case "match":
      return { id, type: "match", rows: item.pairs.length, column: matchColumn(item) };
    case "order":
      return { id, type: "order", entries: orderStart(item).map((position) => item.sequence[position] ?? "") };
  }
}

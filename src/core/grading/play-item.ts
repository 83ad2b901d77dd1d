// What marking an item and explaining its mark takes: the item without what only its maker needs; and what of it a page has
// to carry for its script.

import type { FillItem, Item, ItemType, MatchItem, McqItem, OrderItem, TrueFalseItem } from "../quiz/quiz.ts";
import type { Span } from "../text/span.ts";

export interface PlayOption {
  readonly text: string;
  readonly correct?: boolean;
  readonly evidence?: readonly Span[];
  readonly why?: string;
}

type Needed = "id" | "type" | "stem" | "evidence";

interface PlayItems {
  readonly mcq: Pick<McqItem, Needed> & { readonly options: readonly PlayOption[] };
  readonly fill: Pick<FillItem, Needed | "answers">;
  readonly truefalse: Pick<TrueFalseItem, Needed | "correct" | "repair">;
  readonly match: Pick<MatchItem, Needed | "pairs" | "extra">;
  readonly order: Pick<OrderItem, Needed | "sequence">;
}

export type PlayItemOf<K extends ItemType> = PlayItems[K];
export type PlayItem = PlayItems[ItemType];

/** What a page says already, its script reads from there: the stem of all but gaps, and the texts of options. */
export type CarriedItem =
  | (Omit<PlayItems["mcq"], "stem" | "options"> & { readonly options: readonly Omit<PlayOption, "text">[] })
  | PlayItems["fill"]
  | { [K in "truefalse" | "match" | "order"]: Omit<PlayItems[K], "stem"> }["truefalse" | "match" | "order"];

/** Without what is usual: wrong, nothing to say, evidence that nobody is shown. */
function carriedOption({ correct, evidence, why }: McqItem["options"][number]): Omit<PlayOption, "text"> {
  return { ...(correct ? { correct, evidence } : {}), ...(why === "" ? {} : { why }) };
}

export function carriedOf(item: Item): CarriedItem {
  const { id, evidence } = item;
  switch (item.type) {
    case "mcq":
      return { id, type: item.type, evidence, options: item.options.map(carriedOption) };
    case "fill":
      return { id, type: item.type, evidence, stem: item.stem, answers: item.answers };
    case "truefalse": {
      const { type, correct, repair } = item;
      return { id, type, evidence, correct, ...(repair === undefined ? {} : { repair }) };
    }
    case "match":
      return { id, type: item.type, evidence, pairs: item.pairs, extra: item.extra };
    case "order":
      return { id, type: item.type, evidence, sequence: item.sequence };
  }
}

/** The item again, from what the page says: its stem, and the words of its options in order. */
export function playItemOf(item: CarriedItem, stem: string, texts: readonly string[]): PlayItem {
  if (item.type === "fill") return item;
  if (item.type !== "mcq") return { ...item, stem };
  return { ...item, stem, options: item.options.map((option, index) => ({ ...option, text: texts[index] ?? "" })) };
}

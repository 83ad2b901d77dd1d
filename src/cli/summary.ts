// How many items of each kind were made, in words.
import type { ItemType } from "../index.ts";
import { itemTypes } from "./read-options.ts";
import type { Words } from "./words.ts";

/** `{name}` in `text` replaced by `values`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

interface Made {
  readonly counts: Readonly<Partial<Record<ItemType, number>>>;
  readonly items: number;
  readonly forms: number;
}

/** `multiple choice 4, fill-in 6`. */
export function kindsOf(counts: Made["counts"], words: Words, comma: string): string {
  return itemTypes
    .flatMap((type) => {
      const n = counts[type];
      return n === undefined ? [] : [filled(words[type], { n })];
    })
    .join(comma);
}

/** `10 items (multiple choice 4, fill-in 6)`. */
export function summaryOf({ counts, items, forms }: Made, words: Words, comma: string): string {
  const kinds = kindsOf(counts, words, comma);
  return filled(forms > 1 ? words.itemsMadeForms : words.itemsMade, { items, forms, kinds });
}

// The article as the teacher gave it: a title, what is known about its origin, and a text that never changes.

export interface Article {
  /** File name without extension; names the output folder. */
  readonly name: string;
  readonly title: string;
  /** BCP 47 language of the text. */
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  /** ISO date of publication (`2025-01-21`), where known: what «أمس» is counted from. */
  readonly published?: string;
  readonly source?: string;
  readonly author?: string;
  /** The text; every span of every later stage points into it, in UTF-16 code units. */
  readonly text: string;
}

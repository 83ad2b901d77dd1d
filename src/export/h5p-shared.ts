// What the question types of H5P share.
import type { H5pWords } from "./h5p-words-data.ts";

/** Parameters of a library; H5P keeps them as JSON. */
export type Params = Readonly<Record<string, unknown>>;

export interface Question {
  /** Machine name and version: `H5P.MultiChoice 1.16`. */
  readonly library: string;
  /** As H5P's own editor calls the type. */
  readonly contentType: string;
  readonly params: Params;
}

/** Signs that part answers in the marked text of gaps; nothing escapes them. */
export const RESERVED: RegExp = /[*/:\n]/;
export const FEEDBACK: readonly Params[] = [{ from: 0, to: 100 }];

/** What screen readers say of the buttons. */
export function readable(words: H5pWords): Params {
  return { a11yCheck: words.a11yCheck, a11yShowSolution: words.a11ySolution, a11yRetry: words.a11yRetry };
}

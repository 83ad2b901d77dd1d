// What grading gives back: one number, and the parts it is made of, so that a page can mark each of them.

export interface Score {
  /** 0 to 1: the share of right parts. */
  readonly score: number;
  /** One per option chosen, blank, pair or position. */
  readonly parts: readonly boolean[];
  /** The text's own spelling, where an accepted answer was spelled otherwise. */
  readonly spelling?: string;
}

/** The score of an item whose parts count alike. */
export function scoreOf(parts: readonly boolean[]): Score {
  return { score: parts.length === 0 ? 0 : parts.filter(Boolean).length / parts.length, parts };
}

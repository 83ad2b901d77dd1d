// What a teacher decides about pages beside the quiz itself; everything has a default.

export interface PageOptions {
  /** `exam`: a page without any key, whose answers are handed in. */
  readonly mode?: "practice" | "exam";
  /** Minutes allowed in an exam; 0 for any time. */
  readonly minutes?: number;
  readonly paper?: "a4" | "letter";
  /** How the article stands on the worksheet. */
  readonly article?: "paragraphs" | "lines" | "none";
  /** Whether the worksheet offers the words for its gaps, where enough rivals of them are known. */
  readonly wordBank?: boolean;
}

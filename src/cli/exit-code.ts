// What the exit status of a run means; scripts rely on the numbers.
import type { Problem, ProblemCode } from "../index.ts";

export const EXIT = { made: 0, usage: 1, unread: 2, nothing: 3, internal: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const codes: { readonly [C in ProblemCode]: ExitCode } = {
  "article-empty": EXIT.unread,
  "article-not-arabic": EXIT.unread,
  "article-too-long": EXIT.unread,
  "article-too-short": EXIT.nothing,
  "article-repeated": EXIT.made,
  "front-matter-broken": EXIT.unread,
  "front-matter-open": EXIT.unread,
  "date-ignored": EXIT.made,
  "file-missing": EXIT.unread,
  "file-is-folder": EXIT.unread,
  "file-forbidden": EXIT.unread,
  "file-too-big": EXIT.unread,
  "file-not-text": EXIT.unread,
  "file-bad-encoding": EXIT.unread,
  "file-unreadable": EXIT.unread,
  "facts-syntax": EXIT.unread,
  "facts-shape": EXIT.unread,
  "facts-missing-field": EXIT.unread,
  "facts-wrong-value": EXIT.unread,
  "facts-unknown-field": EXIT.made,
  "facts-words-not-found": EXIT.unread,
  "facts-span-outside": EXIT.unread,
  "facts-name-not-found": EXIT.made,
  "facts-unknown-entity": EXIT.unread,
  "facts-double-id": EXIT.unread,
  "facts-article-changed": EXIT.made,
  "facts-edited": EXIT.usage,
  "write-forbidden": EXIT.usage,
  "write-not-folder": EXIT.usage,
  "write-no-space": EXIT.usage,
  "write-failed": EXIT.usage,
  "templates-missing": EXIT.usage,
  "template-unknown": EXIT.made,
  "template-broken": EXIT.usage,
  "usage-parse": EXIT.usage,
  "usage-no-article": EXIT.usage,
  "usage-no-folder": EXIT.usage,
  "usage-one-article": EXIT.usage,
  "usage-whole-number": EXIT.usage,
  "usage-one-of": EXIT.usage,
  "usage-empty": EXIT.usage,
  "usage-twice": EXIT.usage,
  "usage-facts-many": EXIT.usage,
  "usage-stdin-write": EXIT.usage,
  "usage-no-match": EXIT.usage,
  "quiz-not-json": EXIT.unread,
  "quiz-broken": EXIT.unread,
  "usage-no-quiz": EXIT.usage,
  "left-out": EXIT.made,
  "nothing-to-ask": EXIT.nothing,
  "fewer-items": EXIT.made,
  "assets-missing": EXIT.internal,
  "internal-error": EXIT.internal,
};

/** The gravest first: of several codes the first in this list is the run's. */
const gravity: readonly ExitCode[] = [EXIT.internal, EXIT.usage, EXIT.unread, EXIT.nothing];

/** The exit code of a run that met `problems`; warnings do not count. */
export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  const met = problems.filter(({ severity }) => severity === "error").map(({ code }) => codes[code]);
  return gravity.find((code) => met.includes(code)) ?? EXIT.made;
}

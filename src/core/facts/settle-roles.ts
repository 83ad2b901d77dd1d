// Gives every role of a hand-edited fact its place in the text: by its numbers where they fit, else by looking for its words.
import { errorOf, type Problem } from "../problem.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Role } from "./fact.ts";
import type { Occurrence, WordFinder } from "./find-words.ts";

/** A role as the file gives it: words, numbers or both. */
export interface RoleDraft {
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly entity: string | null;
  readonly line: number;
}

export interface Surroundings {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly finder: WordFinder;
}

function same(a: string, b: string): boolean {
  return a === b || a.normalize("NFC") === b.normalize("NFC");
}

/** The span that the numbers name, if its words are the draft's. */
function byNumbers(draft: RoleDraft, text: string): Span | null {
  if (draft.start === null || draft.end === null || draft.end <= draft.start || draft.end > text.length) return null;
  const words = text.slice(draft.start, draft.end);
  return draft.text === null || same(words, draft.text.trim()) ? { start: draft.start, end: draft.end } : null;
}

function nearest(found: readonly Occurrence[], offset: number): Occurrence | undefined {
  const cost = (one: Occurrence): number => Math.abs(one.start - offset);
  return found.toSorted((a, b) => cost(a) - cost(b) || a.start - b.start)[0];
}

/** Same sentence as the fact's other words first, then behind them, then before; whole words before parts; not where another role stands. */
function besideOthers(
  found: readonly Occurrence[],
  settled: readonly Span[],
  sentences: readonly Span[],
): Occurrence | undefined {
  const anchor = Math.min(...settled.map((span) => span.start));
  const home = sentences.find((one) => one.start <= anchor && anchor < one.end);
  const far = (one: Occurrence): number => {
    if (home && home.start <= one.start && one.end <= home.end) return 0;
    return one.start >= anchor ? 1 : 2;
  };
  const taken = (one: Occurrence): number => (settled.some((span) => overlaps(span, one)) ? 1 : 0);
  const order = (a: Occurrence, b: Occurrence): number =>
    far(a) - far(b) || a.joined - b.joined || taken(a) - taken(b) || a.start - b.start;
  return found.toSorted(order)[0];
}

/**
 * The roles of one fact, in the order of `drafts`; `null` for each that cannot stand, which `report` is told.
 * A draft with words only is searched: a unique place is taken, else the one that fits the fact's other words.
 */
export function settleRoles(
  drafts: readonly RoleDraft[],
  { text, sentences, finder }: Surroundings,
  report: (problem: Problem) => void,
): readonly (Role | null)[] {
  const places = drafts.map((draft) => byNumbers(draft, text));
  const found = drafts.map((draft) => (draft.text === null ? [] : finder.find(draft.text.trim())));
  const place = (index: number, span: Span | undefined): void => {
    if (span !== undefined && places[index] === null) places[index] = { start: span.start, end: span.end };
  };
  const whole = (index: number): readonly Occurrence[] => {
    const all = found[index] ?? [];
    const words = all.filter((one) => one.joined === 0);
    return words.length > 0 ? words : all;
  };
  const settled = (): readonly Span[] => places.filter((span) => span !== null);

  drafts.forEach((draft, index) => {
    if (draft.start !== null) place(index, nearest(found[index] ?? [], draft.start));
  });
  drafts.forEach((_, index) => {
    if (whole(index).length === 1) place(index, whole(index)[0]);
  });
  drafts.forEach((_, index) => {
    const others = settled();
    place(index, others.length > 0 ? besideOthers(found[index] ?? [], others, sentences) : whole(index)[0]);
  });

  return drafts.map((draft, index) => {
    const span = places[index] ?? null;
    if (span !== null) {
      const role = { text: text.slice(span.start, span.end), start: span.start, end: span.end };
      return draft.entity === null ? role : { ...role, entity: draft.entity };
    }
    const lost =
      draft.text === null
        ? errorOf("facts-span-outside", { start: draft.start ?? "?", end: draft.end ?? "?" }, { line: draft.line })
        : errorOf("facts-words-not-found", { words: draft.text }, { line: draft.line });
    report(lost);
    return null;
  });
}

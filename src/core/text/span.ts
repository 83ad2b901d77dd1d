// Spans into the article's text and their algebra. Everything Fahm knows about a text is a span; the text itself never changes.

/** A half-open range `[start, end)` of UTF-16 code units into `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span stands for. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Those of `sorted` that `outer` covers; `sorted` by start, none overlapping another. */
export function insideOf<S extends Span>(sorted: readonly S[], outer: Span): readonly S[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((sorted[end]?.end ?? Number.POSITIVE_INFINITY) <= outer.end) end++;
  return sorted.slice(low, end);
}

/** True when the spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers all given ones; `null` for none. */
export function hull(spans: readonly Span[]): Span | null {
  const [first, ...rest] = spans;
  if (first === undefined) return null;
  return rest.reduce<Span>((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), {
    start: first.start,
    end: first.end,
  });
}

/** Order by start, longer first; a comparator for `sort`. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** `span` without leading and trailing characters that `drop` matches (one character at a time). */
export function trimSpan(text: string, span: Span, drop: RegExp): Span {
  let { start, end } = span;
  while (start < end && drop.test(text.charAt(start))) start++;
  while (end > start && drop.test(text.charAt(end - 1))) end--;
  return { start, end };
}

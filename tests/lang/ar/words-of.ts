// Words of a test sentence as the simplest tokeniser cuts them: runs of letters and digits, every mark by itself.

export function wordsOf(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  return [...text.matchAll(/[\p{L}\p{M}\u0640]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
  }));
}

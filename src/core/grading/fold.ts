// Folding typed answers: which differences of spelling marking forgives. The rules are data of the language pack, so a
// finished page can carry them as JSON and this file knows no language.

/** One replacement: a pattern as for `RegExp`, found everywhere and in code points, and what `String.replace` puts there. */
export type FoldRule = readonly [pattern: string, replacement: string];

/** Applied in order, after Unicode compatibility normalisation (NFKC) and to small letters, in scripts that have them. */
export type FoldRules = readonly FoldRule[];

/** A function that brings two spellings which marking holds equal to one form. */
export function folder(rules: FoldRules): (text: string) => string {
  const compiled = rules.map(([pattern, replacement]) => [new RegExp(pattern, "gu"), replacement] as const);
  return (text) =>
    compiled.reduce((folded, rule) => folded.replace(...rule), text.normalize("NFKC").toLowerCase()).trim();
}

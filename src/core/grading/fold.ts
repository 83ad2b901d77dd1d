// Folding typed answers: which differences of spelling marking forgives. The rules are data of the language pack, so a
// finished page can carry them as JSON and this file knows no language.

/** One replacement; `pattern` and `flags` as for `RegExp`, `replacement` as for `String.replace`. */
export interface FoldRule {
  readonly pattern: string;
  readonly flags: string;
  readonly replacement: string;
}

/** Applied in order, after Unicode compatibility normalisation (NFKC) and to small letters, in scripts that have them. */
export type FoldRules = readonly FoldRule[];

/** A function that brings two spellings which marking holds equal to one form. */
export function folder(rules: FoldRules): (text: string) => string {
  const compiled = rules.map((rule) => ({
    pattern: new RegExp(rule.pattern, rule.flags),
    replacement: rule.replacement,
  }));
  return (text) =>
    compiled
      .reduce((folded, rule) => folded.replace(rule.pattern, rule.replacement), text.normalize("NFKC").toLowerCase())
      .trim();
}

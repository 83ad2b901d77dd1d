// Lookups by folded spelling: data is written correctly, texts are not always.
import { foldSpelling } from "../script/fold.ts";

/** Entries by every folded form; the first entry of a form wins. */
export function indexByForm<T>(
  entries: readonly T[],
  formsOf: (entry: T) => readonly string[],
): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      const key = foldSpelling(form);
      if (key !== "" && !index.has(key)) index.set(key, entry);
    }
  }
  return index;
}

/** All entries of every folded form, in the order of the data. */
export function groupByForm<T>(
  entries: readonly T[],
  formsOf: (entry: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of new Set(formsOf(entry).map(foldSpelling))) {
      if (key === "") continue;
      const list = index.get(key);
      if (list === undefined) index.set(key, [entry]);
      else list.push(entry);
    }
  }
  return index;
}

/** A set of folded forms. */
export function foldedSet(forms: readonly string[]): ReadonlySet<string> {
  return new Set(forms.map(foldSpelling));
}

/** The words of a space-separated list; lets long plain lists stay readable. */
export function list(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The entries of a list separated by «|» or line ends; for entries of several words. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

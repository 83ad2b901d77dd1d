// All verbs of the lexicon, by any of their third person forms.
import { groupByForm } from "./fold-index.ts";
import type { Verb } from "./verb.ts";
import { verbsOfDeeds } from "./verbs-of-deeds.ts";
import { verbsOfSpeech } from "./verbs-of-speech.ts";

export const verbs: readonly Verb[] = merged([...verbsOfSpeech, ...verbsOfDeeds]);

/** A verb listed under several classes («نشر» says and sends) is one entry with all of them. */
function merged(rows: readonly Verb[]): readonly Verb[] {
  const entries = new Map<string, Verb>();
  for (const row of rows) {
    const key = `${row.perfect}|${row.imperfect}|${row.masdar ?? ""}`;
    const known = entries.get(key);
    if (known === undefined) {
      entries.set(key, row);
      continue;
    }
    const [first, ...rest] = known.classes;
    const prepositions = [...new Set([...(known.prepositions ?? []), ...(row.prepositions ?? [])])];
    entries.set(key, {
      ...row,
      ...known,
      classes: [first, ...new Set([...rest, ...row.classes])],
      ...(prepositions.length === 0 ? {} : { prepositions }),
    });
  }
  return [...entries.values()];
}

/** By folded masculine perfect; verbs of one spelling («علّم», «علِم») share a key. */
export const verbsByPerfect: ReadonlyMap<string, readonly Verb[]> = groupByForm(verbs, (v) => [v.perfect]);

/** By folded masdar: «لقاء», «زيارة». */
export const verbsByMasdar: ReadonlyMap<string, readonly Verb[]> = groupByForm(verbs, (v) =>
  v.masdar === undefined ? [] : [v.masdar],
);

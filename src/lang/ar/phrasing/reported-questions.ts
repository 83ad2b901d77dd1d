// What somebody reports is asked as that person's words: «كم بلغ عدد القتلى، بحسب وزير الصحة؟».
import type { EventFact } from "../../../core/facts/fact.ts";
import { hashOf } from "../../../core/hash.ts";
import type { Asking } from "../../../core/language.ts";
import { covers } from "../../../core/text/span.ts";
import { foldSpelling } from "../script/fold.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { fullName } from "./units.ts";

/** Who reports the clause: the speaker of the one statement whose clause of content it heads. */
export function sourceOf(context: PhrasingContext, fact: EventFact, { tree, clause }: PlacedClause): string | null {
  const head = tree.head(clause.verb);
  if (head === null || !clause.verb.deprel.startsWith("ccomp")) return null;
  const statement = context.extraction.facts.find(
    (one) => one.kind === "statement" && one.verb.start === head.start && covers(one.content, fact.verb),
  );
  if (statement?.kind !== "statement" || statement.direct || statement.polarity === "-" || !statement.asserted)
    return null;
  const entity = context.entityById(statement.speakerEntity);
  const name = entity === undefined ? undefined : fullName(entity)?.text;
  const words = name ?? statement.speaker?.text;
  return words === undefined || words.split(/\s+/).length > 6 || /[،,("«]/.test(words)
    ? null
    : words.replace(/\s+/g, " ");
}

/** The question with its source at the end; none where the source would be the answer. */
export function attributed(asking: Asking, source: string): readonly Asking[] {
  const names = [asking.key.text, ...asking.key.aliases].map(foldSpelling);
  const folded = foldSpelling(source);
  if (names.some((name) => name.includes(folded) || folded.includes(name))) return [];
  const rest = asking.slots["rest"] ?? "";
  const slots = { ...asking.slots, rest: `${rest} بحسب ${source}`.trim() };
  return [{ ...asking, id: `a-${hashOf(`${asking.id} ${source}`)}`, slots, process: "infer" }];
}

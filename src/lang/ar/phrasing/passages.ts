// Sentences shown word for word, after as many of the sentences before as make them clear.
import type { Token } from "../../../core/document/document.ts";
import { factId } from "../extract/context.ts";
import { trimmed } from "../extract/tree.ts";
import { display } from "../script/display.ts";
import { repairsAfter, repairsFor } from "./explicit.ts";
import { omissionsIn } from "./omissions.ts";
import { openings } from "./openings.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { soundPassage } from "./soundness.ts";
import { type Lead, MOST_REPAIRS, type Standalone } from "./stretch.ts";
import { happened } from "./whole-sentence.ts";
import { wordCount } from "./word-count.ts";

/** Sentences that may be shown before the one asked about. */
const MOST_BEFORE = 2;
/** Words of the sentence asked about, and of all that is shown. */
const LEAST_WORDS = 7;
const MOST_WORDS = 45;
const MOST_SHOWN = 75;

type Placed = PhrasingContext["sentences"][number];

/** The sentences from `from` to `at`; `null` where they do not follow one another in running text. */
function run(context: PhrasingContext, from: number, at: number): readonly Placed[] | null {
  const all = context.sentences.slice(from, at + 1);
  const [first] = all;
  if (from < 0 || first === undefined) return null;
  return all.every(({ sentence }, place) => sentence.index === first.sentence.index + place) ? all : null;
}

/** `placed` after the sentences from `from` on; `null` where something of it still points further back. */
function passage(context: PhrasingContext, from: number, at: number): Standalone | null {
  const all = run(context, from, at);
  const placed = all?.at(-1);
  const [first] = all ?? [];
  if (all === null || placed === undefined || first === undefined) return null;
  const opening = openings(first.tree);
  const parts = all.map((one, place): readonly Token[] =>
    trimmed(place === 0 ? opening : one.tree.tokens, context.text),
  );
  const told = parts.at(-1) ?? [];
  const omissions = omissionsIn(context, placed.tree, told);
  const tokens = told.filter((token) => !omissions.some((one) => one.tokens.includes(token)));
  const start = tokens[0]?.start;
  const end = tokens.at(-1)?.end;
  const begin = parts[0]?.[0]?.start;
  const head = placed.tree.tokens.find((token) => token.head < 0);
  if (start === undefined || end === undefined || begin === undefined || head === undefined) return null;
  const words = wordCount(context.text.slice(start, end));
  if (words < LEAST_WORDS || words > MOST_WORDS || wordCount(context.text.slice(begin, end)) > MOST_SHOWN) return null;
  const before = parts.slice(0, -1).flat();
  const repairs = before.length === 0 ? repairsFor(context, tokens) : repairsAfter(context, before, tokens);
  if (repairs === null || repairs.length > MOST_REPAIRS) return null;
  if (
    !soundPassage(
      context,
      all.map(({ tree }, place) => ({ tree, tokens: place < all.length - 1 ? (parts[place] ?? []) : tokens })),
    )
  )
    return null;
  if (!happened(placed.tree)) return null;
  const stated = context.extraction.facts.find(
    (one) =>
      (one.kind === "event" || one.kind === "statement") &&
      one.verb.start === head.start &&
      one.asserted &&
      one.polarity === "+",
  );
  const joined = context.text.charAt(start - 1) === "و" ? start - 1 : start;
  const lead: Lead | null =
    before.length === 0 ? null : { text: display(context.text.slice(begin, joined)).trim(), tokens: before };
  return {
    span: { start, end },
    tokens,
    tree: placed.tree,
    fact: stated?.id ?? factId("sentence", head),
    head,
    words,
    restored: null,
    repairs,
    omitted: omissions.map((one) => one.span),
    lead,
  };
}

/** Each sentence but those in `served`, with as little before it as it needs. */
export function passages(context: PhrasingContext, served: ReadonlySet<number>): readonly Standalone[] {
  const quoted = context.document.quotes.map((quote) => quote.inner);
  return context.sentences.flatMap(({ sentence }, at): readonly Standalone[] => {
    if (served.has(sentence.index)) return [];
    if (quoted.some((inner) => inner.start < sentence.start && sentence.start < inner.end)) return [];
    for (let back = 0; back <= MOST_BEFORE; back++) {
      const found = passage(context, at - back, at);
      if (found !== null) return [found];
    }
    return [];
  });
}

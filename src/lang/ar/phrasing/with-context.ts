// A sentence that needs the one before it: both are shown, and only the second is asked about.
import { covers } from "../../../core/text/span.ts";
import { balancedMarks, spanOf, trimmed } from "../extract/tree.ts";
import { foldSpelling } from "../script/fold.ts";
import { repairsFor } from "./explicit.ts";
import { looseIn } from "./looseness.ts";
import { openings } from "./openings.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { missingSubject } from "./soundness.ts";
import { headsOf } from "./standalone.ts";
import type { Standalone } from "./stretch.ts";
import { wordCount } from "./word-count.ts";

/** Demonstratives that the sentence before explains: «هذا القرار». */
const EXPLAINED = new Set(["هذا", "هذه", "ذلك", "تلك", "هؤلاء"]);
const MOST = 46;

/** Stretches of two sentences for every sentence that has none of its own in `alone`. */
export function withContext(
  context: PhrasingContext,
  alone: readonly Standalone[],
): readonly (Standalone & { readonly asked: { readonly start: number; readonly end: number } })[] {
  const served = new Set(alone.map((one) => one.tree.sentence.index));
  const quoted = context.document.quotes.map((quote) => quote.inner);
  return context.sentences.flatMap(({ sentence, tree, clauses }, at) => {
    const before = context.sentences[at - 1];
    if (before === undefined || served.has(sentence.index) || before.sentence.index !== sentence.index - 1) return [];
    if (
      quoted.some((inner) =>
        [sentence, before.sentence].some(
          (one) => inner.start < one.end && one.start < inner.end && !covers(one, inner),
        ),
      )
    )
      return [];
    const first = trimmed(openings(before.tree), context.text);
    const span = spanOf([...first, ...tree.tokens]);
    const [head] = headsOf(context, tree, clauses).filter(({ head: token }) => token.head < 0);
    if (span === null || head === undefined || first.length < 4) return [];
    const text = context.text.slice(span.start, span.end);
    const words = wordCount(text);
    if (words > MOST || /\s[،؛]|[،؛]\S|[@…]|https?:|\.\./.test(text) || !balancedMarks(text)) return [];
    if (looseIn(tree.tokens).length === 0 && !missingSubject(tree, tree.tokens, null)) return [];
    if (looseIn(first).length > 0 || missingSubject(before.tree, first, null)) return [];
    const tokens = [...first, ...tree.tokens];
    const loose = looseIn(tokens).filter((word) => !EXPLAINED.has(foldSpelling(word)));
    const reaches =
      missingSubject(tree, tree.tokens, null) &&
      !first.some((token) => token.deprel.startsWith("nsubj") && token.feats.gender === head.head.feats.gender);
    if (loose.length > 0 || reaches) return [];
    if (context.document.times.some((time) => time.grain === "relative" && covers(span, time))) return [];
    const repairs = repairsFor(context, tokens);
    if (repairs === null || repairs.length > 2) return [];
    const end = tree.tokens.at(-1)?.upos === "PUNCT" ? (tree.tokens.at(-2)?.end ?? span.end) : span.end;
    return [
      {
        span: { start: span.start, end },
        tokens,
        tree,
        fact: head.fact,
        head: head.head,
        words,
        restored: null,
        repairs,
        asked: { start: sentence.start, end: sentence.end },
      },
    ];
  });
}

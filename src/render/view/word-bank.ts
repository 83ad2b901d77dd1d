// The word bank of a worksheet: the answers of its gaps among rivals of the same kind, in an order that says nothing.
import { shuffledPositions } from "../../core/grading/shuffle.ts";
import type { Item, Quiz } from "../../core/quiz/quiz.ts";

/** Entries beyond the gaps, so that the last gap is not filled by what is left over. */
const SPARE = 2;
/** Asked for in different words, answered by the same kind of thing. */
const ALIKE: readonly (readonly Item["asks"][])[] = [
  ["who", "whom", "speaker", "addressee"],
  ["when"],
  ["where", "which"],
  ["howmany"],
  ["post"],
];

const alike = (a: Item["asks"], b: Item["asks"]): boolean =>
  a === b || ALIKE.some((kind) => kind.includes(a) && kind.includes(b));

/** Whether something else in the bank could stand in this gap: an option, or the answer of another gap. */
function hasRival(gap: Item, items: readonly Item[]): boolean {
  return items.some(
    (item) => item !== gap && (item.type === "mcq" || item.type === "fill") && alike(gap.asks, item.asks),
  );
}

/** `null` where there is no gap, or where too few rivals are known. `fold` brings spellings to one form. */
export function wordBank({ items, article }: Quiz, fold: (text: string) => string): readonly string[] | null {
  const gaps = items.filter((item) => item.type === "fill");
  if (gaps.length === 0) return null;
  const accepted = new Set(gaps.flatMap((item) => item.answers.map(fold)));
  const entries = new Map(gaps.map((item) => [fold(item.answers[0]), item.answers[0]]));
  const rivals = new Map<string, string>();
  for (const item of items) {
    if (item.type !== "mcq" || !gaps.some((gap) => alike(gap.asks, item.asks))) continue;
    for (const { text } of item.options) if (!accepted.has(fold(text))) rivals.set(fold(text), text);
  }
  if (rivals.size < SPARE || gaps.some((gap) => !hasRival(gap, items))) return null;
  const wanted = Math.max(SPARE, gaps.length);
  const texts = [...rivals.values()];
  const drawn = shuffledPositions(`rivals ${article.sha256}`, texts).slice(0, wanted);
  const all = [...entries.values(), ...drawn.map((position) => texts[position] ?? "")];
  return shuffledPositions(`bank ${article.sha256}`, all).map((position) => all[position] ?? "");
}

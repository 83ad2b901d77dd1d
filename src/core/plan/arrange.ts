// Puts chosen items in order and keys in even positions.
import type { Candidate } from "../questions/candidate.ts";
import type { Item, McqItem, Option } from "../quiz/quiz.ts";
import type { Random } from "../random.ts";

const WHOLE_TEXT: ReadonlySet<Item["type"]> = new Set(["match", "order"]);

/** Items as the text goes; those about the whole text last. */
export function inReadingOrder(chosen: readonly Candidate[]): readonly Candidate[] {
  const rank = (candidate: Candidate): number => (WHOLE_TEXT.has(candidate.item.type) ? 1 : 0);
  const at = (candidate: Candidate): number => candidate.item.evidence[0].start;
  return [...chosen].sort((a, b) => rank(a) - rank(b) || at(a) - at(b) || (a.item.id < b.item.id ? -1 : 1));
}

function sorted(candidate: Candidate): boolean {
  return [...candidate.keys, ...candidate.distractors].every((unit) => unit.value !== undefined);
}

function withKeyAt(item: McqItem, position: number): McqItem {
  const wrong = item.options.filter((option) => !option.correct);
  const key = item.options.filter((option) => option.correct);
  const options: Option[] = [...wrong.slice(0, position), ...key, ...wrong.slice(position)];
  return { ...item, options };
}

/**
 * The items with keys spread evenly over the positions (rule O17); naturally ordered options stay as they are, and so do
 * those `beside` them, whose positions count.
 */
export function balanced(chosen: readonly Candidate[], random: Random, beside: readonly Item[] = []): readonly Item[] {
  const used = [0, 0, 0, 0, 0];
  const keyOf = (item: McqItem): number => item.options.findIndex((option) => option.correct);
  for (const item of beside) if (item.type === "mcq") used[keyOf(item)] = (used[keyOf(item)] ?? 0) + 1;
  for (const { item } of chosen.filter(sorted))
    if (item.type === "mcq") used[keyOf(item)] = (used[keyOf(item)] ?? 0) + 1;
  let previous = -1;
  return chosen.map((candidate) => {
    const { item } = candidate;
    if (item.type !== "mcq") return item;
    if (sorted(candidate)) {
      previous = keyOf(item);
      return item;
    }
    const stream = random.fork(item.id);
    const positions = stream.shuffle(item.options.map((_, index) => index));
    const load = (position: number): number => (used[position] ?? 0) + (position === previous ? 0.5 : 0);
    const position = positions.reduce((a, b) => (load(b) < load(a) ? b : a));
    used[position] = (used[position] ?? 0) + 1;
    previous = position;
    return withKeyAt(item, position);
  });
}

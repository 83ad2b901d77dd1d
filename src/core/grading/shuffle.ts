// The order in which a matching column and an ordering task are shown: from the item alone, so that page, worksheet and
// key agree without storing it.
import { hashOf } from "../hash.ts";
import type { MatchItem, OrderItem } from "../quiz/quiz.ts";

/** Positions 0 to `length - 1` in an order that depends on `id` alone; never the natural order, from two positions on. */
export function shuffledPositions(id: string, length: number): readonly number[] {
  // Hashed twice: the last character of a text moves only the low digits of its hash.
  const draw = (position: number): string => hashOf(hashOf(`${id}\u0000${position}`));
  const drawn = Array.from({ length }, (_, position) => ({ position, draw: draw(position) }));
  drawn.sort((a, b) => (a.draw < b.draw ? -1 : a.draw > b.draw ? 1 : a.position - b.position));
  const positions = drawn.map((entry) => entry.position);
  const natural = positions.every((position, index) => position === index);
  return natural ? [...positions.slice(1), ...positions.slice(0, 1)] : positions;
}

/** The right-hand column of a matching item as shown: every entry once, extras among them. */
export function matchColumn(item: MatchItem): readonly string[] {
  const entries = [...new Set([...item.pairs.map((pair) => pair.right), ...item.extra])];
  return shuffledPositions(item.id, entries.length).map((position) => entries[position] ?? "");
}

/** The first arrangement of an ordering item: positions in `item.sequence`, never the key itself. */
export function orderStart(item: OrderItem): readonly number[] {
  return shuffledPositions(item.id, item.sequence.length);
}

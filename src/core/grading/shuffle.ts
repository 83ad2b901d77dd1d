// The order in which a matching column and an ordering task are shown: from the item's id and the texts themselves, so that
// page, worksheet and key agree without storing it, and so that the order tells nothing of the key but that it is not it.
import { hashOf } from "../hash.ts";
import type { PlayItemOf } from "./play-item.ts";

/** Positions of `texts` in an order that depends on `id` and on the texts, not on the places they came from. */
export function shuffledPositions(id: string, texts: readonly string[]): readonly number[] {
  // Hashed twice: the last character of a text moves only the low digits of its hash.
  const drawn = texts.map((text, position) => ({ position, draw: hashOf(hashOf(`${id}\u0000${text}`)) }));
  drawn.sort((a, b) => (a.draw < b.draw ? -1 : a.draw > b.draw ? 1 : a.position - b.position));
  return drawn.map((entry) => entry.position);
}

/** The right-hand column of a matching item as shown: every entry once, extras among them, never row by row the key. */
export function matchColumn(item: PlayItemOf<"match">): readonly string[] {
  const entries = [...new Set([...item.pairs.map((pair) => pair.right), ...item.extra])];
  const column = shuffledPositions(item.id, entries).map((position) => entries[position] ?? "");
  return item.pairs.every(({ right }, row) => column[row] === right) ? rotated(column) : column;
}

/** The first arrangement of an ordering item: positions in `item.sequence`, never the key itself. */
export function orderStart(item: PlayItemOf<"order">): readonly number[] {
  const positions = shuffledPositions(item.id, item.sequence);
  const solved = positions.every((position, index) => item.sequence[position] === item.sequence[index]);
  return solved ? rotated(positions) : positions;
}

const rotated = <T>(list: readonly T[]): readonly T[] => [...list.slice(1), ...list.slice(0, 1)];

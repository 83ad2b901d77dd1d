// A long list that comes piece by piece, so that a page with hundreds of cards answers at once.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** Cards a piece: more than a screen shows. */
const PIECE = 24;

interface Props<T extends object> {
  readonly all: readonly T[];
  readonly class: string;
  /** The card of one; called once for each. */
  readonly card: (one: T) => JSX.Element;
}

export function Growing<T extends object>({ all, class: look, card }: Props<T>): JSX.Element {
  const [length, setLength] = useState(PIECE);
  // The same element again is not looked at again: only what is new takes time.
  const { current: made } = useRef(new WeakMap<T, JSX.Element>());
  useEffect(() => {
    if (length >= all.length) return undefined;
    const later = setTimeout(() => setLength(length + PIECE), 20);
    return () => clearTimeout(later);
  }, [length, all.length]);
  return (
    <ul class={look}>
      {all.slice(0, length).map((one) => {
        const known = made.get(one) ?? card(one);
        made.set(one, known);
        return known;
      })}
    </ul>
  );
}

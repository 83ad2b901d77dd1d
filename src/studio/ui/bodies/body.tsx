// What the bodies of all kinds of items share: lines that can be taken away, and a button for one more.
import type { ComponentChildren, JSX } from "preact";
import type { Item } from "../../../index.ts";
import { words } from "../../words/words.ts";
import { SignButton } from "../button.tsx";

/** The item of a kind. */
export type Of<T extends Item["type"]> = Extract<Item, { type: T }>;

export interface Body<I extends Item> {
  readonly item: I;
  /** Gives the item other words; `field` names what is typed in. */
  readonly onChange: (item: I, field: string) => void;
}

export function More({ label, onClick }: { readonly label: string; readonly onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="quiet more" onClick={onClick}>
      + {label}
    </button>
  );
}

interface LineProps {
  readonly children: ComponentChildren;
  readonly n: number;
  /** Absent where nothing may be taken away. */
  readonly onRemove?: (() => void) | undefined;
}

export function Line({ children, n, onRemove }: LineProps): JSX.Element {
  return (
    <li>
      {children}
      {onRemove !== undefined && <SignButton icon="cross" label={`${words.value.remove}: ${n}`} onClick={onRemove} />}
    </li>
  );
}

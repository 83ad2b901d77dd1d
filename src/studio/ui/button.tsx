// Buttons: with words, or with a sign whose words only screen readers and the tooltip say.
import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "./icons.tsx";

interface SignProps {
  readonly icon: IconName;
  /** What the button does, in words. */
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  /** Stands out among its neighbours. */
  readonly main?: boolean;
  /** Words to be seen beside the sign. */
  readonly children?: ComponentChildren;
}

export function SignButton({ icon, label, onClick, disabled, pressed, main, children }: SignProps): JSX.Element {
  return (
    <button
      type="button"
      class={`sign${children === undefined ? "" : " worded"}${main === true ? " primary" : ""}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}

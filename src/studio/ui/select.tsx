// A choice of one of a few, each under its name; a value that is none of them (of a page that was tampered with) is no choice.
import type { JSX } from "preact";

export function Select<T extends string>(props: {
  readonly value: T;
  readonly of: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  /** For who hears it; not needed where it stands in a label. */
  readonly label?: string;
  readonly choose: (value: T) => void;
}): JSX.Element {
  const { value, of, names, label, choose } = props;
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = of.find((one) => one === event.currentTarget.value);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      {of.map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </select>
  );
}

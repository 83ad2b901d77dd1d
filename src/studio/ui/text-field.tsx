// Words that are edited where they stand: a field that looks like text until somebody goes near it, and grows with its words.
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly value: string;
  readonly label: string;
  readonly onChange: (value: string) => void;
  readonly class?: string;
  readonly placeholder?: string;
}

export function TextField({ value, label, onChange, class: look = "", placeholder }: Props): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  // For browsers without `field-sizing`.
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null || CSS.supports("field-sizing", "content")) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight}px`;
  }, [value]);
  return (
    <textarea
      ref={field}
      class={`text-field ${look}`}
      rows={1}
      lang="ar"
      // Not "auto": a number alone would stand at the other end of its line.
      dir="rtl"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, " "))}
    />
  );
}

// A text field in the sentence.
import { all, on } from "../dom.ts";
import type { Widget, WidgetInput } from "./widget.ts";

export function fillWidget({ root, changed }: WidgetInput): Widget {
  const blanks = all("input.blank", HTMLInputElement, root);
  for (const blank of blanks) on(blank, "input", changed);
  return {
    read: () =>
      blanks.some((blank) => blank.value.trim() !== "")
        ? { type: "fill", value: blanks.map((blank) => blank.value) }
        : null,
    write(answer) {
      for (const [index, blank] of blanks.entries())
        blank.value = answer?.type === "fill" ? (answer.value[index] ?? "") : "";
    },
    lock(locked) {
      for (const blank of blanks) blank.readOnly = locked;
    },
    focus: () => blanks[0]?.focus(),
    choose: () => false,
  };
}

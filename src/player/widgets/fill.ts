// A text field in the sentence.
import type { FillItem } from "../../core/quiz/quiz.ts";
import { all } from "../dom.ts";
import type { Widget, WidgetInput } from "./widget.ts";

export function fillWidget({ root, changed }: WidgetInput<FillItem>): Widget {
  const blanks = all("input.blank", HTMLInputElement, root);
  for (const blank of blanks) blank.addEventListener("input", changed);
  return {
    read: () =>
      blanks.some((blank) => blank.value.trim() !== "")
        ? { type: "fill", value: blanks.map((blank) => blank.value) }
        : null,
    write(answer) {
      for (const [index, blank] of blanks.entries())
        blank.value = answer?.type === "fill" ? (answer.value[index] ?? "") : "";
    },
    reveal(score) {
      for (const [index, blank] of blanks.entries()) {
        const right = score.parts[index] === true;
        blank.readOnly = true;
        blank.classList.add(right ? "is-correct" : "is-wrong");
        blank.setAttribute("aria-invalid", String(!right));
      }
    },
    reopen() {
      for (const blank of blanks) {
        blank.readOnly = false;
        blank.classList.remove("is-correct", "is-wrong");
        blank.removeAttribute("aria-invalid");
      }
    },
    focus: () => blanks[0]?.focus(),
  };
}

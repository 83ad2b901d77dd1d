// Radio buttons: multiple choice, and true or false.
import type { Answer } from "../../core/grading/answer.ts";
import { all, on } from "../dom.ts";
import type { Widget, WidgetInput } from "./widget.ts";

export function choiceWidget({ root, changed }: WidgetInput, answerOf: (value: string) => Answer): Widget {
  const radios = all("input[type=radio]", HTMLInputElement, root);
  for (const radio of radios) on(radio, "change", changed);
  return {
    read() {
      const chosen = radios.find((radio) => radio.checked);
      return chosen === undefined ? null : answerOf(chosen.value);
    },
    write(answer) {
      for (const radio of radios) radio.checked = answer !== null && radio.value === String(answer.value);
    },
    lock(locked) {
      for (const radio of radios) radio.disabled = locked;
    },
    focus() {
      (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
    },
    choose(n) {
      const radio = radios[n - 1];
      if (radio === undefined || radio.disabled) return false;
      radio.focus();
      radio.click();
      return true;
    },
  };
}

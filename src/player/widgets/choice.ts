// Radio buttons: multiple choice, and true or false.
import type { Answer } from "../../core/grading/answer.ts";
import type { McqItem, TrueFalseItem } from "../../core/quiz/quiz.ts";
import { all, tag, untag } from "../dom.ts";
import type { Widget, WidgetInput } from "./widget.ts";

export const mcqWidget = (input: WidgetInput<McqItem>): Widget =>
  choiceWidget(input, String(input.item.options.findIndex((option) => option.correct)), (value) => ({
    type: "mcq",
    value: Number(value),
  }));

export const trueFalseWidget = (input: WidgetInput<TrueFalseItem>): Widget =>
  choiceWidget(input, String(input.item.correct), (value) => ({ type: "truefalse", value: value === "true" }));

function choiceWidget(
  { root, words, changed }: WidgetInput<unknown>,
  key: string,
  answerOf: (value: string) => Answer,
): Widget {
  const radios = all("input[type=radio]", HTMLInputElement, root);
  for (const radio of radios) radio.addEventListener("change", changed);
  return {
    read() {
      const chosen = radios.find((radio) => radio.checked);
      return chosen === undefined ? null : answerOf(chosen.value);
    },
    write(answer) {
      for (const radio of radios) radio.checked = answer !== null && radio.value === String(answer.value);
    },
    reveal() {
      for (const radio of radios) {
        radio.disabled = true;
        const label = radio.closest("label");
        if (label === null) continue;
        if (radio.value === key) tag(label, radio.checked ? "is-correct" : "is-key", words.labels.key);
        else if (radio.checked) tag(label, "is-wrong", words.labels.yourAnswer);
      }
    },
    reopen() {
      untag(root);
      for (const radio of radios) radio.disabled = false;
    },
    focus() {
      (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
    },
  };
}

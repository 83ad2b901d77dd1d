// One list of choices per entry; no dragging, so keyboard and touch do.
import { matchColumn } from "../../core/grading/shuffle.ts";
import type { MatchItem } from "../../core/quiz/quiz.ts";
import { all, tag, untag } from "../dom.ts";
import type { Widget, WidgetInput } from "./widget.ts";

export function matchWidget({ root, item, words, changed }: WidgetInput<MatchItem>): Widget {
  const column = matchColumn(item);
  const selects = all("select", HTMLSelectElement, root);
  for (const select of selects) select.addEventListener("change", changed);
  return {
    read() {
      const value = selects.map((select) => (select.value === "" ? null : (column[Number(select.value)] ?? null)));
      return value.every((entry) => entry === null) ? null : { type: "match", value };
    },
    write(answer) {
      for (const [index, select] of selects.entries()) {
        const entry = answer?.type === "match" ? (answer.value[index] ?? null) : null;
        const position = entry === null ? -1 : column.indexOf(entry);
        select.value = position < 0 ? "" : String(position);
      }
    },
    reveal(score) {
      for (const [index, select] of selects.entries()) {
        select.disabled = true;
        const row = select.closest(".pair");
        const right = item.pairs[index]?.right ?? "";
        if (row === null) continue;
        if (score.parts[index] === true) tag(row, "is-correct", words.labels.right);
        else tag(row, "is-wrong", `${words.labels.rightAnswer}${words.letter(column.indexOf(right))}. ${right}`);
      }
    },
    reopen() {
      untag(root);
      for (const select of selects) select.disabled = false;
    },
    focus: () => selects[0]?.focus(),
  };
}

// Entries that move up and down by buttons; each move is told, and focus stays on the button that was pressed.
import { orderStart } from "../../core/grading/shuffle.ts";
import type { OrderItem } from "../../core/quiz/quiz.ts";
import { all, tag, untag } from "../dom.ts";
import type { Widget, WidgetInput } from "./widget.ts";

export function orderWidget({ root, item, words, changed, announce }: WidgetInput<OrderItem>): Widget {
  const rows = all(".sequence > li", HTMLLIElement, root);
  const list = rows[0]?.parentElement;
  const start = orderStart(item);
  let arranged: readonly number[] = start;
  let touched = false;
  let locked = false;

  const show = (): void => {
    for (const [place, position] of arranged.entries()) {
      const row = rows.find((candidate) => candidate.dataset["position"] === String(position));
      if (row === undefined || list === undefined || list === null) continue;
      // Moving only what is out of place keeps the focus on the pressed button.
      if (list.children[place] !== row) list.insertBefore(row, list.children[place] ?? null);
      const name = row.querySelector(".place");
      if (name !== null) name.textContent = words.number(place + 1);
      for (const button of all("[data-move]", HTMLButtonElement, row)) {
        const end = button.dataset["move"] === "-1" ? place === 0 : place === rows.length - 1;
        button.setAttribute("aria-disabled", String(end || locked));
      }
    }
  };

  const move = (position: number, step: number, button: HTMLButtonElement): void => {
    const from = arranged.indexOf(position);
    const to = from + step;
    const other = arranged[to];
    if (locked || other === undefined) return;
    arranged = arranged.map((entry) => (entry === position ? other : entry === other ? position : entry));
    touched = true;
    show();
    button.focus();
    const values = { n: words.number(to + 1), all: words.number(rows.length), text: item.sequence[position] ?? "" };
    announce(words.say(words.labels.moved, values));
    changed();
  };

  for (const row of rows) {
    for (const button of all("[data-move]", HTMLButtonElement, row)) {
      button.addEventListener("click", () =>
        move(Number(row.dataset["position"]), Number(button.dataset["move"]), button),
      );
    }
  }
  show();

  return {
    read: () => (touched ? { type: "order", value: arranged } : null),
    write(answer) {
      touched = answer?.type === "order";
      arranged = answer?.type === "order" ? answer.value : start;
      show();
    },
    reveal(score) {
      locked = true;
      show();
      for (const [place, position] of arranged.entries()) {
        const row = rows.find((candidate) => candidate.dataset["position"] === String(position));
        if (row === undefined) continue;
        if (score.parts[place] === true) tag(row, "is-correct", words.labels.right);
        else tag(row, "is-wrong", words.labels.wrong);
      }
    },
    reopen() {
      locked = false;
      untag(root);
      show();
    },
    focus: () => all("[data-move]:not([aria-disabled=true])", HTMLButtonElement, root)[0]?.focus(),
  };
}

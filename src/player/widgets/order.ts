// Entries that move by buttons, by arrow keys and by the number of their place; each move is told, and the focus goes along.
import type { ShapeOf } from "../../core/grading/shape.ts";
import { all, fillRow, on } from "../dom.ts";
import type { Widget, WidgetInput } from "./widget.ts";

/** The buttons of one entry; what each is called tells which entry it moves. */
function addMoves(root: HTMLElement, row: HTMLElement): void {
  fillRow(root, row);
  for (const button of all("[data-move]", HTMLButtonElement, row))
    button.setAttribute(
      "aria-labelledby",
      `${button.getAttribute("aria-labelledby")} ${row.querySelector(".words")?.id}`,
    );
}

export function orderWidget({ entries }: ShapeOf<"order">, input: WidgetInput): Widget {
  const { root, words, moved, changed, announce } = input;
  const rows = all(".sequence > li", HTMLLIElement, root);
  const list = rows[0]?.parentElement ?? null;
  for (const row of rows) addMoves(root, row);
  const start = rows.map((_, index) => index);
  let arranged: readonly number[] = start;
  let touched = false;
  let locked = false;

  const show = (): void => {
    for (const [place, entry] of arranged.entries()) {
      const row = rows[entry];
      if (row === undefined || list === null) continue;
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

  const moveTo = (entry: number, place: number): void => {
    if (locked || place < 0 || place >= rows.length || arranged[place] === entry) return;
    const rest = arranged.filter((other) => other !== entry);
    arranged = [...rest.slice(0, place), entry, ...rest.slice(place)];
    touched = true;
    const focused = document.activeElement;
    show();
    if (focused instanceof HTMLElement) focused.focus();
    const values = { n: words.number(place + 1), all: words.number(rows.length), text: entries[entry] ?? "" };
    announce(words.say(moved, values));
    changed();
  };

  for (const [entry, row] of rows.entries()) {
    const step = (by: number): void => moveTo(entry, arranged.indexOf(entry) + by);
    for (const button of all("[data-move]", HTMLButtonElement, row)) {
      on(button, "click", () => step(Number(button.dataset["move"])));
    }
    on(row, "keydown", ({ key }) => {
      if (key === "ArrowUp") step(-1);
      if (key === "ArrowDown") step(1);
    });
  }
  show();

  return {
    read: () => (touched ? { type: "order", value: arranged } : null),
    write(answer) {
      touched = answer?.type === "order";
      arranged = answer?.type === "order" ? answer.value : start;
      show();
    },
    lock(value) {
      locked = value;
      show();
    },
    focus: () => all("[data-move]:not([aria-disabled=true])", HTMLButtonElement, root)[0]?.focus(),
    choose(n) {
      const entry = rows.findIndex((row) => row.contains(document.activeElement));
      if (entry < 0 || locked || n > rows.length) return false;
      moveTo(entry, n - 1);
      return true;
    },
  };
}

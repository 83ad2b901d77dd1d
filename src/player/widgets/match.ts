// One group of lettered buttons per entry, as on paper; no dragging, so mouse, keys and touch all do.
import type { ShapeOf } from "../../core/grading/shape.ts";
import { all, fillRow, isolated, on, part } from "../dom.ts";
import type { Widget, WidgetInput } from "./widget.ts";

export function matchWidget({ column }: ShapeOf<"match">, { root, changed }: WidgetInput): Widget {
  const rows = all("[data-row]", HTMLElement, root).map((row) => {
    fillRow(root, row);
    const radios = all("input", HTMLInputElement, row);
    // One group for each row; pages without a name for it would tie the rows together.
    for (const radio of radios) radio.name = `${root.id}-${row.dataset["row"]}`;
    return { row, radios, words: part(row, "chosen") };
  });
  type Row = (typeof rows)[number];
  const chosen = ({ radios }: Row): string | null =>
    column[Number(radios.find((radio) => radio.checked)?.value ?? -1)] ?? null;
  const show = (row: Row): void => row.words.replaceChildren(...isolated(chosen(row) ?? ""));

  for (const row of rows) {
    for (const radio of row.radios) {
      on(radio, "change", () => {
        show(row);
        changed();
      });
    }
  }
  return {
    read() {
      const value = rows.map(chosen);
      return value.every((entry) => entry === null) ? null : { type: "match", value };
    },
    write(answer) {
      for (const [index, row] of rows.entries()) {
        const entry = answer?.type === "match" ? (answer.value[index] ?? null) : null;
        for (const radio of row.radios) radio.checked = entry !== null && column[Number(radio.value)] === entry;
        show(row);
      }
    },
    lock(locked) {
      for (const { radios } of rows) for (const radio of radios) radio.disabled = locked;
    },
    focus: () => rows[0]?.radios[0]?.focus(),
    choose(n) {
      const focused = rows.find(({ row }) => row.contains(document.activeElement));
      const row = focused ?? rows.find((candidate) => chosen(candidate) === null) ?? rows[0];
      const radio = row?.radios[n - 1];
      if (radio === undefined || radio.disabled) return false;
      radio.focus();
      radio.click();
      return true;
    },
  };
}

// A page or file of the project in hand, as the engine makes it.
import { signal } from "@preact/signals";
import type { Calls, OutputFormat, Project } from "../worker/protocol.ts";
import { isWhole } from "./edits.ts";
import { engine, openInEngine } from "./session.ts";
import { type Ui, ui } from "./view.ts";

/** Language of buttons on the pages; `null` while it follows the studio's. */
export const chosenUi = signal<Ui | null>(null);
/** Which of several forms is shown and written: 0 is the first. */
export const chosenForm = signal(0);

export const pageUi = (): Ui => chosenUi.value ?? ui.value;
export const formOf = ({ options }: Pick<Project, "options">): number => Math.min(chosenForm.value, options.forms - 1);

export async function outputOf(now: Project, format: OutputFormat): Promise<Calls["output"][1]> {
  const { article, entries, options, pages = {} } = now;
  const form = formOf(now);
  // What one form needs no analysis for, others are arranged by.
  if (form > 0) await openInEngine(now);
  return engine.call("output", {
    article,
    seed: options.seed,
    items: entries.map(({ item }) => item).filter(isWhole),
    form,
    forms: options.forms,
    pages,
    format,
    ui: pageUi(),
  });
}

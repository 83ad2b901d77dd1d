// What a reader of a format gives back of each item, and the browser that reads XML and HTML for it.
import type { Page } from "playwright-core";
import type { ExportedFile } from "../../../src/index.ts";

export interface ReadItem {
  readonly stem: string;
  /** As `keyOf` writes it. */
  readonly key: string;
}

/** Reads a file back with nothing of the writer's code. */
export type Reader = (file: ExportedFile, page: Page) => Promise<readonly ReadItem[]>;

/** «صواب» and «خطأ» as `keyOf` writes them; other answers as they are. */
export const judged = (answer: string): string => (answer === "صواب" ? "true" : answer === "خطأ" ? "false" : answer);

/** The text of pieces of HTML, as a browser shows it; rows of lists with ` | ` between them. */
export function textsOf(page: Page, pieces: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (sources) =>
      sources.map((source) => {
        const { body } = new DOMParser().parseFromString(source, "text/html");
        const rows = [...body.querySelectorAll("li")];
        const texts = rows.length > 0 ? rows.map((row) => row.textContent ?? "") : [body.textContent ?? ""];
        return texts.map((text) => text.replace(/\s+/g, " ").trim()).join(" | ");
      }),
    [...pieces],
  );
}

// A workbook of one sheet. Every word is a text cell, also for whoever edits it later: nothing in it can become a formula.
import writeXlsxFile from "write-excel-file/universal";
import { repacked } from "./archive.ts";
import { legal } from "./escape.ts";

export type Cell = string | number | null;

/** Excel's format of what is text, whatever it looks like. */
const AS_TEXT = "@";

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Position of the row that holds the names of the columns. */
  readonly head: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly rightToLeft: boolean;
}

export async function workbook({ name, widths, head, rows, rightToLeft }: Sheet): Promise<Uint8Array> {
  const cells = rows.map((row, at) =>
    row.map((value) => {
      if (value === null || value === "") return null;
      if (typeof value === "number") return { value, type: Number };
      const look = at === head ? { fontWeight: "bold" as const } : {};
      return { ...look, value: legal(value), type: String, format: AS_TEXT, wrap: true, alignVertical: "top" as const };
    }),
  );
  const columns = widths.map((width) => ({ width }));
  const blob = await writeXlsxFile(cells, { sheet: name, columns, rightToLeft }).toBlob();
  return repacked(new Uint8Array(await blob.arrayBuffer()), (_, text) => text);
}

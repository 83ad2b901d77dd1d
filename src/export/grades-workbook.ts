// The results of a class as a workbook; every word is a text cell, so nothing that students typed can become a formula.
import writeXlsxFile from "write-excel-file/universal";
import type { Cell, GradeTable } from "./grades.ts";

/** Excel's format of what is text, whatever it looks like. */
const AS_TEXT = "@";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const cellOf = (value: Cell) => {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  return { value: value.replace(FORBIDDEN, ""), type: String, format: AS_TEXT };
};

export async function workbookOf(tables: readonly GradeTable[], rightToLeft: boolean): Promise<Uint8Array> {
  const sheets = tables.map(({ name, head, rows, widths }) => ({
    sheet: name,
    data: [
      head.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    rightToLeft,
  }));
  const blob = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

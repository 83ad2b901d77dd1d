// A table of results as CSV: RFC 4180 with a byte order mark; no cell can start a formula.
import { cell } from "./escape.ts";
import type { Cell, GradeTable } from "./grades.ts";

const BYTE_ORDER_MARK = "\uFEFF";

function written(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = cell(value.replace(/\s+/g, " ").trim());
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function gradesCsv({ head, rows }: GradeTable): string {
  return `${BYTE_ORDER_MARK}${[head, ...rows].map((row) => row.map(written).join(",")).join("\r\n")}\r\n`;
}

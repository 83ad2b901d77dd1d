// Scores filled review sheets: share of items accepted, with its 95 % interval, per type and per question.
//   npm run review:score -- SHEET…
import { readFileSync } from "node:fs";

const COLUMNS = ["grammar", "key", "unique", "distractors", "worth"] as const;

interface Row {
  readonly type: string;
  readonly asks: string;
  readonly marks: Readonly<Record<string, string>>;
}

const rows: readonly Row[] = process.argv.slice(2).flatMap((path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("@ "))
    .map((line) => {
      const [, type = "", asks = "", ...cells] = line.slice(2).split("\t");
      const marks = Object.fromEntries(
        cells.map((cell) => [cell.slice(0, cell.indexOf("=")), cell.slice(cell.indexOf("=") + 1).trim()]),
      );
      return { type, asks, marks };
    }),
);
const filled = rows.filter(({ marks }) => COLUMNS.every((column) => marks[column] === "0" || marks[column] === "1"));
if (filled.length === 0) {
  console.error("no filled row found: every row needs 1 or 0 in each of its five columns");
  process.exit(1);
}

/** Wilson's interval for `good` of `all`, in per cent. */
function interval(good: number, all: number): string {
  const z = 1.96;
  const p = good / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return `${(100 * (middle - half)).toFixed(0)}–${(100 * (middle + half)).toFixed(0)}`;
}

function line(name: string, part: readonly Row[]): void {
  const good = part.filter(({ marks }) => COLUMNS.every((column) => marks[column] === "1")).length;
  const faults = COLUMNS.map((column) => `${column} ${part.filter(({ marks }) => marks[column] === "0").length}`).join(
    ", ",
  );
  console.log(
    `${name.padEnd(14)} ${String(good).padStart(4)} of ${String(part.length).padStart(4)}  ${((100 * good) / part.length).toFixed(1).padStart(5)} % (95 %: ${interval(good, part.length)})  faults: ${faults}`,
  );
}

line("all", filled);
for (const key of ["type", "asks"] as const)
  for (const value of [...new Set(filled.map((row) => row[key]))].sort())
    line(
      value,
      filled.filter((row) => row[key] === value),
    );
if (filled.length < rows.length) console.log(`${rows.length - filled.length} rows are not filled and not counted`);

// The results of a class as two tables, one line a student and one line an item; spreadsheets and CSV are written from them.
import type { ItemStatistics } from "../core/grading/item-statistics.ts";
import type { MarkedSheet } from "../core/grading/mark-sheets.ts";
import type { Setting } from "../render/view/setting.ts";

export type Cell = string | number | null;

export interface GradeTable {
  /** The name of the sheet. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Both tables; `setting` gives the language of heads and kinds. */
export function gradeTables(
  sheets: readonly MarkedSheet[],
  items: readonly ItemStatistics[],
  setting: Setting,
): readonly [GradeTable, GradeTable] {
  return [studentTable(sheets, items, setting), itemTable(items, setting)];
}

function studentTable(
  sheets: readonly MarkedSheet[],
  items: readonly ItemStatistics[],
  { labels }: Setting,
): GradeTable {
  const { grades } = labels;
  const common = [grades.name, grades.class, grades.form, grades.score, grades.max, grades.percent];
  return {
    name: grades.students,
    head: [...common, ...items.map(({ number }) => String(number)), grades.saved, grades.file],
    widths: [24, 10, 9, 9, 9, 9, ...items.map(() => 6), 24, 30],
    rows: sheets.map(({ student, form, score, max, marks, saved, source }) => [
      student.name,
      student.class,
      form,
      round(score, 2),
      max,
      max === 0 ? 0 : round((100 * score) / max, 1),
      ...items.map(({ item }) => {
        const mark = marks.find((one) => one.item.id === item.id);
        return mark === undefined ? null : round(mark.score, 2);
      }),
      saved,
      source,
    ]),
  };
}

/** «سؤال؟ (3)، …»: what was answered, and how often. */
const listed = (given: ItemStatistics["given"], { play }: Setting["labels"]): string =>
  given
    .map(({ text, correct, count }) => `${correct ? "✓ " : ""}${wordsFor(text, play)} (${count})`)
    .join(play.listSeparator);

const wordsFor = (text: string, { isTrue, isFalse }: Setting["labels"]["play"]): string =>
  text === "true" ? isTrue : text === "false" ? isFalse : text;

function itemTable(items: readonly ItemStatistics[], { labels }: Setting): GradeTable {
  const { grades, types, play } = labels;
  return {
    name: grades.items,
    head: [
      grades.number,
      grades.item,
      grades.type,
      grades.question,
      grades.asked,
      grades.answered,
      grades.difficulty,
      grades.discrimination,
      grades.neverChosen,
      grades.given,
    ],
    widths: [7, 20, 16, 50, 10, 10, 10, 10, 30, 60],
    rows: items.map(({ item, number, asked, answered, difficulty, discrimination, neverChosen, given }) => [
      number,
      item.id,
      types[item.type],
      item.stem,
      asked,
      answered,
      round(difficulty, 2),
      discrimination === null ? null : round(discrimination, 2),
      neverChosen.join(play.listSeparator),
      listed(given, labels),
    ]),
  };
}

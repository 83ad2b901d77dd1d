// The results of a class, ready for people: marked sheets, tables, and what is to be said of single files.
import { type FoldRules, folder } from "../core/grading/fold.ts";
import { type ItemStatistics, itemStatistics } from "../core/grading/item-statistics.ts";
import { type HandedIn, type MarkedSheet, markSheets, type SheetRemark } from "../core/grading/mark-sheets.ts";
import { type Problem, warningOf } from "../core/problem.ts";
import type { Quiz } from "../core/quiz/quiz.ts";
import { type Setting, settingOf, type Ui } from "../render/view/setting.ts";
import { type GradeTable, gradeTables } from "./grades.ts";

export interface ClassResult {
  /** By class, then by name. */
  readonly sheets: readonly MarkedSheet[];
  readonly statistics: readonly ItemStatistics[];
  readonly students: GradeTable;
  readonly items: GradeTable;
  readonly problems: readonly Problem[];
}

function told(remark: SheetRemark): Problem {
  const file = { file: remark.source };
  switch (remark.kind) {
    case "other-quiz":
    case "other-form":
      return warningOf(`answers-${remark.kind}`, { title: remark.title, form: remark.form }, file);
    case "duplicate":
      return warningOf("answers-duplicate", { counted: remark.counted }, file);
    case "replaced":
      return warningOf("answers-replaced", { counted: remark.counted, name: remark.name }, file);
    case "changed":
      return warningOf("answers-changed", {}, file);
    case "odd":
      return warningOf("answers-odd", { count: remark.count }, file);
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Marks a class. `keys` are the forms of the quiz, at least one. */
export function classResult(
  keys: readonly [Quiz, ...Quiz[]],
  handedIn: readonly HandedIn[],
  marking: FoldRules,
  ui: Ui,
): ClassResult {
  const { sheets: marked, remarks } = markSheets(keys, handedIn, folder(marking));
  const sheets = [...marked].sort(
    (a, b) => order(a.student.class, b.student.class) || order(a.student.name, b.student.name),
  );
  const setting: Setting = settingOf(keys[0], ui);
  const statistics = itemStatistics(sheets);
  const [students, items] = gradeTables(sheets, statistics, setting);
  return { sheets, statistics, students, items, problems: remarks.map(told) };
}

// fahm grade: the answers of a class against the key of each form, as a table here and as files for spreadsheets.
import type { ClassResult } from "../../index.ts";
import type { Command } from "../command.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import { gradesTable } from "../grades-table.ts";
import { grading } from "../quiz-options.ts";
import { type GradeFormat, readGradeOptions } from "../read-options.ts";
import { filled } from "../summary.ts";

/** Name → content of the files of a result. */
async function filesOf(
  { students, items }: ClassResult,
  formats: readonly GradeFormat[],
  ui: "ar" | "en",
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { gradesCsv, gradesWorkbook } = await import("../../index.ts");
  const files = new Map<string, string | Uint8Array>();
  if (formats.includes("csv")) files.set("students.csv", gradesCsv(students)).set("items.csv", gradesCsv(items));
  if (formats.includes("xlsx")) files.set("grades.xlsx", await gradesWorkbook([students, items], ui === "ar"));
  return files;
}

export const gradeCommand: Command = {
  name: "grade",
  takes: "[key and answers..]",
  describe: (words) => words.grade,
  about: (words) => words.keyAndAnswers,
  options: (words) => grading(words),

  async run(given, typed, { terminal, words, tell }) {
    const { plan, problems } = readGradeOptions(typed);
    const { distinctPaths, safeName } = await import("../../node/file-names.ts");
    const { paths } = distinctPaths(given);
    const wrong = [...problems];
    if (paths.length < 2) wrong.push({ code: "usage-no-answers", severity: "error", values: {} });
    await tell(wrong);
    if (wrong.length > 0) return exitCodeOf(wrong);

    const [{ gradeFiles }, { writeFiles }] = await Promise.all([
      import("../../node/grade-files.ts"),
      import("../../node/write-files.ts"),
    ]);
    const { result, keys, problems: met } = await gradeFiles(paths, terminal.stdin, plan);
    await tell(met);
    const [key] = keys;
    if (result === null || key === undefined) return exitCodeOf(met);
    const { join } = await import("node:path");
    const folder = join(plan.out, safeName(key.article.name), "grades");
    const written = await writeFiles(folder, await filesOf(result, plan.formats, plan.ui));
    if ("problem" in written) {
      await tell([written.problem]);
      return exitCodeOf([written.problem]);
    }
    const { sheets } = result;
    const mean = sheets.reduce((sum, { score, max }) => sum + score / Math.max(1, max), 0) / sheets.length;
    const values = { sheets: sheets.length, mean: Math.round(100 * mean), remarks: met.length };
    terminal.out(`${gradesTable(result, words)}\n${written.files.join("\n")}\n${filled(words.graded, values)}\n`);
    return exitCodeOf(met) === EXIT.made ? EXIT.made : exitCodeOf(met);
  },
};

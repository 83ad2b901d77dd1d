// fahm export: quizzes that were made, as files of other systems.
import type { Problem } from "../../index.ts";
import type { Command } from "../command.ts";
import { exitCodeOf } from "../exit-code.ts";
import { exporting } from "../quiz-options.ts";
import { readExportOptions } from "../read-options.ts";

export const exportCommand: Command = {
  name: "export",
  takes: "[quizzes..]",
  describe: (words) => words.exportOf,
  about: (words) => words.quizzes,
  options: (words) => exporting(words),

  async run(given, typed, { terminal, tell }) {
    const { plan, problems } = readExportOptions(typed);
    const { distinctPaths } = await import("../../node/file-names.ts");
    const { paths } = distinctPaths(given);
    const wrong: Problem[] = [...problems];
    if (paths.length === 0) wrong.push({ code: "usage-no-quiz", severity: "error", values: {} });
    await tell(wrong);
    if (wrong.length > 0) return exitCodeOf(wrong);
    const [{ exportQuizFile }, { loadPageAssets }] = await Promise.all([
      import("../../node/export-quiz.ts"),
      import("../../node/assets.ts"),
    ]);
    const loaded = await loadPageAssets();
    if ("problem" in loaded) {
      await tell([loaded.problem]);
      return exitCodeOf([loaded.problem]);
    }
    const met: Problem[] = [];
    for (const path of paths) {
      const outcome = await exportQuizFile(path, terminal.stdin, plan, loaded.assets);
      met.push(...outcome.problems);
      await tell(outcome.problems);
      if (outcome.files.length > 0) terminal.out(`${outcome.files.join("\n")}\n`);
    }
    return exitCodeOf(met);
  },
};

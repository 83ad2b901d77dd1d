// fahm batch: all articles of folders or patterns, one after the other, with a report; a bad file is told and skipped.
import type { Problem } from "../../index.ts";
import type { Command } from "../command.ts";
import { exitCodeOf } from "../exit-code.ts";
import { progressOn } from "../progress.ts";
import { choosing, writing } from "../quiz-options.ts";
import { readOptions } from "../read-options.ts";
import { filled, summaryOf } from "../summary.ts";

export const batchCommand: Command = {
  name: "batch",
  takes: "[where..]",
  describe: (words) => words.batch,
  about: (words) => words.where,
  options: (words) => ({ ...choosing(words), ...writing(words) }),

  async run(places, typed, { terminal, lang, words, load, tell }) {
    const { request, problems } = readOptions(typed);
    const [{ findArticles }, { articleFolders, distinctPaths }, { makeQuizFiles }] = await Promise.all([
      import("../../node/find-articles.ts"),
      import("../../node/file-names.ts"),
      import("../../node/make-quiz.ts"),
    ]);
    const wrong: Problem[] = [...problems];
    const found: string[] = [];
    if (places.length === 0) wrong.push({ code: "usage-no-folder", severity: "error", values: {} });
    for (const where of places) {
      const paths = await findArticles(where);
      if (paths.length === 0) wrong.push({ code: "usage-no-match", severity: "error", values: { pattern: where } });
      found.push(...paths);
    }
    await tell(wrong);
    if (wrong.length > 0) return exitCodeOf(wrong);

    const loaded = await load(request.templates);
    if ("problem" in loaded) {
      await tell([loaded.problem]);
      return exitCodeOf([loaded.problem]);
    }
    await tell(loaded.warnings);
    const { paths } = distinctPaths(found);
    const folders = articleFolders(paths);
    const { options, formats, ui, out } = request;
    const plan = { options, formats, ui, out, ownTemplates: request.templates !== null };
    const progress = progressOn(terminal, paths.length);
    const met: Problem[] = [];
    const lines: string[] = [];
    let made = 0;
    let items = 0;
    for (const [index, path] of paths.entries()) {
      progress.show(index, path);
      const outcome = await makeQuizFiles(
        loaded.fahm,
        { path, stdin: terminal.stdin },
        folders[index] ?? "article",
        plan,
      );
      progress.clear();
      met.push(...outcome.problems);
      await tell(outcome.problems);
      const told = outcome.folder === null ? words.skipped : summaryOf(outcome, words, lang === "ar" ? "، " : ", ");
      lines.push(`${outcome.folder ?? path}: ${told}`);
      made += outcome.folder === null ? 0 : 1;
      items += outcome.items * outcome.forms;
    }
    const total = { articles: paths.length, made, items, skipped: paths.length - made };
    terminal.out(`${lines.join("\n")}\n${filled(words.batchDone, total)}\n`);
    return exitCodeOf(met);
  },
};

// fahm quiz: one or more articles to quizzes in OUT/<article>/seed-<S>/.
import type { Problem } from "../../index.ts";
import type { Command } from "../command.ts";
import { exitCodeOf } from "../exit-code.ts";
import { choosing, factsFile, reading, writing } from "../quiz-options.ts";
import { readOptions } from "../read-options.ts";
import { summaryOf } from "../summary.ts";

export const quizCommand: Command = {
  name: "quiz",
  takes: "[articles..]",
  describe: (words) => words.quiz,
  about: (words) => words.articles,
  options: (words) => ({ ...choosing(words), ...factsFile(words), ...writing(words), ...reading(words) }),

  async run(paths, typed, { terminal, lang, words, load, tell }) {
    const { request, problems } = readOptions(typed);
    const [{ distinctPaths }, { expandArticles }] = await Promise.all([
      import("../../node/file-names.ts"),
      import("../../node/find-articles.ts"),
    ]);
    const { paths: articles, repeated } = distinctPaths(await expandArticles(paths));
    const wrong: Problem[] = [...problems];
    if (articles.length === 0) wrong.push({ code: "usage-no-article", severity: "error", values: {} });
    if (request.facts !== null && articles.length > 1) {
      wrong.push({ code: "usage-facts-many", severity: "error", values: { given: articles.length } });
    }
    await tell(wrong);
    if (wrong.length > 0) return exitCodeOf(wrong);
    await tell(repeated);

    const loaded = await load(request.templates);
    if ("problem" in loaded) {
      await tell([loaded.problem]);
      return exitCodeOf([loaded.problem]);
    }
    await tell(loaded.warnings);
    const [{ makeQuizFiles }, { articleFolders }] = await Promise.all([
      import("../../node/make-quiz.ts"),
      import("../../node/file-names.ts"),
    ]);
    const folders = articleFolders(articles);
    const { options, formats, pages, ui, out, facts, allowPrivate } = request;
    const plan = { options, formats, pages, ui, out, ownTemplates: request.templates !== null };
    const met: Problem[] = [];
    for (const [index, path] of articles.entries()) {
      const source = { path, stdin: terminal.stdin, allowPrivate, ...(facts === null ? {} : { facts }) };
      const made = await makeQuizFiles(loaded.fahm, source, folders[index] ?? "article", plan);
      met.push(...made.problems);
      await tell(made.problems);
      if (made.folder === null) continue;
      terminal.out(`${made.files.join("\n")}\n${summaryOf(made, words, lang === "ar" ? "، " : ", ")}\n`);
    }
    return exitCodeOf(met);
  },
};

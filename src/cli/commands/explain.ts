// fahm explain: every candidate of an article's quiz, chosen, kept or dropped, and by which rule.
import type { Problem } from "../../index.ts";
import type { Command } from "../command.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import { choosing, factsFile, reading } from "../quiz-options.ts";
import { readOptions } from "../read-options.ts";
import { traceTable } from "../trace-table.ts";

export const explainCommand: Command = {
  name: "explain",
  takes: "[article..]",
  describe: (words) => words.explain,
  about: (words) => words.article,
  options: (words) => ({ ...choosing(words), ...factsFile(words), ...reading(words) }),

  async run(paths, typed, { terminal, words, load, tell }) {
    const { request, problems } = readOptions(typed);
    const [path] = paths;
    const wrong: Problem[] = [...problems];
    if (path === undefined) wrong.push({ code: "usage-no-article", severity: "error", values: {} });
    if (paths.length > 1) wrong.push({ code: "usage-one-article", severity: "error", values: { given: paths.length } });
    await tell(wrong);
    if (path === undefined || wrong.length > 0) return exitCodeOf(wrong);

    const [{ loadArticle }, { thrown }] = await Promise.all([
      import("../../node/load-article.ts"),
      import("../../node/bake-quiz.ts"),
    ]);
    const { facts, allowPrivate } = request;
    const read = await loadArticle({ path, stdin: terminal.stdin, allowPrivate, ...(facts === null ? {} : { facts }) });
    await tell(read.problems);
    if (read.article === null) return exitCodeOf(read.problems);
    const loaded = await load(request.templates);
    if ("problem" in loaded) {
      await tell([loaded.problem]);
      return exitCodeOf([loaded.problem]);
    }
    await tell(loaded.warnings);
    try {
      const { trace } = loaded.fahm.quiz(read.article, request.options, read.extraction ?? undefined);
      terminal.out(traceTable(trace, words));
      return EXIT.made;
    } catch (error) {
      const problem = { ...thrown(error, request.templates !== null), file: path };
      await tell([problem]);
      return exitCodeOf([problem]);
    }
  },
};

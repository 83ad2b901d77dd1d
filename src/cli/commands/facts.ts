// fahm facts: what was found in an article, as a table, as JSON, or as a file to edit.
import type { Problem } from "../../index.ts";
import type { Command } from "../command.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import { factsTable } from "../facts-table.ts";
import { guideOf } from "../guide.ts";
import { reading } from "../quiz-options.ts";
import { filled } from "../summary.ts";

export const factsCommand: Command = {
  name: "facts",
  takes: "[article..]",
  describe: (words) => words.factsOf,
  about: (words) => words.article,
  options: (words) => ({
    json: { type: "boolean", describe: words.json },
    all: { type: "boolean", describe: words.allFacts },
    write: { type: "boolean", describe: words.write },
    force: { type: "boolean", describe: words.force },
    ...reading(words),
  }),

  async run(paths, typed, { terminal, lang, words, load, tell }) {
    const stop = async (...problems: readonly Problem[]) => {
      await tell(problems);
      return exitCodeOf(problems);
    };
    const [path] = paths;
    if (path === undefined) return stop({ code: "usage-no-article", severity: "error", values: {} });
    if (paths.length > 1)
      return stop({ code: "usage-one-article", severity: "error", values: { given: paths.length } });
    const { write, json, force, all } = typed;
    const { isAddress } = await import("../../node/file-names.ts");
    if (write === true && (path === "-" || isAddress(path)))
      return stop({ code: "usage-stdin-write", severity: "error", values: {} });

    const [{ loadText }, { thrown }] = await Promise.all([
      import("../../node/load-article.ts"),
      import("../../node/bake-quiz.ts"),
    ]);
    const { article, problems } = await loadText({
      path,
      stdin: terminal.stdin,
      allowPrivate: typed["allow-private"] === true,
    });
    if (article === null) return stop(...problems);
    await tell(problems);
    const loaded = await load(null);
    if ("problem" in loaded) return stop(loaded.problem);
    let found: ReturnType<typeof loaded.fahm.facts>;
    try {
      found = loaded.fahm.facts(article);
    } catch (error) {
      return stop({ ...thrown(error, false), file: path });
    }
    if (write === true) {
      const { writeFacts } = await import("../../node/write-facts.ts");
      const written = await writeFacts(path, article, found, { guide: guideOf[lang], force: force === true });
      if ("problem" in written) return stop(written.problem);
      terminal.err(`${filled(words.factsWritten, { path: written.path })}\n`);
    }
    const { factsToJson, likelyFacts } = await import("../../index.ts");
    // The file holds them all: what a teacher does not find there counts as taken out.
    const shown = all === true ? found : likelyFacts(found);
    if (json === true) terminal.out(factsToJson(article, shown));
    else if (write !== true) terminal.out(factsTable(article, shown, words));
    const left = found.facts.length - shown.facts.length;
    if (left > 0 && write !== true) terminal.err(`${filled(words.factsLeft, { left })}\n`);
    return EXIT.made;
  },
};

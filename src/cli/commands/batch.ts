// fahm batch: all articles of folders or patterns, on all cores, with a report; a bad file is told and skipped.
import { availableParallelism } from "node:os";
import type { FahmAssets, Problem } from "../../index.ts";
import type { BatchPlan, BatchStep } from "../../node/batch/run-batch.ts";
import type { Crew } from "../../node/batch/task.ts";
import type { Command, CommandContext } from "../command.ts";
import { type ExitCode, exitCodeOf } from "../exit-code.ts";
import { progressOn } from "../progress.ts";
import { choosing, many, reading, writing } from "../quiz-options.ts";
import { type QuizRequest, readOptions } from "../read-options.ts";
import { filled, kindsOf, summaryOf } from "../summary.ts";
import { wordsOf } from "../words.ts";

/** Paths of all articles that were named, and what is wrong with the names. */
async function articlesAt(
  places: readonly string[],
): Promise<{ readonly found: readonly string[]; readonly problems: readonly Problem[] }> {
  if (places.length === 0) return { found: [], problems: [{ code: "usage-no-folder", severity: "error", values: {} }] };
  const { findArticles } = await import("../../node/find-articles.ts");
  const found: string[] = [];
  const problems: Problem[] = [];
  for (const where of places) {
    const paths = await findArticles(where);
    if (paths.length === 0) problems.push({ code: "usage-no-match", severity: "error", values: { pattern: where } });
    found.push(...paths);
  }
  return { found, problems };
}

export const batchCommand: Command = {
  name: "batch",
  takes: "[where..]",
  describe: (words) => words.batch,
  about: (words) => words.where,
  options: (words) => ({ ...choosing(words), ...writing(words), ...reading(words), ...many(words) }),

  async run(places, typed, context) {
    const { tell } = context;
    const { request, problems } = readOptions(typed);
    const { found, problems: unfound } = await articlesAt(places);
    const wrong = [...problems, ...unfound];
    await tell(wrong);
    if (wrong.length > 0) return exitCodeOf(wrong);

    const [{ articleFolders, distinctPaths }, { loadAssets }] = await Promise.all([
      import("../../node/file-names.ts"),
      import("../../node/assets.ts"),
    ]);
    const assets = await loadAssets(request.templates === null ? {} : { templates: request.templates });
    // A faulty template is told once, before any article.
    const loaded = request.templates === null || "problem" in assets ? assets : await context.load(request.templates);
    if ("problem" in assets || "problem" in loaded) {
      const stopped = "problem" in assets ? [assets.problem] : "problem" in loaded ? [loaded.problem] : [];
      await tell(stopped);
      return exitCodeOf(stopped);
    }
    await tell(assets.warnings);
    const { paths } = distinctPaths(found);
    const { options, formats, pages, ui, out, allowPrivate, resume } = request;
    const recipe = { options, formats, pages, ui, ownTemplates: request.templates !== null };
    const { version } = context;
    const templates = assets.own;
    const folders = articleFolders(paths);
    const plan: BatchPlan = { recipe, templates, paths, folders, out, version, resume, allowPrivate };
    const hired = await hire(request, paths.length, context);
    if ("problem" in hired) {
      await tell([hired.problem]);
      return exitCodeOf([hired.problem]);
    }
    return make(plan, hired.crew, assets.assets.templates, context);
  },
};

/** Threads of this process, or the workers at a queue. */
async function hire(
  { jobs, queue }: QuizRequest,
  articles: number,
  { openCrew, version, tell }: CommandContext,
): Promise<{ readonly crew: Crew } | { readonly problem: Problem }> {
  if (queue === null) return { crew: await openCrew(Math.min(jobs ?? availableParallelism(), articles)) };
  const [{ openQueueCrew }, { shownAddress }] = await Promise.all([
    import("../../node/queue/queue-crew.ts"),
    import("../../node/queue/connection.ts"),
  ]);
  const opened = await openQueueCrew(queue, version);
  if ("crew" in opened && (await opened.crew.workers()) === 0)
    await tell([{ code: "queue-no-worker", severity: "warning", values: { address: shownAddress(queue) } }]);
  return opened;
}

async function make(
  plan: BatchPlan,
  crew: Crew,
  pages: FahmAssets["templates"],
  { terminal, lang, words, tell, version }: CommandContext,
): Promise<ExitCode> {
  const [{ runBatch }, { writeReport }, { stoppable }] = await Promise.all([
    import("../../node/batch/run-batch.ts"),
    import("../../node/batch/report.ts"),
    import("../../node/interrupt.ts"),
  ]);
  const { paths, out, recipe } = plan;
  const articles = paths.length;
  const progress = progressOn(terminal, articles, words);
  const comma = lang === "ar" ? "، " : ", ";
  const met: Problem[] = [];
  const steps: BatchStep[] = [];
  const start = performance.now();
  let [done, made] = [0, 0];
  progress.show(0, 0, "");
  const ran = await stoppable((signal) => {
    signal.addEventListener("abort", () => {
      progress.clear();
      terminal.err(`${words.stopping}\n`);
    });
    return runBatch(plan, crew, signal, {
      async inOrder(step) {
        const { outcome, resumed } = step;
        steps.push(step);
        met.push(...outcome.problems);
        if (resumed) return;
        if (outcome.problems.length > 0) progress.clear();
        await tell(outcome.problems);
        const told = outcome.folder === null ? words.skipped : summaryOf(outcome, words, comma);
        terminal.out(`${outcome.folder ?? outcome.path}: ${told}\n`);
      },
      asDone({ outcome, resumed }) {
        done++;
        if (!resumed) made++;
        progress.show(done, made, outcome.path);
      },
    });
  });
  progress.clear();
  await crew.close();
  const reportWords = wordsOf[recipe.ui];
  const report = await writeReport(steps, {
    out,
    version,
    recipe,
    ui: recipe.ui,
    articles,
    seconds: (performance.now() - start) / 1000,
    templates: pages,
    kindsOf: ({ counts }) => kindsOf(counts, reportWords, recipe.ui === "ar" ? "، " : ", "),
  });
  const last: Problem[] = ran !== null ? [ran] : "problem" in report ? [report.problem] : [];
  if (steps.length < articles && ran === null)
    last.push({ code: "batch-stopped", severity: "error", values: { done: steps.length, all: articles } });
  await tell(last);
  if ("files" in report) terminal.out(`${report.files.join("\n")}\n`);
  const kept = steps.filter(({ outcome }) => outcome.folder !== null);
  const items = kept.reduce((sum, { outcome }) => sum + outcome.items * outcome.forms, 0);
  const total = { articles: steps.length, made: kept.length, items, skipped: steps.length - kept.length };
  const resumed = steps.filter((step) => step.resumed).length;
  const left = resumed === 0 ? "" : ` ${filled(words.batchResumed, { resumed })}`;
  terminal.out(`${filled(words.batchDone, total)}${left}\n`);
  return exitCodeOf([...met, ...last]);
}

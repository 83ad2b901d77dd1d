// The report of a batch: a page to read, and the same as JSON. The only files of a batch that tell times.
import { relative, sep } from "node:path";
import {
  type BatchReport,
  batchReportPage,
  type FahmAssets,
  type MessageLanguage,
  messageOf,
  type Problem,
} from "../../index.ts";
import type { Recipe } from "../bake-quiz.ts";
import type { QuizOutcome } from "../make-quiz.ts";
import { type Written, writeFiles } from "../write-files.ts";
import type { BatchStep } from "./run-batch.ts";

export interface ReportPlan {
  readonly out: string;
  readonly version: string;
  readonly recipe: Recipe;
  readonly ui: MessageLanguage;
  /** How many articles were named; more than there are steps where the batch was stopped. */
  readonly articles: number;
  readonly seconds: number;
  readonly templates: FahmAssets["templates"];
  /** Items of each kind in words. */
  kindsOf(outcome: QuizOutcome): string;
}

/** The address of a file beside the report. */
function linkOf(file: string | undefined, out: string): string {
  return file === undefined ? "" : relative(out, file).split(sep).map(encodeURIComponent).join("/");
}

function texts(problems: readonly Problem[], severity: Problem["severity"], ui: MessageLanguage): readonly string[] {
  return problems.filter((problem) => problem.severity === severity).map((problem) => messageOf(problem, ui));
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

function pageOf(steps: readonly BatchStep[], plan: ReportPlan): string {
  const { ui, out, articles, seconds, version } = plan;
  const report: BatchReport = {
    version,
    articles,
    seconds,
    finished: steps.length === articles,
    rows: steps.map(({ outcome, seconds, resumed }) => ({
      article: outcome.path,
      link: linkOf(outcome.files.find((file) => file.endsWith(".html")) ?? outcome.files[0], out),
      items: outcome.items * outcome.forms,
      kinds: outcome.folder === null ? "" : plan.kindsOf(outcome),
      errors: texts(outcome.problems, "error", ui),
      warnings: texts(outcome.problems, "warning", ui),
      seconds,
      resumed,
    })),
  };
  return batchReportPage(plan.templates, report, ui);
}

function jsonOf(steps: readonly BatchStep[], plan: ReportPlan): string {
  const { recipe, version, articles, out, seconds, ui } = plan;
  const told = (problems: readonly Problem[], severity: Problem["severity"]) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => ({ code: problem.code, message: messageOf(problem, ui) }));
  const report = {
    fahm: version,
    schema: 1,
    finished: steps.length === articles,
    named: articles,
    seconds: rounded(seconds),
    options: { ...recipe.options, formats: recipe.formats, ui: recipe.ui },
    articles: steps.map(({ outcome, seconds, resumed }) => ({
      article: outcome.path,
      files: outcome.files.map((file) => relative(out, file).split(sep).join("/")),
      items: outcome.items,
      forms: outcome.forms,
      kinds: outcome.counts,
      errors: told(outcome.problems, "error"),
      warnings: told(outcome.problems, "warning"),
      seconds: rounded(seconds),
      resumed,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Writes `batch-report.html` and `batch-report.json` into the output folder. */
export function writeReport(steps: readonly BatchStep[], plan: ReportPlan): Promise<Written> {
  return writeFiles(
    plan.out,
    new Map([
      ["batch-report.html", pageOf(steps, plan)],
      ["batch-report.json", jsonOf(steps, plan)],
    ]),
  );
}

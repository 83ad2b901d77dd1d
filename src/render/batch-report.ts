// What became of many articles, as one page with a table.
import type { MessageLanguage } from "../core/problem.ts";
import { policyFor, sourceOf, styleOf } from "./embed.ts";
import { type ReportLabels, reportLabels } from "./labels/report.ts";
import { compileTemplates, type Templates, trusted } from "./templates.ts";
import { fillIn, isolated } from "./text.ts";

/** One article of a batch. */
export interface ReportRow {
  readonly article: string;
  /** Address of its quiz page, relative to the report; "" where there is none. */
  readonly link: string;
  readonly items: number;
  /** Items of each kind in words. */
  readonly kinds: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly seconds: number;
  /** Finished by an earlier run. */
  readonly resumed: boolean;
}

export interface BatchReport {
  readonly version: string;
  /** False when the batch was stopped before its end. */
  readonly finished: boolean;
  readonly articles: number;
  readonly seconds: number;
  readonly rows: readonly ReportRow[];
}

const STYLES = ["theme", "base", "report"];

function totals({ articles, seconds, rows }: BatchReport, labels: ReportLabels): readonly object[] {
  const made = rows.filter(({ items }) => items > 0).length;
  const warned = rows.filter(({ warnings }) => warnings.length > 0).length;
  const value = (name: string, shown: number | string) => ({ name, value: String(shown) });
  return [
    value(labels.articles, rows.length === articles ? articles : `${rows.length} / ${articles}`),
    value(labels.made, made),
    value(
      labels.items,
      rows.reduce((sum, { items }) => sum + items, 0),
    ),
    value(labels.notMade, rows.length - made),
    value(labels.warned, warned),
    value(labels.time, fillIn(labels.seconds, { n: seconds.toFixed(1) })),
  ];
}

/** The page; `templates` as for the pages of a quiz. */
export function batchReportPage(templates: Templates, report: BatchReport, ui: MessageLanguage): string {
  const labels = reportLabels[ui];
  const fill = compileTemplates(templates, { bidi: (text: string) => trusted(isolated(text)) });
  const style = styleOf(templates, STYLES);
  return fill("pages/batch-report.hbs", {
    labels,
    version: report.version,
    style: trusted(style),
    policy: trusted(policyFor([sourceOf(style)], [])),
    stopped: report.finished ? "" : labels.stopped,
    totals: totals(report, labels),
    rows: report.rows.map((row) => ({
      ...row,
      state: row.errors.length > 0 ? "failed" : row.warnings.length > 0 ? "warned" : "well",
      note: row.resumed ? labels.resumed : "",
      time: row.seconds.toFixed(2),
      problems: [
        ...row.errors.map((text) => ({ text, label: labels.error })),
        ...row.warnings.map((text) => ({ text, label: labels.warning })),
      ],
    })),
  });
}

// What can go wrong, as values: a code, what fills its message, and where. The texts for people stand in problem-messages.ts.
import { labels, messages } from "./problem-messages.ts";
import { batchMessages } from "./problem-messages-batch.ts";
import { exportMessages, itemTypes } from "./problem-messages-export.ts";
import { gradingMessages } from "./problem-messages-grading.ts";
import { intakeMessages } from "./problem-messages-intake.ts";

/** Languages that messages exist in. */
export type MessageLanguage = "ar" | "en";

export type ProblemCode =
  | keyof typeof messages
  | keyof typeof intakeMessages
  | keyof typeof batchMessages
  | keyof typeof gradingMessages
  | keyof typeof exportMessages;

/** The message of every code. */
export const problemTexts: { readonly [C in ProblemCode]: { readonly [L in MessageLanguage]: string } } = {
  ...messages,
  ...intakeMessages,
  ...batchMessages,
  ...gradingMessages,
  ...exportMessages,
};

/** What went wrong or deserves a warning; `values` fill the message. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  readonly values: Readonly<Record<string, string | number>>;
  /** Where: file and line (from 1), when known. */
  readonly file?: string;
  readonly line?: number;
}

/** Where a problem lies. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
}

type Values = Problem["values"];

/** A problem that stops the work on its article or command. */
export function errorOf(code: ProblemCode, values: Values = {}, place: Place = {}): Problem {
  return { code, severity: "error", values, ...place };
}

/** A problem that people should know of, though the work goes on. */
export function warningOf(code: ProblemCode, values: Values = {}, place: Place = {}): Problem {
  return { code, severity: "warning", values, ...place };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** First strong isolate … pop isolate: keeps a Latin path whole and in place inside a right-to-left line. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** `template` with `{name}` filled from `values`; what is missing stays visible as `{name}`. */
export function fill(template: string, values: Values, lang: MessageLanguage): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return lang === "ar" && typeof value === "string" ? isolate(value) : String(value);
  });
}

/** The message alone, in the reader's language. */
export function messageOf(problem: Problem, lang: MessageLanguage): string {
  const { type } = problem.values;
  const named = type === undefined ? {} : { type: itemTypes[lang][type] ?? type };
  return fill(problemTexts[problem.code][lang], { ...problem.values, ...named }, lang);
}

/** One line for a terminal: `error: articles/a.md, line 3: …`. */
export function formatProblem(problem: Problem, lang: MessageLanguage): string {
  const label = labels[lang];
  const where: string[] = [];
  if (problem.file !== undefined) where.push(lang === "ar" ? isolate(problem.file) : problem.file);
  if (problem.line !== undefined) where.push(fill(label.line, { line: problem.line }, lang));
  const parts = [
    label[problem.severity],
    ...(where.length > 0 ? [where.join(label.comma)] : []),
    messageOf(problem, lang),
  ];
  return parts.join(": ");
}

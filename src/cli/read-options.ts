// What was typed behind a command, checked: every fault is collected, and defaults are filled in.
import type {
  ExportFormat,
  ItemType,
  Level,
  PageFormat,
  PageOptions,
  Problem,
  ProblemCode,
  QuizOptions,
} from "../index.ts";

/** Options as the parser gives them: texts, or lists of texts where one was given more than once. */
export type Typed = Readonly<Record<string, unknown>>;

export interface QuizRequest {
  readonly options: QuizOptions;
  readonly formats: readonly (PageFormat | ExportFormat | "pdf")[];
  readonly pages: PageOptions;
  readonly ui: "ar" | "en";
  readonly out: string;
  readonly templates: string | null;
  readonly facts: string | null;
  /** Whether pages may be fetched from inside this machine or its network. */
  readonly allowPrivate: boolean;
  /** How many quizzes are made at once; `null` for as many as there are cores. */
  readonly jobs: number | null;
  /** Leaves what an earlier batch has finished. */
  readonly resume: boolean;
  /** Address of the queue that workers wait at; `null` for threads of this process. */
  readonly queue: string | null;
}

export const itemTypes: readonly ItemType[] = ["mcq", "fill", "truefalse", "match", "order"];
export const levels: readonly Level[] = ["easy", "medium", "hard"];
export const pageFormats: readonly PageFormat[] = ["html", "worksheet", "key", "json"];
// The list of the registry again: to ask Fahm itself for it would take a fifth of a second before every `--help`.
export const exportFormats: readonly ExportFormat[] = [
  "moodle-xml",
  "gift",
  "docx",
  "kahoot",
  "wayground",
  "h5p",
  "qti",
  "anki",
  "anki-tsv",
  "scorm",
  "csv",
  "json",
  "text",
];
/** What a quiz can be written as: pages, and files of other systems. */
export const quizFormats: readonly (PageFormat | ExportFormat | "pdf")[] = [
  ...pageFormats,
  "pdf",
  ...exportFormats.filter((format) => format !== "json"),
];
/** What `export` writes where nothing is said: all but what it reads. */
export const usualExports: readonly ExportFormat[] = exportFormats.filter((format) => format !== "json");
export type GradeFormat = "csv" | "xlsx";
export const gradeFormats: readonly GradeFormat[] = ["csv", "xlsx"];
export const modes: readonly ["practice", "exam"] = ["practice", "exam"];
export const papers: readonly ["a4", "letter"] = ["a4", "letter"];
export const articleStyles: readonly ["paragraphs", "lines", "none"] = ["paragraphs", "lines", "none"];
export const languages: readonly ["ar", "en"] = ["ar", "en"];

const MOST_ITEMS = 100_000;
const MOST_MINUTES = 600;
/** One letter each. */
const MOST_FORMS = 26;
const MOST_JOBS = 256;

type Report = (code: ProblemCode, values: Problem["values"]) => null;

/** An empty list of what is wrong, and what adds to it. */
function problemList(): { readonly problems: Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  const report: Report = (code, values) => {
    problems.push({ code, severity: "error", values });
    return null;
  };
  return { problems, report };
}

function texts(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** The one text of an option; `null` when it was left out or is at fault. */
function one(typed: Typed, name: string, report: Report): string | null {
  const given = texts(typed[name]);
  const option = `--${name}`;
  if (given.length > 1) return report("usage-twice", { option });
  const [text] = given;
  if (text === undefined) return null;
  return text.trim() === "" ? report("usage-empty", { option }) : text;
}

/** Eastern Arabic digits count as digits: `--count ١٠`. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}

function whole(typed: Typed, name: string, otherwise: number, most: number, report: Report): number {
  const text = one(typed, name, report);
  if (text === null) return otherwise;
  const digits = westernDigits(text.trim());
  const value = /^\d+$/.test(digits) ? Number(digits) : 0;
  if (value >= 1 && value <= most) return value;
  report("usage-whole-number", { option: `--${name}`, value: text, least: 1, most });
  return otherwise;
}

function choice<T extends string>(typed: Typed, name: string, allowed: readonly T[], report: Report): T | null {
  const text = one(typed, name, report);
  if (text === null) return null;
  const value = allowed.find((known) => known === text.trim());
  return value ?? report("usage-one-of", { option: `--${name}`, value: text, allowed: allowed.join(", ") });
}

/** Values between commas, in the order of `allowed`, each once; `otherwise` where the option was left out. */
function choices<T extends string>(
  typed: Typed,
  name: string,
  allowed: readonly T[],
  report: Report,
  otherwise: readonly T[] = allowed,
): readonly T[] {
  if (typed[name] === undefined) return otherwise;
  const given = texts(typed[name])
    .flatMap((text) => text.split(/[,\u060C]/))
    .map((text) => text.trim())
    .filter((text) => text !== "");
  if (given.length === 0) report("usage-empty", { option: `--${name}` });
  const unknown = given.filter((text) => !allowed.some((known) => known === text));
  for (const value of unknown) report("usage-one-of", { option: `--${name}`, value, allowed: allowed.join(", ") });
  return allowed.filter((known) => given.includes(known));
}

/** The options of `grade`. */
export function readGradeOptions(typed: Typed): {
  readonly plan: { readonly formats: readonly GradeFormat[]; readonly ui: "ar" | "en"; readonly out: string };
  readonly problems: readonly Problem[];
} {
  const { problems, report } = problemList();
  return {
    plan: {
      formats: choices(typed, "format", gradeFormats, report),
      ui: choice(typed, "ui", languages, report) ?? "ar",
      out: one(typed, "out", report) ?? "out",
    },
    problems,
  };
}

/** The options of `export`. */
export function readExportOptions(typed: Typed): {
  readonly plan: { readonly formats: readonly ExportFormat[]; readonly ui: "ar" | "en"; readonly out: string };
  readonly problems: readonly Problem[];
} {
  const { problems, report } = problemList();
  return {
    plan: {
      formats: choices(typed, "format", exportFormats, report, usualExports),
      ui: choice(typed, "ui", languages, report) ?? "ar",
      out: one(typed, "out", report) ?? "out",
    },
    problems,
  };
}

/** What decides how pages look; minutes are for exams. */
function pageOptions(typed: Typed, report: Report): PageOptions {
  const mode = choice(typed, "mode", modes, report) ?? "practice";
  const timed = typed["minutes"] !== undefined;
  if (timed && mode !== "exam") report("usage-needs", { option: "--minutes", other: "--mode exam" });
  return {
    mode,
    minutes: timed ? whole(typed, "minutes", 1, MOST_MINUTES, report) : 0,
    paper: choice(typed, "paper", papers, report) ?? "a4",
    article: choice(typed, "article", articleStyles, report) ?? "paragraphs",
    wordBank: typed["word-bank"] === true,
  };
}

const LAST_PORT = 65_535;

/** The port of `studio`; 0 for any that is free. */
export function readPort(typed: Typed): { readonly port: number; readonly problems: readonly Problem[] } {
  const { problems, report } = problemList();
  return { port: whole(typed, "port", 0, LAST_PORT, report), problems };
}

/** The options of `quiz`, `batch` and `explain`; those that a command lacks keep their defaults. */
export function readOptions(typed: Typed): { readonly request: QuizRequest; readonly problems: readonly Problem[] } {
  const { problems, report } = problemList();
  const request: QuizRequest = {
    options: {
      seed: one(typed, "seed", report) ?? "1",
      count: whole(typed, "count", 10, MOST_ITEMS, report),
      types: choices(typed, "types", itemTypes, report),
      level: choice(typed, "level", levels, report),
      forms: whole(typed, "forms", 1, MOST_FORMS, report),
    },
    formats: choices(typed, "format", quizFormats, report, pageFormats),
    pages: pageOptions(typed, report),
    ui: choice(typed, "ui", languages, report) ?? "ar",
    out: one(typed, "out", report) ?? "out",
    templates: one(typed, "templates", report),
    facts: one(typed, "facts", report),
    allowPrivate: typed["allow-private"] === true,
    jobs: typed["jobs"] === undefined ? null : whole(typed, "jobs", 1, MOST_JOBS, report),
    resume: typed["resume"] === true,
    queue: one(typed, "queue", report),
  };
  return { request, problems };
}

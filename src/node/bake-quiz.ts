// From the bytes of one article to the bytes of its quiz; it runs in any thread and on any machine.
import type { ExportFormat, Fahm, ItemType, PageFormat, PageOptions, Problem, Quiz, QuizOptions } from "../index.ts";
import { hasWordBank } from "../index.ts";
import { exportedFiles } from "./export-quiz.ts";
import { understand } from "./load-article.ts";
import { printPdf } from "./print-pdf.ts";
import type { RawArticle } from "./raw-article.ts";

/** What decides the bytes of a quiz, besides its article. */
export interface Recipe {
  readonly options: QuizOptions;
  readonly formats: readonly (PageFormat | ExportFormat | "pdf")[];
  readonly pages: PageOptions;
  /** Language of buttons and labels on the pages. */
  readonly ui: "ar" | "en";
  /** True where a teacher's templates are in use, which may be at fault. */
  readonly ownTemplates: boolean;
}

export interface Baked {
  /** Name → content; none where nothing could be made. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Items of each type in one form; types without items are left out. */
  readonly counts: Readonly<Partial<Record<ItemType, number>>>;
  readonly items: number;
  readonly forms: number;
  readonly problems: readonly Problem[];
}

const fileNames: { readonly [F in PageFormat]: readonly [string, string] } = {
  html: ["quiz", ".html"],
  worksheet: ["worksheet", ".html"],
  key: ["key", ".html"],
  json: ["quiz", ".json"],
};

function countsOf(quiz: Quiz): Baked["counts"] {
  const counts: Partial<Record<ItemType, number>> = {};
  for (const { type } of quiz.items) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

const isPage = (format: string): format is PageFormat => Object.hasOwn(fileNames, format);

/** Name → content of all files; forms carry their letter where there are several. */
async function filesOf(
  fahm: Fahm,
  quizzes: readonly Quiz[],
  { formats, pages, ui }: Recipe,
): Promise<{ readonly files: ReadonlyMap<string, string | Uint8Array>; readonly problems: readonly Problem[] }> {
  const files = new Map<string, string | Uint8Array>();
  const problems: Problem[] = [];
  const sheets = new Map<string, string>();
  const exports = formats.filter((format): format is ExportFormat => !isPage(format) && format !== "pdf");
  for (const quiz of quizzes) {
    const form = quizzes.length > 1 ? `-${quiz.form}` : "";
    for (const format of formats.filter(isPage)) {
      const [stem, extension] = fileNames[format];
      files.set(`${stem}${form}${extension}`, fahm.render(quiz, format, ui, pages));
    }
    for (const format of formats.includes("pdf") ? (["worksheet", "key"] as const) : [])
      sheets.set(`${format}${form}.pdf`, fahm.render(quiz, format, ui, pages));
    const exported = await exportedFiles(quiz, { formats: exports, ui }, fahm.export, form);
    for (const [ending, content] of exported.files) files.set(`quiz${form}${ending}`, content);
    problems.push(...exported.problems);
    if (pages.wordBank === true && !hasWordBank(quiz))
      problems.push({ code: "no-word-bank", severity: "warning", values: {} });
  }
  if (sheets.size > 0) {
    const printed = await printPdf(sheets);
    if ("problem" in printed) problems.push(printed.problem);
    else for (const [name, content] of printed.files) files.set(name, content);
  }
  return { files, problems };
}

/** What was thrown, as a problem: a teacher's template where one is at fault, else Fahm itself. */
export function thrown(error: unknown, ownTemplates: boolean): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  const template = (error instanceof Error && "template" in error) || /\.(?:hbs|css)\b/.test(detail);
  return {
    code: ownTemplates && template ? "template-broken" : "internal-error",
    severity: "error",
    values: { detail },
  };
}

/** Nothing made, and why. */
export function nothing(...problems: readonly Problem[]): Baked {
  return { files: new Map(), counts: {}, items: 0, forms: 0, problems };
}

/** The files of the quiz of `raw`; never throws, so that one bad article stops no other. */
export async function bakeQuiz(fahm: Fahm, raw: RawArticle, recipe: Recipe): Promise<Baked> {
  const { article, extraction, problems } = await understand(raw);
  if (article === null) return nothing(...problems);
  const here = (problem: Problem): Problem => ({ file: raw.path, ...problem });
  try {
    const made = fahm.quiz(article, recipe.options, extraction ?? undefined);
    const all = [...problems, ...made.problems.map(here)];
    const quizzes = made.quizzes.filter((quiz) => quiz.items.length > 0);
    const [first] = quizzes;
    if (first === undefined) {
      const told = all.some((problem) => problem.severity === "error");
      return nothing(...all, ...(told ? [] : [here({ code: "nothing-to-ask", severity: "error", values: {} })]));
    }
    const written = await filesOf(fahm, quizzes, recipe);
    return {
      files: written.files,
      counts: countsOf(first),
      items: first.items.length,
      forms: quizzes.length,
      problems: [...all, ...written.problems.map(here)],
    };
  } catch (error) {
    return nothing(...problems, here(thrown(error, recipe.ownTemplates)));
  }
}

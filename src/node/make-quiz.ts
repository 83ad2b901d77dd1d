// From one article to the files of its quiz; never throws, so that one bad article stops no other.
import { join } from "node:path";
import type { ExportFormat, Fahm, ItemType, PageFormat, Problem, Quiz, QuizOptions } from "../index.ts";
import { exportedFiles } from "./export-quiz.ts";
import { seedFolder } from "./file-names.ts";
import { type ArticleSource, loadArticle } from "./load-article.ts";
import { writeFiles } from "./write-files.ts";

export interface QuizPlan {
  readonly options: QuizOptions;
  readonly formats: readonly (PageFormat | ExportFormat)[];
  /** Language of buttons and labels on the pages. */
  readonly ui: "ar" | "en";
  readonly out: string;
  /** True where a teacher's templates are in use, which may be at fault. */
  readonly ownTemplates: boolean;
}

export interface QuizOutcome {
  readonly path: string;
  /** Where the files lie; `null` when none were made. */
  readonly folder: string | null;
  readonly files: readonly string[];
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

function countsOf(quiz: Quiz): QuizOutcome["counts"] {
  const counts: Partial<Record<ItemType, number>> = {};
  for (const { type } of quiz.items) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

const isPage = (format: string): format is PageFormat => Object.hasOwn(fileNames, format);

/** Name → text of all files; forms carry their letter where there are several. */
function filesOf(
  fahm: Fahm,
  quizzes: readonly Quiz[],
  { formats, ui }: QuizPlan,
): { readonly files: ReadonlyMap<string, string | Uint8Array>; readonly problems: readonly Problem[] } {
  const files = new Map<string, string | Uint8Array>();
  const problems: Problem[] = [];
  const pages = formats.filter(isPage);
  const exports = formats.filter((format): format is ExportFormat => !isPage(format));
  for (const quiz of quizzes) {
    const form = quizzes.length > 1 ? `-${quiz.form}` : "";
    for (const format of pages) {
      const [stem, extension] = fileNames[format];
      files.set(`${stem}${form}${extension}`, fahm.render(quiz, format, ui));
    }
    const exported = exportedFiles(quiz, exports, ui);
    for (const [ending, content] of exported.files) files.set(`quiz${form}${ending}`, content);
    problems.push(...exported.problems);
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

/** Makes and writes the quiz of `source` into `OUT/<name>/seed-<S>/`. */
export async function makeQuizFiles(
  fahm: Fahm,
  source: ArticleSource,
  name: string,
  plan: QuizPlan,
): Promise<QuizOutcome> {
  const { path } = source;
  const nothing = { path, folder: null, files: [], counts: {}, items: 0, forms: 0 };
  const { article, extraction, problems } = await loadArticle(source);
  if (article === null) return { ...nothing, problems };
  try {
    const made = fahm.quiz(article, plan.options, extraction ?? undefined);
    const all = [...problems, ...made.problems.map((problem): Problem => ({ file: path, ...problem }))];
    const quizzes = made.quizzes.filter((quiz) => quiz.items.length > 0);
    const [first] = quizzes;
    if (first === undefined) {
      const told = all.some((problem) => problem.severity === "error");
      const why: Problem = { code: "nothing-to-ask", severity: "error", values: {}, file: path };
      return { ...nothing, problems: told ? all : [...all, why] };
    }
    const folder = join(plan.out, name, seedFolder(plan.options.seed));
    const contents = filesOf(fahm, quizzes, plan);
    const written = await writeFiles(folder, contents.files);
    if ("problem" in written) return { ...nothing, problems: [...all, written.problem] };
    all.push(...contents.problems.map((problem): Problem => ({ file: path, ...problem })));
    const { files } = written;
    return {
      path,
      folder,
      files,
      counts: countsOf(first),
      items: first.items.length,
      forms: quizzes.length,
      problems: all,
    };
  } catch (error) {
    return { ...nothing, problems: [...problems, { ...thrown(error, plan.ownTemplates), file: path }] };
  }
}

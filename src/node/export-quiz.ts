// From one quiz.json to the files of other systems; never throws, so that one bad quiz stops no other.
import { basename, join } from "node:path";
import type { ExportedFile, ExportFormat, LeftOutItem, PageAssets, Problem, Quiz } from "../index.ts";
import { exportQuiz, readQuiz, warningOf } from "../index.ts";
import { safeName, seedFolder } from "./file-names.ts";
import { STDIN } from "./read-bytes.ts";
import { readTextFile, readTextStream } from "./read-text.ts";
import { writeFiles } from "./write-files.ts";

export interface ExportPlan {
  readonly formats: readonly ExportFormat[];
  readonly ui: "ar" | "en";
  readonly out: string;
}

export interface ExportOutcome {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

type Export = (quiz: Quiz, format: ExportFormat, ui: "ar" | "en") => Promise<ExportedFile>;

/** One warning for each reason and type of item; `format` with the form where there are several. */
function leftOutOf(format: string, { system, leftOut }: ExportedFile): readonly Problem[] {
  const groups = new Map<string, LeftOutItem[]>();
  for (const one of leftOut) {
    const key = `${one.obstacle.reason} ${one.type}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { reason, ...limits } = first.obstacle;
    const numbers = group.map(({ number }) => number).join(", ");
    const values = { format, system, type: first.type, n: group.length, numbers, ...limits };
    return [warningOf(`left-out-${reason}`, values)];
  });
}

/** What `formats` make of `quiz`: ending of the name → content, and what each leaves out; `form` names the quiz among several. */
export async function exportedFiles(
  quiz: Quiz,
  { formats, ui }: Pick<ExportPlan, "formats" | "ui">,
  make: Export,
  form = "",
): Promise<{
  readonly files: readonly (readonly [ending: string, content: string | Uint8Array])[];
  readonly problems: readonly Problem[];
}> {
  const files: (readonly [string, string | Uint8Array])[] = [];
  const problems: Problem[] = [];
  for (const format of formats) {
    const file = await make(quiz, format, ui);
    problems.push(...leftOutOf(`${format}${form}`, file));
    // A file without a question would only be refused where it is taken.
    if (file.leftOut.length < quiz.items.length) files.push([file.ending, file.content]);
    else problems.push(warningOf("left-out-all", { format: `${format}${form}`, system: file.system }));
  }
  return { files, problems };
}

/** The quiz's name, from its file: `quiz-B.json` is `quiz-B`. */
function stemOf(path: string): string {
  return path === STDIN ? "quiz" : safeName(basename(path).replace(/\.json$/i, ""));
}

/** Reads the quiz at `path` and writes it in every format into `OUT/<article>/seed-<S>/`. */
export async function exportQuizFile(
  path: string,
  stdin: AsyncIterable<unknown>,
  { formats, ui, out }: ExportPlan,
  assets: PageAssets,
): Promise<ExportOutcome> {
  const read = path === STDIN ? await readTextStream(stdin) : await readTextFile(path);
  if ("problem" in read) return { files: [], problems: [read.problem] };
  const found = readQuiz(read.text);
  if ("problem" in found) return { files: [], problems: [{ ...found.problem, file: path }] };
  const { quiz } = found;
  const { files, problems } = await exportedFiles(quiz, { formats, ui }, (...given) => exportQuiz(...given, assets));
  const folder = join(out, safeName(quiz.article.name), seedFolder(quiz.seed));
  const written = await writeFiles(
    folder,
    new Map(files.map(([ending, content]) => [`${stemOf(path)}${ending}`, content])),
  );
  const told = problems.map((problem): Problem => ({ file: path, ...problem }));
  return "problem" in written
    ? { files: [], problems: [...told, written.problem] }
    : { files: written.files, problems: told };
}

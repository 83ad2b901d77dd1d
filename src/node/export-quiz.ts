// From one quiz.json to the files of other systems; never throws, so that one bad quiz stops no other.
import { basename, join } from "node:path";
import type { ExportFormat, Problem, Quiz } from "../index.ts";
import { exportQuiz, readQuiz } from "../index.ts";
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

/** What `formats` make of `quiz`: ending of the name → content, and what each leaves out. */
export function exportedFiles(
  quiz: Quiz,
  formats: readonly ExportFormat[],
  ui: "ar" | "en",
): {
  readonly files: readonly (readonly [ending: string, content: string | Uint8Array])[];
  readonly problems: readonly Problem[];
} {
  const made = formats.map((format) => ({ format, file: exportQuiz(quiz, format, ui) }));
  return {
    files: made.map(({ file }) => [file.ending, file.content]),
    problems: made.flatMap(({ format, file: { leftOut } }): readonly Problem[] =>
      leftOut.length === 0
        ? []
        : [
            {
              code: "left-out",
              severity: "warning",
              values: { format, n: leftOut.length, types: [...new Set(leftOut)].join(", ") },
            },
          ],
    ),
  };
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
): Promise<ExportOutcome> {
  const read = path === STDIN ? await readTextStream(stdin) : await readTextFile(path);
  if ("problem" in read) return { files: [], problems: [read.problem] };
  const found = readQuiz(read.text);
  if ("problem" in found) return { files: [], problems: [{ ...found.problem, file: path }] };
  const { quiz } = found;
  const { files, problems } = exportedFiles(quiz, formats, ui);
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

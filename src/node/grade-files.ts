// The files that students handed in, with the keys among them: each is known by what it holds, not by its name.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  type ClassResult,
  gradeClass,
  type HandedIn,
  type Problem,
  type Quiz,
  readHandedIn,
  readQuiz,
} from "../index.ts";
import { STDIN } from "./read-bytes.ts";
import { readTextFile, readTextStream } from "./read-text.ts";

const READABLE = /\.(?:json|txt|md|csv|eml)$/i;

export interface GradePlan {
  readonly ui: "ar" | "en";
}

export interface GradeOutcome {
  /** `null` where nothing could be marked. */
  readonly result: ClassResult | null;
  readonly keys: readonly Quiz[];
  readonly problems: readonly Problem[];
}

/** Files behind `paths`: of a folder those that can hold answers, in order of their names. */
async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const known = path === STDIN ? null : await stat(path).catch(() => null);
    if (!known?.isDirectory()) {
      files.push(path);
      continue;
    }
    const names = await readdir(path, { recursive: true, withFileTypes: true });
    const inside = names.filter((entry) => entry.isFile() && READABLE.test(entry.name));
    files.push(...inside.map((entry) => join(entry.parentPath, entry.name)).sort());
  }
  return files;
}

/** Reads keys and answers; the first path must be a key, the others may be anything. Never throws. */
export async function gradeFiles(
  paths: readonly string[],
  stdin: AsyncIterable<unknown>,
  { ui }: GradePlan,
): Promise<GradeOutcome> {
  const problems: Problem[] = [];
  const keys: Quiz[] = [];
  const rest: { readonly path: string; readonly text: string }[] = [];
  for (const [index, path] of (await filesOf(paths)).entries()) {
    const read = path === STDIN ? await readTextStream(stdin) : await readTextFile(path);
    if ("problem" in read) {
      // One answer file that cannot be read is no reason to fail; a key that cannot is.
      problems.push(index === 0 ? read.problem : { ...read.problem, severity: "warning" });
      continue;
    }
    const quiz = readQuiz(read.text);
    if ("quiz" in quiz) keys.push(quiz.quiz);
    else if (index === 0) problems.push({ ...quiz.problem, file: path });
    else rest.push({ path, text: read.text });
  }
  const [first, ...others] = keys;
  if (first === undefined) return { result: null, keys, problems };

  const handedIn: HandedIn[] = [];
  for (const { path, text } of rest) {
    const { sheets, faults } = readHandedIn(text, path, keys);
    handedIn.push(...sheets);
    problems.push(
      ...faults.map(
        ({ fault, source }): Problem => ({
          code: fault === "foreign" ? "answers-foreign" : "answers-damaged",
          severity: "warning",
          values: {},
          file: source,
        }),
      ),
    );
  }
  const result = gradeClass([first, ...others], handedIn, ui);
  problems.push(...result.problems);
  if (result.sheets.length === 0) {
    problems.push({ code: "answers-none", severity: "error", values: {} });
    return { result: null, keys, problems };
  }
  return { result, keys, problems };
}

// What a batch has finished, one line each as soon as it is on the disk, so that a batch that was broken off can go on.
import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../index.ts";
import type { QuizOutcome } from "../make-quiz.ts";
import { makeFolder } from "../write-files.ts";

interface Entry {
  readonly key: string;
  /** Files with their sizes: one that is missing or cut is made again. */
  readonly sizes: readonly number[];
  readonly outcome: QuizOutcome;
  readonly seconds: number;
}

export interface Journal {
  /** What was finished under `key` for `folder` and still lies there whole. */
  find(key: string, folder: string | null): Promise<{ readonly outcome: QuizOutcome; readonly seconds: number } | null>;
  add(key: string, outcome: QuizOutcome, seconds: number): Promise<void>;
  close(): Promise<void>;
}

const NAME = ".fahm-batch.jsonl";

/** A line of the journal; `null` for one that was cut off or changed. */
function entryOf(line: string): Entry | null {
  try {
    const value: Entry = JSON.parse(line);
    const { key, sizes, outcome } = value;
    const whole = typeof key === "string" && sizes.length === outcome.files.length && Array.isArray(outcome.problems);
    return whole ? value : null;
  } catch {
    return null;
  }
}

async function sizesOf(files: readonly string[]): Promise<readonly number[]> {
  return Promise.all(
    files.map((file) =>
      stat(file)
        .then(({ size }) => size)
        .catch(() => -1),
    ),
  );
}

/** The journal of a batch into `out`; without `resume` an empty one. */
export async function openJournal(out: string, resume: boolean): Promise<Journal> {
  const path = join(out, NAME);
  const entries = new Map<string, Entry>();
  if (resume) {
    const text = await readFile(path, "utf8").catch(() => "");
    for (const line of text.split("\n")) {
      const entry = line === "" ? null : entryOf(line);
      if (entry !== null) entries.set(`${entry.key} ${entry.outcome.folder}`, entry);
    }
  }
  await makeFolder(out);
  const file = await open(path, resume ? "a" : "w");
  return {
    async find(key, folder) {
      const entry = entries.get(`${key} ${folder}`) ?? entries.get(`${key} null`);
      if (entry === undefined) return null;
      const sizes = await sizesOf(entry.outcome.files);
      return sizes.every((size, at) => size === entry.sizes[at]) ? entry : null;
    },
    async add(key, outcome, seconds) {
      const entry: Entry = { key, sizes: await sizesOf(outcome.files), outcome, seconds };
      // The line end comes first, so that a line that was cut off spoils no other.
      await file.write(`\n${JSON.stringify(entry)}`);
    },
    close: () => file.close(),
  };
}

/** What is not the article's fault may go well another time. */
const PASSING = /^(?:internal-error|worker-|write-|file-unreadable|url-)/;

export function isSettled(problems: readonly Problem[]): boolean {
  return !problems.some(({ code, severity }) => severity === "error" && PASSING.test(code));
}

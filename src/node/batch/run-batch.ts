// Many articles to their quizzes: read, made by a crew, written, noted; in any order, with the same bytes as one by one.
import { join } from "node:path";
import type { Problem } from "../../index.ts";
import { seedFolder } from "../file-names.ts";
import { type QuizOutcome, unmade, writeBaked } from "../make-quiz.ts";
import { readRaw } from "../raw-article.ts";
import { unwritable } from "../write-files.ts";
import { isSettled, type Journal, openJournal } from "./journal.ts";
import { type Crew, keyOf, type Task } from "./task.ts";

export interface BatchPlan extends Pick<Task, "recipe" | "templates"> {
  readonly paths: readonly string[];
  /** For each path the folder below `out`. */
  readonly folders: readonly string[];
  readonly out: string;
  readonly version: string;
  /** Leaves what an earlier run has finished. */
  readonly resume: boolean;
  readonly allowPrivate: boolean;
}

/** What came of one article. */
export interface BatchStep {
  readonly outcome: QuizOutcome;
  /** What it took to make, without waiting. */
  readonly seconds: number;
  /** It was finished by an earlier run. */
  readonly resumed: boolean;
}

const noStdin: AsyncIterable<unknown> = { async *[Symbol.asyncIterator]() {} };

async function step(plan: BatchPlan, at: number, crew: Crew, journal: Journal): Promise<BatchStep | null> {
  const { recipe, templates, out, version, allowPrivate } = plan;
  const path = plan.paths[at] ?? "";
  const name = plan.folders[at] ?? "article";
  const { seed } = recipe.options;
  const raw = await readRaw({ path, stdin: noStdin, allowPrivate });
  if ("problem" in raw) return { outcome: unmade(path, raw.problem), seconds: 0, resumed: false };
  const task: Task = { raw, recipe, templates };
  const key = keyOf(task, version);
  const known = await journal.find(key, join(out, name, seedFolder(seed)));
  if (known !== null) return { outcome: { ...known.outcome, path }, seconds: known.seconds, resumed: true };
  const result = await crew.make(task);
  if (result === null) return null;
  const { files, seconds, ...made } = result;
  const outcome = await writeBaked({ ...made, files: new Map(files) }, path, name, out, seed);
  if (isSettled(outcome.problems)) await journal.add(key, outcome, seconds);
  return { outcome, seconds, resumed: false };
}

/** What is told of a batch on its way. */
export interface BatchListener {
  /** Each step once, in the order of the paths. */
  inOrder(step: BatchStep): Promise<void>;
  /** Each step once, as soon as it is finished. */
  asDone(step: BatchStep): void;
}

/** Runs the batch; ends early, with what it began finished, when `signal` is set off. Gives back why it could not begin. */
export async function runBatch(
  plan: BatchPlan,
  crew: Crew,
  signal: AbortSignal,
  { inOrder, asDone }: BatchListener,
): Promise<Problem | null> {
  let journal: Journal;
  try {
    journal = await openJournal(plan.out, plan.resume);
  } catch (error) {
    return unwritable(error, plan.out).problem;
  }
  const steps = new Map<number, BatchStep>();
  let next = 0;
  let told = 0;
  let telling = Promise.resolve();
  const tellReady = async (): Promise<void> => {
    for (let one = steps.get(told); one !== undefined; one = steps.get(told)) {
      steps.delete(told++);
      await inOrder(one);
    }
  };
  // Twice as many as are made at once: while one is made the next is read.
  const lane = async (): Promise<void> => {
    while (next < plan.paths.length && !signal.aborted) {
      const at = next++;
      const one = await step(plan, at, crew, journal);
      if (one === null) return;
      steps.set(at, one);
      asDone(one);
      telling = telling.then(tellReady);
      await telling;
    }
  };
  signal.addEventListener("abort", () => crew.stop());
  try {
    await Promise.all(Array.from({ length: crew.size * 2 }, lane));
    // Where it was stopped, some may be missing between others.
    for (const at of [...steps.keys()].sort((a, b) => a - b)) {
      told = at;
      await tellReady();
    }
  } finally {
    await journal.close();
  }
  return null;
}

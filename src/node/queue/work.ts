// What `fahm worker` does: takes articles from the queue, makes their quizzes, leaves these there.
import { UnrecoverableError, Worker } from "bullmq";
import { exportFormats, type Problem } from "../../index.ts";
import type { Crew, Result, Task } from "../batch/task.ts";
import { connect, KEPT, queueName, resultKey, settingsOf } from "./connection.ts";
import { packResult, unpackTask } from "./wire.ts";

const known = {
  types: ["mcq", "fill", "truefalse", "match", "order"],
  levels: ["easy", "medium", "hard"],
  formats: ["html", "worksheet", "key", "json", "pdf", ...exportFormats],
} as const;

/** Milliseconds after which the article of a worker that fell silent is given to another. */
const SILENCE = 10_000;
/** How often an article may lose its worker. */
const LOSSES = 3;

export interface WorkPlan {
  readonly url: string;
  readonly version: string;
  readonly crew: Crew;
  /** Told once the worker waits for articles. */
  ready(): void;
  /** Told after each article. */
  done(path: string, seconds: number): void;
}

/** A fault of the thread and not of the article: worth another attempt. */
function passing({ problems }: Result): Problem | undefined {
  return problems.find(({ code }) => code === "worker-crashed" || code === "worker-too-slow");
}

function taskOf(data: unknown): Task {
  try {
    if (typeof data !== "string") throw new Error("a text was expected");
    return unpackTask(data, known);
  } catch (error) {
    // The same bytes will not be better another time.
    throw new UnrecoverableError(`no task: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Works until `signal` is set off, and finishes what it has begun; gives back why it could not begin. */
export async function work(
  { url, version, crew, ready, done }: WorkPlan,
  signal: AbortSignal,
): Promise<Problem | null> {
  const connected = await connect(url);
  if ("problem" in connected) return connected.problem;
  const { client } = connected;
  const worker = new Worker<unknown>(
    queueName(version),
    async (job) => {
      const key = String(job.id).slice("quiz-".length);
      // A worker that fell after its work, but before it could say so, has left the result.
      if ((await client.exists(resultKey(key))) === 1) return;
      const task = taskOf(job.data);
      const result = await crew.make(task);
      if (result === null) throw new Error("the worker was stopped");
      const fault = passing(result);
      if (fault !== undefined && job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw new Error(fault.code);
      await client.set(resultKey(key), packResult(result), "EX", KEPT);
      done(task.raw.path, result.seconds);
    },
    {
      ...settingsOf(url),
      concurrency: crew.size,
      lockDuration: SILENCE,
      stalledInterval: SILENCE / 2,
      maxStalledCount: LOSSES,
    },
  );
  worker.on("error", () => {});
  await worker.waitUntilReady();
  ready();
  await new Promise<void>((stop) => {
    if (signal.aborted) stop();
    signal.addEventListener("abort", () => stop());
  });
  await worker.close();
  client.disconnect();
  return null;
}

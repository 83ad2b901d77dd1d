// A crew of workers behind a queue: articles travel there in their jobs, quizzes come back, each under the key of what it is made from.
import { Queue, QueueEvents } from "bullmq";
import type { Problem } from "../../index.ts";
import { problemTexts } from "../../index.ts";
import { type Crew, failure, keyOf, type Result, type Task } from "../batch/task.ts";
import { connect, jobId, KEPT, queueName, resultKey, settingsOf } from "./connection.ts";
import { packTask, unpackResult } from "./wire.ts";

/** Jobs of one batch that wait or are worked on at once: enough for many workers, little for the server to hold. */
const AT_ONCE = 64;
/** Milliseconds between two looks at what is outstanding, should news of it have been lost. */
const LOOK = 3000;
/** How often an article is begun that brings its worker down. */
const ATTEMPTS = 3;

interface Outstanding {
  readonly task: Task;
  readonly promise: Promise<Result | null>;
  readonly done: (result: Result | null) => void;
}

const isCode = (code: string): code is Problem["code"] => Object.hasOwn(problemTexts, code);

export interface QueueCrew extends Crew {
  /** How many workers wait for articles. */
  workers(): Promise<number>;
}

/** The workers of this version at `url`, or why there are none to be had. */
export async function openQueueCrew(
  url: string,
  version: string,
): Promise<{ readonly crew: QueueCrew } | { readonly problem: Problem }> {
  const connected = await connect(url);
  if ("problem" in connected) return connected;
  const { client } = connected;
  const queue = new Queue(queueName(version), { ...settingsOf(url), streams: { events: { maxLen: 1000 } } });
  const events = new QueueEvents(queueName(version), settingsOf(url));
  queue.on("error", () => {});
  events.on("error", () => {});
  const outstanding = new Map<string, Outstanding>();

  async function hand({ task }: Outstanding, key: string): Promise<void> {
    await queue.add("quiz", packTask(task), {
      jobId: jobId(key),
      attempts: ATTEMPTS,
      backoff: { type: "exponential", delay: 1000 },
      removeOnComplete: { age: KEPT },
      removeOnFail: { age: KEPT },
    });
  }

  function end(key: string, result: Result | null): void {
    const one = outstanding.get(key);
    outstanding.delete(key);
    one?.done(result);
  }

  /** Takes the result of `key` where there is one, and hands in again what has gone from the queue. */
  async function look(key: string): Promise<void> {
    const one = outstanding.get(key);
    if (one === undefined) return;
    const { path } = one.task.raw;
    const job = await queue.getJob(jobId(key));
    const state = await job?.getState();
    if (state === "failed") {
      const detail = job?.failedReason ?? "";
      end(key, failure({ code: "worker-crashed", severity: "error", values: { detail }, file: path }));
      await job?.remove();
    } else if (job === undefined || state === "completed") {
      // Asked for after the state: a worker leaves its result before it says that it is done.
      const packed = await client.get(resultKey(key));
      if (packed !== null) end(key, resultOf(packed, path));
      await job?.remove();
      await client.del(resultKey(key));
      if (outstanding.has(key)) await hand(one, key);
    }
  }

  /** One look at a time for each key, so that none undoes what another does. */
  const looks = new Map<string, Promise<void>>();
  function lookInTurn(key: string): Promise<void> {
    const turn = (looks.get(key) ?? Promise.resolve())
      .then(() => look(key))
      .catch(() => {})
      .finally(() => {
        if (looks.get(key) === turn) looks.delete(key);
      });
    looks.set(key, turn);
    return turn;
  }

  const keyIn = ({ jobId: id }: { readonly jobId: string }): string => id.slice(jobId("").length);
  events.on("completed", (event) => void lookInTurn(keyIn(event)));
  events.on("failed", (event) => void lookInTurn(keyIn(event)));
  await events.waitUntilReady();
  const timer = setInterval(() => {
    for (const key of outstanding.keys()) void lookInTurn(key);
  }, LOOK);

  const crew: QueueCrew = {
    size: AT_ONCE / 2,
    workers: () => queue.getWorkersCount(),
    make(task) {
      const key = keyOf(task, version);
      const known = outstanding.get(key);
      // The same article twice in one batch is one job.
      if (known !== undefined) return known.promise;
      let done: Outstanding["done"] = () => {};
      const promise = new Promise<Result | null>((resolve) => {
        done = resolve;
      });
      const one = { task, promise, done };
      outstanding.set(key, one);
      void hand(one, key)
        // An earlier batch may have left its result.
        .then(() => lookInTurn(key))
        .catch(() => {});
      return promise;
    },
    stop() {
      // What workers have begun they finish: a batch that resumes finds it.
      for (const key of [...outstanding.keys()]) {
        end(key, null);
        void queue.remove(jobId(key)).catch(() => {});
      }
    },
    async close() {
      clearInterval(timer);
      await Promise.all(looks.values());
      await Promise.all([events.close(), queue.close()]);
      client.disconnect();
    },
  };
  return { crew };
}

function resultOf(packed: string, path: string): Result {
  try {
    return unpackResult(packed, isCode);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure({ code: "worker-crashed", severity: "error", values: { detail }, file: path });
  }
}

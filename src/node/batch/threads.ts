// Threads that make quizzes; one that falls takes only its own article with it, and another one takes its place.
import { Worker } from "node:worker_threads";
import type { Problem } from "../../index.ts";
import { keepToOwnCore } from "./own-core.ts";
import { type Crew, failure, type Result, type Task } from "./task.ts";

export interface ThreadLimits {
  /** The file that a thread runs. */
  readonly script: URL;
  /** How long one article may take: the longest that is read takes a tenth of it. */
  readonly seconds: number;
  /** Memory of one thread. */
  readonly megabytes: number;
}

/** True when run from source: this file and its neighbours are `.ts` then, and `.js` when built. */
const fromSource = import.meta.url.endsWith(".ts");
const script = new URL(`./thread.${fromSource ? "ts" : "js"}`, import.meta.url);
const usual: ThreadLimits = { script, seconds: 300, megabytes: 1024 };

/** A thread of its own; TypeScript has to be taught to each one anew. */
function startThread({ script, megabytes }: ThreadLimits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  if (!script.pathname.endsWith(".ts")) return new Worker(script, { resourceLimits });
  const [tsx, file] = [import.meta.resolve("tsx/esm/api"), script.href].map((name) => JSON.stringify(name));
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${file}); })`;
  return new Worker(code, { eval: true, execArgv: [], resourceLimits });
}

interface Waiting {
  readonly task: Task;
  readonly done: (result: Result | null) => void;
}

interface Thread {
  readonly worker: Worker;
  busy: (Waiting & { readonly started: number; readonly timer: NodeJS.Timeout }) | null;
}

/** `size` threads, started when they are needed. */
export function openThreads(size: number, changes: Partial<ThreadLimits> = {}): Crew {
  keepToOwnCore();
  const limits = { ...usual, ...changes };
  const threads = new Set<Thread>();
  const waiting: Waiting[] = [];

  /** Ends the work of a thread with `result`, and gives it the next. */
  function end(thread: Thread, result: Result): void {
    const { busy } = thread;
    if (busy === null) return;
    clearTimeout(busy.timer);
    thread.busy = null;
    busy.done(result);
  }

  function fall(thread: Thread, problem: Problem): void {
    threads.delete(thread);
    const { busy } = thread;
    if (busy !== null) {
      const seconds = (performance.now() - busy.started) / 1000;
      end(thread, failure({ file: busy.task.raw.path, ...problem }, seconds));
    }
    void thread.worker.terminate();
    serve();
  }

  function start(): Thread {
    const thread: Thread = { worker: startThread(limits), busy: null };
    const crashed = (detail: string): void =>
      fall(thread, { code: "worker-crashed", severity: "error", values: { detail } });
    thread.worker
      .on("message", (result: Result) => {
        end(thread, result);
        serve();
      })
      .on("error", (error) => crashed(error instanceof Error ? error.message : String(error)))
      .on("exit", (code) => {
        if (threads.has(thread)) crashed(`exit ${code}`);
      });
    threads.add(thread);
    return thread;
  }

  /** Gives waiting tasks to idle threads. */
  function serve(): void {
    while (waiting.length > 0) {
      const idle = [...threads].find(({ busy }) => busy === null) ?? (threads.size < size ? start() : undefined);
      const next = idle === undefined ? undefined : waiting.shift();
      if (idle === undefined || next === undefined) return;
      const { seconds } = limits;
      const late = (): void => fall(idle, { code: "worker-too-slow", severity: "error", values: { seconds } });
      idle.busy = { ...next, started: performance.now(), timer: setTimeout(late, seconds * 1000) };
      idle.worker.postMessage(next.task);
    }
  }

  return {
    size,
    make: (task) =>
      new Promise((done) => {
        waiting.push({ task, done });
        serve();
      }),
    stop() {
      for (const { done } of waiting.splice(0)) done(null);
    },
    async close() {
      const all = [...threads];
      threads.clear();
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}

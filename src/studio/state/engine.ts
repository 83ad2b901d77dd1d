// The page's side of the conversation with the worker: a call is a promise, and a worker that died is told and replaced.
import type { CallName, Calls, Progress, Reply, Said } from "../worker/protocol.ts";

export interface Engine {
  /** Ends what is being done; everything that waits fails with `said`. */
  stop(said: Said): void;
  call<N extends CallName>(
    name: N,
    given: Calls[N][0],
    onProgress?: (progress: Progress) => void,
  ): Promise<Calls[N][1]>;
}

/** What the engine could not do, in words for people. */
export class EngineFault extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}

const DIED: Said = {
  ar: "توقف محرك «فهم» في هذا المتصفح. أعد المحاولة، فإن تكرر ذلك فأعد تحميل الصفحة؛ عملك محفوظ.",
  en: "The engine of Fahm stopped in this browser. Try again, and if it happens again reload the page; your work is saved.",
};

interface Waiting {
  readonly done: (answer: unknown) => void;
  readonly fail: (fault: EngineFault) => void;
  readonly progress: (progress: Progress) => void;
}

/** An engine over the worker that `start` makes. */
export function createEngine(start: () => Worker): Engine {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let number = 0;

  function failAll(said: Said): void {
    const all = [...waiting.values()];
    waiting.clear();
    worker?.terminate();
    worker = null;
    for (const { fail } of all) fail(new EngineFault(said));
  }

  function running(): Worker {
    if (worker !== null) return worker;
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<Reply>): void => {
      const one = waiting.get(data.number);
      if (one === undefined) return;
      if ("progress" in data) {
        one.progress(data.progress);
        return;
      }
      waiting.delete(data.number);
      if ("failed" in data) one.fail(new EngineFault(data.failed));
      else one.done(data.answer);
    };
    worker.onerror = () => failAll(DIED);
    worker.onmessageerror = () => failAll(DIED);
    return worker;
  }

  return {
    stop: failAll,
    call: (name, given, onProgress = () => {}) =>
      new Promise((resolve, reject) => {
        number += 1;
        // biome-ignore lint/suspicious/noExplicitAny: the worker's table of handlers keeps call and answer together
        const done: (answer: any) => void = resolve;
        waiting.set(number, { done, fail: reject, progress: onProgress });
        running().postMessage({ number, call: name, given });
      }),
  };
}

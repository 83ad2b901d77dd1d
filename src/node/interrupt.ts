// What happens on Ctrl-C: half-written folders go; a long run is first asked to come to an end, and ended when asked again.

type Stop = () => void;

/** What must be done before this process ends at once. */
const cleanups = new Set<Stop>();
/** What asks the long run to stop. */
const gentle = new Set<Stop>();
let listening = false;

function interrupted(signal: NodeJS.Signals): void {
  const [stop] = gentle;
  if (stop !== undefined) {
    gentle.delete(stop);
    stop();
    return;
  }
  for (const clean of cleanups) clean();
  // As a shell expects of a process that ended by this signal.
  process.exit(signal === "SIGINT" ? 130 : 143);
}

function listen(wanted: boolean): void {
  if (wanted === listening) return;
  listening = wanted;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    if (wanted) process.on(signal, interrupted);
    else process.off(signal, interrupted);
  }
}

async function during<T>(set: Set<Stop>, stop: Stop, work: () => Promise<T>, runs: () => number): Promise<T> {
  set.add(stop);
  listen(true);
  try {
    return await work();
  } finally {
    set.delete(stop);
    listen(runs() > 0);
  }
}

let stoppables = 0;

/** Does `work`; `clean` is called if the process is ended meanwhile. */
export function cleaningUp<T>(clean: Stop, work: () => Promise<T>): Promise<T> {
  return during(cleanups, clean, work, () => cleanups.size + stoppables);
}

/** Does `work` under a signal that the first Ctrl-C sets off; the second one ends the process. */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  stoppables++;
  return during(
    gentle,
    () => controller.abort(),
    () => work(controller.signal).finally(() => stoppables--),
    () => cleanups.size + stoppables,
  );
}

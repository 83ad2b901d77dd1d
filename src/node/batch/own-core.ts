// What the JavaScript engine is told before threads start: each is to keep to a core of its own.
import v8 from "node:v8";

/**
 * Flags that V8 reads when a thread starts or when it collects, so that setting them late is safe; those that it reads in
 * between (`--single-threaded-gc`) are not.
 */
const FLAGS = [
  // As many threads as cores leave none for helpers: compiling and collecting beside them only takes turns with them.
  "--no-concurrent-recompilation",
  "--no-parallel-scavenge",
  // Megabytes that a thread fills before all of its memory is gone through. Each time that happens the code of callbacks
  // that are not running is thrown away and compiled again.
  "--initial-heap-size=200",
];

let told = false;

/** Tells the engine, once a process. */
export function keepToOwnCore(): void {
  if (told) return;
  told = true;
  for (const flag of FLAGS) v8.setFlagsFromString(flag);
}

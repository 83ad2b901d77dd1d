// A progress bar on the line of messages; nothing where no screen shows it.
import type { Terminal } from "./terminal.ts";

export interface Progress {
  show(done: number, what: string): void;
  clear(): void;
}

const BAR = 20;

/** A bar for `all` steps. */
export function progressOn(terminal: Terminal, all: number): Progress {
  const { columns } = terminal;
  if (columns === null) return { show: () => {}, clear: () => {} };
  return {
    show(done, what) {
      const full = Math.round((done / all) * BAR);
      const line = `[${"#".repeat(full)}${"-".repeat(BAR - full)}] ${done}/${all} ${what}`;
      // One column less than the screen has, lest the line wraps and cannot be taken back.
      terminal.err(`\r\u001B[K${line.slice(0, Math.max(0, columns - 1))}`);
    },
    clear: () => terminal.err("\r\u001B[K"),
  };
}

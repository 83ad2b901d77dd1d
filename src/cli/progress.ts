// A progress bar on the line of messages, with rate and time left; nothing where no screen shows it.
import { filled } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import type { Words } from "./words.ts";

export interface Progress {
  /** `done` of all are finished; `made` of them by this run, which is what rate and time left are reckoned from. */
  show(done: number, made: number, what: string): void;
  clear(): void;
}

const BAR = 20;
/** Milliseconds between two pictures of the bar. */
const PAUSE = 100;

/** `3:07`, `1:03:07`. */
function clockOf(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (n: number): string => String(n).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** A bar for `all` steps. */
export function progressOn(
  terminal: Terminal,
  all: number,
  words: Words,
  now: () => number = () => performance.now(),
): Progress {
  const { columns } = terminal;
  if (columns === null) return { show: () => {}, clear: () => {} };
  const start = now();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    show(done, made, what) {
      const time = now();
      if (time - drawn < PAUSE && done < all) return;
      drawn = time;
      const full = Math.round((done / all) * BAR);
      const rate = made / Math.max((time - start) / 1000, 0.001);
      const speed =
        made === 0
          ? ""
          : ` ${filled(words.speed, { rate: rate.toFixed(rate < 10 ? 1 : 0), left: clockOf((all - done) / rate) })}`;
      const line = `[${"#".repeat(full)}${"-".repeat(BAR - full)}] ${done}/${all}${speed} ${what}`;
      // One column less than the screen has, lest the line wraps and cannot be taken back.
      terminal.err(`\r\u001B[K${line.slice(0, Math.max(0, columns - 1))}`);
    },
    clear() {
      terminal.err("\r\u001B[K");
      drawn = Number.NEGATIVE_INFINITY;
    },
  };
}

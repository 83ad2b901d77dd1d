// A countdown that goes on over reloads: what is kept is the moment when the time is over.
import { isolated, role } from "./dom.ts";
import type { Sitting } from "./sitting.ts";

const MINUTE = 60_000;
/** Minutes left at which it is said aloud. */
const TOLD: ReadonlySet<number> = new Set([10, 5, 1]);

export interface Timer {
  /** Starts afresh with that many minutes; 0 takes the timer away. */
  start(minutes: number): void;
  /** Goes on with the deadline that is kept, where there is one. */
  resume(): void;
  stop(): void;
}

/** `over` hears that the time is up. */
export function timerOf(sitting: Sitting, over: () => void): Timer {
  const { words, data } = sitting;
  const box = role("timer");
  let ticking: ReturnType<typeof setInterval> | null = null;
  let said = Number.POSITIVE_INFINITY;

  const stop = (): void => {
    if (ticking !== null) clearInterval(ticking);
    ticking = null;
    box.hidden = true;
  };
  const clock = (seconds: number): string => {
    const two = (value: number): string => `${value < 10 ? words.number(0) : ""}${words.number(value)}`;
    return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  };
  const tick = (): void => {
    const { deadline } = sitting.progress;
    if (deadline === null) {
      stop();
      return;
    }
    const seconds = Math.max(0, Math.ceil((deadline - Date.now()) / 1000));
    box.replaceChildren(...isolated(clock(seconds)));
    box.classList.toggle("short", seconds <= 60);
    const minutes = Math.ceil(seconds / 60);
    if (minutes < said && TOLD.has(minutes)) {
      sitting.announce(words.say(data.labels.timeLeft, { time: clock(seconds) }));
    }
    said = minutes;
    if (seconds > 0) return;
    stop();
    sitting.progress.deadline = null;
    sitting.announce(data.labels.timeUp);
    over();
  };
  const resume = (): void => {
    stop();
    if (sitting.progress.deadline === null || sitting.progress.finished) return;
    box.hidden = false;
    said = Number.POSITIVE_INFINITY;
    ticking = setInterval(tick, 1000);
    tick();
  };
  return {
    stop,
    resume,
    start(minutes) {
      sitting.progress.deadline = minutes > 0 ? Date.now() + minutes * MINUTE : null;
      sitting.save();
      resume();
    },
  };
}

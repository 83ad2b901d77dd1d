// A way out of a quiz page, and in again: a learning system around it may set `fahmHost` before this script runs. It then
// keeps the student's progress instead of the browser, and hears of the score after every change. Whoever only listens from
// outside has the events of report.ts.

export interface HostedItem {
  readonly id: string;
  readonly type: string;
  /** From 0 to 1; `null` while the item is not marked. */
  readonly score: number | null;
}

export interface Host {
  /** What `save` was last given, in this visit or an earlier one; `null` for nothing. */
  load(): string | null;
  /** Progress as text, to be given back as it is; `null` when the student starts again. */
  save(progress: string | null): void;
  /** Every item, in order; `finished` when all are marked. */
  report(items: readonly HostedItem[], finished: boolean): void;
}

declare global {
  interface Window {
    fahmHost?: Host;
  }
}

export function hostOf(): Host | null {
  return window.fahmHost ?? null;
}

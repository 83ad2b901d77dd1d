// Undo and redo: what was, what is, what was taken back. A value; each step is kept whole, and shares what did not change.

export interface History<T> {
  readonly before: readonly T[];
  readonly now: T;
  readonly after: readonly T[];
}

const MOST = 200;

export const started = <T>(now: T): History<T> => ({ before: [], now, after: [] });

/** A new step; what was taken back is forgotten. With `same` the last step is only refined: typing on in one field. */
export function stepped<T>({ before, now }: History<T>, next: T, same: boolean): History<T> {
  return { before: same ? before : [...before, now].slice(-MOST), now: next, after: [] };
}

export function undone<T>(history: History<T>): History<T> {
  const last = history.before.at(-1);
  return last === undefined
    ? history
    : { before: history.before.slice(0, -1), now: last, after: [history.now, ...history.after] };
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...after] = history.after;
  return next === undefined ? history : { before: [...history.before, history.now], now: next, after };
}

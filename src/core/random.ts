// The only source of chance: one root seed, forked by purpose, so that a change in one place reshuffles nothing else.
import seedrandom from "seedrandom";

export interface Random {
  /** An independent stream for `purpose`; depends on the path of purposes, never on what was drawn before. */
  fork(purpose: string): Random;
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [0, bound). */
  below(bound: number): number;
  /** One of `values`, which must not be empty. */
  pick<T>(values: readonly [T, ...T[]]): T;
  pick<T>(values: readonly T[]): T | undefined;
  /** A shuffled copy. */
  shuffle<T>(values: readonly T[]): T[];
}

/** A seeded stream; the same path gives the same numbers on every platform. */
export function randomOf(seed: string): Random {
  let stream: (() => number) | null = null;
  const next = (): number => {
    stream ??= seedrandom(seed);
    return stream();
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  function pick<T>(values: readonly [T, ...T[]]): T;
  function pick<T>(values: readonly T[]): T | undefined;
  function pick<T>(values: readonly T[]): T | undefined {
    return values[below(values.length)];
  }
  return {
    fork: (purpose) => randomOf(`${seed}\u0000${purpose}`),
    next,
    below,
    pick,
    shuffle<T>(values: readonly T[]): T[] {
      const out = [...values];
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1);
        const a = out[i];
        const b = out[j];
        if (a === undefined || b === undefined) continue;
        out[i] = b;
        out[j] = a;
      }
      return out;
    },
  };
}

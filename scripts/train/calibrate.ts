// Fits the parser's signs of certainty to the chance of being right: logistic regression by plain gradient descent.

export interface Judged {
  readonly signs: readonly number[];
  readonly right: boolean;
}

/** Weights of the signs; `decay` pulls them towards 0. */
export function fitLogistic(examples: readonly Judged[], rounds = 400, decay = 1e-4): number[] {
  const width = examples[0]?.signs.length ?? 0;
  const weights: number[] = new Array(width).fill(0);
  const squares: number[] = new Array(width).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    const gradient: number[] = new Array(width).fill(0);
    for (const { signs, right } of examples) {
      const z = signs.reduce((sum, s, i) => sum + s * (weights[i] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-z)) - (right ? 1 : 0);
      signs.forEach((s, i) => {
        gradient[i] = (gradient[i] ?? 0) + (error * s) / examples.length;
      });
    }
    gradient.forEach((g, i) => {
      const full = g + decay * (weights[i] ?? 0);
      squares[i] = (squares[i] ?? 0) + full * full;
      weights[i] = (weights[i] ?? 0) - (0.5 * full) / Math.sqrt(squares[i] ?? 1);
    });
  }
  return weights;
}

// The outside world as the commands see it; tests hand in another one.

export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Messages. */
  err(text: string): void;
  readonly stdin: AsyncIterable<unknown>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the screen that shows messages; `null` when there is none (a file, a pipe). */
  readonly columns: number | null;
}

/** The terminal of this process. A reader that goes away (`| head`) ends it without a word. */
export function processTerminal(): Terminal {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: process.stdin,
    env: process.env,
    columns: process.stderr.isTTY ? process.stderr.columns : null,
  };
}

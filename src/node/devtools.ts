// A Chromium steered over its own pipe: commands out, results back, nothing on the network.
import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { FoundBrowser } from "./find-browser.ts";

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null;

export interface DevTools {
  /** Sends a command and gives its result; `session` names a page. */
  send(method: string, params?: Bag, session?: string): Promise<Bag>;
  /** The next event of that name. */
  event(method: string, session: string): Promise<Bag>;
  close(): Promise<void>;
}

interface Waiting {
  readonly fits: (message: Bag) => boolean;
  done(result: Bag): void;
  fail(error: Error): void;
}

/** Starts the browser with a profile of its own in `folder`; everything fails with its last words once it has ended. */
export function startBrowser({ path, args }: FoundBrowser, folder: string): DevTools {
  const child = spawn(
    path,
    [
      ...args.filter((arg) => !arg.startsWith("--headless")),
      "--headless",
      "--disable-gpu",
      "--no-first-run",
      "--disable-extensions",
      "--disable-background-networking",
      // Where everything runs as root, as in containers, the sandbox cannot start; the pages are ours and hold no script.
      ...(process.getuid?.() === 0 && !args.includes("--no-sandbox") ? ["--no-sandbox"] : []),
      `--user-data-dir=${folder}`,
      "--remote-debugging-pipe",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"] },
  );
  const [, , stderr, input, output] = child.stdio as readonly [null, null, Readable, Writable, Readable];
  const waiting = new Set<Waiting>();
  let said = "";
  let ended: Error | null = null;
  const end = (reason: string): void => {
    ended ??= new Error(reason);
    for (const one of waiting) one.fail(ended);
    waiting.clear();
  };
  const closed = new Promise<void>((done) => {
    child.on("error", (error) => {
      end(error.message);
      done();
    });
    child.on("close", () => {
      end(said.trim().split("\n").at(-1) || "it ended without a word");
      done();
    });
  });
  stderr.setEncoding("utf8").on("data", (text: string) => {
    said = `${said}${text}`.slice(-2000);
  });
  input.on("error", () => {});
  let held = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    const messages = `${held}${text}`.split("\0");
    held = messages.pop() ?? "";
    for (const message of messages) hear(JSON.parse(message));
  });
  const hear = (message: unknown): void => {
    if (!isBag(message)) return;
    for (const one of waiting) {
      if (!one.fits(message)) continue;
      waiting.delete(one);
      const { error, result, params } = message;
      if (isBag(error)) one.fail(new Error(String(error["message"])));
      else one.done(isBag(result) ? result : isBag(params) ? params : {});
    }
  };
  const expect = (fits: Waiting["fits"]): Promise<Bag> =>
    new Promise((done, fail) => {
      if (ended === null) waiting.add({ fits, done, fail });
      else fail(ended);
    });
  let last = 0;
  return {
    send(method, params = {}, session) {
      const id = ++last;
      const answer = expect((message) => message["id"] === id);
      const to = session === undefined ? {} : { sessionId: session };
      input.write(`${JSON.stringify({ id, method, params, ...to })}\0`);
      return answer;
    },
    event: (method, session) => expect((message) => message["method"] === method && message["sessionId"] === session),
    async close() {
      child.kill("SIGKILL");
      await closed;
    },
  };
}

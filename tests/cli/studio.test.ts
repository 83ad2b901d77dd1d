// `fahm studio` as a program: it says where it is, serves the studio, and leaves when it is told to.
import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { program } from "../support/program.ts";

interface Running {
  readonly url: string;
  readonly err: () => string;
  stop(signal: "SIGINT" | "SIGTERM"): Promise<number | null>;
}

function start(args: readonly string[]): Promise<Running> {
  return new Promise((done, fail) => {
    const { PATH } = process.env;
    const child = spawn(process.execPath, [program, "studio", "--no-open", ...args], { env: { PATH, LANG: "C" } });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", fail);
    child.on("close", () => fail(new Error(`it ended: ${err}`)));
    child.stdout.setEncoding("utf8").once("data", (text: string) =>
      done({
        url: text.trim(),
        err: () => err,
        stop: (signal) =>
          new Promise((ended) => {
            child.once("close", ended);
            child.kill(signal);
          }),
      }),
    );
  });
}

/** How a run with wrong arguments ends. */
function ended(args: readonly string[]): Promise<{ readonly code: number | null; readonly err: string }> {
  return new Promise((done) => {
    const { PATH } = process.env;
    const child = spawn(process.execPath, [program, "studio", ...args], { env: { PATH, LANG: "C" } });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("close", (code) => done({ code, err }));
  });
}

describe("fahm studio", () => {
  it("serves the built studio until it is interrupted", async () => {
    const running = await start([]);
    expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(running.url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="app">');
    expect(running.err()).toContain("Ctrl+C");
    expect(await running.stop("SIGINT")).toBe(0);
    await expect(fetch(running.url)).rejects.toThrow();
  });

  it("takes the port that it is given, and says when somebody has it", async () => {
    const first = await start([]);
    const { port } = new URL(first.url);
    expect(await ended(["--port", port])).toMatchObject({ code: 1, err: expect.stringContaining(port) });
    expect(await first.stop("SIGTERM")).toBe(0);
    const again = await start(["--port", port]);
    expect(new URL(again.url).port).toBe(port);
    await again.stop("SIGTERM");
  });

  it.each([[["--port", "0"]], [["--port", "70000"]], [["--port", "eight"]], [["article.md"]], [["--prot", "1"]]])(
    "refuses %j",
    async (args) => {
      const { code, err } = await ended(args);
      expect(code).toBe(1);
      expect(err).toMatch(/^error: /);
    },
  );
});

// A queue server of the test's own: Redis or Valkey where one is installed, on a port of its own, keeping nothing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];

/** The program; `null` where none is installed. */
export const queueServer: string | null =
  folders
    .flatMap((folder) => ["redis-server", "valkey-server"].map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ?? null;

if (queueServer === null)
  console.warn("SKIPPED: tests that need a queue, because neither redis-server nor valkey-server is installed.");

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startQueueServer(): Promise<RunningServer> {
  const port = await freePort();
  const options = [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
    "--dir",
    tmpdir(),
  ];
  const server = spawn(queueServer ?? "redis-server", options, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  await new Promise<void>((ready, fail) => {
    server.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (/ready to accept connections/i.test(said)) ready();
    });
    server.on("exit", () => fail(new Error(`the queue server ended: ${said}`)));
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.removeAllListeners("exit");
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, "exit");
    },
  };
}

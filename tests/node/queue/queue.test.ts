// Batches and workers that meet at a real queue server.
import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type BatchStep, runBatch } from "../../../src/node/batch/run-batch.ts";
import { type Crew, failure, type Task } from "../../../src/node/batch/task.ts";
import { connect, queueName, settingsOf, shownAddress } from "../../../src/node/queue/connection.ts";
import { openQueueCrew, type QueueCrew } from "../../../src/node/queue/queue-crew.ts";
import { work } from "../../../src/node/queue/work.ts";
import { fakeCrew } from "../../support/fake-crew.ts";
import { bytesBelow } from "../../support/folder-bytes.ts";
import { program, runProgram } from "../../support/program.ts";
import { queueServer, type RunningServer, startQueueServer } from "../../support/redis-server.ts";

const VERSION = "test";
const samples = fileURLToPath(new URL("../../../articles/", import.meta.url));

let folder = "";
let server: RunningServer;
let cleanUp: (() => unknown)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fahm-test-"));
  cleanUp = [];
});
afterEach(async () => {
  for (const clean of cleanUp.toReversed()) await clean();
  await rm(folder, { recursive: true, force: true });
});

describe("an address", () => {
  test.each([
    ["localhost:6379", "queue-wrong"],
    ["http://localhost", "queue-wrong"],
    ["redis://127.0.0.1:1", "queue-unreachable"],
    ["redis://no-such-host.invalid", "queue-unreachable"],
  ])("%s is told as %s", async (url, code) => {
    expect(await connect(url)).toMatchObject({ problem: { code } });
  });

  test("is shown without its password", async () => {
    expect(shownAddress("redis://me:secret@host:1/2")).toBe("redis://host:1/2");
    expect(JSON.stringify(await connect("redis://me:secret@127.0.0.1:1"))).not.toMatch(/secret/);
  });
});

describe.skipIf(queueServer === null)("a queue (needs redis-server or valkey-server)", () => {
  beforeAll(async () => {
    server = await startQueueServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    const client = new Redis(server.url);
    await client.flushall();
    client.disconnect();
  });

  async function crewOf(): Promise<QueueCrew> {
    const opened = await openQueueCrew(server.url, VERSION);
    if ("problem" in opened) throw new Error(opened.problem.code);
    cleanUp.push(() => opened.crew.close());
    return opened.crew;
  }

  /** A worker in this process; what it makes it notes. */
  async function workerOf(crew: Crew): Promise<{ readonly made: string[]; stop(): Promise<void> }> {
    const made: string[] = [];
    const stop = new AbortController();
    let ending: Promise<unknown> = Promise.resolve();
    await new Promise<void>((ready) => {
      const plan = { url: server.url, version: VERSION, crew, ready, done: (path: string) => void made.push(path) };
      ending = work(plan, stop.signal);
    });
    const end = async (): Promise<void> => {
      stop.abort();
      await ending;
    };
    cleanUp.push(end);
    return { made, stop: end };
  }

  async function articles(n: number): Promise<readonly string[]> {
    const paths = Array.from({ length: n }, (_, at) => join(folder, `a${String(at).padStart(2, "0")}.md`));
    for (const [at, path] of paths.entries()) await writeFile(path, `أعلن الوزير القرار رقم ${at}.\n`);
    return paths;
  }

  async function batch(
    paths: readonly string[],
    crew: Crew,
    out = "out",
    resume = false,
    stop = new AbortController(),
  ) {
    const steps: BatchStep[] = [];
    const options = { seed: "1", count: 1, types: ["truefalse"], level: null, forms: 1 } as const;
    const recipe = { options, formats: ["json"], pages: {}, ui: "ar", ownTemplates: false } as const;
    const folders = paths.map((_, at) => `q${at}`);
    const plan = {
      paths,
      folders,
      out: join(folder, out),
      recipe,
      templates: null,
      version: VERSION,
      resume,
      allowPrivate: false,
    };
    await runBatch(plan, crew, stop.signal, { inOrder: async (step) => void steps.push(step), asDone: () => {} });
    return steps;
  }

  async function keysLeft(): Promise<readonly string[]> {
    const client = new Redis(server.url);
    const keys = await client.keys("*");
    client.disconnect();
    return keys.filter((key) => !/:(?:id|meta|events|marker|stalled-check|stalled)$/.test(key));
  }

  test("gives the same bytes as threads, in order, and is left empty", async () => {
    const paths = await articles(100);
    const crew = await crewOf();
    expect(await crew.workers()).toBe(0);
    const workers = [await workerOf(fakeCrew(2)), await workerOf(fakeCrew(2))];
    expect(await crew.workers()).toBe(2);
    const steps = await batch(paths, crew);
    expect(steps.map(({ outcome }) => outcome.path)).toEqual(paths);
    expect(workers.flatMap(({ made }) => made).sort()).toEqual(paths);
    await batch(paths, fakeCrew(2), "here");
    const quizzes = /quiz\.json$/;
    expect(await bytesBelow(join(folder, "out"), quizzes)).toEqual(await bytesBelow(join(folder, "here"), quizzes));
    expect(await keysLeft()).toEqual([]);
  });

  test("keeps what workers have made for a batch that was broken off", async () => {
    const paths = await articles(6);
    const stop = new AbortController();
    const hold = new EventEmitter();
    let begun = 0;
    const slow = fakeCrew(6, async () => {
      if (++begun === 6) hold.emit("begun");
      await once(hold, "let go");
    });
    const worker = await workerOf(slow);
    const first = batch(paths, await crewOf(), "out", false, stop);
    await once(hold, "begun");
    stop.abort();
    expect(await first).toEqual([]);
    hold.emit("let go");
    const deadline = Date.now() + 10_000;
    while (worker.made.length < 6 && Date.now() < deadline) await new Promise((later) => setTimeout(later, 50));
    const steps = await batch(paths, await crewOf(), "out", true);
    expect(steps.every(({ outcome }) => outcome.items === 1)).toBe(true);
    expect(worker.made.toSorted()).toEqual(paths);
  });

  test("tries again what brought a thread down, three times at most", async () => {
    const paths = await articles(3);
    const tries = new Map<string, number>();
    const steady = fakeCrew(2);
    const shaky: Crew = {
      ...steady,
      async make(task: Task) {
        const { name, path } = task.raw;
        const count = (tries.get(name) ?? 0) + 1;
        tries.set(name, count);
        if (name === "a02" || (name === "a01" && count === 1))
          return failure({ code: "worker-crashed", severity: "error", values: { detail: "fell" }, file: path });
        return steady.make(task);
      },
    };
    await workerOf(shaky);
    const steps = await batch(paths, await crewOf());
    expect(steps.map(({ outcome }) => outcome.problems.map(({ code }) => code))).toEqual([[], [], ["worker-crashed"]]);
    expect(Object.fromEntries(tries)).toEqual({ a00: 1, a01: 2, a02: 3 });
  });

  test("survives what is no task, and tells it", async () => {
    const queue = new Queue(queueName(VERSION), settingsOf(server.url));
    cleanUp.push(() => queue.close());
    for (const data of ["rubbish", 7, { raw: {} }]) await queue.add("quiz", data);
    await workerOf(fakeCrew(1));
    const steps = await batch(await articles(2), await crewOf());
    expect(steps.map(({ outcome }) => outcome.items)).toEqual([1, 1]);
    expect((await queue.getFailed()).map(({ failedReason }) => failedReason)).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/^no task:/)),
    );
  });

  test("makes one job of the same article named twice", async () => {
    const [path = ""] = await articles(1);
    await mkdir(join(folder, "b"));
    await copyFile(path, join(folder, "b", "a00.md"));
    const worker = await workerOf(fakeCrew(1));
    const steps = await batch([path, join(folder, "b", "a00.md")], await crewOf());
    expect(steps.map(({ outcome }) => outcome.files.length)).toEqual([1, 1]);
    expect(worker.made).toHaveLength(1);
  });

  describe.skipIf(!existsSync(program))("with the program", () => {
    function startWorker(): {
      readonly child: ChildProcess;
      readonly lines: string[];
      readonly ready: Promise<unknown>;
    } {
      const args = [program, "worker", "--queue", server.url, "--jobs", "1", "--lang", "en"];
      const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
      const lines: string[] = [];
      child.stdout?.setEncoding("utf8").on("data", (text: string) => lines.push(...text.trim().split("\n")));
      cleanUp.push(async () => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        child.kill("SIGKILL");
        await once(child, "exit");
      });
      return { child, lines, ready: child.stderr === null ? Promise.resolve() : once(child.stderr, "data") };
    }

    test("nothing is lost and nothing made twice when one of two workers is killed", async () => {
      await mkdir(join(folder, "in"));
      const names = (await readdir(samples)).filter((name) => name.endsWith(".md"));
      for (const name of names)
        for (const copy of ["a", "b", "c"]) await copyFile(join(samples, name), join(folder, "in", `${copy}-${name}`));
      const [first, second] = [startWorker(), startWorker()];
      await Promise.all([first.ready, second.ready]);
      const batch = runProgram(["batch", "in", "--queue", server.url, "--format", "json", "--lang", "en"], {
        cwd: folder,
      });
      await once(first.child.stdout ?? first.child, "data");
      // It has just ended one article, and is at the next.
      await new Promise((later) => setTimeout(later, 100));
      first.child.kill("SIGKILL");
      const ended = await batch;
      expect([ended.code, ended.out]).toEqual([0, expect.stringMatching(/Articles: 21\. Quizzes made: 21\./)]);
      second.child.kill("SIGTERM");
      const [code] = await once(second.child, "exit");
      expect(code).toBe(0);
      const made = [...first.lines, ...second.lines].flatMap((line) => /^(in\S+) \(/.exec(line)?.[1] ?? []);
      expect(made.toSorted()).toEqual([...new Set(made)].toSorted());
      expect(made).toHaveLength(21);
      expect(first.lines.length).toBeGreaterThan(0);

      const here = await runProgram(["batch", "in", "--format", "json", "--out", "here"], { cwd: folder });
      expect(here.code).toBe(0);
      expect(await bytesBelow(join(folder, "out"), /seed-1/)).toEqual(await bytesBelow(join(folder, "here"), /seed-1/));
      expect(await keysLeft()).toEqual([]);
    }, 120_000);
  });
});

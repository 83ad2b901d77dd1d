// How fast `fahm batch` is, how it grows with threads, what memory it takes, and whether a queue loses anything when a worker
// is killed. `npm run bench -- ARTICLES.jsonl.gz [count]`: lines with title, text and, where known, time and source.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { newsIn } from "./news.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist", "cli", "main.js");
const [source, wanted = "2000"] = process.argv.slice(2);
const COUNT = Number(wanted);
/** So many of them go through the queue. */
const QUEUED = Math.min(COUNT, 200);
/** Shorter texts are notes and captions. */
const SHORTEST = 600;

const work = mkdtempSync(join(tmpdir(), "fahm-bench-"));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const yaml = (text) => JSON.stringify(String(text ?? ""));

function article({ title, text, time, source }) {
  const date = new Date(time ?? "");
  const published = Number.isNaN(date.getTime()) ? "" : `published: ${date.toISOString().slice(0, 10)}\n`;
  return `---\ntitle: ${yaml(title)}\n${published}source: ${yaml(source)}\n---\n\n${text}\n`;
}

/** COUNT articles from all over the file; the samples again and again where no file is given. */
async function texts() {
  if (source === undefined) {
    const folder = join(root, "articles");
    const samples = readdirSync(folder).filter((name) => name.endsWith(".md"));
    return Array.from({ length: 20 }, () => samples.map((name) => readFileSync(join(folder, name), "utf8"))).flat();
  }
  const all = [];
  for await (const one of newsIn(source)) if (one.text.length >= SHORTEST) all.push(one);
  const step = all.length / Math.min(COUNT, all.length);
  return Array.from({ length: Math.min(COUNT, all.length) }, (_, at) => article(all[Math.floor(at * step)]));
}

function write(folder, contents) {
  mkdirSync(folder);
  for (const [at, text] of contents.entries()) writeFileSync(join(folder, `a${String(at).padStart(5, "0")}.md`), text);
  return folder;
}

/** Megabytes that a process holds; 0 where the system does not say. */
function memory(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Seconds of processor time that a process has taken; 0 where the system does not say. */
function processor(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, "");
    const [user, system] = fields.split(" ").slice(11, 13);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return 0;
  }
}

/** Runs `fahm` with `args`; seconds on the clock and of the processor, and its memory twice a second. */
async function run(args) {
  const start = performance.now();
  const child = spawn(process.execPath, [program, ...args, "--lang", "en"], { stdio: ["ignore", "pipe", "ignore"] });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  const held = [];
  let busy = 0;
  const timer = setInterval(() => {
    held.push(memory(child.pid));
    busy = Math.max(busy, processor(child.pid));
  }, 500);
  const [code] = await once(child, "close");
  clearInterval(timer);
  if (code !== 0 && code !== 2 && code !== 3) throw new Error(`fahm ${args.join(" ")} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, busy, held, out };
}

const batch = (folder, out, ...more) => run(["batch", folder, "--out", join(work, out), ...more]);

/** Path → hash of all files of quizzes. */
function hashes(out) {
  const files = readdirSync(join(work, out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && basename(entry.parentPath).startsWith("seed-"))
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return new Map(files.map((file) => [file.slice(join(work, out).length), hash(file)]));
}

const same = (a, b) => a.size === b.size && [...a].every(([name, hash]) => b.get(name) === hash);

function row(what, figure) {
  console.log(`${what.padEnd(58)}  ${figure}`);
}

const LOOP = `
  const { parentPort } = require("node:worker_threads");
  const end = performance.now() + 1500;
  let [rounds, sum] = [0, 0];
  for (; performance.now() < end; rounds++) for (let i = 0; i < 100000; i++) sum = (sum * 31 + i) | 0;
  parentPort.postMessage([rounds, sum]);`;

/** What two threads that share nothing do in the time of one: what this machine has to give just now. */
async function control() {
  const loops = async (threads) => {
    const started = Array.from({ length: threads }, () => once(new Worker(LOOP, { eval: true }), "message"));
    return (await Promise.all(started)).reduce((all, [[rounds]]) => all + rounds, 0);
  };
  const one = await loops(1);
  return (await loops(2)) / one;
}

/** All articles on one thread and on two: rates, memory, bytes. */
async function threads(contents) {
  const folder = write(join(work, "all"), contents);
  const given = [await control()];
  const runs = {};
  for (const jobs of [2, 1]) {
    runs[jobs] = await batch(folder, `all-${jobs}`, "--jobs", String(jobs));
    given.push(await control());
  }
  const [one, two] = [runs[1], runs[2]];
  const rate = ({ seconds }) => `${(contents.length / seconds).toFixed(1)} articles/s (${seconds.toFixed(0)} s)`;
  const cost = ({ busy }) => ((busy / contents.length) * 1000).toFixed(0);
  const [, made = "0", items = "0"] = /Quizzes made: (\d+)\. Items: (\d+)/.exec(two.out) ?? [];
  const quarters = ({ held }) =>
    [0, 1, 2, 3]
      .map((n) => median(held.slice(Math.floor((held.length * n) / 4), Math.ceil((held.length * (n + 1)) / 4))))
      .map((megabytes) => megabytes.toFixed(0))
      .join(", ");
  row(`${contents.length} articles, one thread`, rate(one));
  row(`${contents.length} articles, two threads`, rate(two));
  row("quizzes and items made", `${made} and ${items}`);
  row("two threads against one", `${(one.seconds / two.seconds).toFixed(2)} times as fast`);
  row(
    "two busy loops against one, before, between and after",
    `${given.map((n) => n.toFixed(2)).join(", ")} times as much`,
  );
  row("processor time of an article, one thread and two", `${cost(one)} ms, ${cost(two)} ms`);
  row("memory, one thread, median of each quarter of the time", `${quarters(one)} MB`);
  row("memory, two threads, median of each quarter of the time", `${quarters(two)} MB`);
  row("the same bytes with one and with two", same(hashes("all-1"), hashes("all-2")) ? "yes" : "NO");
}

function queueServer() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  return folders.flatMap((f) => [join(f, "redis-server"), join(f, "valkey-server")]).find((path) => existsSync(path));
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}

async function worker(url) {
  const child = spawn(process.execPath, [program, "worker", "--queue", url, "--jobs", "1", "--lang", "en"]);
  const made = [];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    made.push(...text.split("\n").filter((line) => / \([\d.]+ s\)$/.test(line)));
  });
  await once(child.stderr, "data");
  return { child, made };
}

/** Two workers, one of them killed after a third of the articles. */
async function queue(contents) {
  const server = queueServer();
  if (server === undefined) return row("queue", "skipped: neither redis-server nor valkey-server is installed");
  const port = await freePort();
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", work];
  const redis = spawn(server, options, { stdio: ["ignore", "pipe", "inherit"] });
  await once(redis.stdout, "data");
  const url = `redis://127.0.0.1:${port}`;
  const workers = [await worker(url), await worker(url)];
  const folder = write(join(work, "queued"), contents.slice(0, QUEUED));
  const running = batch(folder, "queue-out", "--queue", url);
  while (workers[0].made.length + workers[1].made.length < QUEUED / 3)
    await new Promise((later) => setTimeout(later, 50));
  workers[0].child.kill("SIGKILL");
  const { seconds } = await running;
  workers[1].child.kill("SIGTERM");
  await once(workers[1].child, "close");
  redis.kill();
  const made = workers.flatMap((one) => one.made);
  const twice = made.length - new Set(made.map((line) => line.replace(/ \([^(]*$/, ""))).size;
  const lost = QUEUED - (made.length - twice);
  const queued = new Map([...hashes("all-1")].filter(([name]) => Number(/a(\d+)/.exec(name)?.[1]) < QUEUED));
  row(`${QUEUED} articles, two workers on a queue, one killed`, `${(QUEUED / seconds).toFixed(1)} articles/s`);
  row("lost, made twice, the same bytes", `${lost}, ${twice}, ${same(queued, hashes("queue-out")) ? "yes" : "NO"}`);
  if (lost > 0 || twice > 0) process.exitCode = 1;
}

try {
  const contents = await texts();
  console.log(
    `\nNode ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before\n`,
  );
  await threads(contents);
  await queue(contents);
  console.log(`\nload ${loadavg()[0].toFixed(1)} after`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

// Makes the sample quizzes on several versions of Node, in other languages and time zones, and compares every byte of
// every file: `npm run same-bytes -- 20 22 24`. The versions come from npm (package `node`); the running one always takes part.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const SEEDS = ["1", "42"];
/** A run must not depend on these. */
const places = [
  { LANG: "C", TZ: "UTC" },
  { LANG: "ar_SA.UTF-8", TZ: "Asia/Riyadh" },
  { LANG: "en_US.UTF-8", TZ: "America/St_Johns" },
];

/** What runs Node of a major version; the running one without. */
function nodeOf(version) {
  return version === undefined ? [process.execPath] : ["npx", "--yes", `node@${version}`];
}

function run([command, ...before], args, env) {
  const { status, stdout, stderr } = spawnSync(command, [...before, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${before.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** What tells how long the run took, and where it wrote. */
const OF_THE_RUN = /^(\.fahm-batch\.jsonl|batch-report\.(html|json))$/;

/** File → SHA-256 of all that was written, but for the run's own records. */
function made(node, place) {
  const out = mkdtempSync(join(tmpdir(), "fahm-same-"));
  for (const seed of SEEDS) {
    const options = ["--seed", seed, "--forms", "2", "--out", out];
    run(node, ["dist/cli/main.js", "batch", "articles", ...options], place);
  }
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !OF_THE_RUN.test(entry.name),
  );
  const sums = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return `${createHash("sha256").update(readFileSync(path)).digest("hex")}  ${path.slice(out.length + 1)}`;
  });
  rmSync(out, { recursive: true });
  return sums.toSorted();
}

const versions = [undefined, ...process.argv.slice(2)];
let reference = null;
for (const [index, version] of versions.entries()) {
  const node = nodeOf(version);
  const sums = made(node, places[index % places.length]);
  reference ??= sums;
  const other = sums.filter((sum) => !reference.includes(sum));
  const digest = createHash("sha256").update(sums.join("\n")).digest("hex").slice(0, 16);
  const same = other.length === 0 && sums.length === reference.length;
  console.log(
    `${run(node, ["--version"], {}).padEnd(10)} ${sums.length} files  ${digest}  ${same ? "same" : "DIFFERENT"}`,
  );
  for (const sum of other.slice(0, 5)) console.log(`  ${sum}`);
  if (!same) process.exitCode = 1;
}

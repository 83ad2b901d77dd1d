// What `npm test` runs: build, types, lint, dead code, tests; each step with its time, and one line of counts at the end.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "check");
const report = join(cache, "tests.json");
const path = join(root, "node_modules", ".bin") + delimiter + (process.env.PATH ?? "");

/** Advisory steps are shown, but do not fail the check. */
const steps = [
  { name: "build", command: "npm run --silent build" },
  { name: "types of tests and scripts", command: "tsc -b" },
  { name: "lint", command: "biome check --error-on-warnings --max-diagnostics=40" },
  { name: "dead code", command: "knip --no-progress", advisory: true },
  { name: "tests", command: `vitest run --reporter=default --reporter=json --outputFile.json="${report}"` },
];

/** Runs one step; true when it succeeded. */
function run({ name, command, advisory = false }) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: "inherit",
    env: { ...process.env, PATH: path },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ok = status === 0;
  console.log(`== ${name}: ${ok ? "ok" : advisory ? "findings, see above" : "FAILED"} (${seconds} s)`);
  return ok;
}

/** Tests that passed and failed; a file that could not be loaded counts as one failure. */
function countTests() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    const unloaded = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

mkdirSync(cache, { recursive: true });
rmSync(report, { force: true });
const fallen = steps.filter((step) => !run(step) && !step.advisory).map((step) => step.name);
const tests = countTests();
// A failing test has already been counted; a test run that fails without one has not.
const failedSteps = fallen.filter((name) => name !== "tests" || tests.failed === 0).length;
const failed = tests.failed + failedSteps;
if (fallen.length > 0) console.log(`\nfailed: ${fallen.join(", ")}`);
console.log(`\n${tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

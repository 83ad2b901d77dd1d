import { expect, test } from "vitest";
import { progressOn } from "../../src/cli/progress.ts";
import { wordsOf } from "../../src/cli/words.ts";

/** What is on the line after each call, 100 columns wide, one second apart. */
function drawn(columns: number | null) {
  const lines: string[] = [];
  let time = 0;
  const terminal = {
    out: () => {},
    err: (text: string) => void lines.push(text.replace("\r\u001B[K", "")),
    stdin: (async function* () {})(),
    env: {},
    columns,
  };
  const progress = progressOn(terminal, 2000, wordsOf.en, () => time);
  return {
    lines,
    progress,
    wait: (seconds: number) => {
      time += seconds * 1000;
    },
  };
}

test("rate and time left are reckoned from what this run has made", () => {
  const { lines, progress, wait } = drawn(100);
  progress.show(0, 0, "");
  wait(10);
  progress.show(100, 100, "a.md");
  wait(10);
  progress.show(1000, 100, "b.md");
  wait(1e4);
  progress.show(1999, 200, "c.md");
  expect(lines).toEqual([
    "[--------------------] 0/2000 ",
    "[#-------------------] 100/2000 10/s, 3:10 left a.md",
    "[##########----------] 1000/2000 5.0/s, 3:20 left b.md",
    "[####################] 1999/2000 0.0/s, 0:50 left c.md",
  ]);
});

test("is drawn ten times a second, and to the last", () => {
  const { lines, progress, wait } = drawn(100);
  for (let done = 0; done <= 2000; done++) {
    progress.show(done, done, "");
    wait(0.001);
  }
  expect(lines.length).toBeLessThan(30);
  expect(lines.at(-1)).toMatch(/2000\/2000/);
});

test("never wraps, and stays away where no screen is", () => {
  const narrow = drawn(20);
  narrow.progress.show(1, 1, "x".repeat(80));
  expect(narrow.lines).toEqual([`[${"-".repeat(18)}`]);
  const none = drawn(null);
  none.progress.show(1, 1, "x");
  none.progress.clear();
  expect(none.lines).toEqual([]);
});

// One run of the command line: arguments in, exit code out. What to do is parsed first; only then is anything loaded.
import type { Problem } from "../index.ts";
import type { LoadFahm, OpenCrew } from "./command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { languageOf } from "./language.ts";
import { parse } from "./parse.ts";
import type { Terminal } from "./terminal.ts";
import { wordsOf } from "./words.ts";

const threads: OpenCrew = async (jobs) => (await import("../node/batch/threads.ts")).openThreads(jobs);

/** Runs `args` (without node and script) and returns the exit code; `version` is Fahm's. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  load: LoadFahm,
  version: string,
  openCrew: OpenCrew = threads,
): Promise<ExitCode> {
  const { lang, wrong } = languageOf(args, terminal.env);
  const words = wordsOf[lang];
  const tell = async (problems: readonly Problem[]): Promise<void> => {
    if (problems.length === 0) return;
    const { formatProblem } = await import("../index.ts");
    for (const problem of problems) terminal.err(`${formatProblem(problem, lang)}\n`);
  };
  if (wrong !== null) {
    const values = { option: "--lang", value: wrong, allowed: "ar, en" };
    await tell([{ code: "usage-one-of", severity: "error", values }]);
    return EXIT.usage;
  }
  try {
    const { command, paths, typed, faults, output, help } = await parse(args, terminal.columns, words, version);
    if (output !== "") {
      terminal.out(`${output}\n`);
      return EXIT.made;
    }
    if (faults.length > 0) {
      const named = command === null ? "fahm" : `fahm ${command.name}`;
      await tell(
        faults.map((detail) => ({ code: "usage-parse", severity: "error", values: { detail, command: named } })),
      );
      return EXIT.usage;
    }
    if (command === null) {
      terminal.err(`${help}\n`);
      return EXIT.usage;
    }
    return await command.run(paths, typed, { terminal, lang, words, load, openCrew, version, tell });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    await tell([{ code: "internal-error", severity: "error", values: { detail } }]);
    return EXIT.internal;
  }
}

// What a command is: one file each, found in the table of `run.ts`, and what it is given to work with.
import type { Options } from "yargs";
import type { Fahm, MessageLanguage, Problem } from "../index.ts";
import type { Crew } from "../node/batch/task.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Typed } from "./read-options.ts";
import type { Terminal } from "./terminal.ts";
import type { Words } from "./words.ts";

/** Gives Fahm with its assets, with `templates` laid over them. */
export type LoadFahm = (
  templates: string | null,
) => Promise<{ readonly fahm: Fahm; readonly warnings: readonly Problem[] } | { readonly problem: Problem }>;

/** Gives those who make the quizzes of a batch: threads here, `jobs` at once. */
export type OpenCrew = (jobs: number) => Promise<Crew>;

export interface CommandContext {
  readonly terminal: Terminal;
  readonly lang: MessageLanguage;
  readonly words: Words;
  readonly load: LoadFahm;
  readonly openCrew: OpenCrew;
  /** Fahm's version. */
  readonly version: string;
  /** Prints problems, one a line, where messages go. */
  tell(problems: readonly Problem[]): Promise<void>;
}

export interface Command {
  readonly name: string;
  /** What is named behind it, as help writes it: `[articles..]`. */
  readonly takes: string;
  describe(words: Words): string;
  /** Help for what it takes. */
  about(words: Words): string;
  options(words: Words): Readonly<Record<string, Options>>;
  /** `paths` is what was named behind the command. */
  run(paths: readonly string[], typed: Typed, context: CommandContext): Promise<ExitCode>;
}

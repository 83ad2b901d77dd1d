// Arguments to a command with its options, by yargs, which here prints nothing and ends nothing by itself.
import yargs from "yargs";
import type { Command } from "./command.ts";
import { batchCommand } from "./commands/batch.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { factsCommand } from "./commands/facts.ts";
import { gradeCommand } from "./commands/grade.ts";
import { quizCommand } from "./commands/quiz.ts";
import { studioCommand } from "./commands/studio.ts";
import { workerCommand } from "./commands/worker.ts";
import { nearestOf } from "./nearest.ts";
import type { Typed } from "./read-options.ts";
import type { Words } from "./words.ts";

const commands: readonly Command[] = [
  quizCommand,
  factsCommand,
  explainCommand,
  batchCommand,
  workerCommand,
  exportCommand,
  gradeCommand,
  studioCommand,
];

/** What every command takes, and what yargs adds. */
const everywhere = ["lang", "help", "h", "version", "_", "$0"];

/** What was parsed: the command to run, faults in words, or a text (help, version) to print. */
export interface Parsed {
  /** `null` when none was named. */
  readonly command: Command | null;
  /** What was named behind it. */
  readonly paths: readonly string[];
  readonly typed: Typed;
  readonly faults: readonly string[];
  readonly output: string;
  /** The overview of all commands. */
  readonly help: string;
}

/** yargs' own words in ours. */
function strings(words: Words): Record<string, string> {
  return {
    "Commands:": words.commands,
    "Options:": words.options,
    "default:": words.defaults,
    "choices:": words.allowed,
    "Show help": words.help,
    "Show version number": words.version,
    "Not enough arguments following: %s": words.needsValue,
  };
}

function texts(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** `Unknown option: --cuont. Did you mean --count?` */
function unknown(said: string, name: string, known: readonly string[], words: Words): string {
  const near = nearestOf(name, known);
  return [said.replace("%s", () => name), ...(near === null ? [] : [words.didYouMean.replace("%s", near)])].join(" ");
}

/** Parses `args`; unknown commands and options are found here, because yargs' texts for them cannot be translated. */
export async function parse(
  args: readonly string[],
  columns: number | null,
  words: Words,
  version: string,
): Promise<Parsed> {
  const faults: string[] = [];
  let output = "";
  let command: Command | null = null;
  let typed: Typed = {};
  const parser = yargs()
    .scriptName("fahm")
    .usage(`fahm: ${words.about}`)
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    })
    .detectLocale(false)
    .updateStrings(strings(words))
    .version(version)
    .help()
    .alias("help", "h")
    .option("lang", { type: "string", choices: ["ar", "en"], describe: words.lang, requiresArg: true })
    .wrap(Math.min(columns ?? 100, 100))
    .exitProcess(false);
  // The articles are read from `_`: as a positional of its own, yargs would lose `-` and what stands behind `--`.
  for (const one of commands) {
    const usage = `$0 ${one.name} ${one.takes}\n\n${one.describe(words)}\n\n${one.takes}  ${one.about(words)}`;
    parser.command(
      one.name,
      one.describe(words),
      (builder) => builder.usage(usage).options(one.options(words)),
      () => {
        command = one;
      },
    );
  }
  await parser.parseAsync([...args], {}, (error: Error | undefined, parsed: Typed, shown: string) => {
    typed = parsed;
    if (error) faults.push(error.message);
    else output = shown;
  });
  // A fault keeps yargs from reaching the command; it is known by its name all the same.
  const named: Command | null = command ?? commands.find(({ name }) => name === args[0]) ?? null;
  const { _: rest } = typed;
  if (faults.length === 0) faults.push(...unknownIn(named, typed, words));
  return {
    command: named,
    paths: named === null ? [] : texts(rest).slice(1),
    typed,
    faults,
    output,
    help: await parser.getHelp(),
  };
}

function unknownIn(command: Command | null, typed: Typed, words: Words): readonly string[] {
  const { _: rest } = typed;
  const [stray] = command === null ? texts(rest) : [];
  if (stray !== undefined) {
    const names = commands.map(({ name }) => name);
    return [unknown(words.unknownCommand, stray, names, words)];
  }
  const own = command === null ? [] : Object.keys(command.options(words));
  const known = [...everywhere, ...own];
  const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);
  const options = known.filter((name) => /^\w{2,}$/.test(name)).map(dashed);
  return Object.keys(typed)
    .filter((name) => !known.includes(name))
    .map((name) => unknown(words.unknownOption, dashed(name), options, words));
}

#!/usr/bin/env node
// The program `fahm`: hands this process's arguments and terminal to the command line.
import { loadFahm } from "./load-fahm.ts";
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";
import { packageVersion } from "./version.ts";

process.exitCode = await run(process.argv.slice(2), processTerminal(), loadFahm, packageVersion());

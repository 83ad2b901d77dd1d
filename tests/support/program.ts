// The built program as a process of its own.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const program: string = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
export const sample: string = fileURLToPath(new URL("../../articles/putin-xi-call.md", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  /** Where it runs: a folder far from the package, so that it must find its own files. */
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `fahm` with `args`. */
export function runProgram(args: readonly string[], { cwd, stdin = "", env = {} }: Circumstances): Promise<Ended> {
  return new Promise((done, fail) => {
    const { PATH } = process.env;
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH, LANG: "C", ...env } });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", fail).on("close", (code) => done({ code, out, err }));
    child.stdin.on("error", () => {}).end(stdin);
  });
}

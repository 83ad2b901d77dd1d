// Writes the files of one article all or not at all: first to a hidden folder in the target, then renamed into place.
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Problem, ProblemCode } from "../index.ts";
import { cleaningUp } from "./interrupt.ts";
import { systemCode } from "./read-bytes.ts";

/** Paths written, in the order given. */
export type Written = { readonly files: readonly string[] } | { readonly problem: Problem };

const codes: Readonly<Record<string, ProblemCode>> = {
  EACCES: "write-forbidden",
  EPERM: "write-forbidden",
  EROFS: "write-forbidden",
  ENOTDIR: "write-not-folder",
  EEXIST: "write-not-folder",
  ENOSPC: "write-no-space",
  EDQUOT: "write-no-space",
};

/** Makes `folder` and what is missing above it, one by one: the recursive `mkdir` never ends where none may be made (`/proc/x`). */
export async function makeFolder(folder: string): Promise<void> {
  const known = await stat(folder).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  });
  if (known?.isDirectory()) return;
  if (known === null && dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    // Another process may have made it since.
    if (systemCode(error) !== "EEXIST" || known !== null) throw error;
  });
}

/** Why nothing could be written into `folder`. */
export function unwritable(error: unknown, folder: string): { readonly problem: Problem } {
  const code = codes[systemCode(error)] ?? "write-failed";
  const values = code === "write-failed" ? { reason: error instanceof Error ? error.message : String(error) } : {};
  return { problem: { code, severity: "error", values, file: folder } };
}

/** Writes `files` (name → content) into `folder`, which is made where missing; files of the same name are replaced. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<Written> {
  try {
    await makeFolder(folder);
    const draft = await mkdtemp(join(folder, ".fahm-"));
    const discard = (): void => rmSync(draft, { recursive: true, force: true });
    return await cleaningUp(discard, async () => {
      try {
        for (const [name, content] of files) await writeFile(join(draft, name), content);
        for (const name of files.keys()) await rename(join(draft, name), join(folder, name));
        return { files: [...files.keys()].map((name) => join(folder, name)) };
      } finally {
        await rm(draft, { recursive: true, force: true });
      }
    });
  } catch (error) {
    return unwritable(error, folder);
  }
}

// What a folder holds, to be compared with another.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** Path of each file below `folder` that `wanted` → hash of its bytes. */
export async function bytesBelow(folder: string, wanted: RegExp = /./): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => wanted.test(path))
    .sort();
  const hash = async (path: string): Promise<readonly [string, string]> => [
    path,
    createHash("sha256")
      .update(await readFile(join(folder, path)))
      .digest("hex"),
  ];
  return Object.fromEntries(await Promise.all(paths.map(hash)));
}

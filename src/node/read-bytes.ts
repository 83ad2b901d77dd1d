// Reads the bytes of a file or of standard input; whatever stands in the way comes back as a problem for the person who named it.
import { open } from "node:fs/promises";
import type { Problem, ProblemCode } from "../index.ts";

/** The largest file that is read, in bytes: 20 MB. */
export const LARGEST_FILE: number = 20 * 1024 * 1024;

export type BytesRead = { readonly bytes: Uint8Array } | { readonly problem: Problem };

/** How standard input is called where a file name would stand. */
export const STDIN = "-";

export function fault(code: ProblemCode, file: string, values: Problem["values"] = {}): { readonly problem: Problem } {
  return { problem: { code, severity: "error", values, file } };
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

function tooBig(file: string, bytes: number): { readonly problem: Problem } {
  return fault("file-too-big", file, { size: megabytes(bytes), limit: LARGEST_FILE / 1024 / 1024 });
}

/** System error codes (`ENOENT`, …) of `error`, "" where it has none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function unreadable(error: unknown, file: string): { readonly problem: Problem } {
  switch (systemCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return fault("file-missing", file);
    case "EISDIR":
      return fault("file-is-folder", file);
    case "EACCES":
    case "EPERM":
      return fault("file-forbidden", file);
    default:
      return fault("file-unreadable", file, { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** The bytes of a stream, `null` when there are more than the limit. */
export async function bytesOf(
  stream: AsyncIterable<unknown>,
  limit: number = LARGEST_FILE,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    length += bytes.length;
    if (length > limit) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The bytes of the file at `path`; relative to the working folder. */
export async function readFileBytes(path: string): Promise<BytesRead> {
  try {
    const file = await open(path, "r");
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) return fault("file-is-folder", path);
      if (stat.size > LARGEST_FILE) return tooBig(path, stat.size);
      // Pipes (`<(…)`) say size 0, so the stream is measured too.
      const bytes = await bytesOf(file.createReadStream({ autoClose: false }));
      return bytes === null ? tooBig(path, LARGEST_FILE + 1) : { bytes };
    } finally {
      await file.close();
    }
  } catch (error) {
    return unreadable(error, path);
  }
}

/** The bytes of a stream, for standard input. */
export async function readStreamBytes(stream: AsyncIterable<unknown>): Promise<BytesRead> {
  try {
    const bytes = await bytesOf(stream);
    return bytes === null ? tooBig(STDIN, LARGEST_FILE + 1) : { bytes };
  } catch (error) {
    return unreadable(error, STDIN);
  }
}

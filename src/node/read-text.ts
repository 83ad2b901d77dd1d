// Reads a text that is no article: a facts file, a template, a quiz.
import type { Problem } from "../index.ts";
import { decode } from "../intake/decode.ts";
import { type BytesRead, fault, readFileBytes, readStreamBytes, STDIN } from "./read-bytes.ts";

export type TextRead = { readonly text: string } | { readonly problem: Problem };

/** The text that was read from `file`, or what stands in the way. */
export function textOf(read: BytesRead, file: string): TextRead {
  if ("problem" in read) return read;
  const decoded = decode(read.bytes);
  if ("text" in decoded) return decoded;
  return decoded.fault === "binary"
    ? fault("file-not-text", file)
    : fault("file-bad-encoding", file, { offset: decoded.offset + 1 });
}

/** The text of the file at `path`; relative to the working folder. */
export async function readTextFile(path: string): Promise<TextRead> {
  return textOf(await readFileBytes(path), path);
}

/** The text of a stream, for standard input. */
export async function readTextStream(stream: AsyncIterable<unknown>): Promise<TextRead> {
  return textOf(await readStreamBytes(stream), STDIN);
}

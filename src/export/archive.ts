// Files in one zip whose bytes depend on nothing but their content.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** As a local time, which is how zip keeps it: the same bytes in every time zone. */
const STAMP = "1980-01-01T00:00:00";

/** A zip of `files` (path → text or bytes), in the order given. */
export function archive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
  );
  return zipSync(bytes, { mtime: STAMP, level: 6, os: 0 });
}

/** A package that a library made, packed again without its clock: each file as `edit` gives it back, sorted by path. */
export function repacked(bytes: Uint8Array, edit: (path: string, text: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([path, file]) => [path, edit(path, strFromU8(file))] as const);
  // Office wants the list of content types first.
  const rank = (path: string): string => (path === "[Content_Types].xml" ? "" : path);
  return archive(Object.fromEntries(files.sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))));
}

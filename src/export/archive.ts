// Files in one zip whose bytes depend on nothing but their content.
import { strToU8, zipSync } from "fflate";

/** As a local time, which is how zip keeps it: the same bytes in every time zone. */
const STAMP = "1980-01-01T00:00:00";

/** A zip of `files` (path → text), in the order given. */
export function archive(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(bytes, { mtime: STAMP, level: 6, os: 0 });
}

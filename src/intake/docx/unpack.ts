// Opens the zip of a Word document without trusting what it says about its sizes.
import { Unzip, UnzipInflate, unzipSync, type Zippable, zipSync } from "fflate";

/** Names of the files in a zip; empty where it cannot be opened. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter({ name }) {
        names.push(name);
        return false;
      },
    });
  } catch {
    return [];
  }
  return names;
}

/** What a Word document needs for its words; pictures, fonts and macros stay packed. */
const needed = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?!media\/)[^/]+\.xml|word\/_rels\/.*)$/;

/** The most that the needed parts may hold, in bytes: a book has less. */
const MOST = 16 * 1024 * 1024;
/** Packed bytes unpack to a thousand times as many at most: no step gives more than eight megabytes. */
const STEP = 8 * 1024;

/**
 * The same document with the needed parts only, unpacked; `null` where they are larger than any article's.
 * The packed bytes are fed in steps, so that a small file which unpacks to gigabytes is let go of in time.
 */
export function slimDocx(bytes: Uint8Array): Uint8Array | null {
  const parts: Record<string, Uint8Array[]> = {};
  let total = 0;
  let fault: Error | null = null;
  const unzip = new Unzip((file) => {
    if (!needed.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts[file.name] = chunks;
    file.ondata = (error, chunk) => {
      fault ??= error;
      total += chunk?.length ?? 0;
      if (total <= MOST) chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && total <= MOST; at += STEP) {
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    if (fault !== null) throw fault;
  }
  if (total > MOST) return null;
  const files: Zippable = {};
  for (const [name, chunks] of Object.entries(parts)) files[name] = joined(chunks);
  // A fixed date: the bytes go nowhere, but nothing here shall ask the clock.
  return zipSync(files, { level: 0, mtime: "1980-01-01T00:00:00" });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

// The text of a page's bytes: by what they are, then by what server and page say they are, then by what Arabic pages used to be.

/** `charset=…` of a Content-Type header. */
function named(header: string): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(header)?.[1] ?? null;
}

/** Where browsers look for a page's own word on its encoding. */
const HEAD = 4096;

function declaredIn(bytes: Uint8Array): string | null {
  let head = "";
  for (const byte of bytes.subarray(0, HEAD)) head += String.fromCharCode(byte);
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  return meta ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

/** `bytes` in the encoding of that name; `null` where there is none, or where they break its rules. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const arabicLetters = (text: string): number => text.match(/[\u0621-\u064A]/g)?.length ?? 0;
/** Letters of Western Europe: what Arabic turns into when it is read in the wrong encoding. */
const accented = (text: string): number => text.match(/[\u00A1-\u00FF]/g)?.length ?? 0;

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** The text of a page, `null` where no encoding fits; `type` is the Content-Type that came with it, "" for none. */
export function decodePage(bytes: Uint8Array, type: string): string | null {
  const mark = markOf(bytes);
  if (mark !== null) return decodeAs(mark, bytes);
  // Text that obeys the rules of UTF-8 is UTF-8, whatever is said of it: other encodings do not do so by accident.
  const unicode = decodeAs("utf-8", bytes);
  if (unicode !== null) return unicode;
  for (const label of [named(type), declaredIn(bytes)]) {
    if (label === null || /^utf-?8$/i.test(label)) continue;
    const text = decodeAs(label, bytes);
    if (text !== null && arabicLetters(text) > accented(text)) return text;
  }
  // Said wrongly or not at all: what browsers in Arab countries assume, if Arabic comes of it.
  const windows = decodeAs("windows-1256", bytes);
  if (windows !== null && arabicLetters(windows) > accented(windows)) return windows;
  return null;
}

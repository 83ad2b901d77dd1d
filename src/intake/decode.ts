// Bytes of a file to text: UTF-8 and UTF-16, with or without byte order mark; everything else is named, not guessed.

/** `binary`: not a text at all; `bad`: a text in another encoding, wrong from byte `offset` (from 0) on. */
export type Decoded =
  | { readonly text: string }
  | { readonly fault: "binary" }
  | { readonly fault: "bad"; readonly offset: number };

const PROBE = 4096;

/** Share of NUL bytes at even and at odd places of the first bytes: UTF-16 of Arabic and Latin has them on one side. */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const probe = bytes.subarray(0, PROBE);
  let even = 0;
  let odd = 0;
  // Space, line feed, digits and punctuation have a zero high byte: the side with zeros is the high one.
  probe.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const enough = probe.length / 64;
  if (odd >= enough && even === 0) return "utf-16le";
  if (even >= enough && odd === 0) return "utf-16be";
  return null;
}

/** Offset of the first byte that is not UTF-8; the length of `bytes` when all are. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let low = 0;
  let high = bytes.length;
  // A stream that fails after n bytes fails after every longer prefix: search by halves.
  const fails = (length: number): boolean => {
    try {
      decoder.decode(bytes.subarray(0, length), { stream: true });
      return false;
    } catch {
      return true;
    } finally {
      try {
        decoder.decode();
      } catch {
        // A character cut off by the prefix; resetting the decoder is all that is wanted.
      }
    }
  };
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (fails(middle)) high = middle - 1;
    else low = middle;
  }
  // The decoder waits for the rest of a letter before it fails: step back to where that letter began.
  while (low > 0 && strictly("utf-8", bytes.subarray(0, low)) === null) low--;
  return low;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text that `bytes` hold, without byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : null;
  const wide = marked ?? utf16WithoutMark(bytes);
  if (wide !== null) {
    const text = strictly(wide, bytes);
    if (text !== null && !text.includes("\u0000")) return { text };
    return { fault: "binary" };
  }
  if (bytes.includes(0)) return { fault: "binary" };
  const text = strictly("utf-8", bytes);
  if (text !== null) return { text };
  const controls = bytes.subarray(0, PROBE).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > 0 ? { fault: "binary" } : { fault: "bad", offset: firstBadByte(bytes) };
}

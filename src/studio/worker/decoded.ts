// Bytes of a file that was opened, as text.

/** UTF-8, or UTF-16 with its mark; `null` for what is neither. */
export function decoded(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const wide = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(wide, { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}

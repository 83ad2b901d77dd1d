// The container of trained weights: a magic word, a checksum, a JSON header, then arrays of numbers. Written by scripts/train, read by the engine.

/** «FHM» and the version of the format; a change of format or of features changes it. */
export const MAGIC: readonly number[] = [0x46, 0x48, 0x4d, 1];

export interface WeightsFile {
  readonly arrays: ReadonlyMap<string, Int8Array | Uint8Array | Uint16Array>;
  readonly meta: unknown;
}

/** Bytes before the header: magic, checksum, length of the header. */
const PREFIX = 12;

export function checksum(bytes: Uint8Array, from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return h >>> 0;
}

function word32(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
  );
}

/** True for an object with this property; narrows `unknown` for readers of headers. */
export function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === "object" && value !== null && key in value;
}

function damaged(name: string, why: string): Error {
  return new Error(`The Arabic model file "${name}" is damaged or of another version (${why}).`);
}

/** The arrays and the header's `meta` of one file; throws an Error that names the file. */
export function readWeights(name: string, bytes: Uint8Array | undefined): WeightsFile {
  if (bytes === undefined) throw new Error(`The Arabic model file "${name}" is missing.`);
  if (bytes.length < PREFIX || MAGIC.some((b, i) => bytes[i] !== b)) throw damaged(name, "unknown format");
  if (checksum(bytes, 8) !== word32(bytes, 4)) throw damaged(name, "wrong checksum");
  const headerEnd = PREFIX + word32(bytes, 8);
  let text = "";
  for (let i = PREFIX; i < headerEnd; i++) text += String.fromCharCode(bytes[i] ?? 0);
  const header: unknown = JSON.parse(text);
  if (!has(header, "sections") || !Array.isArray(header.sections) || !has(header, "meta"))
    throw damaged(name, "bad header");
  const arrays = new Map<string, Int8Array | Uint8Array | Uint16Array>();
  let at = headerEnd;
  for (const section of header.sections) {
    const [id, type, length] = Array.isArray(section) ? section : [];
    if (typeof id !== "string" || typeof length !== "number") throw damaged(name, "bad section");
    const size = type === "u16" ? length * 2 : length;
    if (at + size > bytes.length) throw damaged(name, "too short");
    // Copied by the constructors: `slice` of Node's Buffer, a Uint8Array too, would share the memory of the whole file.
    const section8 = bytes.subarray(at, at + size);
    if (type === "i8") arrays.set(id, new Int8Array(section8));
    else if (type === "u8") arrays.set(id, new Uint8Array(section8));
    else arrays.set(id, wide(bytes, at, length));
    at += size;
  }
  return { arrays, meta: header.meta };
}

function wide(bytes: Uint8Array, at: number, length: number): Uint16Array {
  const out = new Uint16Array(length);
  for (let i = 0; i < length; i++) out[i] = (bytes[at + 2 * i] ?? 0) | ((bytes[at + 2 * i + 1] ?? 0) << 8);
  return out;
}

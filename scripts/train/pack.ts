// Writes model files in the container that the engine reads; each file appears whole or not at all.
import { renameSync, writeFileSync } from "node:fs";
import { checksum, MAGIC } from "../../src/lang/ar/tagging/weights-file.ts";

type Packed = Int8Array | Uint8Array | Uint16Array;

/** Header JSON in plain ASCII. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function packWeights(arrays: Readonly<Record<string, Packed>>, meta: unknown): Uint8Array {
  const sections = Object.entries(arrays).map(([name, array]) => [
    name,
    array instanceof Int8Array ? "i8" : array instanceof Uint8Array ? "u8" : "u16",
    array.length,
  ]);
  const header = Buffer.from(ascii({ sections, meta }), "ascii");
  const parts = Object.values(arrays).map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength));
  const out = Buffer.concat([Buffer.alloc(12), header, ...parts]);
  MAGIC.forEach((b, i) => {
    out[i] = b;
  });
  out.writeUInt32LE(header.length, 8);
  out.writeUInt32LE(checksum(out, 8), 4);
  return out;
}

export function writeModelFile(
  folder: string,
  name: string,
  arrays: Readonly<Record<string, Packed>>,
  meta: unknown,
): number {
  const bytes = packWeights(arrays, meta);
  writeFileSync(`${folder}/${name}.new`, bytes);
  renameSync(`${folder}/${name}.new`, `${folder}/${name}`);
  return bytes.length;
}

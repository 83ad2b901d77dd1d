// Hashing of features: every feature is a 32-bit number, and a model's table is indexed by its low bits.

/** A well-spread 32-bit hash of a string (FNV-1a with a final stir). */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** Joins two hashes, order kept. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ (b >>> 17), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A growing list of features, reused from word to word. */
export interface FeatureList {
  readonly ids: Int32Array;
  size: number;
}

export function featureList(capacity: number): FeatureList {
  return { ids: new Int32Array(capacity), size: 0 };
}

/** Adds the feature (`template`, `value`). */
export function put(list: FeatureList, template: number, value: number): void {
  list.ids[list.size++] = mix(Math.imul(template, 0x632be5ab), value);
}

// What is asked of the same words again and again, kept for a while: names of an article are compared each with each.

/** Words kept; as many again from before that. */
const MOST = 8192;
/** Longer texts are sentences, which do not come back. */
const LONGEST = 64;

/** `make`, which must depend on its text alone, with its last results kept. */
export function remembered<T extends object | string>(make: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = older.get(text) ?? make(text);
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, made);
    return made;
  };
}

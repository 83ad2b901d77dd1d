// Remembers what rules compute of a text again and again, for as long as the document lives.
import type { Document } from "../../document/document.ts";
import type { RuleContext } from "../rule.ts";

/** `make`, computed once a document and text. */
export function memo<V extends object | string>(
  make: (text: string, context: RuleContext) => V,
): (text: string, context: RuleContext) => V {
  const caches = new WeakMap<Document, Map<string, V>>();
  return (text, context) => {
    let cache = caches.get(context.document);
    if (cache === undefined) {
      cache = new Map();
      caches.set(context.document, cache);
    }
    const known = cache.get(text);
    if (known !== undefined) return known;
    const made = make(text, context);
    cache.set(text, made);
    return made;
  };
}

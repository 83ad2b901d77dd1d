// Countries that stand right after one of their cities.
import type { PhrasingContext } from "./phrasing-context.ts";
import type { PlacedUnit } from "./units-inside.ts";

/** «جنيف بسويسرا»: everybody knows where Geneva is. */
export function afterCity(context: PhrasingContext, unit: PlacedUnit): boolean {
  return context.document.names.some(
    (name) =>
      name.type === "place" &&
      name.end < unit.span.start &&
      /^[\s،]*(ب|في)?\s*$/.test(context.text.slice(name.end, unit.span.start)),
  );
}

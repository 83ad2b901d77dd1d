// Places that everybody knows: countries right after one of their cities, capitals called so.
import type { PhrasingContext } from "./phrasing-context.ts";
import type { PlacedUnit } from "./units-inside.ts";

/** «العاصمة الصومالية مقديشو»: so is what a capital is called. */
export function isNamedCapital(context: PhrasingContext, unit: PlacedUnit): boolean {
  return /(^|\s)[وبل]?(ال|ل)?عاصمة(\s+ال\S+)?\s+$/.test(
    context.text.slice(Math.max(0, unit.span.start - 30), unit.span.start),
  );
}

/** «جنيف بسويسرا»: everybody knows where Geneva is. */
export function afterCity(context: PhrasingContext, unit: PlacedUnit): boolean {
  return context.document.names.some(
    (name) =>
      name.type === "place" &&
      name.end < unit.span.start &&
      /^[\s،]*(ب|في)?\s*$/.test(context.text.slice(name.end, unit.span.start)),
  );
}

// Which item is at hand: the only one shown, or the one that has the focus; and the keys: numbers choose, arrows move, Enter checks.
import { all, on, role } from "./dom.ts";
import type { Place, Sitting } from "./sitting.ts";

export interface Navigation {
  current(): number;
  /** Brings the item into view; `focus` moves the focus to its heading or controls too. */
  go(index: number, focus?: "heading" | "controls" | "none"): void;
}

/** `enter` is what the Enter key does with the item at hand. */
export function wireNavigation(sitting: Sitting, enter: (place: Place) => void): Navigation {
  const { places } = sitting;
  let at = 0;

  const show = (): void => {
    for (const [index, { root }] of places.entries()) root.classList.toggle("current", index === at);
    for (const button of all("[data-step]", HTMLButtonElement)) {
      const next = at + Number(button.dataset["step"]);
      button.setAttribute("aria-disabled", String(next < 0 || next >= places.length));
    }
    const { words, data } = sitting;
    const values = { n: words.number(at + 1), all: words.number(places.length) };
    role("place").textContent = words.say(data.labels.place, values);
  };

  const go: Navigation["go"] = (index, focus = "heading") => {
    const place = places[index];
    if (place === undefined) return;
    at = index;
    show();
    place.root.scrollIntoView({ block: "start" });
    if (focus === "controls") place.widget.focus();
    if (focus === "heading") place.root.querySelector("h3")?.focus({ preventScroll: true });
  };

  for (const [index, { root }] of places.entries()) {
    for (const heading of all("h3", HTMLElement, root)) {
      heading.tabIndex = -1;
      heading.id = `${root.id}-name`;
      root.setAttribute("aria-labelledby", heading.id);
    }
    on(root, "focusin", () => {
      if (at === index) return;
      at = index;
      show();
    });
  }
  for (const button of all("[data-step]", HTMLButtonElement)) {
    on(button, "click", () => go(at + Number(button.dataset["step"])));
  }
  document.addEventListener("keydown", (event) => onKey(event, sitting, { current: () => at, go }, enter));
  show();
  return { current: () => at, go };
}

const TEXT_KINDS = "input:not([type=radio]), textarea, select";
const OWN_ENTER = "button, a, summary, textarea, select";

/** The digit of a key, on keyboards of either kind; -1 for other keys. */
function digitOf(key: string): number {
  if (/^[0-9]$/.test(key)) return Number(key);
  const digit = "٠١٢٣٤٥٦٧٨٩".indexOf(key);
  return key.length === 1 ? digit : -1;
}

function onKey(event: KeyboardEvent, { places }: Sitting, nav: Navigation, enter: (place: Place) => void): void {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !(target instanceof Element)) return;
  const inside = target === document.body || target.closest("[data-role=questions]") !== null;
  const place = places[nav.current()];
  if (!inside || place === undefined || place.root.closest("[hidden]") !== null) return;
  if (key === "Enter" && !target.matches(OWN_ENTER) && place.root.contains(target)) {
    event.preventDefault();
    enter(place);
    return;
  }
  if (target.matches(TEXT_KINDS)) return;
  const digit = digitOf(key);
  if (digit > 0 && place.widget.choose(digit)) event.preventDefault();
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (key === "ArrowLeft" || key === "ArrowRight") {
    event.preventDefault();
    nav.go(nav.current() + (key === forward ? 1 : -1));
  }
}

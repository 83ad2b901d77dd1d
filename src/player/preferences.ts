// How the reader wants pages to look: text size, light or dark, digits, one item at a time. Kept for all quizzes.
import { all } from "./dom.ts";
import { attempt, isBag } from "./store.ts";

export interface Preferences {
  readonly theme: "auto" | "light" | "dark";
  readonly layout: "all" | "single";
  readonly digits: "western" | "arabic";
  /** Steps of a tenth, from -2 to 5. */
  readonly size: number;
}

const NAME = "fahm:preferences";
const LEAST = -2;
const MOST = 5;

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T =>
  allowed.find((known) => known === value) ?? otherwise;

function read(digits: Preferences["digits"]): Preferences {
  const stored: unknown = attempt(() => JSON.parse(localStorage.getItem(NAME) ?? "null"), null);
  const bag = isBag(stored) ? stored : {};
  const { size } = bag;
  return {
    theme: oneOf(bag["theme"], ["auto", "light", "dark"], "auto"),
    layout: oneOf(bag["layout"], ["all", "single"], "all"),
    digits: oneOf(bag["digits"], ["western", "arabic"], digits),
    size: typeof size === "number" && Number.isInteger(size) && size >= LEAST && size <= MOST ? size : 0,
  };
}

/** The rules that follow the system, and the condition that they came with. */
function* darkRules(): Generator<readonly [CSSMediaRule, string]> {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes("prefers-color-scheme: dark"))
        yield [rule, rule.conditionText];
    }
  }
}

export interface PreferencesPlan {
  /** The digits of the page as it was written. */
  readonly digits: Preferences["digits"];
  /** Hears of the first state and of every change. */
  apply(preferences: Preferences): void;
  /** Hears the new text size in percent. */
  sized(percent: number): void;
}

export function wirePreferences({ digits, apply, sized }: PreferencesPlan): void {
  let current = read(digits);
  const dark = [...darkRules()];
  const showTheme = (theme: Preferences["theme"]): void => {
    for (const [rule, condition] of dark)
      rule.media.mediaText = theme === "auto" ? condition : theme === "dark" ? "screen" : "not all";
  };
  const show = (): void => {
    const { theme, layout, size } = current;
    const root = document.documentElement;
    showTheme(theme);
    root.dataset["layout"] = layout;
    root.dataset["textSize"] = String(size);
    for (const radio of all("[data-preference]", HTMLInputElement)) {
      const name = radio.dataset["preference"];
      radio.checked =
        name === "theme" || name === "layout" || name === "digits" ? current[name] === radio.value : false;
    }
    apply(current);
  };
  const change = (changed: Partial<Record<keyof Preferences, unknown>>): void => {
    current = {
      theme: oneOf(changed["theme"], ["auto", "light", "dark"], current.theme),
      layout: oneOf(changed["layout"], ["all", "single"], current.layout),
      digits: oneOf(changed["digits"], ["western", "arabic"], current.digits),
      size: typeof changed["size"] === "number" ? changed["size"] : current.size,
    };
    attempt(() => localStorage.setItem(NAME, JSON.stringify(current)), undefined);
    show();
  };
  for (const radio of all("[data-preference]", HTMLInputElement)) {
    radio.addEventListener("change", () => change({ [radio.dataset["preference"] ?? ""]: radio.value }));
  }
  for (const button of all("[data-size]", HTMLButtonElement)) {
    button.addEventListener("click", () => {
      const size = Math.min(MOST, Math.max(LEAST, current.size + Number(button.dataset["size"])));
      change({ size });
      sized(100 + 10 * size);
    });
  }
  show();
}

// How the reader wants pages to look: text size, light or dark, digits, one item at a time. Kept for all quizzes.
import { all, on } from "./dom.ts";
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

const percentOf = (size: number): number => 100 + 10 * size;

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T =>
  allowed.find((known) => known === value) ?? otherwise;

/** `bag` as preferences; what is missing or unknown there stays as it is in `current`. */
function read(bag: Readonly<Record<string, unknown>>, current: Preferences): Preferences {
  const { size } = bag;
  return {
    theme: oneOf(bag["theme"], ["auto", "light", "dark"], current.theme),
    layout: oneOf(bag["layout"], ["all", "single"], current.layout),
    digits: oneOf(bag["digits"], ["western", "arabic"], current.digits),
    size: typeof size === "number" && Number.isInteger(size) && size >= LEAST && size <= MOST ? size : current.size,
  };
}

function stored(digits: Preferences["digits"]): Preferences {
  const bag: unknown = attempt(() => JSON.parse(localStorage.getItem(NAME) ?? "null"), null);
  return read(isBag(bag) ? bag : {}, { theme: "auto", layout: "all", digits, size: 0 });
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
  let current = stored(digits);
  const dark = [...darkRules()];
  const showTheme = (theme: Preferences["theme"]): void => {
    for (const [rule, condition] of dark)
      rule.media.mediaText = theme === "auto" ? condition : theme === "dark" ? "screen" : "not all";
  };
  const show = (): void => {
    const { theme, layout, digits: style, size } = current;
    const root = document.documentElement;
    showTheme(theme);
    root.dataset["layout"] = layout;
    root.dataset["digits"] = style;
    root.style.fontSize = `${percentOf(size)}%`;
    for (const radio of all("[data-preference]", HTMLInputElement)) {
      const name = radio.dataset["preference"];
      radio.checked =
        name === "theme" || name === "layout" || name === "digits" ? current[name] === radio.value : false;
    }
    apply(current);
  };
  const change = (changed: Partial<Record<keyof Preferences, unknown>>): void => {
    current = read(changed, current);
    attempt(() => localStorage.setItem(NAME, JSON.stringify(current)), undefined);
    show();
  };
  for (const radio of all("[data-preference]", HTMLInputElement)) {
    on(radio, "change", () => change({ [radio.dataset["preference"] ?? ""]: radio.value }));
  }
  for (const button of all("[data-size]", HTMLButtonElement)) {
    on(button, "click", () => {
      // Beyond the last step it stays.
      change({ size: current.size + Number(button.dataset["size"]) });
      sized(percentOf(current.size));
    });
  }
  show();
}

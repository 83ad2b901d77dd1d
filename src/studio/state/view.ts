// What the page shows at the moment and no file keeps: the language, the pane, the item in hand, the words chosen.
import { signal } from "@preact/signals";
import type { About, Span } from "../../index.ts";

export type Ui = "ar" | "en";
export type Pane = "article" | "quiz" | "facts" | "preview";

const LANGUAGE = "fahm-studio:language";

function remembered(): Ui {
  try {
    return localStorage.getItem(LANGUAGE) === "en" ? "en" : "ar";
  } catch {
    return "ar";
  }
}

/** What may be asked about: a place, a fact, anything, or anything that may stand instead of an item. */
export type Asking = About | { readonly instead: string };

export const ui = signal<Ui>(remembered());
export const pane = signal<Pane>("quiz");
/** Id of the item whose evidence the article shows. */
export const active = signal<string | null>(null);
/** Evidence of a fact in hand. */
export const shown = signal<readonly Span[]>([]);
/** The words last chosen in the article. */
export const chosen = signal<Span | null>(null);
/** What the "ask about this" window is open for. */
export const asking = signal<Asking | null>(null);

export function setUi(language: Ui): void {
  ui.value = language;
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

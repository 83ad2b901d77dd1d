// The words of the interface in the language that is chosen.
import { computed, type ReadonlySignal } from "@preact/signals";
import { ui } from "../state/view.ts";
import type { Said } from "../worker/protocol.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

export type Words = typeof ar;

const languages: { readonly [K in "ar" | "en"]: Words } = { ar, en };

export const words: ReadonlySignal<Words> = computed(() => languages[ui.value]);

type Values = Readonly<Record<string, string | number>>;

/** `template` with each `{name}` filled in, texts isolated so that they keep their direction. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? String(value) : `\u2068${value}\u2069`;
  });
}

type TextName = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

/** One message in both languages. */
export function say(name: TextName, values: Values = {}): Said {
  return { ar: fill(ar[name], values), en: fill(en[name], values) };
}

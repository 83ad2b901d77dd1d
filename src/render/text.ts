// Small work on words that pages show: isolation of left-to-right runs, digits, counted nouns.
import { isNumeric, runsToIsolate } from "../core/grading/runs.ts";
import { escapeHtml } from "./templates.ts";

/** `text` as HTML, each left-to-right run in an element of its own; numbers and ranges stay on one line. */
export function isolated(text: string): string {
  return runsToIsolate(text)
    .map(({ text, ltr }) => {
      const words = escapeHtml(text);
      if (!ltr) return words;
      return isNumeric(text) ? `<bdi dir="ltr" class="figure">${words}</bdi>` : `<bdi dir="ltr">${words}</bdi>`;
    })
    .join("");
}

const EUROPEAN = "0123456789";
const ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩";

/** The digits a page uses throughout: those that its article uses more. */
export function digitsOf(text: string): string {
  const count = (digits: string): number => [...text].filter((character) => digits.includes(character)).length;
  return count(ARABIC_INDIC) > count(EUROPEAN) ? ARABIC_INDIC : EUROPEAN;
}

export function writeNumber(value: number | string, digits: string): string {
  return String(value).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** `template` with each `{name}` replaced; an unknown name stays, for tests to find. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

// The script's words with their values filled in, in the digits of the page.
import type { PageData } from "../core/grading/play.ts";

export interface Words {
  number(value: number): string;
  say(label: string, values?: Readonly<Record<string, string>>): string;
  list(parts: readonly string[]): string;
  letter(index: number): string;
}

export function wordsOf({ digits, letters, labels }: PageData): Words {
  const number = (value: number): string =>
    String(Math.round(value * 10) / 10).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
  return {
    number,
    say: (label, values = {}) => label.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    list: (parts) => parts.join(labels.listSeparator),
    letter: (index) => letters[index] ?? number(index + 1),
  };
}

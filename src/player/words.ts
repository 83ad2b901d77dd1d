// The script's words with their values filled in, in the digits of the page.
import type { PlayData, PlayLabels } from "../core/grading/play.ts";

export interface Words {
  readonly labels: PlayLabels;
  number(value: number): string;
  say(label: string, values?: Readonly<Record<string, string>>): string;
  list(parts: readonly string[]): string;
  letter(index: number): string;
}

export function wordsOf(data: PlayData): Words {
  const number = (value: number): string =>
    String(Math.round(value * 10) / 10).replace(/\d/g, (digit) => data.digits.charAt(Number(digit)));
  return {
    labels: data.labels,
    number,
    say: (label, values = {}) => label.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    list: (parts) => parts.join(data.labels.listSeparator),
    letter: (index) => data.letters[index] ?? number(index + 1),
  };
}

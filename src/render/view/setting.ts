// What every view of one page shares: the words of the interface, the letters of the article's language, the digits.
import type { Quiz } from "../../core/quiz/quiz.ts";
import { arabicLabels } from "../labels/ar.ts";
import { englishLabels } from "../labels/en.ts";
import type { Labels } from "../labels/labels.ts";
import { digitsOf, fillIn, writeNumber } from "../text.ts";

export type Ui = "ar" | "en";

export interface Setting {
  readonly labels: Labels;
  /** Letters that name options: of the article's language, whatever the interface, so that paper and screen agree. */
  readonly letters: readonly string[];
  readonly digits: string;
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  number(value: number): string;
  letter(index: number): string;
  say(template: string, values: Readonly<Record<string, string>>): string;
}

const interfaces: { readonly [K in Ui]: Labels } = { ar: arabicLabels, en: englishLabels };

export function settingOf(quiz: Quiz, ui: Ui): Setting {
  const { lang, dir, text } = quiz.article;
  const digits = digitsOf(text);
  const letters = /^ar\b/.test(lang) ? arabicLabels.letters : englishLabels.letters;
  const number = (value: number): string => writeNumber(value, digits);
  return {
    labels: interfaces[ui],
    letters,
    digits,
    lang,
    dir,
    number,
    letter: (index) => letters[index] ?? number(index + 1),
    say: fillIn,
  };
}

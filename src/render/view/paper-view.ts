// What only paper has: its size and running foot, blanks that are all alike, numbered lines.
import type { Quiz } from "../../core/quiz/quiz.ts";
import type { PageOptions } from "./page-options.ts";
import type { Setting } from "./setting.ts";

const SIZES = { a4: "A4", letter: "letter" } as const;
/** Widths of a blank, in letters: room to write by hand, and never more than a line. */
const NARROWEST = 9;
const WIDEST = 24;
/** Handwriting takes more room than print. */
const HAND = 1.3;
/** Every line is numbered that divides by this. */
const STEP = 5;
/** Letters of the shortest line that is reckoned with. */
const LINE = 40;

/** `text` inside a CSS string, whatever it holds. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{M}\p{N} ·.]/gu, (character) => `\\${(character.codePointAt(0) ?? 32).toString(16)} `)}"`;

/** The style of one sheet: paper, foot, and the one width of its blanks, which the longest answer decides. */
export function sheetStyle(quiz: Quiz, setting: Setting, { paper = "a4" }: PageOptions): string {
  const { page } = setting.labels;
  const answers = quiz.items.flatMap((item) => (item.type === "fill" ? [item.answers[0].length] : []));
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(Math.max(0, ...answers) * HAND)));
  const made = [`${page.form} ${quiz.form}`, `${page.seed} ${quiz.seed}`, `${page.version} ${quiz.fahm}`];
  const style = setting.digits.startsWith("0") ? "" : ",arabic-indic";
  // In words: «1 / 2» says nothing about its direction.
  const [before = "", between = "", behind = ""] = page.pageOf.split(/\{(?:page|pages)\}/);
  const foot = [
    cssString(`${made.join(" · ")} · ${before}`),
    `counter(page${style})`,
    cssString(between),
    `counter(pages${style})`,
    cssString(behind),
  ].join(" ");
  const box = `@bottom-center{content:${foot};direction:${setting.labels.dir}}`;
  return `@page{size:${SIZES[paper]};${box}}:root{--blank:${width / 2}em}`;
}

/** Numbers for more lines than the article can have; those beyond its end are not shown. */
export function lineNumbers(text: string, setting: Setting): readonly string[] {
  const lines = text.split(/[\r\n]+/).reduce((sum, line) => sum + Math.ceil(line.length / LINE), 0);
  return Array.from({ length: lines }, (_, index) => ((index + 1) % STEP === 0 ? setting.number(index + 1) : ""));
}

// Where words of the article stand, told before them: «بحسب الفقرة الثالثة: …». Nouns that the paragraph explains then do not hang.

const UNITS = [
  "الأولى",
  "الثانية",
  "الثالثة",
  "الرابعة",
  "الخامسة",
  "السادسة",
  "السابعة",
  "الثامنة",
  "التاسعة",
  "العاشرة",
];
const TENS = ["العشرين", "الثلاثين", "الأربعين", "الخمسين", "الستين", "السبعين", "الثمانين", "التسعين"];
const ELEVENTH = "الحادية";
const HIGHEST = 99;

/** The ordinal of a feminine noun in the genitive, in words up to 99: «الثالثة», «الحادية عشرة», «الثانية والعشرين». */
function ordinal(value: number): string {
  if (value > HIGHEST) return String(value);
  if (value <= UNITS.length) return UNITS[value - 1] ?? "";
  const unit = value % 10;
  const one = unit === 1 ? ELEVENTH : (UNITS[unit - 1] ?? "");
  if (value < 20) return `${one} عشرة`;
  const ten = TENS[Math.floor(value / 10) - 2] ?? "";
  return unit === 0 ? ten : `${one} و${ten}`;
}

/** «في الفقرة الثالثة»; of the whole text «في النص». */
export function placeOf(paragraph: number | null): string {
  return paragraph === null ? "في النص" : `في الفقرة ${ordinal(paragraph)}`;
}

/** «بحسب الفقرة الثالثة: »; before words that begin with their own source «في الفقرة الثالثة: ». */
export function cueOf(paragraph: number, words: string): string {
  return `${/^(ب?حسب|وفق)/.test(words) ? "في" : "بحسب"} الفقرة ${ordinal(paragraph)}: `;
}

const CUE = /^(بحسب|في) الفقرة [^:]{1,24}: /;

/** The words behind the cue, where one stands before them. */
export function withoutCue(stem: string): string {
  return stem.replace(CUE, "");
}

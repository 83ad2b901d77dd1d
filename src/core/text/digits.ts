// Digits of other scripts as the ASCII ones that programs count with.

/** Arabic-Indic (U+0660) and extended Arabic-Indic (U+06F0) digits as ASCII. */
export function asciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

// Escaping of each format, by the layer that writes it.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text without the characters that XML 1.0 forbids, for libraries that escape the rest. */
export function legal(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** Text inside XML and HTML elements and attributes. */
export function xml(text: string): string {
  return legal(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Words of a quiz as a paragraph of HTML that runs in their direction. */
export function paragraph(text: string, lang: string, dir: string): string {
  return `<p dir="${xml(dir)}" lang="${xml(lang)}">${xml(text)}</p>`;
}

/** A cell of a table: one that a spreadsheet would take for a formula starts with one apostrophe more than its text. */
export function cell(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

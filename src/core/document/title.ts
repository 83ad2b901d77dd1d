// The title of an article whose header names none: a heading, or a first line that looks like one.

const LONGEST_TITLE = 160;
const heading = /^ {0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*$/m;
const anyHeading = /^ {0,3}#{2,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/;
/** Full stop, question and exclamation marks, ellipsis, colon, comma, semicolon (Arabic ones by code), then closing quotes. */
const endMark = /[.!?\u2026:;,\u061F\u06D4\u061B\u060C]["\u201D\u00BB'\u2019)\]]*$/;

const ownHeading = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/;

/** Where `text` goes on behind a first line that only repeats the title: whoever shows both would say it twice. Else 0. */
export function behindTitle({ title, text }: { readonly title: string; readonly text: string }): number {
  const first = /^\s*([^\r\n]+)\s*/.exec(text);
  const [whole = "", line = ""] = first ?? [];
  const words = (ownHeading.exec(line)?.[1] ?? line).trim();
  return words === title.trim() && whole.length < text.length ? whole.length : 0;
}

/** `# …` anywhere, else a first line that is a heading or is short, without end mark and followed by a blank line; else "". */
export function titleIn(text: string): string {
  const marked = heading.exec(text);
  if (marked?.[1] !== undefined) return marked[1].trim();
  const lines = text.split(/\r\n|\n|\r/, 3);
  const first = (lines[0] ?? "").trim();
  const headed = anyHeading.exec(first);
  if (headed?.[1] !== undefined) return headed[1].trim();
  const aloneAndFollowed = lines.length === 3 && lines[1]?.trim() === "";
  const looksLikeTitle = /\p{L}/u.test(first) && first.length <= LONGEST_TITLE && !endMark.test(first);
  return aloneAndFollowed && looksLikeTitle ? first : "";
}

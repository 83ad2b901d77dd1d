// What the bytes of a file are: told by how they begin, not by what the file is called.
import { zipNames } from "./docx/unpack.ts";

/** What an article can be read from, and what people also hand in. */
export type Kind =
  | "text"
  | "html"
  | "docx"
  | "pdf"
  | "old-word"
  | "locked"
  | "picture"
  | "mhtml"
  | "rtf"
  | "opendocument"
  | "epub"
  | "excel"
  | "powerpoint"
  | "archive";

const HEAD = 2048;

/** One byte a letter, NUL left out: enough to find words of ASCII in any encoding of text. */
function asciiOf(bytes: Uint8Array, limit: number): string {
  let text = "";
  for (const byte of bytes.subarray(0, limit)) if (byte !== 0) text += String.fromCharCode(byte);
  return text;
}

const signatures: readonly (readonly [RegExp, Kind])[] = [
  [/^%PDF-/, "pdf"],
  [/^\{\\rtf/, "rtf"],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*|MM\*|RIFF.{0,4}WEBP|.{0,4}ftyp(?:heic|heix|mif1|avif))/s, "picture"],
  [/^(?:From: .*\r?\n|MIME-Version:[\s\S]*?)[\s\S]{0,1500}Content-Type: *multipart\/related/i, "mhtml"],
  [
    /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,1500}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i,
    "html",
  ],
];

const zipKinds: readonly (readonly [RegExp, Kind])[] = [
  [/^word\//, "docx"],
  [/^xl\//, "excel"],
  [/^ppt\//, "powerpoint"],
  [/^META-INF\/container\.xml$/, "epub"],
  [/^(?:content|settings)\.xml$/, "opendocument"],
];

function zipKind(bytes: Uint8Array): Kind {
  const names = zipNames(bytes);
  return zipKinds.find(([sign]) => names.some((name) => sign.test(name)))?.[1] ?? "archive";
}

/** Containers of old Office files, by the names of their streams. */
function oldOfficeKind(bytes: Uint8Array): Kind {
  const text = asciiOf(bytes, bytes.length);
  if (text.includes("EncryptedPackage")) return "locked";
  if (text.includes("WordDocument")) return "old-word";
  return text.includes("PowerPoint") ? "powerpoint" : "excel";
}

/** The kind of `bytes`; `file` and `type` (a Content-Type) only decide between plain text and HTML. */
export function kindOf(bytes: Uint8Array, file: string, type: string): Kind {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return zipKind(bytes);
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return oldOfficeKind(bytes);
  const head = asciiOf(bytes, HEAD);
  const signed = signatures.find(([sign]) => sign.test(head))?.[1];
  if (signed !== undefined) return signed;
  return /\.(?:x?html?)$/i.test(file) || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type) ? "html" : "text";
}

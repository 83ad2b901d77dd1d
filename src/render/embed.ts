// What stands inside a page as code: data, script and style, each made unable to end its element early, and the content
// security policy that lets exactly these run and nothing else.
import { sha256 } from "@noble/hashes/sha2.js";
import type { Templates } from "./templates.ts";

const UNSAFE_IN_JSON = /[<>&\u2028\u2029]/g;

/** JSON that holds no `<`, `>`, `&` and no line separator, so that no text in it can end a script element or open a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Our own script, with the two sequences that HTML reads inside a script element written another way. */
export function scriptForPage(code: string): string {
  return code.trim().replace(/<(?=\/script|!--|script)/gi, "\\x3c");
}

/** A style sheet without comments and needless space; what stands in quotation marks stays. Refuses what would end its element. */
export function styleForPage(css: string): string {
  if (/<\/style|<!--/i.test(css)) throw new Error("a style sheet may not contain </style or <!--");
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return bare.replace(/"(?:[^"\\]|\\.)*"|[^"]+/g, (part) => (part.startsWith('"') ? part : squeezed(part))).trim();
}

const squeezed = (rules: string): string =>
  rules
    .replace(/\s*\n\s*/g, "\n")
    // Only where no selector and no calculation needs the space.
    .replace(/\s*([{}])\s*/g, "$1")
    .replace(/ ([>+]) (?=[.#]?[a-z][\w-]*(?![\w(-]))/g, "$1")
    .replace(/([;,:])\s+/g, "$1")
    .replace(/([\s:(,])0(?=\.\d)/g, "$1")
    .replace(/;}/g, "}");

const BLOCKS =
  "aside|body|details|div|fieldset|footer|head|header|h[1-6]|label|legend|li|main|meta|nav|noscript|ol|p|script|section|style|summary|template|title|ul";
const BREAKS = new RegExp(`>\\n(?=</?(?:${BLOCKS})\\b)`, "g");

/** `html` without the line breaks of templates before blocks and the choices of a row: a page shows none of them. */
export const withoutBreaks = (html: string): string => html.replace(BREAKS, ">");

/** An inline script or style, as a policy names it. */
export type Source = `'sha256-${string}'`;

export const sourceOf = (text: string): Source => `'sha256-${base64(sha256(utf8(text)))}'`;

const sheetOf = (templates: Templates, name: string): string => {
  const sheet = templates[`styles/${name}.css`];
  return typeof sheet === "string" ? sheet : "";
};

/** The style sheets `names` of `templates` as one; names of the theme's variables, which many rules repeat, in short. */
export function styleOf(templates: Templates, names: readonly string[]): string {
  const defined = new Set(sheetOf(templates, "theme").match(/--[\w-]+(?=:)/g));
  const short = new Map([...defined].map((name, index) => [name, `--${index.toString(36)}`]));
  const style = names.map((name) => styleForPage(sheetOf(templates, name))).join("\n");
  return style.replace(/--[\w-]+/g, (name) => short.get(name) ?? name);
}

/** A policy under which only these inline scripts and styles run, and nothing is loaded from anywhere. */
export function policyFor(styles: readonly Source[], scripts: readonly Source[]): string {
  const sources = (named: readonly Source[]): string => (named.length === 0 ? "'none'" : named.join(" "));
  return [
    "default-src 'none'",
    `style-src ${sources(styles)}`,
    `script-src ${sources(scripts)}`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** UTF-8 without platform classes; lone surrogates become U+FFFD, as in every encoder. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  const put = (...more: readonly number[]): void => {
    for (const byte of more) bytes[length++] = byte;
  };
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes[length++] = code;
    else if (code < 0x800) put(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) put(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else put(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes.subarray(0, length);
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function base64(bytes: Uint8Array): string {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    out += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63);
    out += b === undefined ? "=" : ALPHABET.charAt((group >> 6) & 63);
    out += c === undefined ? "=" : ALPHABET.charAt(group & 63);
  }
  return out;
}

// Answers as a short code of capital letters and digits: to be copied into a message, dictated, or shown as a QR picture.
// Half-bytes, so that ten choices take five bytes; then Crockford's base 32, which has no I, L, O and U to mistake.
import { hashOf } from "../hash.ts";
import type { AnswerSheet, SheetFault, SheetRead } from "./answer-sheet.ts";
import type { ItemShape } from "./shape.ts";

const HEAD = "FAHM";
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 5;
/** Digits of the quiz id that a code carries. */
const ID = 8;
const CHECK = 4;

/** Numbers as half-bytes of three bits and a sign that more follow. */
function putNumber(out: number[], value: number): void {
  let rest = value;
  while (rest > 7) {
    out.push(8 | (rest & 7));
    rest >>= 3;
  }
  out.push(rest);
}

/** UTF-8, without the classes of any platform. */
function bytesOf(text: string): readonly number[] {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
  return [...escaped.matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, byte, plain = ""]) =>
    byte === undefined ? plain.charCodeAt(0) : Number.parseInt(byte, 16),
  );
}

const textOf = (bytes: readonly number[]): string =>
  decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));

function putText(out: number[], text: string): void {
  const bytes = bytesOf(text);
  putNumber(out, bytes.length);
  for (const byte of bytes) out.push(byte >> 4, byte & 15);
}

const digits = (hex: string): readonly number[] => [...hex].map((digit) => Number.parseInt(digit, 16));
const checkOf = (halves: readonly number[]): readonly number[] => digits(hashOf(halves.join(",")).slice(0, CHECK));

function putAnswer(out: number[], shape: ItemShape, value: unknown): void {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  switch (shape.type) {
    case "mcq":
      putNumber(out, typeof value === "number" ? value + 1 : 0);
      break;
    case "truefalse":
      putNumber(out, value === true ? 1 : value === false ? 2 : 0);
      break;
    case "fill":
      for (let blank = 0; blank < shape.blanks; blank++) {
        const typed = parts[blank];
        putText(out, typeof typed === "string" ? typed.trim() : "");
      }
      break;
    case "match":
      for (let row = 0; row < shape.rows; row++) putNumber(out, shape.column.indexOf(String(parts[row])) + 1);
      break;
    case "order":
      putNumber(out, parts.length === 0 ? 0 : 1);
      for (const place of parts) putNumber(out, Number(place));
  }
}

/** `FAHM-…`: the code in groups of five. */
export function writeAnswerCode(sheet: AnswerSheet, shapes: readonly ItemShape[]): string {
  const halves: number[] = [...digits(sheet.quiz.slice(0, ID))];
  putText(halves, sheet.student.name);
  putText(halves, sheet.student.class);
  for (const shape of shapes) putAnswer(halves, shape, sheet.answers.get(shape.id));
  halves.push(...checkOf(halves));
  let bits = 0;
  let held = 0;
  let text = "";
  for (const half of halves) {
    bits = (bits << 4) | half;
    held += 4;
    while (held >= 5) {
      held -= 5;
      text += ALPHABET.charAt((bits >> held) & 31);
      bits &= (1 << held) - 1;
    }
  }
  if (held > 0) text += ALPHABET.charAt((bits << (5 - held)) & 31);
  const groups = text.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? [];
  return [HEAD, ...groups].join("-");
}

/** Codes in any text: a message, a list, a page of notes. */
export function codesIn(text: string): readonly string[] {
  const pattern = new RegExp(String.raw`\b${HEAD}(?:[-\s]{1,3}[0-9A-Z]{1,${GROUP}}(?![0-9A-Z]))+`, "gi");
  return [...text.matchAll(pattern)].map(([code]) => code.toUpperCase());
}

interface Reader {
  half(): number;
  number(): number;
  text(): string;
  /** Half-bytes read so far. */
  at(): number;
}

/** Reads half-bytes one after the other; a RangeError tells that they end too early. */
function readerOf(halves: readonly number[]): Reader {
  let at = 0;
  const half = (): number => {
    const next = halves[at++];
    if (next === undefined) throw new RangeError("the code ends too early");
    return next;
  };
  const number = (): number => {
    let value = 0;
    for (let shift = 0; shift < 24; shift += 3) {
      const part = half();
      value |= (part & 7) << shift;
      if (part < 8) return value;
    }
    throw new RangeError("no number has so many digits");
  };
  const text = (): string => {
    const length = number();
    if (length > halves.length) throw new RangeError("the text is longer than the code");
    return textOf(Array.from({ length }, () => (half() << 4) | half()));
  };
  return { half, number, text, at: () => at };
}

function takeAnswer(reader: Reader, shape: ItemShape): unknown {
  switch (shape.type) {
    case "mcq": {
      const choice = reader.number();
      return choice === 0 ? null : choice - 1;
    }
    case "truefalse":
      return [null, true, false][reader.number()] ?? null;
    case "fill": {
      const typed = Array.from({ length: shape.blanks }, () => reader.text());
      return typed.every((text) => text === "") ? null : typed;
    }
    case "match": {
      const chosen = Array.from({ length: shape.rows }, () => shape.column[reader.number() - 1] ?? null);
      return chosen.every((entry) => entry === null) ? null : chosen;
    }
    case "order":
      return reader.number() === 0 ? null : shape.entries.map(() => reader.number());
  }
}

function halvesOf(code: string): readonly number[] | null {
  const letters = code
    .toUpperCase()
    .replace(new RegExp(`^${HEAD}`), "")
    .replace(/[-\s]/g, "")
    // What hands and eyes mistake.
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const halves: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    bits = (bits << 5) | value;
    held += 5;
    while (held >= 4) {
      held -= 4;
      halves.push((bits >> held) & 15);
      bits &= (1 << held) - 1;
    }
  }
  return halves;
}

/** A quiz that a code may belong to. */
export interface CodeKey {
  readonly quiz: string;
  readonly form: string;
  readonly title: string;
  readonly shapes: readonly ItemShape[];
}

export type CodeRead = { readonly sheet: SheetRead } | { readonly fault: SheetFault };

/** Reads a code with the quiz among `keys` that it belongs to; never throws. */
export function readAnswerCode(code: string, keys: readonly CodeKey[]): CodeRead {
  const halves = halvesOf(code);
  if (halves === null || halves.length < ID + CHECK) return { fault: "damaged" };
  const id = halves
    .slice(0, ID)
    .map((half) => half.toString(16))
    .join("");
  const key = keys.find(({ quiz }) => quiz.startsWith(id));
  if (key === undefined) return { fault: "foreign" };
  try {
    const reader = readerOf(halves);
    for (let digit = 0; digit < ID; digit++) reader.half();
    const student = { name: reader.text(), class: reader.text() };
    const answers = new Map(key.shapes.map((shape) => [shape.id, takeAnswer(reader, shape)]));
    const end = reader.at();
    const check = Array.from({ length: CHECK }, reader.half);
    if (checkOf(halves.slice(0, end)).join() !== check.join()) return { fault: "damaged" };
    const { quiz, form, title } = key;
    return { sheet: { quiz, form, title, student, saved: "", answers, whole: true } };
  } catch (error) {
    if (error instanceof RangeError || error instanceof URIError) return { fault: "damaged" };
    throw error;
  }
}

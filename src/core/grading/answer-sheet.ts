// What a student hands in: the answers as a small file. A check sum tells a damaged file from a whole one; it is no seal.
import { hashOf } from "../hash.ts";
import type { Answer } from "./answer.ts";

export interface AnswerSheet {
  /** Names the quiz and its form, as `PlayData.id`. */
  readonly quiz: string;
  readonly form: string;
  readonly title: string;
  readonly student: { readonly name: string; readonly class: string };
  /** When it was saved, ISO 8601; empty where that is not known. */
  readonly saved: string;
  /** `AnswerValues` by item id, of unknown soundness until read with the shape of the item. */
  readonly answers: ReadonlyMap<string, Answer["value"] | null>;
}

/** A sheet as it was handed in, its answers not yet read. */
export interface SheetRead extends Omit<AnswerSheet, "answers"> {
  readonly answers: ReadonlyMap<string, unknown>;
  /** False where something was changed after it was saved. */
  readonly whole: boolean;
}

/** `foreign`: something else; `damaged`: an answer sheet that cannot be read. */
export type SheetFault = "foreign" | "damaged";

const KIND = "fahm-answers";
const SCHEMA = 1;

function bodyOf({ quiz, form, title, student, saved, answers }: AnswerSheet): object {
  return { kind: KIND, schema: SCHEMA, quiz, form, title, student, saved, answers: Object.fromEntries(answers) };
}

/** The text of an answer file. */
export function writeAnswerSheet(sheet: AnswerSheet): string {
  const body = bodyOf(sheet);
  return `${JSON.stringify({ ...body, check: hashOf(JSON.stringify(body)) }, null, 1)}\n`;
}

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Reads the text of an answer file; never throws. */
export function readAnswerSheet(file: string): { readonly sheet: SheetRead } | { readonly fault: SheetFault } {
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\uFEFF/, ""));
  } catch {
    return { fault: file.includes(`"${KIND}"`) ? "damaged" : "foreign" };
  }
  if (!isBag(value) || value["kind"] !== KIND) return { fault: "foreign" };
  const { check, ...body } = value;
  const { quiz, answers, student } = body;
  if (value["schema"] !== SCHEMA || typeof quiz !== "string" || !isBag(answers)) return { fault: "damaged" };
  const names = isBag(student) ? student : {};
  return {
    sheet: {
      quiz,
      form: text(body["form"]),
      title: text(body["title"]),
      student: { name: text(names["name"]).trim(), class: text(names["class"]).trim() },
      saved: text(body["saved"]),
      answers: new Map(Object.entries(answers)),
      whole: check === hashOf(JSON.stringify(body)),
    },
  };
}

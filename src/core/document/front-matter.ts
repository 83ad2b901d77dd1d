// The YAML header that an article may open with, between two lines of three dashes.
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { errorOf, type Problem } from "../problem.ts";
import { faultOf } from "../yaml-fault.ts";

export interface FrontMatter {
  /** Top-level scalars as written, whatever they look like: `published: 2025-01-21` stays a text. */
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  /** Where the text begins, in UTF-16 code units. */
  readonly end: number;
}

const none: FrontMatter = { fields: new Map(), end: 0 };

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;
/** `title: …` right below the dashes: a header is meant, not a Markdown rule. */
const keyLine = /^[ \t]*[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?:[ \t]|\r|\n|$)/u;

/** The header of `text`, or why it cannot be read; no header is an empty one. */
export function readFrontMatter(text: string): FrontMatter | { readonly problem: Problem } {
  const open = opening.exec(text);
  if (!open) return none;
  const below = text.slice(open[0].length);
  const close = closing.exec(below);
  if (!close) return keyLine.test(below) ? { problem: errorOf("front-matter-open", {}, { line: 1 }) } : none;
  const source = below.slice(0, close.index);
  const counter = new LineCounter();
  // The failsafe schema knows texts only, so that no date, number or "no" is reinterpreted.
  const yaml = parseDocument(source, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  const end = open[0].length + close.index + close[0].length;
  // A paragraph between two Markdown rules is text and not a header.
  if (!isMap(yaml.contents) && !keyLine.test(source)) return source.trim() === "" ? { fields: new Map(), end } : none;
  const [fault] = yaml.errors;
  if (fault) {
    return {
      problem: errorOf("front-matter-broken", { detail: faultOf(fault.message) }, { line: lineAt(fault.pos[0]) }),
    };
  }
  const fields = new Map<string, { value: string; line: number }>();
  for (const { key, value } of isMap(yaml.contents) ? yaml.contents.items : []) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== "string") continue;
    fields.set(String(key.value), {
      value: value.value.trim().replace(/\s+/g, " "),
      line: lineAt(key.range?.[0] ?? 0),
    });
  }
  return { fields, end };
}

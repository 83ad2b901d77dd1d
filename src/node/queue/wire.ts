// Tasks and results as texts that travel through a queue. What comes out of a queue is checked before it is used.
import { gunzipSync, gzipSync } from "node:zlib";
import type { ItemType, Problem } from "../../index.ts";
import type { Result, Task } from "../batch/task.ts";
import type { RawArticle } from "../raw-article.ts";

/** The most that one text may unpack to, in bytes. */
const MOST = 200 * 1024 * 1024;

const packed = (value: unknown): string => gzipSync(JSON.stringify(value), { level: 1 }).toString("base64");

const unpacked = (text: string): unknown =>
  JSON.parse(gunzipSync(Buffer.from(text, "base64"), { maxOutputLength: MOST }).toString("utf8"));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("an object was expected");
  return { ...value };
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("a list was expected");
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new Error("a text was expected");
  return value;
}

function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) throw new Error("a number was expected");
  return value;
}

const bytesOf = (value: unknown): Uint8Array => Buffer.from(textOf(value), "base64");

export function packTask({ raw, recipe, templates }: Task): string {
  const facts = raw.facts === null ? null : { ...raw.facts, bytes: base64(raw.facts.bytes) };
  return packed({ raw: { ...raw, bytes: base64(raw.bytes), facts }, recipe, templates });
}

function rawOf(value: unknown): RawArticle {
  const { path, name, bytes, file, type, url, facts } = fieldsOf(value);
  const known = facts === null ? null : fieldsOf(facts);
  return {
    path: textOf(path),
    name: textOf(name),
    bytes: bytesOf(bytes),
    ...(file === undefined ? {} : { file: textOf(file) }),
    ...(type === undefined ? {} : { type: textOf(type) }),
    ...(url === undefined ? {} : { url: textOf(url) }),
    facts: known === null ? null : { path: textOf(known["path"]), bytes: bytesOf(known["bytes"]) },
  };
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((known) => known === value);
  if (found === undefined) throw new Error(`one of ${allowed.join(", ")} was expected`);
  return found;
}

function pagesOf(value: unknown): Task["recipe"]["pages"] {
  const { mode, minutes, paper, article, wordBank } = fieldsOf(value);
  return {
    ...(mode === undefined ? {} : { mode: oneOf(mode, ["practice", "exam"]) }),
    ...(minutes === undefined ? {} : { minutes: numberOf(minutes) }),
    ...(paper === undefined ? {} : { paper: oneOf(paper, ["a4", "letter"]) }),
    ...(article === undefined ? {} : { article: oneOf(article, ["paragraphs", "lines", "none"]) }),
    ...(wordBank === undefined ? {} : { wordBank: wordBank === true }),
  };
}

/** What this version knows to make. */
export interface Known {
  readonly types: readonly ItemType[];
  readonly levels: readonly ("easy" | "medium" | "hard")[];
  readonly formats: readonly Task["recipe"]["formats"][number][];
}

/** Throws where `text` is no task. */
export function unpackTask(text: string, known: Known): Task {
  const { raw, recipe, templates } = fieldsOf(unpacked(text));
  const { options, formats, pages, ui, ownTemplates } = fieldsOf(recipe);
  const { seed, count, types, level, forms } = fieldsOf(options);
  return {
    raw: rawOf(raw),
    recipe: {
      options: {
        seed: textOf(seed),
        count: numberOf(count),
        types: listOf(types).map((type) => oneOf(type, known.types)),
        level: level === null ? null : oneOf(level, known.levels),
        forms: Math.min(numberOf(forms), 26),
      },
      formats: listOf(formats).map((format) => oneOf(format, known.formats)),
      pages: pagesOf(pages),
      ui: oneOf(ui, ["ar", "en"]),
      ownTemplates: ownTemplates === true,
    },
    templates:
      templates === null
        ? null
        : Object.fromEntries(Object.entries(fieldsOf(templates)).map(([name, source]) => [name, textOf(source)])),
  };
}

export function packResult(result: Result): string {
  return packed({ ...result, files: result.files.map(([name, content]) => [name, base64(content)]) });
}

/** A name that stays inside its folder: files of a quiz have no others. */
function fileName(value: unknown): string {
  const name = textOf(value);
  if (!/^[\w-][\w.-]*$/.test(name)) throw new Error("a file name was expected");
  return name;
}

function problemOf(value: unknown, isCode: (code: string) => code is Problem["code"]): Problem {
  const { code, severity, values, file, line } = fieldsOf(value);
  const known = textOf(code);
  if (!isCode(known)) throw new Error("a problem was expected");
  const filled = Object.entries(fieldsOf(values)).map(([name, one]) => [
    name,
    typeof one === "number" ? one : textOf(one),
  ]);
  return {
    code: known,
    severity: oneOf(severity, ["error", "warning"]),
    values: Object.fromEntries(filled),
    ...(file === undefined ? {} : { file: textOf(file) }),
    ...(line === undefined ? {} : { line: numberOf(line) }),
  };
}

/** Throws where `text` is no result. */
export function unpackResult(text: string, isCode: (code: string) => code is Problem["code"]): Result {
  const { files, counts, items, forms, problems, seconds } = fieldsOf(unpacked(text));
  return {
    files: listOf(files).map((file) => {
      const [name, content] = listOf(file);
      return [fileName(name), bytesOf(content)];
    }),
    counts: Object.fromEntries(Object.entries(fieldsOf(counts)).map(([type, n]) => [type, numberOf(n)])),
    items: numberOf(items),
    forms: numberOf(forms),
    problems: listOf(problems).map((problem) => problemOf(problem, isCode)),
    seconds: numberOf(seconds),
  };
}

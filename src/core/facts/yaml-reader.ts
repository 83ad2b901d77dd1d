// Reads YAML node by node and collects every fault with its line, so that a teacher sees all of them at once.
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from "yaml";
import { errorOf, type Problem, warningOf } from "../problem.ts";
import { faultOf } from "../yaml-fault.ts";

/** A value at a named place of the file: `facts[3].verb`. */
export interface Field {
  readonly path: string;
  readonly line: number;
  readonly node: unknown;
}

export interface YamlReader {
  /** The whole file; `null` when it is not YAML at all (the faults are in `problems`). */
  readonly root: Field | null;
  /** All faults found so far, in the order they were found. */
  readonly problems: readonly Problem[];
  report(problem: Problem): void;
  /** The fields of a mapping; unknown ones are warned of. `null` when it is no mapping. */
  fields(field: Field, known: readonly string[]): ReadonlyMap<string, Field> | null;
  /** One field of a mapping, before the mapping's shape is known. */
  peek(field: Field, name: string): Field | undefined;
  /** The entries of a list; one value stands for a list of one, nothing for none. */
  list(field: Field | undefined): readonly Field[];
  /** A text, as written: `007` stays `007`. `null` when absent or wrong. */
  text(field: Field | undefined): string | null;
  number(field: Field | undefined, least: number, most: number): number | null;
  flag(field: Field | undefined): boolean | null;
  oneOf<T extends string>(field: Field | undefined, allowed: readonly T[]): T | null;
  /** True for nothing, `null` and `~`. */
  absent(field: Field | undefined): boolean;
  isMapping(field: Field): boolean;
}

/** A reader over `source`. */
export function readYaml(source: string): YamlReader {
  const counter = new LineCounter();
  const file: Document.Parsed<ParsedNode> = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const problems: Problem[] = file.errors.map((fault) =>
    errorOf("facts-syntax", { detail: faultOf(fault.message) }, { line: counter.linePos(fault.pos[0]).line }),
  );
  const lineOf = (node: unknown, otherwise: number): number => {
    const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : null;
    return range ? counter.linePos(range[0]).line : otherwise;
  };
  const target = (node: unknown): unknown => (isAlias(node) ? node.resolve(file) : node);
  const at = (path: string, node: unknown, line: number): Field => ({
    path,
    line: lineOf(node, line),
    node: target(node),
  });
  const report = (problem: Problem): void => void problems.push(problem);
  const shape = (field: Field, wanted: string): null => {
    report(errorOf("facts-shape", { field: field.path, wanted }, { line: field.line }));
    return null;
  };
  const absent = (field: Field | undefined): boolean =>
    field === undefined || field.node === null || (isScalar(field.node) && field.node.value === null);

  function fields(field: Field, known: readonly string[]): ReadonlyMap<string, Field> | null {
    if (!isMap(field.node)) return shape(field, "key: value");
    const found = new Map<string, Field>();
    for (const { key, value } of field.node.items) {
      const name = isScalar(key) ? String(key.value) : "?";
      const line = lineOf(key, field.line);
      const path = field.path === "" ? name : `${field.path}.${name}`;
      if (known.includes(name)) found.set(name, { ...at(path, value, line), line });
      else report(warningOf("facts-unknown-field", { field: path, allowed: known.join(", ") }, { line }));
    }
    return found;
  }

  function peek(field: Field, name: string): Field | undefined {
    if (!isMap(field.node)) return undefined;
    return at(`${field.path}.${name}`, field.node.get(name, true) ?? null, field.line);
  }

  function list(field: Field | undefined): readonly Field[] {
    if (field === undefined || absent(field)) return [];
    if (!isSeq(field.node)) return [field];
    return field.node.items.map((node, index) => at(`${field.path}[${index}]`, node, field.line));
  }

  function text(field: Field | undefined): string | null {
    if (field === undefined || absent(field)) return null;
    if (!isScalar(field.node)) return shape(field, "text");
    const { value, source: written } = field.node;
    return typeof value === "string" ? value : (written ?? String(value));
  }

  function wrong(field: Field, value: unknown, allowed: string): null {
    report(errorOf("facts-wrong-value", { field: field.path, value: String(value), allowed }, { line: field.line }));
    return null;
  }

  function number(field: Field | undefined, least: number, most: number): number | null {
    if (field === undefined || absent(field)) return null;
    const value = isScalar(field.node) ? field.node.value : null;
    if (typeof value === "number" && value >= least && value <= most) return value;
    return wrong(field, text(field) ?? "", most === Number.MAX_SAFE_INTEGER ? `${least}…` : `${least}…${most}`);
  }

  function flag(field: Field | undefined): boolean | null {
    if (field === undefined || absent(field)) return null;
    const value = isScalar(field.node) ? field.node.value : null;
    return typeof value === "boolean" ? value : wrong(field, text(field) ?? "", "true, false");
  }

  function oneOf<T extends string>(field: Field | undefined, allowed: readonly T[]): T | null {
    const value = text(field);
    if (field === undefined || value === null) return null;
    return allowed.find((one) => one === value) ?? wrong(field, value, allowed.join(", "));
  }

  const root = problems.length > 0 ? null : { path: "", line: 1, node: file.contents };
  return {
    root,
    problems,
    report,
    fields,
    peek,
    list,
    text,
    number,
    flag,
    oneOf,
    absent,
    isMapping: ({ node }) => isMap(node),
  };
}

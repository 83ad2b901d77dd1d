// Stem templates -> stems. A template holds one wording a line; which one is used, chance decides. Stems are plain text.
import Handlebars from "handlebars";
import type { StemWriter } from "../core/questions/candidate.ts";
import { pageOptions, type Templates } from "./templates.ts";

type Helper = (...args: readonly unknown[]) => string;

/** Joins what a template left apart: no space before a mark, none doubled. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\s+([؟،؛?.,:])/g, "$1")
    .trim();
}

/** The wordings of a stem template, one a line. */
export function wordingsIn(source: string): readonly string[] {
  return source.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("{{!"));
}

/** How stem templates are compiled, here and ahead of time: as plain text. */
export function stemOptions(helpers: readonly string[]): CompileOptions {
  return { ...pageOptions(helpers), noEscape: true };
}

/**
 * A writer over `stems/<lang>/*.hbs` of `templates`. Faults name the template and, where known, the line.
 * Compiled strictly: a field that the question does not give is an error, not a hole in the stem.
 */
export function createStemWriter(
  templates: Templates,
  lang: string,
  helpers: Readonly<Record<string, Helper>>,
): StemWriter {
  const handlebars = Handlebars.create();
  const options = stemOptions(Object.keys(helpers));
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);
  const compiled = new Map<string, readonly Handlebars.TemplateDelegate[]>();
  const wordingsOf = (name: string): readonly Handlebars.TemplateDelegate[] => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const path = `stems/${lang}/${name}.hbs`;
    const source = templates[path];
    if (source === undefined) throw new Error(`templates/${path}: there is no such stem template`);
    const wordings =
      typeof source === "string"
        ? wordingsIn(source).map((line) => handlebars.compile(line, options))
        : source.map((specification) => handlebars.template(specification));
    if (wordings.length === 0) throw new Error(`templates/${path}: the stem template is empty`);
    compiled.set(name, wordings);
    return wordings;
  };
  return (name, slots, variant) => {
    const wording = variant.pick(wordingsOf(name));
    if (wording === undefined) throw new Error(`templates/stems/${lang}/${name}.hbs: the stem template is empty`);
    try {
      return tidy(wording(slots));
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`templates/stems/${lang}/${name}.hbs: ${message}`, { cause });
    }
  };
}

// The one place where Handlebars compiles pages: strictly, so that a misspelt field is an error that names its template and
// line instead of an empty spot on a printed page. Where no code may be evaluated, templates come precompiled.
import Handlebars from "handlebars";

/** A source, or what `precompileTemplates` made of it: one specification a page, one a wording of a stem. */
export type Template = string | readonly TemplateSpecification[];
export type Templates = Readonly<Record<string, Template>>;
export type Helpers = Readonly<Record<string, Handlebars.HelperDelegate>>;

/** A fault in a template, for the person who wrote the template. */
export interface TemplateFault extends Error {
  readonly template: string;
  /** From 1, where known. */
  readonly line?: number;
}

/** Names of the helpers that page templates may use. */
export const pageHelpers: readonly string[] = ["bidi"];

/** How page templates are compiled, here and ahead of time. */
export function pageOptions(helpers: readonly string[]): CompileOptions {
  return {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  };
}

/** HTML made by ourselves: written as it is. */
export const trusted = (html: string): Handlebars.SafeString => new Handlebars.SafeString(html);

/** What HTML text and attribute values need. */
export const escapeHtml = (text: string): string => Handlebars.escapeExpression(text);

/**
 * Compiles all `*.hbs` of `templates`; each can call each other by its path without extension.
 * Gives back a function that fills one of them.
 */
export function compileTemplates(templates: Templates, helpers: Helpers): (path: string, view: object) => string {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);
  const options = pageOptions(Object.keys(helpers));
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [path, source] of Object.entries(templates)) {
    if (!path.endsWith(".hbs")) continue;
    const [made] =
      typeof source === "string"
        ? [handlebars.compile(source, options)]
        : source.map((specification) => handlebars.template(specification));
    if (made === undefined) throw templateFault(path, new Error("the template is empty"));
    const template = guarded(path, made);
    compiled.set(path, template);
    handlebars.registerPartial(path.slice(0, -".hbs".length), template);
  }
  return (path, view) => {
    const template = compiled.get(path);
    if (template === undefined) throw templateFault(path, new Error("there is no such template"));
    return template(view);
  };
}

function guarded(path: string, template: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
  return (view, options) => {
    try {
      return template(view, options);
    } catch (error) {
      throw isFault(error) ? error : templateFault(path, error);
    }
  };
}

const isFault = (error: unknown): error is TemplateFault => error instanceof Error && "template" in error;

function templateFault(template: string, cause: unknown): TemplateFault {
  // Handlebars goes on to list every token that its grammar would have taken.
  const message = (cause instanceof Error ? cause.message : String(cause))
    .replace(/\n-*\^[\s\S]*$/, "")
    .replace(/\s+/g, " ");
  const line = lineOf(cause, message);
  const place = line === undefined ? template : `${template}:${line}`;
  const error = new Error(`templates/${place}: ${message}`, { cause });
  return Object.assign(error, line === undefined ? { template } : { template, line });
}

/** Handlebars tells the line as a property of some errors, and only in the words of others. */
function lineOf(cause: unknown, message: string): number | undefined {
  if (cause instanceof Error && "lineNumber" in cause && typeof cause.lineNumber === "number") return cause.lineNumber;
  const found = /Parse error on line (\d+)/.exec(message) ?? / - (\d+):\d+$/.exec(message);
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

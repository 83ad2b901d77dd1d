// Templates made ready at build time, for pages whose policy forbids to evaluate code: a browser then needs Handlebars' runtime only.
import Handlebars from "handlebars";
import { stemOptions, wordingsIn } from "./stems.ts";
import { pageHelpers, pageOptions } from "./templates.ts";

/**
 * `*.hbs` of `templates` as JavaScript: by path the source of an array that `createFahm` takes in place of the template.
 * `stemHelpers` are the names of the language's helpers. Style sheets stay as they are.
 */
export function precompileTemplates(
  templates: Readonly<Record<string, string>>,
  stemHelpers: readonly string[],
): Readonly<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [path, source] of Object.entries(templates)) {
    if (!path.endsWith(".hbs")) continue;
    const stem = path.startsWith("stems/");
    const options = stem ? stemOptions(stemHelpers) : pageOptions(pageHelpers);
    const parts = stem ? wordingsIn(source) : [source];
    made[path] = `[${parts.map((part) => String(Handlebars.precompile(part, options))).join(",\n")}]`;
  }
  return made;
}

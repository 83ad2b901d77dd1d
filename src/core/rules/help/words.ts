// Folded words of a text and runs of them: "20" is no part of "2.20", and "art" is no part of "party".
import type { Unit } from "../../language.ts";
import type { RuleContext } from "../rule.ts";
import { memo } from "./memo.ts";

/** A number with its separators (European and Arabic decimal signs), or letters with their marks. */
const WORD = /\p{N}+(?:[.,:\u066B\u066C]\p{N}+)*|[\p{L}\p{M}]+/gu;

const SEPARATOR = "\u0000";

function padded(folded: string): string {
  return ` ${(folded.match(WORD) ?? []).join(" ")} `;
}

/** The words as a reader counts them: runs between white space that hold a letter or a digit. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Words of `text` folded for spelling, each between single spaces. */
export const spellingRun: (text: string, context: RuleContext) => string = memo((text, { pack }) =>
  padded(pack.fold(text, "spelling")),
);

/** Words of `text` folded for identity; for spelling only where identity leaves nothing (a bare title). */
export const identityRun: (text: string, context: RuleContext) => string = memo((text, context) => {
  const run = padded(context.pack.fold(text, "identity"));
  return run.trim() === "" ? spellingRun(text, context) : run;
});

/** Stems of the content words of `text`. */
export const stemsOf: (text: string, context: RuleContext) => ReadonlySet<string> = memo(
  (text, { pack }) => new Set(pack.contentStems(text)),
);

/** True where `part` is a run of whole words of `whole`; both as the functions above make them. */
export function holds(whole: string, part: string): boolean {
  return part.trim() !== "" && whole.includes(part);
}

/** True where one text is the other or a run of whole words of it. */
export function nested(a: string, b: string, context: RuleContext): boolean {
  const one = identityRun(a, context);
  const other = identityRun(b, context);
  return holds(one, other) || holds(other, one);
}

/** "yes" where `name` is said of one entity alone: a surname, but not "the president" where the article has two. */
const isTelling: (entityAndName: string, context: RuleContext) => string = memo((entityAndName, context) => {
  const [own = "", name = ""] = entityAndName.split(SEPARATOR);
  const run = identityRun(name, context);
  const others = context.extraction.entities.filter((entity) => entity.id !== own);
  return others.some((entity) => entity.names.some((other) => holds(identityRun(other, context), run))) ? "no" : "yes";
});

/** The other names of `unit` that mean nobody else in the article. */
export function tellingNames(
  { entity, aliases }: Pick<Unit, "entity" | "aliases">,
  context: RuleContext,
): readonly string[] {
  if (entity === undefined) return aliases;
  return aliases.filter((alias) => isTelling(`${entity}${SEPARATOR}${alias}`, context) === "yes");
}

/** True where `text` shows `unit`, or the part of its name that it goes by (a surname). */
export function shows(text: string, unit: Unit, context: RuleContext): boolean {
  const shown = identityRun(text, context);
  const key = identityRun(unit.text, context);
  if (holds(shown, key)) return true;
  return tellingNames(unit, context).some((alias) => {
    const name = identityRun(alias, context);
    return holds(key, name) && holds(shown, name) && alias.length > 1;
  });
}

/** True where `text` has another name of a country: its capital, or the adjective made from it. */
export function showsCountry(text: string, { type, aliases }: Unit, context: RuleContext): boolean {
  if (type !== "country") return false;
  const shown = identityRun(text, context);
  return aliases.some((alias) => alias.length > 1 && holds(shown, identityRun(alias, context)));
}

/** Number of words in the longest run that both texts share; both as the functions above make them. */
export function longestShared(a: string, b: string): number {
  const words = a.trim().split(" ");
  let longest = 0;
  for (let from = 0; from < words.length; from++) {
    let length = longest + 1;
    while (from + length <= words.length && holds(b, ` ${words.slice(from, from + length).join(" ")} `)) {
      longest = length;
      length++;
    }
  }
  return longest;
}

// Makes words of the article understood alone: a surname becomes the full name, «البركان» becomes «بركان أغونغ».
import type { Token } from "../../../core/document/document.ts";
import { paragraphAt } from "../../../core/document/shown-lines.ts";
import { covers, type Span } from "../../../core/text/span.ts";
import { genderOfName } from "../lexicon/given-names.ts";
import { foldSpelling } from "../script/fold.ts";
import { speaksForOthers, toldNearby } from "./anaphora.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { fullName } from "./units.ts";

/** Words to put in the place of `span`, and what of them is new. */
export interface Repair extends Span {
  readonly text: string;
  /** As an insertion that leaves the article's words alone: where, and the words in square brackets. */
  readonly bracket: { readonly at: number; readonly text: string };
}

/** «ألقى ترامب» is not «ألقى ميلانيا ترامب». */
function clashes(tokens: readonly Token[], mention: Span, full: string): boolean {
  const name = tokens.find((token) => token.start === mention.start && token.deprel.startsWith("nsubj"));
  const verb = tokens.find((token) => token.index === name?.head && token.index < (name?.index ?? 0));
  return verb?.upos === "VERB" && verb.feats.gender === "Masc" && genderOfName(full) === "Fem";
}

/** «كاد منير يتلقى هدفا»: a first name of somebody whom the article never names in full. */
function bareGivenName(context: PhrasingContext, tokens: readonly Token[], told: ReadonlySet<string>): boolean {
  return context.extraction.entities.some(
    ({ id, type, names, mentions }) =>
      type === "person" &&
      !told.has(id) &&
      names.every((name) => !name.includes(" ") && genderOfName(name) !== null) &&
      mentions.some((mention) => tokens.some((token) => covers(mention, token))),
  );
}

/** Surnames and short names of people whose full name the shown text does not give before. */
export function nameRepairs(
  context: PhrasingContext,
  tokens: readonly Token[],
  told: ReadonlySet<string>,
): readonly Repair[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const known = new Set<string>(told);
  return context.extraction.entities
    .filter((entity) => entity.type === "person")
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .filter(({ mention }) => tokens.some((token) => covers(mention, token)))
    .sort((a, b) => a.mention.start - b.mention.start)
    .flatMap(({ entity, mention }): readonly Repair[] => {
      const full = fullName(entity)?.text ?? mention.text;
      if (known.has(entity.id)) return [];
      known.add(entity.id);
      if (foldSpelling(full) === foldSpelling(mention.text) || mention.text.includes(" ")) return [];
      const endsSo = foldSpelling(full).endsWith(` ${foldSpelling(mention.text)}`);
      if (clashes(tokens, mention, full)) return [];
      // «حسن الزروقوني» for «الزرقوني»: a name spelt in two ways is no repair.
      if (!endsSo && !foldSpelling(full).startsWith(`${foldSpelling(mention.text)} `)) return [];
      // «دونالد [ترمب] ترمب»: the rest stands there already, or is the name again.
      const first = full.slice(0, full.lastIndexOf(" "));
      if (foldSpelling(first).split(" ").includes(foldSpelling(mention.text))) return [];
      // «لأردوغان»: brackets do not go between a preposition and its noun.
      const glued = /\p{L}/u.test(context.text.charAt(mention.start - 1));
      // «[سليم] الورتاني», «كيم [جونغ أون]»: the rest stands where it belongs.
      const bracket = glued
        ? { at: mention.start, text: "" }
        : endsSo
          ? { at: mention.start, text: `[${full.slice(0, full.lastIndexOf(" "))}] ` }
          : { at: mention.end, text: ` [${full.slice(mention.text.length + 1)}]` };
      return [{ start: mention.start, end: mention.end, text: full, bracket }];
    });
}

/** «قرية ماتي» beside «القرية» adds «ماتي». */
function beyond(phrase: string, noun: string): string {
  const [head = "", ...rest] = phrase.split(" ");
  const stem = (word: string): string => foldSpelling(word).replace(/^(ال|ل)(?=..)/, "");
  // «المحكمة [العدل الدولية]» is no Arabic: only a name can follow alone.
  const alone = rest.length > 0 && !(rest[0] ?? "").startsWith("ال") && stem(head) === stem(noun);
  return alone ? rest.join(" ") : phrase;
}

/** `name` put in the place of a definite noun. */
export function repairOf(token: Token, name: string): Repair {
  return {
    start: token.start,
    end: token.end,
    text: name,
    bracket: { at: token.end, text: ` [${beyond(name, token.text)}]` },
  };
}

/** Words of a name that may be put in. */
const LONGEST_NAME = 4;

/**
 * What `tokens` need to be understood alone, in text order; `null` where a definite noun points to something that no name tells.
 * `told` are entities that the reader knows already (the one asked for). With `placed`, nouns that its paragraph
 * or the one before has may stand.
 */
export function repairsFor(
  context: PhrasingContext,
  tokens: readonly Token[],
  told: ReadonlySet<string> = new Set(),
  placed = false,
): readonly Repair[] | null {
  if (bareGivenName(context, tokens, told)) return null;
  const repairs: Repair[] = [...nameRepairs(context, tokens, told)];
  const said = new Set<string>();
  for (const token of tokens) {
    const anaphor = context.anaphora(token, tokens);
    if (anaphor.kind === "loose" && !(placed && toldNearby(context, token) && !speaksForOthers(token.text)))
      return null;
    if (anaphor.kind !== "named" || said.has(anaphor.text)) continue;
    // «الزعيم الكوري الشمالي»: a name would stand between the noun and its adjective.
    const next = tokens.find((other) => other.index === token.index + 1);
    if (next?.upos === "ADJ" && next.feats.definite === "Def") return null;
    // «المتحدثة باسم الوزارة» says whose she is.
    if (next?.text === "ب" && tokens.some((other) => other.index === next.index + 1 && other.text === "اسم"))
      return null;
    // What somebody said stays in his words.
    if (context.document.quotes.some(({ inner }) => covers(inner, token))) return null;
    said.add(anaphor.text);
    // «الفريق [إنتر الإيطالي لكرة القدم]»: so much in brackets nobody reads.
    if (anaphor.text.split(" ").length > LONGEST_NAME) return null;
    repairs.push(repairOf(token, anaphor.text));
  }
  return repairs.sort((a, b) => a.start - b.start);
}

/** What the words of a sentence need that is shown with its paragraph told. */
export interface Needs {
  readonly repairs: readonly Repair[];
  /** True where a noun is left that the text before explains. */
  readonly leans: boolean;
}

/**
 * What `tokens` need to be understood by whoever has the article before him and knows the paragraph, where it has some; else
 * what they need to be understood alone.
 */
export function needsOf(context: PhrasingContext, tokens: readonly Token[]): Needs | null {
  const alone = repairsFor(context, tokens);
  if (alone !== null) return { repairs: alone, leans: false };
  const [first] = tokens;
  if (first === undefined || paragraphAt(context.document.article, first.start) === null) return null;
  const told = repairsFor(context, tokens, new Set(), true);
  return told === null ? null : { repairs: told, leans: true };
}

/** The words of `span` with `repairs` made. */
export function repaired(text: string, span: Span, repairs: readonly Pick<Repair, "start" | "end" | "text">[]): string {
  let out = "";
  let at = span.start;
  for (const repair of repairs) {
    if (repair.start < at || repair.end > span.end) continue;
    out += text.slice(at, repair.start) + repair.text;
    at = repair.end;
  }
  return out + text.slice(at, span.end);
}

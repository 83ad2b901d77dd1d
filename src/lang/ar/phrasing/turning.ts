// Which word of a sentence another can take the place of, so that the sentence says what the text denies and could still be said.
import type { Token } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";
import { affirmed } from "../lexicon/conjugation.ts";
import { contraryOf, inClass, ordinalsBeside, type WordKind } from "../lexicon/contraries.ts";
import { foldSpelling } from "../script/fold.ts";
import type { PhrasingContext } from "./phrasing-context.ts";

/** Words beside `token` that a condition of the lexicon looks at. */
interface Surroundings {
  /** Prepositions that the word governs. */
  readonly prepositions: readonly string[];
  readonly objects: readonly Token[];
  readonly subjects: readonly Token[];
}

function surroundingsOf({ document: { tokens } }: PhrasingContext, token: Token): Surroundings {
  const own = tokens.filter((one) => one.head === token.index && one.index !== token.index);
  const prepositions = own
    .filter(({ deprel }) => /^(obl|nmod|advcl|xcomp|ccomp|mark|case)/.test(deprel))
    .flatMap((one) => [
      one,
      ...tokens.filter((child) => child.head === one.index && /^(case|mark|fixed)/.test(child.deprel)),
    ])
    .filter(({ upos }) => upos === "ADP" || upos === "SCONJ");
  const next = tokens[token.index + 1];
  const governed =
    token.upos === "VERB" ? own.filter(({ deprel }) => deprel === "obj") : next === undefined ? [] : [next];
  return {
    prepositions: prepositions.map(({ text }) => foldSpelling(text)),
    objects: governed.filter(({ upos }) => upos === "NOUN" || upos === "PROPN" || upos === "X"),
    subjects: own.filter(({ deprel }) => deprel.startsWith("nsubj")),
  };
}

/** True where the sentence has what the exchange of a word needs. */
function met(context: PhrasingContext, token: Token, needs: readonly string[]): boolean {
  const around = surroundingsOf(context, token);
  const isVerb = token.upos === "VERB";
  return needs.every((need) => {
    if (need.startsWith("+")) return around.prepositions.includes(foldSpelling(need.slice(1)));
    if (need.startsWith("-")) return !around.prepositions.includes(foldSpelling(need.slice(1)));
    // «ينفي أي تواطؤ» cannot be «يؤكد أي تواطؤ».
    if (need === "obj") return around.objects.some(({ text }) => foldSpelling(text) !== "اي");
    const described = token.upos === "ADJ" ? [context.document.tokens[token.head]] : [];
    if (need.startsWith("^"))
      return around.objects.length === 0 && around.subjects.some(({ text }) => inClass(text, need.slice(1)));
    // «أُغلق المطار»: of places the verb may be passive.
    const passive = isVerb && need === "place" ? around.subjects : [];
    return [...described, ...around.objects, ...passive].some((one) => one !== undefined && inClass(one.text, need));
  });
}

/** «للمرة الثانية»: what is numbered, and named by nobody. */
function isNumbered({ document: { tokens } }: PhrasingContext, token: Token): boolean {
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  return (
    before !== undefined &&
    before.upos === "NOUN" &&
    inClass(before.text, "numbered") &&
    // «المرة الثانية عشرة», «الدورة الثالثة والعشرين».
    !/^(عشره?|و)$/.test(foldSpelling(next?.text ?? "")) &&
    !/^(والعشر|والثلاث|والاربع|والخمس|والست|والسبع|والثمان|والتسع)/.test(foldSpelling(next?.text ?? ""))
  );
}

/** How the lexicon files the word. */
export const kindOf = ({ upos }: Token): WordKind => (upos === "VERB" ? "verb" : upos === "ADJ" ? "adjective" : "word");

/** Words that go with a denial alone: «لم يصب أي شخص», «لم يأت أحد», «لم يفز إلا مرة». */
const DENIAL_ONLY = /^(الا|سوي|اي|ايه|احد|قط|ابدا|بعد|بل|لكن|حتي|مطلقا|يزال|تزال|يعد|تعد|يكن|تكن|باس|لا|لم|لن)$/;

/** «لم تعلن» with its particle, where the sentence without it says what could have been: the words as they stand, and their place. */
export function denialIn(
  text: string,
  tokens: readonly Token[],
  head: Token,
): (Span & { readonly text: string }) | null {
  const particle = tokens.find((token) => token.index === head.index - 1);
  if (particle === undefined || !/^(لم|لا|لن)$/.test(particle.text) || head.upos !== "VERB") return null;
  if (tokens.some((token) => token !== particle && DENIAL_ONLY.test(foldSpelling(token.text)))) return null;
  const words = text.slice(particle.start, head.end);
  return affirmed(words) === null ? null : { start: particle.start, end: head.end, text: words };
}

const NEGATION = /^(لا|لم|لن|ما|ليس|ليست|غير|عدم|دون)$/;

/** What can take the place of `token`, best first; none for most words. */
export function turnsOf(context: PhrasingContext, token: Token): readonly string[] {
  const { tokens } = context.document;
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  const ordinals = ordinalsBeside(token.text);
  if (ordinals.length > 0) return isNumbered(context, token) ? ordinals : [];
  const contrary = contraryOf(token.text, kindOf(token));
  if (contrary === undefined || !met(context, token, contrary.needs)) return [];
  // «لم تنجح», «غير رسمي»: with its negation the word says the opposite already.
  if (NEGATION.test(foldSpelling(before?.text ?? ""))) return [];
  const word = foldSpelling(token.text);
  if (/^(ال)?(ارتفاع|اقل|اكثر|ادني|اعلي)$/.test(word) && before?.text === "على") return [];
  // «صفقة شراء»: what follows tells which it was.
  if (before !== undefined && /^(صفقه|عمليه|عرض)$/.test(foldSpelling(before.text))) return [];
  // «نصف النهائي», «ثلاثة ونصف»: parts that count nothing.
  if (
    /^(نصف|ثلث|ربع)$/.test(word) &&
    (next?.upos !== "NOUN" || before?.text === "و" || /نهايي|ساعه/.test(foldSpelling(next.text)))
  )
    return [];
  return [contrary.text];
}

// Which word of a sentence another can take the place of, so that the sentence says what the text denies and could still be said.
import type { Token } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";
import { affirmed } from "../lexicon/conjugation.ts";
import { isNumberedNoun, ordinalsBeside, otherPart } from "../lexicon/ranks.ts";
import { foldSpelling } from "../script/fold.ts";
import type { PhrasingContext } from "./phrasing-context.ts";

/** «للمرة الثانية»: what is numbered, and named by nobody. */
function isNumbered({ document: { tokens } }: PhrasingContext, token: Token): boolean {
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  return (
    before !== undefined &&
    before.upos === "NOUN" &&
    isNumberedNoun(before.text) &&
    // «المرة الثانية عشرة», «الدورة الثالثة والعشرين».
    !/^(عشره?|و)$/.test(foldSpelling(next?.text ?? "")) &&
    !/^(والعشر|والثلاث|والاربع|والخمس|والست|والسبع|والثمان|والتسع)/.test(foldSpelling(next?.text ?? ""))
  );
}

/** «أكثر من نصف»: it is more than a third as well. */
function bounds(tokens: readonly Token[], token: Token): boolean {
  const before = foldSpelling(
    tokens
      .slice(Math.max(0, token.index - 2), token.index)
      .map(({ text }) => text)
      .join(" "),
  );
  return /^(اكثر|اقل|ازيد) من$/.test(before) || /(^| )[يت]?(تجاوز|فوق|فاق|بلغ)ت?$/.test(before);
}

/** Words that go with a denial alone: «لم يصب أي شخص», «لم يأت أحد», «لم يفز إلا مرة». */
const DENIAL_ONLY = /^(الا|سوي|اي|ايه|احد|قط|ابدا|بعد|بل|لكن|حتي|مطلقا|منذ|يزال|تزال|يعد|تعد|يكن|تكن|باس|لا|لم|لن)$/;

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

/** What can take the place of `token`, best first; none for most words. */
export function turnsOf(context: PhrasingContext, token: Token): readonly string[] {
  const { tokens } = context.document;
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if (token.upos === "VERB") return [];
  const ordinals = ordinalsBeside(token.text);
  if (ordinals.length > 0) return isNumbered(context, token) ? ordinals : [];
  const other = otherPart(token.text);
  // «نصف النهائي», «ثلاثة ونصف»: parts that count nothing.
  return other === undefined ||
    next?.upos !== "NOUN" ||
    before?.text === "و" ||
    /نهايي|ساعه/.test(foldSpelling(next.text)) ||
    bounds(tokens, token)
    ? []
    : [other];
}

// What a sentence tells on somebody's word: «بحسب وزارة الصحة، …», «…، وفقا لصحيفة لوموند».
import type { Token } from "../../../core/document/document.ts";
import type { StatementFact } from "../../../core/facts/fact.ts";
import type { Span } from "../../../core/text/span.ts";
import { foldSpelling } from "../script/fold.ts";
import { type ExtractContext, factId } from "./context.ts";
import { isMediumNoun, isPostHead, orgHead } from "./knowledge.ts";
import { bearer, fullest } from "./speakers.ts";
import { phrase, spanOf, type Tree, trimmed } from "./tree.ts";

const CUE = /^(بحسب|حسب|وفقا|وفق)$/;

/** Words between the cue and the noun of who is meant: «وفقا ل», «بحسب ما ذكرت». */
const NEAR = 2;

/** Those who speak without a name: «مصادر», «شهود». */
const VOICES =
  /^(ال)?(مصادر|مصدر|شهود|مسوول|مسوولون|مسوولين|خبراء|باحثون|باحثين|علماء|محللون|محللين|ناشطون|ناشطين|سلطات|سكان|حكومه|صحيفه|وكاله)$/;

const SCORE = 0.7;

/** The noun that the cue names as the source. */
function sourceNoun(tree: Tree, cue: Token): Token | undefined {
  return tree.tokens.find(
    (token) => token.index > cue.index && token.index <= cue.index + NEAR && /^(NOUN|PROPN|X)$/.test(token.upos),
  );
}

/** The rest of the sentence: behind the comma after the source, or all before the cue. */
function restOf(tree: Tree, cue: Token, source: Span): Span | null {
  const [first] = tree.tokens.filter(({ upos }) => upos !== "PUNCT" && upos !== "CCONJ");
  const opens = first !== undefined && cue.index - first.index <= 1;
  const tokens = tree.tokens.filter((token) => (opens ? token.start >= source.end : token.end <= cue.start));
  return tokens.some(({ upos }) => upos === "VERB") ? spanOf(trimmed(tokens, tree.text)) : null;
}

/** The statements that a sentence makes on somebody's word. */
export function sourcedStatements(context: ExtractContext, tree: Tree): readonly StatementFact[] {
  return tree.tokens.flatMap((cue): readonly StatementFact[] => {
    if (!CUE.test(foldSpelling(cue.text))) return [];
    const noun = sourceNoun(tree, cue);
    const span = noun === undefined ? null : spanOf(phrase(tree, noun, { core: true, bare: true }));
    if (noun === undefined || span === null) return [];
    const role = context.role(span);
    const entity = role.entity ?? bearer(context, span) ?? null;
    const word = foldSpelling(noun.text);
    const speaks = entity !== null || orgHead(noun.text) !== null || isPostHead(noun.text) || isMediumNoun(noun.text);
    const content = restOf(tree, cue, span);
    if ((!speaks && !VOICES.test(word)) || content === null) return [];
    return [
      {
        kind: "statement",
        id: factId("statement", cue),
        sentence: tree.sentence.index,
        evidence: [{ start: tree.sentence.start, end: tree.sentence.end }],
        source: "ar/statement-sourced",
        confidence: Math.min(SCORE, noun.score),
        verb: context.role(cue),
        tense: "past",
        polarity: "+",
        asserted: true,
        time: [],
        place: [],
        cause: null,
        speaker: entity === null ? role : { ...role, entity },
        speakerName: fullest(context, entity) ?? role.text,
        speakerEntity: entity,
        addressee: null,
        direct: false,
        content: context.role(content),
        medium: null,
      },
    ];
  });
}

// What somebody added while speaking or acting: «… مشيرا إلى أن …», «… وأضاف قائلا: «…»».
import type { Quote, Token } from "../../../core/document/document.ts";
import type { StatementFact } from "../../../core/facts/fact.ts";
import { overlaps, type Span } from "../../../core/text/span.ts";
import { foldSpelling } from "../script/fold.ts";
import type { Clause } from "./clause.ts";
import { type ExtractContext, factId } from "./context.ts";
import { inheritedSubject } from "./events.ts";
import { isSpeechParticiple } from "./knowledge.ts";
import { bearer, fullest } from "./speakers.ts";
import { spanOf, type Tree, trimmed } from "./tree.ts";

const THAT = new Set(["ان", "بان", "انه", "انها"]);
/** Words between the participle and what it introduces. */
const NEAR = 4;
/** A quotation of fewer characters is a word somebody chose, not a statement. */
const LEAST_QUOTED = 15;
const FOUND_AS_CLAUSE = 0.8;

interface Content {
  readonly span: Span;
  readonly direct: boolean;
}

/** The clause after «أن», up to the next participle of speech or the end of what hangs on it. */
function reported(tree: Tree, participle: Token): Content | null {
  const mark = tree.tokens.find(
    (token) =>
      token.index > participle.index &&
      token.index <= participle.index + NEAR &&
      token.upos === "SCONJ" &&
      THAT.has(foldSpelling(token.text)),
  );
  if (mark === undefined) return null;
  const between = tree.tokens.filter((token) => token.index > participle.index && token.index < mark.index);
  if (between.some((token) => token.upos === "VERB" || token.upos === "PUNCT")) return null;
  const head = tree.head(mark);
  const below = new Set(head === null ? [] : tree.subtree(head).map((token) => token.index));
  const run: Token[] = [];
  for (const token of tree.tokens.filter((one) => one.index >= mark.index)) {
    if (token !== mark && (!below.has(token.index) || isSpeechParticiple(token.text))) break;
    run.push(token);
  }
  const span = spanOf(trimmed(run, tree.text));
  return span === null || run.length < 3 ? null : { span, direct: false };
}

function quoted(tree: Tree, participle: Token, quotes: readonly Quote[]): Content | null {
  const after = quotes.find(
    (quote) => quote.start >= participle.end && quote.inner.end - quote.inner.start >= LEAST_QUOTED,
  );
  if (after === undefined) return null;
  const between = tree.tokens.filter((token) => token.start >= participle.end && token.end <= after.start);
  return between.filter((token) => token.upos !== "PUNCT").length <= NEAR &&
    !between.some((token) => token.upos === "VERB")
    ? { span: after.inner, direct: true }
    : null;
}

/** The clause whose subject speaks: that of the verb above the participle. */
function clauseAbove(tree: Tree, participle: Token, clauses: readonly Clause[]): Clause | undefined {
  let at = tree.head(participle);
  for (let steps = 0; at !== null && steps < 20; steps++) {
    const { index } = at;
    const found = clauses.find((clause) => clause.verb.index === index);
    if (found !== undefined) return found;
    at = tree.head(at);
  }
  return undefined;
}

/** The statements that participles of speech make; `carried` is whom the sentence before let speak. */
export function participleStatements(
  context: ExtractContext,
  tree: Tree,
  clauses: readonly Clause[],
  carried: StatementFact | null,
): readonly StatementFact[] {
  const quotes = context.document.quotes.filter((quote) => quote.sentence === tree.sentence.index);
  return tree.tokens.flatMap((token): readonly StatementFact[] => {
    if (!isSpeechParticiple(token.text) || !/^(ADJ|NOUN|X|ADV)$/.test(token.upos) || token.feats.definite === "Def")
      return [];
    if (quotes.some((quote) => overlaps(quote.inner, token)) || token.deprel === "amod") return [];
    const content = reported(tree, token) ?? quoted(tree, token, quotes);
    const above = clauseAbove(tree, token, clauses);
    if (content === null || above === undefined || above.verb.index > token.index) return [];
    const said = carried !== null && carried.sentence === tree.sentence.index && carried.verb.start < token.start;
    const own = above.dependents.find(
      (dependent) =>
        dependent.part === "subject" && dependent.token.upos !== "PRON" && dependent.token.index < token.index,
    );
    const behind = said ? null : (own ?? inheritedSubject(above, clauses, tree)?.dependent ?? null);
    const role = behind === null ? null : context.role(behind.core);
    const near = carried !== null && tree.sentence.index - carried.sentence <= 1;
    const entityId =
      (role === null ? null : (role.entity ?? bearer(context, role))) ??
      (behind === null && near ? carried.speakerEntity : null) ??
      null;
    const named = fullest(context, entityId);
    return [
      {
        kind: "statement",
        id: factId("statement", token),
        sentence: tree.sentence.index,
        evidence: [{ start: tree.sentence.start, end: tree.sentence.end }],
        source: "ar/statement-participle",
        confidence: Math.min(FOUND_AS_CLAUSE, above.score, behind?.token.score ?? 0.7),
        verb: context.role(token),
        tense: "past",
        polarity: "+",
        asserted: true,
        time: [],
        place: [],
        cause: null,
        speaker: null,
        speakerName: named ?? role?.text ?? (behind === null && near ? carried.speakerName : null),
        speakerEntity: entityId,
        addressee: null,
        direct: content.direct,
        content: context.role(content.span),
        medium: null,
      },
    ];
  });
}

// Quantities: a number, what it counts, and what it is the number of.
import type { Quantity, Token } from "../../../core/document/document.ts";
import type { QuantityFact, Role } from "../../../core/facts/fact.ts";
import { covers, overlaps, type Span } from "../../../core/text/span.ts";
import { type ExtractContext, factId } from "./context.ts";
import { clauseHead, phrase, spanOf, type Tree } from "./tree.ts";

/** What the number is of: the complement of the counted noun, else the subject of its verb. */
function wholeOf(context: ExtractContext, tree: Tree, quantity: Quantity, head: Token): Role | null {
  const complement = tree
    .children(head)
    .find((child) => child.start >= quantity.end && /^nmod/.test(child.deprel) && child.upos !== "PRON");
  const span = complement === undefined ? null : spanOf(phrase(tree, complement, { core: true, bare: true }));
  if (span !== null) return context.role(span);
  const verb = clauseHead(tree, head);
  if (verb === null) return null;
  const subject = tree
    .children(verb)
    .find((child) => child.deprel.startsWith("nsubj") && !overlaps(child, quantity) && child.upos !== "PRON");
  const whole: Span | null = subject === undefined ? null : spanOf(phrase(tree, subject, { core: true }));
  return whole === null ? null : context.role(whole);
}

/** Four of five numbers that a text holds matter to it. */
const SURE = 0.8;

export function quantitiesOf(context: ExtractContext, tree: Tree): readonly QuantityFact[] {
  return context.document.quantities
    .filter(
      (quantity) =>
        quantity.sentence === tree.sentence.index && quantity.kind !== "ordinal" && quantity.kind !== "bare",
    )
    .flatMap((quantity): QuantityFact[] => {
      const inside = tree.tokens.filter((token) => covers(quantity, token));
      const head = inside.find((token) => !inside.some((other) => other.index === token.head));
      if (head === undefined) return [];
      return [
        {
          kind: "quantity",
          id: factId("quantity", quantity.number),
          sentence: tree.sentence.index,
          evidence: [{ start: tree.sentence.start, end: tree.sentence.end }],
          source: `ar/quantity-${quantity.kind}`,
          confidence: SURE,
          value: context.role(quantity.number),
          unit: quantity.unit === undefined ? null : context.role(quantity.unit),
          of: wholeOf(context, tree, quantity, head),
          time: [],
        },
      ];
    });
}

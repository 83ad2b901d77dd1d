// How many and how much: «كم هدفًا سجل …؟», «كم بلغت قيمة …؟», «إلى كم ارتفع …؟».
import type { Quantity } from "../../../core/document/document.ts";
import type { EventFact } from "../../../core/facts/fact.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { covers, overlaps, sliceOf } from "../../../core/text/span.ts";
import type { Dependent } from "../extract/clause.ts";
import { tamyizOf } from "../extract/knowledge.ts";
import { isChangeVerb, isReachVerb } from "../extract/verb-knowledge.ts";
import { foldSpelling } from "../script/fold.ts";
import { asking } from "./asking.ts";
import { clauseText } from "./clause-text.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { dullTime } from "./shared.ts";
import { restoredSubject } from "./subjects.ts";
import { sureOf } from "./sureness.ts";
import { unitOfQuantity } from "./units.ts";

interface Counted {
  readonly dependent: Dependent;
  readonly quantity: Quantity;
  readonly key: Unit;
}

/** The dependent that is a quantity and little else. */
function counted(context: PhrasingContext, { clause }: PlacedClause): readonly Counted[] {
  return clause.dependents.flatMap((dependent): readonly Counted[] => {
    const inside = context.document.quantities.filter((quantity) => overlaps(quantity, dependent.span));
    const [quantity] = inside;
    if (quantity === undefined || inside.length !== 1 || !covers(dependent.span, quantity)) return [];
    const key = unitOfQuantity(quantity, context.text);
    return key === undefined ? [] : [{ dependent, quantity, key }];
  });
}

/** What stands in the phrase beside the quantity: before it at most a preposition and «نحو», after it nothing. */
function bare(context: PhrasingContext, { dependent, quantity }: Counted): boolean {
  const before = foldSpelling(context.text.slice(dependent.core.start, quantity.start));
  const after = context.text.slice(quantity.end, dependent.core.end);
  return (
    /^(ب|الي|من|عن|علي|نحو|حوالي|اكثر من|بنحو|الي نحو|الي اكثر من|الي حوالي|ب نحو|بنسبه|نسبه|بنسبه نحو)?$/.test(
      before,
    ) && after.trim() === ""
  );
}

const EXCEEDS = /^[يت]?(تجاوز|فاق|تخطي|يفوق|تفوق)ت?$/;

const YEAR = /(?<!\p{N})(1[89]|20)\p{N}{2}(?!\p{N})/gu;

export function numberQuestions(context: PhrasingContext, fact: EventFact, placed: PlacedClause): readonly Asking[] {
  const { tree, clause } = placed;
  const subject = clause.dependents.find((dependent) => dependent.part === "subject");
  return counted(context, placed).flatMap((one): readonly Asking[] => {
    const { dependent, quantity, key } = one;
    const isSubject = dependent === subject;
    const put = clause.passive ? null : restoredSubject(context, fact, placed);
    // «كم تجاوزت نسبة المشاركة؟» asks for the bound, not for the amount.
    if (EXCEEDS.test(foldSpelling(clause.verb.text))) return [];
    if (!isSubject && ((subject === undefined && put === null) || subject?.pronoun)) return [];
    const words = clauseText(context, placed, {
      without: [dependent],
      subject: put,
      skip: (d) => dullTime(context, d),
    });
    if (words === null || words.length < 3 || words.length > 24) return [];
    // «إلى كم انخفض اليورو 0.75 بالمئة؟», «كم تبلغ قيمة الجائزة (مليون دولار)؟»: another number answers half of it, a year does not.
    if (/[\p{N}(]|بالمئة|بالمائة/u.test(words.rest.replace(YEAR, ""))) return [];
    const base = {
      fact,
      asks: "howmany",
      key,
      confidence: Math.min(sureOf(context, fact), dependent.token.score),
    } as const;
    const evidence = { start: tree.sentence.start, end: tree.sentence.end };
    const slots = { verb: words.verb, subject: words.subject, rest: words.rest };
    const before = foldSpelling(context.text.slice(dependent.core.start, quantity.start));
    if (!isSubject && bare(context, one)) {
      if (isReachVerb(clause.verb.text) && /^(نحو|حوالي|اكثر من|)$/.test(before))
        return [asking({ ...base, template: "howmuch-reach", slots }, evidence)];
      if (isChangeVerb(clause.verb.text) && before.startsWith("الي"))
        return [asking({ ...base, template: "howmuch-to", slots }, evidence)];
      if (isChangeVerb(clause.verb.text) && /^ب/.test(before))
        return [
          asking({ ...base, template: quantity.kind === "percent" ? "howmuch-share" : "howmuch-by", slots }, evidence),
        ];
    }
    if (
      isReachVerb(clause.verb.text) ||
      quantity.kind !== "count" ||
      quantity.unit === undefined ||
      (dependent.part !== "object" && !isSubject) ||
      !/^(نحو|حوالي|قرابه|اكثر من|اقل من|ما يزيد علي)?$/.test(before) ||
      dependent.preposition !== ""
    )
      return [];
    const noun = tamyizOf(sliceOf(context.text, quantity.unit));
    if (noun === null) return [];
    const rest = context.text.slice(quantity.end, dependent.core.end).trim();
    if (rest !== "" && !/^(من|في|على)\s/.test(rest)) return [];
    if (isSubject && rest !== "") return [];
    const tail = [words.rest, rest].filter((part) => part !== "").join(" ");
    return [
      asking(
        { ...base, template: "howmany", slots: { ...slots, noun, rest: isSubject ? words.rest : tail } },
        evidence,
      ),
    ];
  });
}

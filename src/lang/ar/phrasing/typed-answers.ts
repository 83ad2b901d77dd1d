// What a student may write as the answer of a question: the names that the article gives to one bearer.
import type { Asking, Unit } from "../../../core/language.ts";
import { otherNames } from "./gap-answers.ts";
import type { PhrasingContext } from "./phrasing-context.ts";

/** Kinds whose names can be told apart by their spelling. */
const TYPED: ReadonlySet<Unit["type"]> = new Set(["person", "country", "city"]);
const POINTS_BACK = /(^|\s)(\S{2,}(ها|هما|هم)|[إأ]نه|[بل]أنه)(\s|$)/;
/** With fewer others of its kind in the article, the answer needs no reading. */
const LEAST_OTHERS = 1;

/** `asking` with the answers that may be typed, where it can be answered so. */
export function withAnswers(context: PhrasingContext, asking: Asking): Asking {
  const { key, slots } = asking;
  if (asking.asks === "which" || key.entity === undefined || key.span === undefined || !TYPED.has(key.type))
    return asking;
  // «من قال إن والدها …»: the pronoun tells who, or hangs in the air.
  if (asking.asks === "speaker" && POINTS_BACK.test(slots["rest"] ?? "")) return asking;
  const entity = context.entityById(key.entity);
  if (entity === undefined || !/[\u0621-\u064A]/.test(key.text)) return asking;
  const others = context.extraction.entities.filter((one) => one.type === entity.type && one.id !== entity.id);
  if (others.length < LEAST_OTHERS) return asking;
  const names = otherNames(context, { ...key, span: key.span }, key.text, Object.values(slots).join(" "));
  return { ...asking, answers: [key.text, ...names] };
}

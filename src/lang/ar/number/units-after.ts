// What stands after a number: a percentage, money, a measure, or the noun it counts.
import { timeUnitByForm } from "../lexicon/calendar.ts";
import { countableByForm } from "../lexicon/countable-nouns.ts";
import { nationalityOf } from "../lexicon/countries.ts";
import { foldedSet, list } from "../lexicon/fold-index.ts";
import { numberParts, ordinalValues } from "../lexicon/number-words.ts";
import { currencyAdjectives, currencyByForm, measureByForm, measureComplements } from "../lexicon/units.ts";
import { type Cell, isMark, isWord } from "./cells.ts";
import type { NumberPhrase } from "./number-phrase.ts";

export type UnitKind = "count" | "money" | "percent" | "measure";

export interface UnitAfter {
  /** Cells of the unit. */
  readonly from: number;
  readonly next: number;
  readonly kind: UnitKind;
  /** False for a noun taken by its form alone. */
  readonly certain: boolean;
}

const hundred = foldedSet(["المئة", "المائة", "مئة", "مائة", "الميه"]);
const adjectives = foldedSet(currencyAdjectives);
const complements = foldedSet(measureComplements);
const caseKinds = foldedSet(list("وفاة إصابة انتحار اغتصاب طلاق شفاء اشتباه تسمم"));
/** Words that follow a number without being counted. */
const notCounted = foldedSet(
  list(`في من إلى على عن مع بين عند لدى منذ حتى خلال بعد قبل ضد حول دون غير سوى إلا أو أم ثم بل لكن حيث إذ إذا لو قد لقد لا لم لن ما هو هي هم هذا هذه ذلك تلك الذي التي الذين أن إن كان كانت
    كما بينما فيما أي كل بعض نحو حوالي تقريبا فقط أيضا معا أكثر أقل آخر آخرين آخرون أخرى أخريات منهم منها منه منهن بينهم بينها بينهن على عبر أمام وراء تحت فوق ضمن وفق وفقا بحسب حسب أعلاه أدناه بسبب إثر مقابل عليه عليها له لها لهم به بها بهم
    يوميا سنويا شهريا أسبوعيا عالميا محليا دوليا رسميا عربيا أوروبيا تحديدا عندما حينما بعدما حاليا سابقا لاحقا مجددا نقدا على الأقل لكل وذلك مما قال قالت وقد وكان بدلا بدل ليس ليست عاما عما`),
);
const knownNumberWords: ReadonlySet<string> = new Set([
  ...numberParts.keys(),
  ...ordinalValues.keys(),
  ...hundred,
  ...currencyByForm.keys(),
  ...measureByForm.keys(),
  ...[...notCounted].filter((w) => w.length > 1),
  ...[...countableByForm.keys()].filter((w) => w.length > 3),
  ...timeUnitByForm.keys(),
]);

/** Folded words that the quantity reader has a use for. */
export function isNumberWord(fold: string): boolean {
  return knownNumberWords.has(fold);
}

/** The unit after `number`; `null` where none is sure enough. */
export function unitAfter(cells: readonly Cell[], number: NumberPhrase): UnitAfter | null {
  const at = number.next;
  const cell = cells[at];
  if (cell === undefined) return null;
  const percent = percentAt(cells, at);
  if (percent !== null) return { from: at, next: percent, kind: "percent", certain: true };
  if (isMark(cell, "$€£¥₺₽₪₹")) return { from: at, next: at + 1, kind: "money", certain: true };
  if (cell.kind !== "word") return null;
  if (currencyByForm.has(cell.fold))
    return { from: at, next: adjectiveEnd(cells, at + 1), kind: "money", certain: true };
  if (measureByForm.has(cell.fold))
    return { from: at, next: complementEnd(cells, at + 1), kind: "measure", certain: true };
  const counted = countableByForm.get(cell.fold);
  // «19 ألفا سنة 2012»: the year belongs to the digits after it.
  if (isWord(cell, "سنه", "عام") && /^\d{4}$/.test(cells[at + 1]?.fold ?? "")) return null;
  if (isWord(cell, "نقطه") && isWord(cells[at + 1], "ميويه", "اساس"))
    return { from: at, next: at + 2, kind: "measure", certain: true };
  if (timeUnitByForm.has(cell.fold) && cell.fold !== "عقود")
    return { from: at, next: at + 1, kind: "measure", certain: true };
  // «72 حالة وفاة»: what the case is of belongs to the unit.
  if (isWord(cell, "حاله", "حالات") && caseKinds.has(cells[at + 1]?.fold ?? ""))
    return { from: at, next: at + 2, kind: "count", certain: true };
  const compound = countableByForm.has(`${cell.fold} ${cells[at + 1]?.fold ?? ""}`) ? at + 2 : at + 1;
  if (counted !== undefined || compound > at + 1) return { from: at, next: compound, kind: "count", certain: true };
  return looksCounted(cells, at, number) ? { from: at, next: at + 1, kind: "count", certain: false } : null;
}

/** «في المئة», «بالمئة», «%», «نقطة مئوية» (a measure, read elsewhere). */
function percentAt(cells: readonly Cell[], at: number): number | null {
  if (isMark(cells[at], "%٪")) return at + 1;
  if (isWord(cells[at], "في", "ب") && cells[at + 1]?.kind === "word" && hundred.has(cells[at + 1]?.fold ?? ""))
    return at + 2;
  return isWord(cells[at], "بالميه", "بالمايه") ? at + 1 : null;
}

/** «دولار أمريكي», «جنيه إسترليني», «دولار كندي». */
function adjectiveEnd(cells: readonly Cell[], at: number): number {
  const cell = cells[at];
  if (cell?.kind !== "word" || cell.fold.startsWith("ال")) return at;
  return adjectives.has(cell.fold) || nationalityOf(cell.fold)?.number === "Sing" ? at + 1 : at;
}

/** «كيلومتر مربع», «درجة مئوية», «كيلومترا في الساعة». */
function complementEnd(cells: readonly Cell[], at: number): number {
  if (isWord(cells[at], "في") && isWord(cells[at + 1], "الساعه", "الثانيه")) return at + 2;
  // «54 ألف كيلو متر مربع»
  if (isWord(cells[at - 1], "كيلو") && isWord(cells[at], "متر", "مترا", "غرام", "جرام", "واط"))
    return complementEnd(cells, at + 1);
  return cells[at]?.kind === "word" && complements.has(cells[at]?.fold ?? "") ? at + 1 : at;
}

/**
 * A noun that no list knows, by the form that the number demands: a plural after 3–10, an accusative after 11–99
 * («17 ميدالية», «25 ناقلا»), an indefinite noun after a scale word.
 */
function looksCounted(cells: readonly Cell[], at: number, number: NumberPhrase): boolean {
  const cell = cells[at];
  if (cell === undefined || cell.kind !== "word" || !/^[\u0621-\u064A]{3,}$/.test(cell.fold)) return false;
  if (notCounted.has(cell.fold) || cell.fold.startsWith("ال") || numberParts.has(cell.fold)) return false;
  // «كأس العالم 2018 لكرة القدم»: what looks like a year counts nothing unknown.
  if (cells[at]?.joined === true || (number.scale === 1 && number.value >= 1500 && number.value <= 2100)) return false;
  if (/^ل/.test(cell.fold) && cell.fold.length > 3) return false;
  const rest = number.value % 100;
  if (number.scale > 1 || (rest === 0 && number.value > 0)) return /ة$/.test(cell.text);
  if (rest >= 3 && rest <= 10) return /(?:ات|ين)$/.test(cell.fold) && cell.fold.length > 4;
  return rest >= 11 && /(?:ا\u064B?|\u064Bا|ة)$/.test(cell.text);
}

// Writes another number in the style of one that stands in the text, for distractors and for marking.

import { type CountableNoun, countableByForm } from "../lexicon/countable-nouns.ts";
import { scaleWords } from "../lexicon/number-words.ts";
import { currencyByForm, measureByForm } from "../lexicon/units.ts";
import { foldSpelling, plainDigits } from "../script/fold.ts";
import { cellsOf } from "./cells.ts";
import { inWords } from "./number-in-words.ts";
import { exact, readNumber } from "./number-phrase.ts";
import { readQuantities } from "./read-quantities.ts";

type Gender = "Masc" | "Fem";

/**
 * `value` in the style of `surface` («337 مليون», «٥», «خمسة»): same digits, separators and scale word, or words that
 * agree with a counted noun of gender `counted`. `null` where the form is not certain.
 */
export function writeNumber(value: number, surface: string, counted?: Gender): string | null {
  const parts = partsOf(surface);
  if (parts === null || value < 0) return null;
  if (parts.scale === null)
    return parts.digits === null ? wordsFor(value, parts, counted) : digitsLike(value, parts.digits);
  const multiple = exact(value / parts.scale.value);
  if (parts.digits === null) return scaleInWords(multiple, parts);
  const digits = digitsLike(multiple, parts.digits);
  if (digits === null || multiple >= 1000) return null;
  const scale = scaleForm(multiple, parts.scaleText, parts.scale);
  return scale === null ? null : `${digits}${parts.gap}${scale}`;
}

/**
 * A whole quantity («5 أشخاص», «337 مليون دولار», «53 في المئة») with another value and its noun in the form that the
 * new number demands («12 شخصا»). `null` where that form is not known.
 */
export function writeQuantity(value: number, surface: string): string | null {
  const reading = readWhole(surface);
  if (reading === null || reading.kind === "ordinal" || reading.kind === "score") return null;
  const number = surface.slice(reading.number.start, reading.number.end);
  const unit = reading.unit === undefined ? null : surface.slice(reading.unit.start, reading.unit.end);
  const written = writeNumber(value, number, unit === null ? undefined : genderOf(unit));
  if (written === null) return null;
  if (reading.unit === undefined || unit === null) return splice(surface, reading.number, written);
  if (reading.unit.start < reading.number.start) return splice(surface, reading.number, written);
  const form =
    reading.kind === "percent"
      ? unit
      : unitForm(
          unit,
          value,
          reading.value,
          scaleOf(number) !== null && scaleOf(written) !== null,
          scaleOf(written) !== null,
        );
  return form === null
    ? null
    : surface.slice(0, reading.number.start) +
        written +
        surface.slice(reading.number.end, reading.unit.start) +
        form +
        surface.slice(reading.unit.end);
}

/** Spellings that a marker accepts for a number of the text: its own, both kinds of digits, words of both genders. */
export function alternatives(
  value: number,
  surface: string,
  genders: readonly ("Masc" | "Fem")[] = ["Masc", "Fem"],
): readonly string[] {
  const accepted = new Set<string>([surface]);
  const parts = partsOf(surface);
  if (Number.isFinite(value)) {
    const plain = String(value);
    for (const digits of [plain, grouped(plain), plain.replace(".", ","), plain.replace(".", "\u066B")]) {
      accepted.add(digits);
      accepted.add(arabicDigits(digits));
    }
    for (const gender of genders)
      for (const oblique of [false, true]) accepted.add(inWords(value, gender, oblique) ?? surface);
  }
  if (parts !== null && parts.scale !== null) {
    const multiple = exact(value / parts.scale.value);
    const few = multiple >= 3 && multiple <= 10;
    for (const word of few ? [parts.scale.plural] : [parts.scale.singular, parts.scale.accusative]) {
      for (const head of [String(multiple), arabicDigits(String(multiple)), String(multiple).replace(".", ",")])
        accepted.add(`${head} ${word}`);
      for (const oblique of [false, true]) {
        const head = inWords(multiple, "Masc", oblique);
        if (head !== null) accepted.add(multiple === 1 ? word : `${head} ${word}`);
      }
    }
  }
  return [...accepted];
}

interface Parts {
  /** The digits as written; `null` for words. */
  readonly digits: string | null;
  readonly gap: string;
  readonly scale: (typeof scaleWords)[number] | null;
  readonly scaleText: string;
  /** True where the words show a nominative («عشرون»), false for the other cases, null where nothing shows. */
  readonly nominative: boolean | null;
}

const NUMBER = /^(\D*?)([0-9\u0660-\u0669][0-9\u0660-\u0669.,\u066B\u066C]*)(\s*)(.*)$/s;

function partsOf(surface: string): Parts | null {
  const text = surface.trim();
  const match = NUMBER.exec(text);
  if (match !== null && (match[1] ?? "") !== "") return null;
  const tail = match === null ? (text.split(/\s+/).at(-1) ?? "") : (match[4] ?? "");
  if (match !== null && /\s/.test(tail)) return null;
  const scale = scaleOf(tail);
  if (match !== null && tail !== "" && scale === null) return null;
  const nominative = /[\u0621-\u064A]ون(?:\s|$)|اثنا|اثنتا|ان(?:\s|$)/.test(text)
    ? true
    : /[\u0621-\u064A]{2}ين(?:\s|$)|اثني|اثنتي/.test(text)
      ? false
      : null;
  return { digits: match?.[2] ?? null, gap: match?.[3] ?? " ", scale, scaleText: tail, nominative };
}

function scaleOf(text: string): (typeof scaleWords)[number] | null {
  const last = foldSpelling(text.trim().split(/\s+/).at(-1) ?? "").replace(/^\d+/, "");
  return scaleWords.find((s) => [s.singular, s.accusative, s.plural].map(foldSpelling).includes(last)) ?? null;
}

/** Same kind of digits, same decimal sign and number of decimals, thousands grouped where the model groups them. */
function digitsLike(value: number, model: string): string | null {
  const plain = plainDigits(model);
  const separators = [...plain].filter((c) => !/\d/.test(c));
  const last = separators.at(-1);
  const groups =
    /^\d{1,3}(?:[.,\u066C]\d{3})+$/.test(plain) && !(last === "." && separators.length === 1 && !plain.endsWith("000"));
  const decimals = last === undefined || groups ? 0 : plain.length - plain.lastIndexOf(last) - 1;
  let digits = decimals === 0 ? String(value) : value.toFixed(decimals);
  if (decimals === 0 && !Number.isInteger(value)) return null;
  if (decimals > 0 && Math.abs(Number(digits) - value) > 1e-9) return null;
  if (groups && last !== undefined && value >= 1000) digits = digits.replace(/\B(?=(?:\d{3})+$)/g, last);
  if (decimals > 0 && last !== undefined) digits = digits.replace(".", last);
  return /[\u0660-\u0669]/.test(model) ? arabicDigits(digits) : digits;
}

function arabicDigits(text: string): string {
  return text.replace(/\d/g, (c) => String.fromCharCode(0x0660 + Number(c)));
}

function grouped(plain: string): string {
  return /^\d{4,}$/.test(plain) ? plain.replace(/\B(?=(?:\d{3})+$)/g, ",") : plain;
}

/** «3 ملايين» but «12 مليون»; a model in the careful accusative («20 مليونا») is kept for 11–99. */
function scaleForm(multiple: number, model: string, scale: (typeof scaleWords)[number]): string | null {
  if (!Number.isInteger(multiple)) return foldSpelling(model) === foldSpelling(scale.plural) ? null : scale.singular;
  if (multiple < 1 || multiple === 2) return null;
  const rest = multiple % 100;
  if (multiple === 1) return null;
  if (rest >= 3 && rest <= 10) return scale.plural;
  if (rest >= 11 && foldSpelling(model) === foldSpelling(scale.accusative))
    return model.endsWith("\u064B") || model.endsWith("\u064Bا") ? model : scale.accusative;
  return rest === 1 || rest === 2 ? null : scale.singular;
}

/** «ثلاثة ملايين» → «خمسة ملايين», «عشرين ألفا» → «ثلاثين ألفا». */
function scaleInWords(multiple: number, parts: Parts): string | null {
  if (parts.scale === null || !Number.isInteger(multiple) || multiple < 3 || multiple > 99) return null;
  const head = wordsFor(multiple, parts, "Masc");
  const form =
    multiple <= 10
      ? parts.scale.plural
      : parts.scaleText.startsWith(parts.scale.accusative)
        ? parts.scaleText
        : parts.scale.singular;
  return head === null ? null : `${head} ${form}`;
}

/** Number words; case is taken from the model, and where the model shows none only forms that show none are written. */
function wordsFor(value: number, parts: Parts, counted: Gender | undefined): string | null {
  if (!Number.isInteger(value) || value < 3 || value > 100) return null;
  const genders: readonly Gender[] = counted === undefined ? ["Masc", "Fem"] : [counted];
  const cases = parts.nominative === null ? [true, false] : [parts.nominative];
  const forms = new Set(genders.flatMap((g) => cases.map((nominative) => inWords(value, g, !nominative))));
  const [only] = [...forms];
  return forms.size === 1 && only !== undefined ? only : null;
}

function genderOf(unit: string): Gender | undefined {
  const [head = ""] = foldSpelling(unit).split(" ");
  return countableByForm.get(head)?.[0]?.gender ?? currencyByForm.get(head)?.gender ?? measureByForm.get(head)?.gender;
}

interface Forms {
  readonly singular: string;
  readonly accusative: string;
  readonly plural: string;
  readonly variants?: readonly string[];
}

/** The unit in the form that `value` demands; adjectives after it are left alone only while the form stays. */
function unitForm(unit: string, value: number, old: number, bothScaled: boolean, scaled: boolean): string | null {
  const words = unit.split(/\s+/);
  const head = foldSpelling(words[0] ?? "");
  const nouns: readonly Forms[] = formsOf(foldSpelling(unit)) ?? formsOf(head) ?? [];
  const whole = formsOf(foldSpelling(unit)) !== null;
  // After a scale word the noun is always singular; after decimals news keeps whatever form it chose («5.9 درجات»).
  if (bothScaled || (!Number.isInteger(value) && !Number.isInteger(old))) return unit;
  const [noun] = nouns;
  if (noun === undefined) return null;
  if (!Number.isInteger(value))
    return foldSpelling(noun.singular) === (whole ? foldSpelling(unit) : head) ? unit : null;
  const rest = value % 100;
  if (value < 3 || rest === 1 || rest === 2) return null;
  const form = scaled || rest === 0 ? noun.singular : rest <= 10 ? noun.plural : noun.accusative;
  const current = whole ? foldSpelling(unit) : head;
  if (foldSpelling(form) === current) return unit;
  // «غيغابايت» is no «بايت», nor «ميغاواط» a «واط».
  if (noun.variants?.some((variant) => foldSpelling(variant) === current) === true) return unit;
  // Abbreviations («كم») and carelessly unmarked accusatives («30 دولار») never change.
  if (/^(?:كم|كلم|سم|ملم|كغ|كغم|كلغ)$/.test(head)) return unit;
  if (form === noun.accusative && current === foldSpelling(noun.singular)) return unit;
  return whole || words.length === 1 ? form : null;
}

function formsOf(fold: string): readonly Forms[] | null {
  const counted: readonly CountableNoun[] | undefined = countableByForm.get(fold);
  if (counted !== undefined && counted.length === 1) return counted;
  const other = currencyByForm.get(fold) ?? measureByForm.get(fold);
  return other === undefined ? null : [other];
}

function readWhole(surface: string): ReturnType<typeof readQuantities>[number] | null {
  const words = [...surface.matchAll(/[^\s]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
  }));
  const [reading] = readQuantities(surface, words, []);
  if (reading !== undefined) return reading;
  const cells = cellsOf(surface, words, () => false);
  const number = readNumber(cells, 0);
  if (number === null || number.next !== cells.length) return null;
  const range = { start: 0, end: surface.length };
  return { ...range, text: surface, value: number.value, kind: "bare", number: range, approximate: false };
}

function splice(text: string, at: { readonly start: number; readonly end: number }, put: string): string {
  return text.slice(0, at.start) + put + text.slice(at.end);
}

// Everything in an article that can be a key or an option: people, places, bodies, times, numbers.
import type { Quantity, TimeExpression } from "../../../core/document/document.ts";
import type { Entity } from "../../../core/facts/entity.ts";
import type { AnswerType, Unit } from "../../../core/language.ts";
import type { Span } from "../../../core/text/span.ts";
import type { ExtractContext } from "../extract/context.ts";
import { countryByName, orgHead, placeKind } from "../extract/knowledge.ts";
import { weekdayByForm } from "../lexicon/calendar.ts";
import { display } from "../script/display.ts";
import { foldSpelling } from "../script/fold.ts";

/** The fullest plain name: «فلاديمير بوتن», without a post. */
export function fullName(
  entity: Entity,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  return [...entity.mentions].sort(
    (a, b) => b.text.split(/\s+/).length - a.text.split(/\s+/).length || a.start - b.start,
  )[0];
}

function typeOf(entity: Entity): AnswerType {
  if (entity.type === "person") return "person";
  if (entity.type === "organisation") return "organisation";
  const name = fullName(entity)?.text ?? "";
  return placeKind(name) ?? "place";
}

/** An entity as a key or option; `undefined` for one without a plain name. */
export function unitOfEntity(entity: Entity): Unit | undefined {
  const name = fullName(entity);
  if (name === undefined) return undefined;
  const country = countryByName(name.text);
  const aliases = [...entity.names, ...(country === undefined ? [] : country.aliases)];
  return {
    text: display(name.text),
    type: typeOf(entity),
    span: { start: name.start, end: name.end },
    entity: entity.id,
    ...(entity.type === "organisation" ? { unit: orgHead(name.text.split(" ")[0] ?? "")?.class ?? "" } : {}),
    ...(entity.gender === undefined && country === undefined
      ? {}
      : { gender: entity.gender ?? country?.gender ?? "Masc" }),
    aliases: aliases.filter((alias) => alias !== name.text),
  };
}

const TIME_TYPES: Partial<Record<TimeExpression["grain"], AnswerType>> = {
  year: "year",
  month: "month",
  date: "date",
  weekday: "weekday",
};

const ORDER_OF_WEEK = 7;

/** A number to sort times by: year, or days. */
function timeValue(time: TimeExpression): number | undefined {
  if (time.grain === "weekday") {
    const day = time.text.split(/\s+/).flatMap((word) => weekdayByForm.get(foldSpelling(word)) ?? [])[0];
    return day === undefined ? undefined : day.number % ORDER_OF_WEEK;
  }
  if (time.value === undefined) return undefined;
  const [year, month = 0, day = 0] = time.value.split("-").map(Number);
  if (year === undefined || !Number.isFinite(year)) return undefined;
  return time.grain === "year" ? year : year * 372 + month * 31 + day;
}

export function unitOfTime(time: TimeExpression): Unit | undefined {
  const type = TIME_TYPES[time.grain];
  const value = timeValue(time);
  if (type === undefined) return undefined;
  if ((type === "month" || type === "date") && /(المقبل|الماضي|الجاري|القادم|الحالي)/.test(time.text)) return undefined;
  const day = type === "date" ? /^\D*?([0-9\u0660-\u0669].*)$/s.exec(time.text)?.[1] : undefined;
  if (day !== undefined && day !== time.text)
    return {
      text: day,
      type: "date",
      span: { start: time.end - day.length, end: time.end },
      ...(value === undefined ? {} : { value }),
      aliases: [time.text],
    };
  const digits = type === "year" ? /[0-9\u0660-\u0669]{4}/.exec(time.text)?.[0] : undefined;
  if (type === "year" && digits === undefined) return undefined;
  return {
    text: digits ?? time.text.replace(/(^|\s)(?:اليوم|أمس الأول|أمس)\s+(?=ال)/, "$1يوم "),
    type,
    span: digits === undefined ? { start: time.start, end: time.end } : digitSpan(time, digits),
    ...(value === undefined ? {} : { value }),
    aliases: digits === undefined ? [] : [time.text],
  };
}

function digitSpan(time: TimeExpression, digits: string): Span {
  const start = time.start + time.text.indexOf(digits);
  return { start, end: start + digits.length };
}

const QUANTITY_TYPES: Partial<Record<Quantity["kind"], AnswerType>> = {
  count: "count",
  money: "money",
  percent: "percent",
  measure: "measure",
  score: "score",
};

export function unitOfQuantity(quantity: Quantity, text: string): Unit | undefined {
  const type = QUANTITY_TYPES[quantity.kind];
  if (type === undefined) return undefined;
  return {
    text: text.slice(quantity.start, quantity.end),
    type,
    span: { start: quantity.start, end: quantity.end },
    value: quantity.value,
    unit: quantity.unit === undefined ? "" : foldSpelling(text.slice(quantity.unit.start, quantity.unit.end)),
    aliases: [],
  };
}

/** A name that may stand among options: a person by two words at least, or named more than once. */
function trusted(entity: Entity): boolean {
  if (entity.type !== "person") return true;
  return entity.mentions.length > 1 || entity.mentions.some((mention) => mention.text.includes(" "));
}

/** All units of an article, one for each thing. */
export function unitsOf(context: ExtractContext): readonly Unit[] {
  const body = new Set(context.sentences.map(({ sentence }) => sentence.index));
  const times = context.document.times.filter((time) => body.has(time.sentence)).map(unitOfTime);
  const quantities = context.document.quantities
    .filter((quantity) => body.has(quantity.sentence) && !quantity.approximate)
    .map((quantity) => unitOfQuantity(quantity, context.text));
  return [...context.entities.filter(trusted).map(unitOfEntity), ...times, ...quantities].filter(
    (unit) => unit !== undefined,
  );
}

// quiz.json back to a quiz: everything that pages and exports rely on is checked, and the first fault is told with its place.
// What a file written by hand may leave out is filled in. schema/quiz.schema.json says the same.
import type { Problem } from "../problem.ts";
import { errorOf } from "../problem.ts";
import type { Item, ItemType, Level, Process, Quiz } from "./quiz.ts";
import { fingerprint } from "./quiz-article.ts";

type Bag = Readonly<Record<string, unknown>>;

export type QuizRead = { readonly quiz: Quiz } | { readonly problem: Problem };

/** Where the reader stands, and what it found wrong. */
class Fault extends Error {
  readonly where: string;

  constructor(where: string, wanted: string) {
    super(wanted);
    this.where = where;
  }
}

const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);

function bag(value: unknown, where: string): Bag {
  if (!isBag(value)) throw new Fault(where, "{ … }");
  return value;
}

function list(value: unknown, where: string, least = 1): readonly unknown[] {
  if (!Array.isArray(value) || value.length < least) throw new Fault(where, `[ … ] (${least}+)`);
  return value;
}

function text(value: unknown, where: string, least = 1): string {
  if (typeof value !== "string" || value.trim().length < least) throw new Fault(where, '"…"');
  return value;
}

function flag(value: unknown, where: string): boolean {
  if (typeof value !== "boolean") throw new Fault(where, "true | false");
  return value;
}

function oneOf(value: unknown, allowed: readonly string[], where: string): void {
  if (!allowed.some((one) => one === value)) throw new Fault(where, allowed.join(" | "));
}

const LEVELS: readonly Level[] = ["easy", "medium", "hard"];
const PROCESSES: readonly Process[] = ["retrieve", "infer", "integrate"];

function spans(value: unknown, length: number, where: string, least: number): void {
  for (const [at, one] of list(value, where, least).entries()) span(one, length, `${where}[${at}]`);
}

function span(value: unknown, length: number, where: string): void {
  const { start, end } = bag(value, where);
  const whole = (one: unknown): one is number => typeof one === "number" && Number.isInteger(one);
  if (!whole(start) || !whole(end) || start < 0 || start >= end || end > length)
    throw new Fault(where, `{ start, end } ≤ ${length}`);
}

/** What may be left out; `null` is no such thing. */
const or = (value: unknown, otherwise: unknown): unknown => (value === undefined ? otherwise : value);

type Check = (item: Bag, where: string, length: number) => void;

const checks: { readonly [T in ItemType]: Check } = {
  mcq: ({ options }, where, length) => {
    const all = list(options, `${where}.options`, 2).map((one, at) => bag(one, `${where}.options[${at}]`));
    for (const [at, option] of all.entries()) {
      text(option["text"], `${where}.options[${at}].text`);
      text(or(option["why"], ""), `${where}.options[${at}].why`, 0);
      spans(or(option["evidence"], []), length, `${where}.options[${at}].evidence`, 0);
    }
    const keys = all.filter((option, at) => flag(option["correct"], `${where}.options[${at}].correct`));
    if (keys.length !== 1) throw new Fault(`${where}.options`, "correct: true × 1");
  },
  fill: ({ stem, answers }, where) => {
    for (const [at, answer] of list(answers, `${where}.answers`).entries()) text(answer, `${where}.answers[${at}]`);
    if (!String(stem).includes("____")) throw new Fault(`${where}.stem`, "____");
  },
  truefalse: ({ correct, repair }, where) => {
    flag(correct, `${where}.correct`);
    if (repair === undefined) return;
    const { wrong, right } = bag(repair, `${where}.repair`);
    text(wrong, `${where}.repair.wrong`);
    text(right, `${where}.repair.right`);
  },
  match: ({ pairs, extra }, where) => {
    for (const [at, pair] of list(pairs, `${where}.pairs`, 2).entries()) {
      const { left, right } = bag(pair, `${where}.pairs[${at}]`);
      text(left, `${where}.pairs[${at}].left`);
      text(right, `${where}.pairs[${at}].right`);
    }
    for (const [at, one] of list(or(extra, []), `${where}.extra`, 0).entries()) text(one, `${where}.extra[${at}]`);
  },
  order: ({ sequence }, where) => {
    for (const [at, one] of list(sequence, `${where}.sequence`, 2).entries()) text(one, `${where}.sequence[${at}]`);
  },
};

const isType = (value: unknown): value is ItemType => typeof value === "string" && Object.hasOwn(checks, value);

function checkItem(value: unknown, length: number, where: string): void {
  const item = bag(value, where);
  const { type } = item;
  if (!isType(type)) throw new Fault(`${where}.type`, Object.keys(checks).join(" | "));
  for (const name of ["id", "asks", "stem"]) text(item[name], `${where}.${name}`);
  oneOf(item["level"], LEVELS, `${where}.level`);
  oneOf(or(item["process"], "retrieve"), PROCESSES, `${where}.process`);
  text(or(item["fact"], ""), `${where}.fact`, 0);
  const sure = or(item["confidence"], 1);
  if (typeof sure !== "number" || sure < 0 || sure > 1) throw new Fault(`${where}.confidence`, "0 … 1");
  spans(item["evidence"], length, `${where}.evidence`, 1);
  checks[type](item, where, length);
}

function checkQuiz(value: unknown): void {
  const quiz = bag(value, "quiz");
  if (quiz["schema"] !== 1) throw new Fault("schema", "1");
  for (const name of ["fahm", "seed", "form"]) text(quiz[name], name);
  const article = bag(quiz["article"], "article");
  for (const name of ["name", "lang", "text"]) text(article[name], `article.${name}`);
  text(article["title"], "article.title", 0);
  for (const name of ["published", "source", "sha256"]) text(or(article[name], ""), `article.${name}`, 0);
  if (article["dir"] !== "rtl" && article["dir"] !== "ltr") throw new Fault("article.dir", "rtl | ltr");
  const { length } = text(article["text"], "article.text");
  const items = list(quiz["items"], "items");
  for (const [at, item] of items.entries()) checkItem(item, length, `items[${at}]`);
  const ids = items.map((item) => (item as Item).id);
  if (new Set(ids).size !== ids.length) throw new Fault("items", "id × 1");
}

function completeItem(item: Item): Item {
  const common = {
    ...item,
    fact: item.fact ?? "",
    process: item.process ?? "retrieve",
    confidence: item.confidence ?? 1,
  };
  if (common.type === "match") return { ...common, extra: common.extra ?? [] };
  if (common.type !== "mcq") return common;
  const options = common.options.map((one) => ({ ...one, evidence: one.evidence ?? [], why: one.why ?? "" }));
  return { ...common, options };
}

/** `quiz` with what may be left out. */
function complete(quiz: Quiz): Quiz {
  const { article, items } = quiz;
  const sha256 = /^[0-9a-f]{64}$/.test(article.sha256 ?? "") ? article.sha256 : fingerprint(article.text);
  return { ...quiz, article: { ...article, sha256 }, items: items.map(completeItem) };
}

/** Reads the text of a `quiz.json`; never throws. */
export function readQuiz(json: string): QuizRead {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problem: errorOf("quiz-not-json", { detail }) };
  }
  try {
    checkQuiz(value);
    return { quiz: complete(value as Quiz) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { problem: errorOf("quiz-broken", { where: error.where, wanted: error.message }) };
  }
}

// What survives a reload: the answers, what was checked, the mode, the time. A browser that refuses storage loses only the resuming.
import { type Answer, readAnswer } from "../core/grading/answer.ts";
import type { ItemShape } from "../core/grading/shape.ts";
import { hostOf } from "./host.ts";

export interface Student {
  readonly name: string;
  readonly class: string;
}

export interface Progress {
  mode: "practice" | "test";
  finished: boolean;
  /** Answers by item id. */
  readonly answers: Map<string, Answer>;
  /** Ids of the items that were marked one by one. */
  readonly checked: Set<string>;
  /** Hints taken, by item id. */
  readonly hints: Map<string, number>;
  student: Student;
  /** When the time is over, in milliseconds; `null` without a timer, or before it runs. */
  deadline: number | null;
}

export const freshProgress = (mode: Progress["mode"], student: Student = { name: "", class: "" }): Progress => ({
  mode,
  finished: false,
  answers: new Map(),
  checked: new Set(),
  hints: new Map(),
  student,
  deadline: null,
});

export interface Store {
  load(): Progress | null;
  save(progress: Progress): void;
  /** `progress` as it is kept. */
  stateOf(progress: Progress): string;
  clear(): void;
}

/** Where a text is kept between visits. */
interface Shelf {
  load(): string | null;
  save(text: string | null): void;
}

/** Of the host where there is one, else of the browser, under `name`. */
const shelfOf = (name: string): Shelf =>
  hostOf() ?? {
    load: () => localStorage.getItem(name),
    save: (text) => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text)),
  };

/** Stores under `name`. */
export function storeOf(name: string, shapes: readonly ItemShape[]): Store {
  const stateOf = ({ answers, checked, hints, ...rest }: Progress): string =>
    JSON.stringify({
      ...rest,
      answers: [...answers].map(([id, answer]) => [id, answer.value]),
      checked: [...checked],
      hints: [...hints],
    });
  const shelf = shelfOf(name);
  return {
    stateOf,
    load: () => attempt(() => readProgress(shapes, JSON.parse(shelf.load() ?? "null")), null),
    save: (progress) => attempt(() => shelf.save(stateOf(progress)), undefined),
    clear: () => attempt(() => shelf.save(null), undefined),
  };
}

/** Private windows and blocked storage throw on any touch. */
export function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

type Bag = Readonly<Record<string, unknown>>;
export const isBag = (value: unknown): value is Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const pairs = (value: unknown): Map<unknown, unknown> =>
  new Map(
    list(value)
      .filter(Array.isArray)
      .map((entry) => [entry[0], entry[1]]),
  );

/** Stored values may come from another version or another hand: only what fits the quiz is taken. */
function readProgress(shapes: readonly ItemShape[], value: unknown): Progress | null {
  if (!isBag(value) || !Array.isArray(value["answers"])) return null;
  const student = isBag(value["student"]) ? value["student"] : {};
  const progress = freshProgress(value["mode"] === "test" ? "test" : "practice", {
    name: text(student["name"]),
    class: text(student["class"]),
  });
  const stored = pairs(value["answers"]);
  const hints = pairs(value["hints"]);
  const checked = new Set(list(value["checked"]));
  for (const shape of shapes) {
    const answer = readAnswer(shape, stored.get(shape.id));
    if (answer !== null) progress.answers.set(shape.id, answer);
    if (answer !== null && checked.has(shape.id)) progress.checked.add(shape.id);
    const taken = hints.get(shape.id);
    if (taken === 1 || taken === 2) progress.hints.set(shape.id, taken);
  }
  progress.finished = value["finished"] === true;
  progress.deadline = typeof value["deadline"] === "number" ? value["deadline"] : null;
  return progress;
}

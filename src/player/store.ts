// What survives a reload: the answers, what was checked, the mode. A browser that refuses storage loses only the resuming.
import { type Answer, readAnswer } from "../core/grading/answer.ts";
import type { PlayData } from "../core/grading/play.ts";
import { hostOf } from "./host.ts";

export interface Progress {
  mode: "practice" | "test";
  finished: boolean;
  /** Answers by item id. */
  readonly answers: Map<string, Answer>;
  /** Ids of the items that were marked one by one. */
  readonly checked: Set<string>;
}

export const freshProgress = (mode: Progress["mode"]): Progress => ({
  mode,
  finished: false,
  answers: new Map(),
  checked: new Set(),
});

export interface Store {
  load(): Progress | null;
  save(progress: Progress): void;
  clear(): void;
}

/** Where a text is kept between visits. */
interface Shelf {
  load(): string | null;
  save(text: string | null): void;
}

/** Of the host where there is one, else of the browser, under a name that depends on the quiz alone. */
function shelfOf(data: PlayData): Shelf {
  const name = `fahm:${data.id}`;
  return (
    hostOf() ?? {
      load: () => localStorage.getItem(name),
      save: (text) => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text)),
    }
  );
}

export function storeOf(data: PlayData): Store {
  const shelf = shelfOf(data);
  return {
    load: () => attempt(() => readProgress(data, JSON.parse(shelf.load() ?? "null")), null),
    save: (progress) =>
      attempt(() => {
        const answers = [...progress.answers].map(([id, answer]) => [id, answer.value]);
        const { mode, finished } = progress;
        shelf.save(JSON.stringify({ mode, finished, answers, checked: [...progress.checked] }));
      }, undefined),
    clear: () => attempt(() => shelf.save(null), undefined),
  };
}

/** Private windows and blocked storage throw on any touch. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/** Stored values may come from another version or another hand: only what fits the quiz is taken. */
function readProgress(data: PlayData, value: unknown): Progress | null {
  if (typeof value !== "object" || value === null || !("answers" in value) || !Array.isArray(value.answers))
    return null;
  const progress = freshProgress("mode" in value && value.mode === "test" ? "test" : "practice");
  const stored = new Map<unknown, unknown>(value.answers.filter(Array.isArray).map((entry) => [entry[0], entry[1]]));
  const checked = new Set<unknown>("checked" in value && Array.isArray(value.checked) ? value.checked : []);
  for (const item of data.items) {
    const answer = readAnswer(item, stored.get(item.id));
    if (answer !== null) progress.answers.set(item.id, answer);
    if (answer !== null && checked.has(item.id)) progress.checked.add(item.id);
  }
  progress.finished = "finished" in value && value.finished === true;
  return progress;
}

// What a batch hands to whoever makes its quizzes, and what it gets back: plain values, for threads and other machines.
import { createHash } from "node:crypto";
import type { Problem } from "../../index.ts";
import type { Baked, Recipe } from "../bake-quiz.ts";
import type { RawArticle } from "../raw-article.ts";

export interface Task {
  readonly raw: RawArticle;
  readonly recipe: Recipe;
  /** A teacher's own templates by name; `null` for none. */
  readonly templates: Readonly<Record<string, string>> | null;
}

export interface Result extends Omit<Baked, "files"> {
  readonly files: readonly (readonly [name: string, content: Uint8Array])[];
  /** What it took to make, without waiting. */
  readonly seconds: number;
}

/** Those who make the quizzes of a batch. */
export interface Crew {
  /** How many quizzes they make at once. */
  readonly size: number;
  /** Never rejects: what goes wrong is the result of this one article. `null` for what was not begun before `stop`. */
  make(task: Task): Promise<Result | null>;
  /** Begins nothing more. */
  stop(): void;
  close(): Promise<void>;
}

/** Nothing made, and why. */
export function failure(problem: Problem, seconds = 0): Result {
  return { files: [], counts: {}, items: 0, forms: 0, problems: [problem], seconds };
}

/** The same for the same quiz: of what it is made, how, and by which version; not where it lies. */
export function keyOf({ raw, recipe, templates }: Task, version: string): string {
  const { name, file, type, url, facts } = raw;
  const hash = createHash("sha256");
  // Facts beside an article and articles with that name in them stay apart, because every part is led by its length.
  for (const part of [
    JSON.stringify([version, recipe, templates, name, file, type, url]),
    raw.bytes,
    facts?.bytes ?? "",
  ])
    hash.update(`${part.length}\n`).update(part);
  return hash.digest("hex");
}

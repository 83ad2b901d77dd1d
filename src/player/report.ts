// What a page tells whoever put it into a learning system: events on `document`, described in docs/data-model.md.
import type { Answer } from "../core/grading/answer.ts";
import type { Item } from "../core/quiz/quiz.ts";
import type { Course } from "./course.ts";
import type { Progress } from "./store.ts";

/** `detail` of `fahm:progress`: after every answer, mark, change of mode and new start. */
export interface ProgressDetail {
  /** The quiz: a hash of its article, seed, form and items. */
  readonly quiz: string;
  readonly mode: Progress["mode"];
  readonly total: number;
  readonly answered: number;
  readonly marked: number;
  /** What the page keeps in `localStorage` under `fahm:<quiz>`; put back there before the page loads, it resumes. */
  readonly state: string;
}

/** `detail` of `fahm:result`: once every item is marked, and again when a finished page is opened anew. */
export interface ResultDetail extends ProgressDetail {
  readonly score: number;
  readonly max: number;
  /** True where an earlier visit finished the quiz. */
  readonly resumed: boolean;
  readonly items: readonly {
    readonly id: string;
    readonly type: Item["type"];
    /** As `AnswerValues` has it; `null` where there is none. */
    readonly answer: Answer["value"] | null;
    /** From 0 to 1. */
    readonly score: number;
  }[];
}

const tell = (name: string, detail: ProgressDetail): void => {
  document.dispatchEvent(new CustomEvent(name, { detail }));
};

function progressOf({ data, store, entries, progress, isMarked }: Course): ProgressDetail {
  return {
    quiz: data.id,
    mode: progress.mode,
    total: entries.length,
    answered: progress.answers.size,
    marked: entries.filter(isMarked).length,
    state: store.stateOf(progress),
  };
}

export function reportProgress(course: Course): void {
  tell("fahm:progress", progressOf(course));
}

export function reportResult(course: Course, resumed = false): void {
  const items = course.entries.map((entry) => ({
    id: entry.id,
    type: entry.item.type,
    answer: course.answerOf(entry)?.value ?? null,
    score: course.scoreOf(entry).score,
  }));
  const detail: ResultDetail = {
    ...progressOf(course),
    score: items.reduce((sum, item) => sum + item.score, 0),
    max: items.length,
    resumed,
    items,
  };
  tell("fahm:result", detail);
}

// What every type of item offers to the page, whatever its controls are.
import type { Answer } from "../../core/grading/answer.ts";
import type { Score } from "../../core/grading/score.ts";
import type { Words } from "../words.ts";

export interface Widget {
  /** The answer as it stands; `null` while there is none. */
  read(): Answer | null;
  /** Shows `answer`; `null` brings back the untouched state. */
  write(answer: Answer | null): void;
  /** Locks the controls and marks each part. */
  reveal(score: Score): void;
  /** Takes the marks away and unlocks. */
  reopen(): void;
  /** Where work on the item starts. */
  focus(): void;
}

export interface WidgetInput<T> {
  readonly root: HTMLElement;
  readonly item: T;
  readonly words: Words;
  /** To be called when the student changes the answer. */
  changed(): void;
  /** Tells screen readers. */
  announce(text: string): void;
}

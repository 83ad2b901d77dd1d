// What every type of item offers to the page, whatever its controls are. Knows what can be answered, not what is right.
import type { Answer } from "../../core/grading/answer.ts";
import type { Words } from "../words.ts";

export interface Widget {
  /** The answer as it stands; `null` while there is none. */
  read(): Answer | null;
  /** Shows `answer`; `null` brings back the untouched state. */
  write(answer: Answer | null): void;
  /** Whether the answer can be changed. */
  lock(locked: boolean): void;
  /** Where work on the item starts. */
  focus(): void;
  /** Does what the number key `n` stands for, on the part that has the focus; false where it stands for nothing. */
  choose(n: number): boolean;
}

export interface WidgetInput {
  readonly root: HTMLElement;
  readonly words: Words;
  /** How a move is told. */
  readonly moved: string;
  /** To be called when the student changes the answer. */
  changed(): void;
  /** Tells screen readers. */
  announce(text: string): void;
}

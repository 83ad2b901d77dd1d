// What a quiz page carries for its script: the items, the rules of marking, and the words the script says.
import type { Item } from "../quiz/quiz.ts";
import type { FoldRules } from "./fold.ts";

/** The script's words; `{name}` stands for a value. */
export interface PlayLabels {
  readonly check: string;
  readonly next: string;
  readonly showScore: string;
  readonly answerFirst: string;
  readonly right: string;
  readonly wrong: string;
  readonly partly: string;
  readonly missing: string;
  readonly rightAnswer: string;
  readonly spelling: string;
  readonly repair: string;
  readonly evidence: string;
  readonly showInText: string;
  readonly yourAnswer: string;
  readonly key: string;
  readonly isTrue: string;
  readonly isFalse: string;
  readonly moved: string;
  readonly progress: string;
  readonly score: string;
  readonly percent: string;
  readonly unanswered: string;
  readonly confirmRestart: string;
  readonly restarted: string;
  readonly resumed: string;
  readonly itemRight: string;
  readonly itemWrong: string;
  readonly itemPartly: string;
  readonly listSeparator: string;
  readonly size: string;
}

export interface PlayData {
  /** Names the stored answers; depends on the quiz alone. */
  readonly id: string;
  readonly items: readonly Item[];
  readonly marking: FoldRules;
  readonly labels: PlayLabels;
  /** The ten digits as this page writes them, zero first. */
  readonly digits: string;
  /** The list separator and letters that name options, in order. */
  readonly letters: readonly string[];
}

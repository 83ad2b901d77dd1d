// What a page carries for its script: the items, or in an exam only what is shown of them, and the words the script says.
import type { FoldRules } from "./fold.ts";
import type { CarriedItem } from "./play-item.ts";
import type { ItemShape } from "./shape.ts";

/** Words that the script of every page says; `{name}` stands for a value. */
export interface TakingLabels {
  readonly moved: string;
  readonly place: string;
  readonly progress: string;
  readonly unanswered: string;
  readonly confirmRestart: string;
  readonly restarted: string;
  readonly resumed: string;
  readonly listSeparator: string;
  readonly size: string;
  readonly timeLeft: string;
  readonly timeUp: string;
  readonly fileName: string;
}

/** Words about right and wrong. */
export interface PlayLabels extends TakingLabels {
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
  readonly backTo: string;
  readonly yourAnswer: string;
  readonly yourAnswerIs: string;
  readonly key: string;
  readonly isTrue: string;
  readonly isFalse: string;
  readonly score: string;
  readonly percent: string;
  readonly outcome: string;
  readonly hintPlace: string;
  readonly hintOption: string;
  readonly hintLetter: string;
  readonly hintEvidence: string;
  readonly hintsUsed: string;
}

export interface ExamLabels extends TakingLabels {
  readonly nameFirst: string;
  readonly copied: string;
  readonly codeTooLong: string;
}

interface PageData {
  /** Names the quiz and its form; depends on the quiz alone. */
  readonly id: string;
  readonly form: string;
  readonly title: string;
  /** The ten digits as this page writes them, zero first. */
  readonly digits: string;
  /** The list separator and letters that name options, in order. */
  readonly letters: readonly string[];
  /** Time allowed; 0 for any. */
  readonly minutes: number;
  readonly labels: TakingLabels;
}

export interface PlayData extends PageData {
  readonly items: readonly CarriedItem[];
  readonly marking: FoldRules;
  readonly labels: PlayLabels;
}

/** Nothing here tells a right answer from a wrong one. */
export interface ExamData extends PageData {
  readonly items: readonly ItemShape[];
  readonly labels: ExamLabels;
}

export type { PageData };

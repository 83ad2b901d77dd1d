// The words of the interface, one object per language; `{name}` stands for a value.
import type { ExamLabels, PlayLabels } from "../../core/grading/play.ts";
import type { ItemType, Level } from "../../core/quiz/quiz.ts";

export interface Labels {
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  /** Names of options and of entries of a column, in order. */
  readonly letters: readonly string[];
  readonly types: Readonly<Record<ItemType, string>>;
  readonly tasks: Readonly<Record<ItemType, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly page: PageLabels;
  readonly play: PlayLabels;
  readonly exam: ExamLabels;
  readonly grades: GradeLabels;
  /** «10 أسئلة», "10 questions"; `shown` is the number as the page writes it. */
  questions(count: number, shown: string): string;
  /** «10 دقائق», "10 minutes". */
  minutes(count: number, shown: string): string;
}

export interface PageLabels {
  readonly quiz: string;
  readonly worksheet: string;
  readonly key: string;
  readonly skip: string;
  readonly article: string;
  readonly readArticle: string;
  readonly questions: string;
  readonly question: string;
  readonly practice: string;
  readonly test: string;
  readonly practiceHint: string;
  readonly testHint: string;
  readonly mode: string;
  readonly textSize: string;
  readonly sizeSign: string;
  readonly smaller: string;
  readonly larger: string;
  readonly progress: string;
  readonly finish: string;
  readonly restart: string;
  readonly result: string;
  readonly noScript: string;
  readonly isTrue: string;
  readonly isFalse: string;
  readonly blank: string;
  readonly up: string;
  readonly down: string;
  readonly name: string;
  readonly class: string;
  readonly date: string;
  readonly mark: string;
  readonly form: string;
  readonly seed: string;
  readonly version: string;
  /** At the foot of every sheet. */
  readonly pageOf: string;
  readonly source: string;
  readonly published: string;
  readonly grid: string;
  readonly number: string;
  readonly answer: string;
  readonly answers: string;
  readonly evidence: string;
  readonly paragraph: string;
  readonly accepted: string;
  readonly repair: string;
  readonly writePlace: string;
  readonly writeLetter: string;
  readonly settings: string;
  readonly layout: string;
  readonly layoutAll: string;
  readonly layoutSingle: string;
  readonly digits: string;
  readonly theme: string;
  readonly themeAuto: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly timer: string;
  readonly noTimer: string;
  readonly timeLeft: string;
  readonly keys: string;
  readonly keysHelp: string;
  readonly previous: string;
  readonly following: string;
  readonly hint: string;
  readonly review: string;
  readonly print: string;
  readonly save: string;
  readonly studentName: string;
  readonly exam: string;
  readonly examIntro: string;
  readonly examTime: string;
  readonly examClock: string;
  readonly start: string;
  readonly handIn: string;
  readonly handInHow: string;
  readonly file: string;
  readonly fileHow: string;
  readonly saveAnswers: string;
  readonly code: string;
  readonly codeHow: string;
  readonly copy: string;
  readonly picture: string;
  readonly reopen: string;
  readonly wordBank: string;
  readonly shortAnswer: string;
  readonly shortTask: string;
  readonly noScriptExam: string;
}

/** Names of sheets and columns in the results of a class. */
export interface GradeLabels {
  readonly students: string;
  readonly items: string;
  readonly name: string;
  readonly class: string;
  readonly form: string;
  readonly score: string;
  readonly max: string;
  readonly percent: string;
  readonly saved: string;
  readonly file: string;
  readonly number: string;
  readonly item: string;
  readonly type: string;
  readonly question: string;
  readonly asked: string;
  readonly answered: string;
  readonly difficulty: string;
  readonly discrimination: string;
  readonly neverChosen: string;
  readonly given: string;
}

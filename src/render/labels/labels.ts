// The words of the interface, one object per language; `{name}` stands for a value.
import type { PlayLabels } from "../../core/grading/play.ts";
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
  /** «10 أسئلة», "10 questions"; `shown` is the number as the page writes it. */
  questions(count: number, shown: string): string;
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
  readonly choose: string;
  readonly chooseFor: string;
  readonly up: string;
  readonly down: string;
  readonly name: string;
  readonly class: string;
  readonly date: string;
  readonly mark: string;
  readonly form: string;
  readonly seed: string;
  readonly version: string;
  readonly source: string;
  readonly published: string;
  readonly grid: string;
  readonly number: string;
  readonly answer: string;
  readonly type: string;
  readonly answers: string;
  readonly evidence: string;
  readonly paragraph: string;
  readonly accepted: string;
  readonly repair: string;
  readonly writePlace: string;
  readonly writeLetter: string;
  readonly writeMark: string;
}

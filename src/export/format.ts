// What an export format is: one file each, found in the registry, and what it makes of a quiz.
import type { Item, ItemType, Quiz } from "../core/quiz/quiz.ts";
import type { Setting } from "../render/view/setting.ts";

/** An item that a format cannot carry without changing it. */
export interface LeftOut {
  /** Id of the item. */
  readonly item: string;
  readonly type: ItemType;
}

export interface Exported {
  /** Text, or the bytes of a package. */
  readonly content: string | Uint8Array;
  readonly leftOut: readonly LeftOut[];
}

/** What formats need beside the quiz. */
export interface ExportContext {
  /** Labels, letters and digits of the language that the quiz is shown in. */
  readonly setting: Setting;
  /** Every spelling to accept of an answer, for systems that compare letters exactly; the given one first. */
  spellings(answer: string): readonly string[];
}

export interface Exporter {
  /** Behind the name of the quiz: `.moodle.xml`. */
  readonly ending: string;
  write(quiz: Quiz, context: ExportContext): Exported;
}

/** The words of the article that prove `item`, one after the other. */
export function evidenceOf(item: Item, { article }: Quiz): string {
  return item.evidence.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, " ").trim()).join(" … ");
}

/** Everything to accept, each once, the text's own spelling first. */
export function accepted(answers: readonly string[], { spellings }: ExportContext): readonly string[] {
  return [...new Set(answers.flatMap((answer) => [answer, ...spellings(answer)]))];
}

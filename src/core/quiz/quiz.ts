// The quiz as a value: what quiz.json holds and what pages, exports and graders read.
import type { Span } from "../text/span.ts";

export type Level = "easy" | "medium" | "hard";
export type ItemType = "mcq" | "fill" | "truefalse" | "match" | "order";

/** What an item asks for. */
export type Asks =
  | "who"
  | "whom"
  | "when"
  | "where"
  | "howmany"
  | "what"
  | "said"
  | "speaker"
  | "addressee"
  | "post"
  | "why"
  | "which"
  | "how"
  | "title"
  | "idea"
  | "pronoun"
  | "word"
  | "fact"
  | "sequence"
  | "pairing";

/** The comprehension process an item needs. */
export type Process = "retrieve" | "infer" | "integrate";

export interface Option {
  readonly text: string;
  readonly correct: boolean;
  /** Where the words of the option stand in the article; empty for options from general knowledge. */
  readonly evidence: readonly Span[];
  /** Why it is right or wrong, for the explanation; empty where there is nothing to add. */
  readonly why: string;
}

interface ItemBase {
  /** From fact, kind and question, never from position or seed. */
  readonly id: string;
  readonly asks: Asks;
  /** The question; for fill-ins the text with one `____` per blank; for the other types the statement or instruction. */
  readonly stem: string;
  /** `article.text.slice(start, end)` of each proves the key. */
  readonly evidence: readonly [Span, ...Span[]];
  readonly fact: string;
  readonly level: Level;
  readonly process: Process;
  readonly confidence: number;
}

export interface McqItem extends ItemBase {
  readonly type: "mcq";
  readonly options: readonly Option[];
}

export interface FillItem extends ItemBase {
  readonly type: "fill";
  /** Accepted spellings, the text's own first. */
  readonly answers: readonly [string, ...string[]];
}

export interface TrueFalseItem extends ItemBase {
  readonly type: "truefalse";
  readonly correct: boolean;
  /** For a false statement: the words that make it true, and what they replace in the stem. */
  readonly repair?: { readonly wrong: string; readonly right: string };
}

export interface MatchItem extends ItemBase {
  readonly type: "match";
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  /** Right-hand entries that fit no left one. */
  readonly extra: readonly string[];
}

export interface OrderItem extends ItemBase {
  readonly type: "order";
  /** In the right order. */
  readonly sequence: readonly string[];
}

export type Item = McqItem | FillItem | TrueFalseItem | MatchItem | OrderItem;

export interface QuizArticle {
  readonly name: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  readonly published?: string;
  readonly source?: string;
  readonly text: string;
  readonly sha256: string;
}

export interface Quiz {
  /** Version of Fahm that made it. */
  readonly fahm: string;
  readonly schema: 1;
  readonly seed: string;
  readonly form: string;
  readonly article: QuizArticle;
  readonly items: readonly Item[];
}

// What a language pack knows about a text before any fact is read from it: stand-off layers over Article.text.
import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";

export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** Universal Dependencies features, those that questions need. */
export interface Features {
  readonly gender?: "Masc" | "Fem";
  readonly number?: "Sing" | "Dual" | "Plur";
  readonly person?: "1" | "2" | "3";
  readonly definite?: "Def" | "Ind" | "Cons";
  readonly aspect?: "Perf" | "Imp";
  readonly voice?: "Act" | "Pass";
  /** A slip of the pen, as far as can be told. */
  readonly typo?: true;
}

/** One syntactic word of Universal Dependencies: clitics are tokens of their own; the Arabic article is not split. */
export interface Token extends Span {
  /** Position in `Document.tokens`. */
  readonly index: number;
  /** Index of its sentence in `Document.sentences`. */
  readonly sentence: number;
  /** Index of the surface word (run without white space or punctuation) it belongs to; clitics share it. */
  readonly word: number;
  readonly text: string;
  readonly upos: Upos;
  readonly feats: Features;
  /** Index in `Document.tokens` of its head; -1 for the root of the sentence. */
  readonly head: number;
  /** Universal dependency relation (`nsubj`, `obl:tmod`, …). */
  readonly deprel: string;
  /** How sure the parser is of head and relation, 0 to 1. */
  readonly score: number;
  /** How sure the tagger is of the tag, 0 to 1. */
  readonly tagScore: number;
}

/** What a sentence is for: only `body` sentences may be asked about. */
export type SentenceRole = "body" | "title" | "headline" | "caption" | "credit" | "dateline" | "related" | "fragment";

export interface Sentence extends Span {
  readonly index: number;
  /** Index of the paragraph (blocks between blank lines or line ends), from 0. */
  readonly paragraph: number;
  readonly role: SentenceRole;
  /** Its tokens: `Document.tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

export type NameType = "person" | "place" | "organisation";

export interface Name extends Span {
  readonly type: NameType;
  readonly text: string;
  readonly sentence: number;
  /** 0 to 1. */
  readonly score: number;
}

/** A time expression, e.g. «يوم الثلاثاء», «في عام 2022», «مساء الاثنين»; the span leaves a leading preposition out. */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly sentence: number;
  readonly grain: "weekday" | "date" | "month" | "year" | "clock" | "part-of-day" | "duration" | "relative" | "period";
  /** ISO value where certain (`2022`, `2018-07-10`, `2018-07`, `W2` for Tuesday); weekdays are resolved only against a publication date. */
  readonly value?: string;
}

/** A number with what it counts: «20 مليار دولار», «53 في المئة», «ثلاثة أشخاص». */
export interface Quantity extends Span {
  readonly text: string;
  readonly sentence: number;
  readonly value: number;
  readonly kind: "count" | "money" | "percent" | "measure" | "ordinal" | "score" | "bare";
  /** The number itself with its scale word: «20 مليار». */
  readonly number: Span;
  /** The unit or the counted noun: «دولار»; absent for bare numbers. */
  readonly unit?: Span;
  /** True for «نحو», «أكثر من», «حوالي»… before it. */
  readonly approximate: boolean;
}

/** Words in quotation marks. */
export interface Quote extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  readonly sentence: number;
}

export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
}

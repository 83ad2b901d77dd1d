// What page and engine say to each other. Values only: everything here is copied from one thread to the other.
import type {
  About,
  Article,
  ExportFormat,
  Extraction,
  FactEdit,
  Finding,
  Item,
  PageFormat,
  PageOptions,
  Proposal,
  QuizOptions,
  Span,
  Stage,
} from "../../index.ts";

/** A text for people, in the languages of the interface. */
export type Said = Readonly<Record<"ar" | "en", string>>;

/** What the article pane shows of the analysis. */
export interface Layers {
  /** Where the text goes on behind a first line that only repeats the title. */
  readonly from: number;
  readonly sentences: readonly (Span & { readonly paragraph: number; readonly body: boolean })[];
  readonly names: readonly (Span & { readonly type: string })[];
  readonly times: readonly Span[];
  readonly quotes: readonly Span[];
}

/** One item of a project. */
export interface Entry {
  readonly item: Item;
  /** Stays when others are drawn anew. */
  readonly locked: boolean;
  /** Ids of items that stood here before, so that another one comes next time. */
  readonly tried: readonly string[];
}

/** A teacher's work on one article: all that is kept. */
export interface Project {
  readonly id: string;
  readonly article: Article;
  readonly options: QuizOptions;
  /** `null` where the facts are those found. */
  readonly facts: Extraction | null;
  readonly entries: readonly Entry[];
  /** What was decided about pages; absent for what is usual. */
  readonly pages?: PageOptions;
  /** When it was changed last, in milliseconds. */
  readonly changed: number;
}

export type OutputFormat = PageFormat | ExportFormat;

/** A quiz to write: what a project holds of it. */
export interface Output {
  readonly article: Article;
  readonly seed: string;
  /** Those of the first form. */
  readonly items: readonly Item[];
  /** Which of how many forms: 0 is the first. */
  readonly form: number;
  readonly forms: number;
  readonly pages: PageOptions;
  readonly format: OutputFormat;
  readonly ui: "ar" | "en";
}

/** An article as a file or a page of the web. */
export interface SourceBytes {
  readonly bytes: Uint8Array;
  /** The file's name with its extension. */
  readonly file?: string;
  /** The Content-Type, and where it was fetched. */
  readonly type?: string;
  readonly url?: string;
}

/** What the page may ask: arguments and answer of each call. */
export interface Calls {
  /** Loads weights and templates; tells which other systems can be written for. */
  warm: [given: undefined, answer: { readonly exports: readonly ExportFormat[] }];
  read: [
    given: { readonly name: string; readonly source: string | SourceBytes },
    answer: { readonly article: Article | null; readonly problems: readonly Said[] },
  ];
  open: [
    given: { readonly article: Article; readonly facts: Extraction | null },
    answer: { readonly layers: Layers; readonly facts: Extraction },
  ];
  quiz: [given: QuizOptions, answer: { readonly items: readonly Item[]; readonly problems: readonly Said[] }];
  refill: [
    given: {
      readonly options: QuizOptions;
      readonly places: readonly (Item | null)[];
      readonly avoid: readonly string[];
    },
    answer: readonly Item[],
  ];
  proposals: [given: { readonly about: About; readonly seed: string }, answer: readonly Proposal[]];
  check: [given: readonly Item[], answer: readonly (readonly Finding[])[]];
  editFacts: [
    given: { readonly article: Article; readonly facts: Extraction; readonly edit: FactEdit },
    answer: { readonly facts: Extraction | null; readonly problems: readonly Said[] },
  ];
  readFacts: [
    given: { readonly article: Article; readonly text: string },
    answer: { readonly facts: Extraction | null; readonly problems: readonly Said[] },
  ];
  factsFile: [given: { readonly article: Article; readonly facts: Extraction }, answer: string];
  output: [
    given: Output,
    answer: {
      readonly name: string;
      readonly content: string | Uint8Array;
      readonly leftOut: readonly string[];
      readonly problems: readonly Said[];
    },
  ];
  project: [given: Project, answer: string];
  readProject: [
    given: { readonly text: string; readonly id: string },
    answer: { readonly project: Project | null; readonly problems: readonly Said[] },
  ];
}

export type CallName = keyof Calls;

export interface Request<N extends CallName = CallName> {
  readonly number: number;
  readonly call: N;
  readonly given: Calls[N][0];
}

/** `share` of the weights that are loaded, 0 to 1; or a stage of opening an article. */
export type Progress = { readonly stage: "weights"; readonly share: number } | { readonly stage: Stage };

export type Reply =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failed: Said }
  | { readonly number: number; readonly progress: Progress };

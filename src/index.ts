// Fahm's public API and composition root: pipeline, Arabic pack and pages, put together.
import type { Article } from "./core/document/article.ts";
import { folder } from "./core/grading/fold.ts";
import type { HandedIn } from "./core/grading/mark-sheets.ts";
import { offersOf, readingOf } from "./core/judge.ts";
import type { Extraction } from "./core/language.ts";
import { makeQuiz, type QuizMade, type QuizOptions } from "./core/pipeline.ts";
import type { Quiz } from "./core/quiz/quiz.ts";
import { openWorkbench, type Workbench } from "./core/workbench/workbench.ts";
import { type ClassResult, classResult } from "./export/class-result.ts";
import type { LeftOut } from "./export/format.ts";
import type { GradeTable } from "./export/grades.ts";
import { type ExportFormat, exporters } from "./export/registry.ts";
import { arabicMarking } from "./lang/ar/marking.ts";
import { arabicPack } from "./lang/ar/pack.ts";
import { spellingsOf } from "./lang/ar/spellings.ts";
import { createRenderer, type Renderer } from "./render/render.ts";
import { createStemWriter } from "./render/stems.ts";
import type { Templates } from "./render/templates.ts";
import type { PageOptions } from "./render/view/page-options.ts";
import { settingOf } from "./render/view/setting.ts";
import { wordBank } from "./render/view/word-bank.ts";

/**
 * What pages are made of; read from disk or fetched by whoever calls. Fahm looks at it when the first page is made: until
 * then it may be filled up.
 */
export interface PageAssets {
  /**
   * Files below `templates/`, by path with forward slashes: `pages/quiz.hbs`, `styles/theme.css`; as sources, or precompiled.
   */
  readonly templates: Templates;
  /** The bundled script of the quiz page. */
  readonly player: string;
  /** The bundled script of the exam page; without it no exam page can be made. */
  readonly exam?: string;
  /** The bundled script between that page and a learning system. */
  readonly scorm: string;
}

/** Bytes and texts that Fahm needs. */
export interface FahmAssets extends PageAssets {
  /** Files of `models/ar`, by name. */
  readonly model: Readonly<Record<string, Uint8Array>>;
}

/** A quiz as a file of another system. */
export interface ExportedFile {
  /** What the system is called. */
  readonly system: string;
  /** Behind the name of the quiz: `.moodle.xml`. */
  readonly ending: string;
  /** Text, or the bytes of a package. */
  readonly content: string | Uint8Array;
  /** The items that the format cannot carry unchanged, in the order of the quiz. */
  readonly leftOut: readonly LeftOutItem[];
}

export interface LeftOutItem extends LeftOut {
  /** Place in the quiz, from 1. */
  readonly number: number;
}

/** `quiz` in `format`. `ui` is the language of what the format itself says; `assets` are needed by formats that hold a page. */
export async function exportQuiz(
  quiz: Quiz,
  format: ExportFormat,
  ui: "ar" | "en",
  assets?: PageAssets,
): Promise<ExportedFile> {
  const { system, ending, write } = await exporters[format]();
  const page = (): string => {
    if (assets === undefined) throw new Error(`${format} needs the assets of pages`);
    const { templates, player, scorm } = assets;
    return createRenderer({
      templates: pagesOf(templates),
      player: `${scorm}\n${player}`,
      marking: arabicMarking,
      ui,
    }).html(quiz);
  };
  const { content, leftOut } = await write(quiz, { setting: settingOf(quiz, ui), spellings: spellingsOf, page });
  const numbers = new Map(quiz.items.map(({ id }, index) => [id, index + 1]));
  return { system, ending, content, leftOut: leftOut.map((one) => ({ ...one, number: numbers.get(one.item) ?? 0 })) };
}

/** Whether a bank of words can be made for the gaps of `quiz`. */
export function hasWordBank(quiz: Quiz): boolean {
  return wordBank(quiz, folder(arabicMarking)) !== null;
}

/** The tables of a class as a workbook; only who asks for one waits for its writer. */
export async function gradesWorkbook(tables: readonly GradeTable[], rightToLeft: boolean): Promise<Uint8Array> {
  const { workbookOf } = await import("./export/grades-workbook.ts");
  return workbookOf(tables, rightToLeft);
}

/** Marks what a class handed in with the keys of the quiz's forms. */
export function gradeClass(
  keys: readonly [Quiz, ...Quiz[]],
  handedIn: readonly HandedIn[],
  ui: "ar" | "en",
): ClassResult {
  return classResult(keys, handedIn, arabicMarking, ui);
}

export type PageFormat = "html" | "worksheet" | "key" | "json";

export interface Fahm {
  readonly version: string;
  /** The facts of an article, with evidence. */
  facts(article: Article): Extraction;
  /** A quiz, in one or more forms; from `extraction` where given, else from what is found. */
  quiz(article: Article, options: QuizOptions, extraction?: Extraction): QuizMade;
  /**
   * A table to work on one article: what an editor needs. `onStage` is told what is being done.
   */
  workbench(article: Article, extraction?: Extraction, onStage?: (stage: Stage) => void): Workbench;
  /** A page or `quiz.json` as text; `ui` is the language of buttons and labels. */
  render(quiz: Quiz, format: PageFormat, ui: "ar" | "en", options?: PageOptions): string;
  /** A file of another system. */
  export(quiz: Quiz, format: ExportFormat, ui: "ar" | "en"): Promise<ExportedFile>;
}

/** What takes time when an article is opened. */
export type Stage = "read" | "facts" | "questions";

export type { Traced } from "./core/pipeline.ts";

const VERSION = "0.1.0";

/** Templates of pages: all but the wordings of questions. */
function pagesOf(templates: PageAssets["templates"]): PageAssets["templates"] {
  return Object.fromEntries(Object.entries(templates).filter(([path]) => !path.startsWith("stems/")));
}

/** Loads weights and compiles templates once. Throws where an asset is missing or faulty, naming it. */
export function createFahm(assets: FahmAssets): Fahm {
  const pack = arabicPack(assets.model);
  const engine = { version: VERSION, pack, write: createStemWriter(assets.templates, pack.lang, pack.helpers) };
  const renderers = new Map<string, Renderer>();
  const rendererFor = (ui: "ar" | "en"): Renderer => {
    const known = renderers.get(ui);
    if (known !== undefined) return known;
    const scripts = { player: assets.player, ...(assets.exam === undefined ? {} : { exam: assets.exam }) };
    const made = createRenderer({ templates: pagesOf(assets.templates), ...scripts, marking: arabicMarking, ui });
    renderers.set(ui, made);
    return made;
  };
  return {
    version: VERSION,
    facts: (article) => pack.extract(pack.analyse(article)),
    export: (quiz, format, ui) => exportQuiz(quiz, format, ui, assets),
    quiz: (article, options, extraction) => makeQuiz(engine, article, options, extraction),
    workbench: (article, extraction, onStage = () => {}) => {
      onStage("read");
      const document = pack.analyse(article);
      onStage("facts");
      const reading = readingOf(engine, document, extraction);
      onStage("questions");
      return openWorkbench(engine, reading, offersOf(engine, reading));
    },
    render: (quiz, format, ui, options) => {
      switch (format) {
        case "html":
          return rendererFor(ui).html(quiz, options);
        case "worksheet":
          return rendererFor(ui).worksheet(quiz, options);
        case "key":
          return rendererFor(ui).key(quiz, options);
        case "json":
          return `${JSON.stringify(quiz, null, 2)}\n`;
      }
    },
  };
}

// The way in and out, for the command line, the web application and programs.
export { type ArticleInput, type ArticleRead, readArticle } from "./core/document/read-article.ts";
export { behindTitle } from "./core/document/title.ts";
export { anchorFacts } from "./core/facts/anchor.ts";
export { editFacts, type FactEdit } from "./core/facts/edit-facts.ts";
export type { Entity, EntityType } from "./core/facts/entity.ts";
export type { Fact, FactKind, Role } from "./core/facts/fact.ts";
export { type FactsFileRead, readFactsFile } from "./core/facts/facts-file-read.ts";
export { factsToJson, factsToYaml, isUntouched } from "./core/facts/facts-file-write.ts";
export { likelyFacts } from "./core/facts/likely-facts.ts";
export { formName } from "./core/forms.ts";
export { readHandedIn } from "./core/grading/hand-in.ts";
export {
  formatProblem,
  type MessageLanguage,
  messageOf,
  type Problem,
  type ProblemCode,
  problemTexts,
  warningOf,
} from "./core/problem.ts";
export type { Item, ItemType, Level, Option } from "./core/quiz/quiz.ts";
export { quizArticleOf } from "./core/quiz/quiz-article.ts";
export { type QuizRead, readQuiz } from "./core/quiz/read-quiz.ts";
export type { Span } from "./core/text/span.ts";
export type { Finding } from "./core/workbench/findings.ts";
export type { About, Proposal, Workbench } from "./core/workbench/workbench.ts";
export type { LeftOut, Obstacle } from "./export/format.ts";
export { gradesCsv } from "./export/grades-csv.ts";
export { type ExportFormat, exportFormats } from "./export/registry.ts";
export { type ArticleBytes, readArticleBytes } from "./intake/read-bytes.ts";
export { type BatchReport, batchReportPage, type ReportRow } from "./render/batch-report.ts";
export type { Article, ClassResult, Extraction, HandedIn, PageOptions, Quiz, QuizMade, QuizOptions };

// Fahm's public API and composition root: pipeline, Arabic pack and pages, put together.
import type { Article } from "./core/document/article.ts";
import type { Extraction } from "./core/language.ts";
import { makeQuiz, type QuizMade, type QuizOptions } from "./core/pipeline.ts";
import type { ItemType, Quiz } from "./core/quiz/quiz.ts";
import { type ExportFormat, exporters } from "./export/registry.ts";
import { arabicMarking } from "./lang/ar/marking.ts";
import { arabicPack } from "./lang/ar/pack.ts";
import { spellingsOf } from "./lang/ar/spellings.ts";
import { createRenderer, type Renderer } from "./render/render.ts";
import { createStemWriter } from "./render/stems.ts";
import { settingOf } from "./render/view/setting.ts";

/** Bytes and texts that Fahm needs; read from disk or fetched by whoever calls. */
export interface FahmAssets {
  /** Files of `models/ar`, by name. */
  readonly model: Readonly<Record<string, Uint8Array>>;
  /** Files below `templates/`, by path with forward slashes: `pages/quiz.hbs`, `styles/theme.css`. */
  readonly templates: Readonly<Record<string, string>>;
  /** The bundled script of the quiz page. */
  readonly player: string;
}

/** A quiz as a file of another system. */
export interface ExportedFile {
  /** Behind the name of the quiz: `.moodle.xml`. */
  readonly ending: string;
  /** Text, or the bytes of a package. */
  readonly content: string | Uint8Array;
  /** Types of the items that the format cannot carry unchanged; empty for none. */
  readonly leftOut: readonly ItemType[];
}

/** `quiz` in `format`; needs no assets. `ui` is the language of what the format itself says. */
export function exportQuiz(quiz: Quiz, format: ExportFormat, ui: "ar" | "en"): ExportedFile {
  const exporter = exporters[format];
  const { content, leftOut } = exporter.write(quiz, { setting: settingOf(quiz, ui), spellings: spellingsOf });
  return { ending: exporter.ending, content, leftOut: leftOut.map(({ type }) => type) };
}

export type PageFormat = "html" | "worksheet" | "key" | "json";

export interface Fahm {
  readonly version: string;
  /** The facts of an article, with evidence. */
  facts(article: Article): Extraction;
  /** A quiz, in one or more forms; from `extraction` where given, else from what is found. */
  quiz(article: Article, options: QuizOptions, extraction?: Extraction): QuizMade;
  /** A page or `quiz.json` as text; `ui` is the language of buttons and labels. */
  render(quiz: Quiz, format: PageFormat, ui: "ar" | "en"): string;
}

export type { Traced } from "./core/pipeline.ts";

const VERSION = "0.1.0";

const isStem = (path: string): boolean => path.startsWith("stems/");

/** Loads weights and compiles templates once. Throws where an asset is missing or faulty, naming it. */
export function createFahm(assets: FahmAssets): Fahm {
  const pack = arabicPack(assets.model);
  const pages = Object.fromEntries(Object.entries(assets.templates).filter(([path]) => !isStem(path)));
  const engine = { version: VERSION, pack, write: createStemWriter(assets.templates, pack.lang, pack.helpers) };
  const renderers = new Map<string, Renderer>();
  const rendererFor = (ui: "ar" | "en"): Renderer => {
    const known = renderers.get(ui);
    if (known !== undefined) return known;
    const made = createRenderer({ templates: pages, player: assets.player, marking: arabicMarking, ui });
    renderers.set(ui, made);
    return made;
  };
  return {
    version: VERSION,
    facts: (article) => pack.extract(pack.analyse(article)),
    quiz: (article, options, extraction) => makeQuiz(engine, article, options, extraction),
    render: (quiz, format, ui) => {
      switch (format) {
        case "html":
          return rendererFor(ui).html(quiz);
        case "worksheet":
          return rendererFor(ui).worksheet(quiz);
        case "key":
          return rendererFor(ui).key(quiz);
        case "json":
          return `${JSON.stringify(quiz, null, 2)}\n`;
      }
    },
  };
}

// The way in and out, for the command line, the web application and programs.
export { type ArticleInput, type ArticleRead, readArticle } from "./core/document/read-article.ts";
export { anchorFacts } from "./core/facts/anchor.ts";
export type { Fact, Role } from "./core/facts/fact.ts";
export { type FactsFileRead, readFactsFile } from "./core/facts/facts-file-read.ts";
export { factsToJson, factsToYaml, isUntouched } from "./core/facts/facts-file-write.ts";
export {
  formatProblem,
  type MessageLanguage,
  messageOf,
  type Problem,
  type ProblemCode,
  problemTexts,
} from "./core/problem.ts";
export type { ItemType, Level } from "./core/quiz/quiz.ts";
export { type QuizRead, readQuiz } from "./core/quiz/read-quiz.ts";
export { type ExportFormat, exportFormats } from "./export/registry.ts";
export { type ArticleBytes, readArticleBytes } from "./intake/read-bytes.ts";
export { type BatchReport, batchReportPage, type ReportRow } from "./render/batch-report.ts";
export type { Article, Extraction, Quiz, QuizMade, QuizOptions };

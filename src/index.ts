// Fahm's public API and composition root: pipeline, Arabic pack and pages, put together.
import type { Article } from "./core/document/article.ts";
import type { Extraction } from "./core/language.ts";
import { makeQuiz, type QuizMade, type QuizOptions } from "./core/pipeline.ts";
import type { Quiz } from "./core/quiz/quiz.ts";

/** Bytes and texts that Fahm needs; read from disk or fetched by whoever calls. */
export interface FahmAssets {
  /** Files of `models/ar`, by name. */
  readonly model: Readonly<Record<string, Uint8Array>>;
  /** Files below `templates/`, by path with forward slashes: `pages/quiz.hbs`, `styles/theme.css`. */
  readonly templates: Readonly<Record<string, string>>;
  /** The bundled script of the quiz page. */
  readonly player: string;
}

export type PageFormat = "html" | "worksheet" | "key" | "json";

export interface Fahm {
  readonly version: string;
  /** The facts of an article, with evidence. */
  facts(article: Article): Extraction;
  /** A quiz, in one or more forms; from `extraction` where given, else from what is found. */
  quiz(article: Article, options: QuizOptions, extraction?: Extraction): QuizMade;
  render(quiz: Quiz, format: PageFormat, ui: "ar" | "en"): string;
}

export type { Extraction, QuizMade, QuizOptions };
export type { Traced } from "./core/pipeline.ts";

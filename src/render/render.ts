// Quiz -> pages: the student's page, the worksheet and its key, each one self-contained HTML file that needs no network.
import { type FoldRules, folder } from "../core/grading/fold.ts";
import type { ExamData, PlayData } from "../core/grading/play.ts";
import { carriedOf } from "../core/grading/play-item.ts";
import { quizIdOf } from "../core/grading/quiz-id.ts";
import { shapeOf } from "../core/grading/shape.ts";
import type { Item, Quiz } from "../core/quiz/quiz.ts";
import { jsonForScript, policyFor, scriptForPage, sourceOf, styleForPage, styleOf, withoutBreaks } from "./embed.ts";
import { compileTemplates, type Templates, trusted } from "./templates.ts";
import { isolated } from "./text.ts";
import { evidenceOf, paragraphsOf } from "./view/article-view.ts";
import { itemView } from "./view/item-view.ts";
import { keyView } from "./view/key-view.ts";
import type { PageOptions } from "./view/page-options.ts";
import { lineNumbers, sheetStyle } from "./view/paper-view.ts";
import { type Setting, settingOf, type Ui } from "./view/setting.ts";
import { wordBank } from "./view/word-bank.ts";

export interface RendererInput {
  /** Sources, or precompiled templates, by path below `templates/`: `pages/quiz.hbs`, `styles/theme.css`, … */
  readonly templates: Templates;
  /** The bundled script of the quiz page. */
  readonly player: string;
  /** The bundled script of the exam page; without it no exam page can be made. */
  readonly exam?: string;
  /** How typed answers are folded before they are compared. */
  readonly marking: FoldRules;
  /** Language of the interface; Arabic by default. */
  readonly ui?: Ui;
}

export interface Renderer {
  /** The student's page: practice or test, marked by its own script; or an exam, which holds no key. */
  html(quiz: Quiz, options?: PageOptions): string;
  /** The questions on paper, with places to write. */
  worksheet(quiz: Quiz, options?: PageOptions): string;
  /** The answers to that worksheet, with their evidence. */
  key(quiz: Quiz, options?: PageOptions): string;
}

const COMMON_STYLES = ["fonts", "theme", "base"];
const SCREEN_STYLES = [...COMMON_STYLES, "quiz", "items"];
/** Kinds of items with a sheet of their own, for pages that have such items. */
const SCREEN_KINDS = ["match", "order"] as const;
const PRACTICE_STYLES = [...SCREEN_STYLES, "feedback"];
const EXAM_STYLES = [...SCREEN_STYLES, "exam"];
const PAPER_STYLES = [...COMMON_STYLES, "paper"];
const TIMINGS = [0, 5, 10, 15, 20, 30, 45, 60];

/** Compiles the templates once; a fault in one is an error that names the template and its line. */
export function createRenderer(input: RendererInput): Renderer {
  const fill = compileTemplates(input.templates, { bidi: (text: string) => trusted(isolated(text)) });
  const ui = input.ui ?? "ar";
  const fold = folder(input.marking);
  // What is wrong with a style sheet is told now; what takes time is made when the first page asks for it, because not
  // every run makes every kind of page.
  const inline = (text: string) => ({ text, html: trusted(text), source: once(() => sourceOf(text)) });
  const screen = (names: readonly string[], code: string) => {
    const common = inline(styleOf(input.templates, names));
    const own = SCREEN_KINDS.map((kind) => ({ kind, ...inline(styleOf(input.templates, [kind])) }));
    const script = once(() => inline(scriptForPage(code)));
    return ({ items }: Quiz) => {
      const styles = [
        common,
        ...own.filter(({ kind, text }) => text !== "" && items.some(({ type }) => type === kind)),
      ];
      const sources = styles.map(({ source }) => source());
      return {
        styles: styles.map(({ html }) => html),
        script: script().html,
        policy: trusted(policyFor(sources, [script().source()])),
      };
    };
  };
  const fonts = styleOf(input.templates, ["fonts"]) !== "";
  const common = (quiz: Quiz, setting: Setting) => ({ ...commonView(quiz, setting), fonts });
  const practice = screen(PRACTICE_STYLES, input.player);
  const exam = input.exam === undefined ? null : screen(EXAM_STYLES, input.exam);
  const paperStyle = styleOf(input.templates, PAPER_STYLES);
  const paperSource = once(() => sourceOf(paperStyle));
  const paper = (own: string) => {
    const sheet = styleForPage(own);
    const policy = trusted(policyFor([paperSource(), sourceOf(sheet)], []));
    return { style: trusted(paperStyle), sheet: trusted(sheet), policy };
  };

  const practicePage = (quiz: Quiz, setting: Setting): string =>
    fill("pages/quiz.hbs", {
      ...common(quiz, setting),
      ...practice(quiz),
      timings: TIMINGS.map((minutes) => ({
        minutes,
        text: minutes === 0 ? setting.labels.page.noTimer : setting.labels.minutes(minutes, setting.number(minutes)),
      })),
      data: trusted(jsonForScript(playData(quiz, setting, input.marking))),
    });
  const examPage = (quiz: Quiz, setting: Setting, minutes: number): string => {
    if (exam === null) throw new Error("the script of exam pages is missing");
    const time = setting.labels.minutes(minutes, setting.number(minutes));
    return fill("pages/exam.hbs", {
      ...common(quiz, setting),
      ...exam(quiz),
      time: minutes > 0 ? setting.say(setting.labels.page.examTime, { time }) : "",
      data: trusted(jsonForScript(examData(quiz, setting, minutes))),
    });
  };

  return {
    html(quiz, options = {}) {
      const setting = settingOf(quiz, ui);
      const { mode, minutes = 0 } = options;
      return withoutBreaks(mode === "exam" ? examPage(quiz, setting, minutes) : practicePage(quiz, setting));
    },
    worksheet(quiz, options = {}) {
      const setting = settingOf(quiz, ui);
      const { article = "paragraphs", wordBank: banked = false } = options;
      return fill("pages/worksheet.hbs", {
        ...common(quiz, setting),
        ...paper(sheetStyle(quiz, setting, options)),
        article: article === "none" ? "" : article,
        lines: article === "lines" ? lineNumbers(quiz.article.text, setting) : null,
        bank: banked ? wordBank(quiz, fold) : null,
      });
    },
    key(quiz, options = {}) {
      const setting = settingOf(quiz, ui);
      const view = common(quiz, setting);
      return fill("pages/key.hbs", {
        ...view,
        ...paper(sheetStyle(quiz, setting, options)),
        entries: quiz.items.map((item, index) => {
          const key = keyView(item, setting);
          const evidence = evidenceOf(key.evidence, quiz.article.text, view.paragraphs, setting);
          return { ...view.items[index], ...key, evidence, level: setting.labels.levels[item.level] };
        }),
      });
    },
  };
}

/** `make`, called once at most. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The styles and the script that practice pages and paper carry inside: what a policy around a preview must allow. */
export function inlineCode({ templates, player }: Pick<RendererInput, "templates" | "player">): {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
} {
  const styles = [PRACTICE_STYLES, ...SCREEN_KINDS.map((kind) => [kind]), PAPER_STYLES].map((names) =>
    styleOf(templates, names),
  );
  return { styles, scripts: [scriptForPage(player)] };
}

const HEADING_WORDS = 8;

/** The title, or the first words of an article that has none: a page needs a heading. */
function headingOf({ title, text }: Quiz["article"]): string {
  if (/[\p{L}\p{N}]/u.test(title)) return title;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return `${words.slice(0, HEADING_WORDS).join(" ")}${words.length > HEADING_WORDS ? " …" : ""}`;
}

function commonView(quiz: Quiz, setting: Setting) {
  const { article } = quiz;
  return {
    labels: setting.labels,
    title: headingOf(article),
    lang: article.lang,
    dir: article.dir,
    digits: setting.digits.startsWith("0") ? "western" : "arabic",
    source: article.source ?? "",
    published: article.published ?? "",
    count: setting.labels.questions(quiz.items.length, setting.number(quiz.items.length)),
    total: quiz.items.length,
    progress: setting.say(setting.labels.play.progress, {
      done: setting.number(0),
      all: setting.number(quiz.items.length),
    }),
    seed: quiz.seed,
    form: quiz.form,
    version: quiz.fahm,
    paragraphs: paragraphsOf(quiz, setting),
    items: quiz.items.map((item, index) => itemView(item, index, setting)),
  };
}

const pageData = (quiz: Quiz, { digits, letters }: Setting, minutes: number) => ({
  id: quizIdOf(quiz),
  form: quiz.form,
  title: headingOf(quiz.article),
  digits,
  letters: letters.slice(0, Math.max(0, ...quiz.items.map(lettered))),
  minutes,
});

/** How many letters the options of `item` need at most. */
function lettered(item: Item): number {
  if (item.type === "match") return item.pairs.length + item.extra.length;
  return item.type === "mcq" ? item.options.length : 0;
}

const playData = (quiz: Quiz, setting: Setting, marking: FoldRules): PlayData => ({
  ...pageData(quiz, setting, 0),
  items: quiz.items.map(carriedOf),
  marking,
  labels: setting.labels.play,
});

const examData = (quiz: Quiz, setting: Setting, minutes: number): ExamData => ({
  ...pageData(quiz, setting, minutes),
  items: quiz.items.map(shapeOf),
  labels: setting.labels.exam,
});

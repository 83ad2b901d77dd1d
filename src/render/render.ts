// Quiz -> pages: the student's page, the worksheet and its key, each one self-contained HTML file that needs no network.
import type { FoldRules } from "../core/grading/fold.ts";
import type { PlayData } from "../core/grading/play.ts";
import { hashOf } from "../core/hash.ts";
import type { Quiz } from "../core/quiz/quiz.ts";
import { jsonForScript, policyFor, scriptForPage, styleOf } from "./embed.ts";
import { compileTemplates, type Templates, trusted } from "./templates.ts";
import { isolated } from "./text.ts";
import { evidenceOf, type ParagraphView, paragraphsOf } from "./view/article-view.ts";
import { itemView } from "./view/item-view.ts";
import { keyView } from "./view/key-view.ts";
import { type Setting, settingOf, type Ui } from "./view/setting.ts";

export interface RendererInput {
  /** Sources, or precompiled templates, by path below `templates/`: `pages/quiz.hbs`, `styles/theme.css`, … */
  readonly templates: Templates;
  /** The bundled script of the quiz page. */
  readonly player: string;
  /** How typed answers are folded before they are compared. */
  readonly marking: FoldRules;
  /** Language of the interface; Arabic by default. */
  readonly ui?: Ui;
}

export interface PaperOptions {
  /** Whether the article's text is printed above the questions; true by default. */
  readonly article?: boolean;
}

export interface Renderer {
  /** The student's page: practice or test, marked by its own script. */
  html(quiz: Quiz): string;
  /** The questions on A4, with places to write. */
  worksheet(quiz: Quiz, options?: PaperOptions): string;
  /** The answers to that worksheet, with their evidence. */
  key(quiz: Quiz): string;
}

const SCREEN_STYLES = ["theme", "base", "quiz", "items", "feedback"];
const PAPER_STYLES = ["theme", "base", "paper"];

/** Compiles the templates once; a fault in one is an error that names the template and its line. */
export function createRenderer(input: RendererInput): Renderer {
  const fill = compileTemplates(input.templates, { bidi: (text: string) => trusted(isolated(text)) });
  const { screenStyle, europeanPaper, arabicPaper, script } = inlineParts(input);
  const screenPolicy = policyFor([screenStyle], [script]);
  const paper = ({ digits }: Setting) => {
    const style = digits.startsWith("0") ? europeanPaper : arabicPaper;
    return { style: trusted(style), policy: policyFor([style], []) };
  };
  const ui = input.ui ?? "ar";

  return {
    html(quiz) {
      const setting = settingOf(quiz, ui);
      return fill("pages/quiz.hbs", {
        ...commonView(quiz, setting, paragraphsOf(quiz.article.text, setting)),
        policy: screenPolicy,
        style: trusted(screenStyle),
        script: trusted(script),
        data: trusted(jsonForScript(playData(quiz, setting, input.marking))),
      });
    },
    worksheet(quiz, options = {}) {
      const setting = settingOf(quiz, ui);
      return fill("pages/worksheet.hbs", {
        ...commonView(quiz, setting, paragraphsOf(quiz.article.text, setting)),
        ...paper(setting),
        withArticle: options.article ?? true,
      });
    },
    key(quiz) {
      const setting = settingOf(quiz, ui);
      const paragraphs = paragraphsOf(quiz.article.text, setting);
      const common = commonView(quiz, setting, paragraphs);
      return fill("pages/key.hbs", {
        ...common,
        ...paper(setting),
        entries: quiz.items.map((item, index) => {
          const key = keyView(item, setting);
          const evidence = evidenceOf(key.evidence, quiz.article.text, paragraphs, setting);
          return { ...common.items[index], ...key, evidence, level: setting.labels.levels[item.level] };
        }),
      });
    },
  };
}

/** What stands inside every page as code. */
function inlineParts({ templates, player }: Pick<RendererInput, "templates" | "player">) {
  const europeanPaper = styleOf(templates, PAPER_STYLES);
  return {
    screenStyle: styleOf(templates, SCREEN_STYLES),
    europeanPaper,
    // Page numbers are written by the browser: the style sheet tells it the digits of the article.
    arabicPaper: europeanPaper.replaceAll("counter(page)", "counter(page, arabic-indic)"),
    script: scriptForPage(player),
  };
}

/** The styles and scripts that pages carry inside: what the policy of a page that shows them in a frame must allow. */
export function inlineCode(input: Pick<RendererInput, "templates" | "player">): {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
} {
  const { screenStyle, europeanPaper, arabicPaper, script } = inlineParts(input);
  return { styles: [screenStyle, europeanPaper, arabicPaper], scripts: [script] };
}

const HEADING_WORDS = 8;

/** The title, or the first words of an article that has none: a page needs a heading. */
function headingOf({ title, text }: Quiz["article"]): string {
  if (/[\p{L}\p{N}]/u.test(title)) return title;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return `${words.slice(0, HEADING_WORDS).join(" ")}${words.length > HEADING_WORDS ? " …" : ""}`;
}

function commonView(quiz: Quiz, setting: Setting, paragraphs: readonly ParagraphView[]) {
  const { article } = quiz;
  return {
    labels: setting.labels,
    title: headingOf(article),
    lang: article.lang,
    dir: article.dir,
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
    paragraphs,
    items: quiz.items.map((item, index) => itemView(item, index, setting)),
  };
}

function playData(quiz: Quiz, setting: Setting, marking: FoldRules): PlayData {
  const identity = [quiz.article.sha256, quiz.seed, quiz.form, ...quiz.items.map((item) => item.id)];
  return {
    id: hashOf(identity.join("\u0000")),
    items: quiz.items,
    marking,
    labels: setting.labels.play,
    digits: setting.digits,
    letters: setting.letters,
  };
}

// H5P: a Question Set as content alone; the site must have the Question Set library.
import { hashOf } from "../core/hash.ts";
import type { Item, Quiz } from "../core/quiz/quiz.ts";
import { utf8 } from "../render/embed.ts";
import { archive } from "./archive.ts";
import type { ExportContext, Exported, Exporter } from "./format.ts";
import { h5pQuestion } from "./h5p-questions.ts";
import type { Question } from "./h5p-shared.ts";
import { type H5pWords, h5pWords } from "./h5p-words-data.ts";

const QUESTION_SET = "H5P.QuestionSet 1.20";
const LONGEST_TITLE = 255;
/** What H5P takes for a language; others are undetermined. */
const LANGUAGE = /^[-a-zA-Z]{1,10}$/;

/** A UUID that is always the same for an item. */
function uuidOf(id: string): string {
  const hex = `${hashOf(id)}${hashOf(`h5p ${id}`)}`.padEnd(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** H5P counts bytes, and takes no title of more than 255. */
function shortTitle({ article }: Quiz): string {
  const letters = [...(article.title || article.name).replace(/\s+/g, " ").trim()].slice(0, LONGEST_TITLE + 1);
  const bytes = (): number => utf8(letters.join("")).length;
  if (bytes() <= LONGEST_TITLE) return letters.join("");
  while (bytes() > LONGEST_TITLE - utf8("…").length) letters.pop();
  return `${letters.join("")}…`;
}

function dependency(library: string): Readonly<Record<string, string | number>> {
  const [machineName = "", version = ""] = library.split(" ");
  const [majorVersion = 0, minorVersion = 0] = version.split(".").map(Number);
  return { machineName, majorVersion, minorVersion };
}

function set(questions: readonly unknown[], title: string, words: H5pWords): unknown {
  return {
    introPage: { showIntroPage: false, title, introduction: "", startButtonText: words.start },
    progressType: "textual",
    passPercentage: 50,
    questions,
    disableBackwardsNavigation: false,
    randomQuestions: false,
    endGame: {
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: true,
      noResultMessage: words.noResult,
      message: words.result,
      scoreHeader: words.scoreHeader,
      amountCorrect: words.amountCorrect,
      scoreBarLabel: words.score,
      overallFeedback: [{ from: 0, to: 100 }],
      solutionButtonText: words.showSolution,
      retryButtonText: words.retry,
      finishButtonText: words.finish,
      submitButtonText: words.submit,
      showAnimations: false,
      skippable: false,
      skipButtonText: words.skip,
    },
    override: { checkButton: true },
    texts: {
      prevButton: words.previous,
      nextButton: words.next,
      previous: words.back,
      next: words.forward,
      finishButton: words.finish,
      submitButton: words.submit,
      textualProgress: words.progress,
      jumpToQuestion: words.jump,
      questionLabel: words.question,
      readSpeakerProgress: words.progress,
      unansweredText: words.unanswered,
      answeredText: words.answered,
      currentQuestionText: words.current,
      navigationLabel: words.navigation,
      questionSetInstruction: words.choose,
    },
  };
}

function subContent(item: Item, { library, contentType, params }: Question): unknown {
  const metadata = { contentType, license: "U", title: item.stem.slice(0, 250), authors: [], changes: [] };
  return { library, params, subContentId: uuidOf(item.id), metadata };
}

function write(quiz: Quiz, context: ExportContext): Exported {
  const words = context.setting.labels.lang === "en" ? h5pWords.en : h5pWords.ar;
  const title = shortTitle(quiz);
  const language = LANGUAGE.test(quiz.article.lang) ? quiz.article.lang : "und";
  const made = quiz.items.map((item) => ({ item, question: h5pQuestion(item, quiz, context, words) }));
  const carried = made.flatMap(({ item, question }) => (question === null ? [] : [{ item, question }]));
  const libraries = [QUESTION_SET, ...new Set(carried.map(({ question }) => question.library))];
  const about = {
    title,
    language,
    mainLibrary: "H5P.QuestionSet",
    embedTypes: ["iframe"],
    license: "U",
    defaultLanguage: language,
    preloadedDependencies: libraries.map(dependency),
  };
  const questions = carried.map(({ item, question }) => subContent(item, question));
  return {
    content: archive({
      "h5p.json": `${JSON.stringify(about, null, 2)}\n`,
      "content/content.json": `${JSON.stringify(set(questions, title, words), null, 2)}\n`,
    }),
    leftOut: made.flatMap(({ item: { id, type }, question }) =>
      question === null ? [{ item: id, type, obstacle: { reason: "signs" as const } }] : [],
    ),
  };
}

export const h5p: Exporter = { system: "H5P", ending: ".h5p", write };

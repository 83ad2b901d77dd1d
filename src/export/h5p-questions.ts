// The question types of H5P that a quiz needs, as their parameters: https://h5p.org/documentation/developers/content-specification
import type { FillItem, Item, McqItem, Quiz, TrueFalseItem } from "../core/quiz/quiz.ts";
import { paragraph, xml } from "./escape.ts";
import { accepted, aroundBlank, type ExportContext, evidenceOf } from "./format.ts";
import { matching, ordering } from "./h5p-drag-text.ts";
import { FEEDBACK, type Params, type Question, RESERVED, readable } from "./h5p-shared.ts";
import type { H5pWords } from "./h5p-words-data.ts";

function confirming(words: H5pWords): Params {
  const dialogue = {
    header: words.confirmHeader,
    body: words.confirmBody,
    cancelLabel: words.cancel,
    confirmLabel: words.confirm,
  };
  return { confirmCheck: dialogue, confirmRetry: dialogue };
}

const LONGEST_FEEDBACK = 1500;

const BEHAVIOUR = {
  enableRetry: true,
  enableSolutionsButton: true,
  enableCheckButton: true,
  confirmCheckDialog: false,
  confirmRetryDialog: false,
  autoCheck: false,
};

function multipleChoice(item: McqItem, html: (text: string) => string, proof: string, words: H5pWords): Question {
  return {
    library: "H5P.MultiChoice 1.16",
    contentType: "Multiple Choice",
    params: {
      question: html(item.stem),
      answers: item.options.map((option) => ({
        correct: option.correct,
        text: html(option.text),
        tipsAndFeedback: {
          tip: "",
          chosenFeedback: html(option.why === "" ? proof : option.why),
          notChosenFeedback: "",
        },
      })),
      overallFeedback: FEEDBACK,
      behaviour: {
        ...BEHAVIOUR,
        type: "single",
        singlePoint: true,
        randomAnswers: false,
        showSolutionsRequiresInput: true,
        passPercentage: 100,
        showScorePoints: true,
      },
      UI: {
        checkAnswerButton: words.check,
        submitAnswerButton: words.submit,
        showSolutionButton: words.showSolution,
        tryAgainButton: words.retry,
        tipsLabel: words.tip,
        scoreBarLabel: words.score,
        tipAvailable: words.tipAvailable,
        feedbackAvailable: words.feedbackAvailable,
        readFeedback: words.readFeedback,
        wrongAnswer: words.wrong,
        correctAnswer: words.correct,
        shouldCheck: words.shouldCheck,
        shouldNotCheck: words.shouldNotCheck,
        noInput: words.noInput,
        ...readable(words),
      },
      ...confirming(words),
      media: { disableImageZooming: false },
    },
  };
}

function blanks(item: FillItem, quiz: Quiz, context: ExportContext, words: H5pWords): Question | null {
  if (RESERVED.test(item.answers[0]) || /[*]/.test(item.stem)) return null;
  const { lang, dir } = quiz.article;
  const answers = accepted(item.answers, context).filter((answer) => !RESERVED.test(answer));
  const [before, after] = aroundBlank(item.stem);
  const gap = `*${answers.map(xml).join("/")}*`;
  return {
    library: "H5P.Blanks 1.14",
    contentType: "Fill in the Blanks",
    params: {
      text: paragraph(context.setting.labels.tasks.fill, context.setting.labels.lang, context.setting.labels.dir),
      questions: [`<p dir="${xml(dir)}" lang="${xml(lang)}">${xml(before)}${gap}${xml(after)}</p>`],
      overallFeedback: FEEDBACK,
      showSolutions: words.showSolution,
      tryAgain: words.retry,
      checkAnswer: words.check,
      submitAnswer: words.submit,
      notFilledOut: words.noInput,
      answerIsCorrect: words.answerIsCorrect,
      answerIsWrong: words.answerIsWrong,
      answeredCorrectly: words.correct,
      answeredIncorrectly: words.wrong,
      solutionLabel: words.solution,
      inputLabel: words.input,
      inputHasTipLabel: words.tipAvailable,
      tipLabel: words.tip,
      scoreBarLabel: words.score,
      behaviour: {
        ...BEHAVIOUR,
        caseSensitive: false,
        showSolutionsRequiresInput: true,
        separateLines: false,
        acceptSpellingErrors: false,
      },
      ...confirming(words),
      ...readable(words),
      a11yCheckingModeHeader: words.check,
      media: { disableImageZooming: false },
    },
  };
}

function trueFalse(
  item: TrueFalseItem,
  html: (text: string) => string,
  proof: string,
  { setting }: ExportContext,
  words: H5pWords,
): Question {
  const { page } = setting.labels;
  const all = item.repair === undefined ? proof : `${setting.say(page.repair, item.repair)} — ${proof}`;
  // Shown as HTML, and cut by H5P where it is longer.
  const told = xml(all.length > LONGEST_FEEDBACK ? `${all.slice(0, LONGEST_FEEDBACK)}…` : all);
  return {
    library: "H5P.TrueFalse 1.8",
    contentType: "True/False Question",
    params: {
      question: html(item.stem),
      correct: String(item.correct),
      behaviour: { ...BEHAVIOUR, feedbackOnCorrect: told, feedbackOnWrong: told },
      l10n: {
        trueText: page.isTrue,
        falseText: page.isFalse,
        score: words.result,
        checkAnswer: words.check,
        submitAnswer: words.submit,
        showSolutionButton: words.showSolution,
        tryAgain: words.retry,
        wrongAnswerMessage: words.wrong,
        correctAnswerMessage: words.correct,
        scoreBarLabel: words.score,
        ...readable(words),
      },
      ...confirming(words),
      media: { disableImageZooming: false },
    },
  };
}

/** `item` as a question of H5P; `null` where it holds signs that H5P keeps for itself. */
export function h5pQuestion(item: Item, quiz: Quiz, context: ExportContext, words: H5pWords): Question | null {
  const { lang, dir } = quiz.article;
  const html = (text: string): string => paragraph(text, lang, dir);
  const proof = evidenceOf(item, quiz);
  switch (item.type) {
    case "mcq":
      return multipleChoice(item, html, proof, words);
    case "fill":
      return blanks(item, quiz, context, words);
    case "truefalse":
      return trueFalse(item, html, proof, context, words);
    case "match":
      return matching(item, html, words);
    case "order":
      return ordering(item, html, context, words);
  }
}

// Pairs and sequences as words to be dragged: plain text in a block that runs from the left, so that each line is isolated.
import type { MatchItem, OrderItem } from "../core/quiz/quiz.ts";
import { xml } from "./escape.ts";
import type { ExportContext } from "./format.ts";
import { FEEDBACK, type Question, RESERVED, readable } from "./h5p-shared.ts";
import type { H5pWords } from "./h5p-words-data.ts";

/** First strong isolate from the right … pop: marked text is plain, in a block that runs from the left. */
const RIGHT_TO_LEFT = "\u2067";
const END = "\u2069";
/** Behind a word these open what is said of it. */
const FEEDBACK_SIGN = /\\[+-]/;

/** The marked text is shown as HTML, though it is written as plain text. */
const isolated = (text: string): string => `${RIGHT_TO_LEFT}${xml(text)}${END}`;

/** Words to be dragged into the places of `lines`; `null` where the marked text could not be read back. */
function dragText(
  task: string,
  lines: readonly { readonly before: string; readonly word: string }[],
  extra: readonly string[],
  words: H5pWords,
): Question | null {
  const dragged = [...lines.map(({ word }) => word), ...extra];
  if (
    dragged.some((word) => RESERVED.test(word) || FEEDBACK_SIGN.test(word)) ||
    lines.some(({ before }) => /[*\n]/.test(before))
  )
    return null;
  return {
    library: "H5P.DragText 1.10",
    contentType: "Drag the Words",
    params: {
      taskDescription: task,
      textField: lines.map(({ before, word }) => `${before} *${isolated(word)}*`).join("\n"),
      distractors: extra.map((word) => `*${isolated(word)}*`).join(""),
      overallFeedback: FEEDBACK,
      checkAnswer: words.check,
      submitAnswer: words.submit,
      tryAgain: words.retry,
      showSolution: words.showSolution,
      dropZoneIndex: words.dropZone,
      empty: words.empty,
      contains: words.full,
      ariaDraggableIndex: words.dropZone,
      tipLabel: words.tip,
      correctText: words.correct,
      incorrectText: words.wrong,
      resetDropTitle: words.retry,
      resetDropDescription: words.a11yRetry,
      grabbed: words.draggable,
      cancelledDragging: words.cancel,
      correctAnswer: words.solution,
      feedbackHeader: words.readFeedback,
      scoreBarLabel: words.score,
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        instantFeedback: false,
      },
      ...readable(words),
      media: { disableImageZooming: false },
    },
  };
}

/** Each left entry with a place for its right one. */
export function matching(item: MatchItem, html: (text: string) => string, words: H5pWords): Question | null {
  // A dash points to the place from either side.
  const lines = item.pairs.map(({ left, right }) => ({ before: `${isolated(left)} –`, word: right }));
  return dragText(html(item.stem) + html(words.drag), lines, item.extra, words);
}

/** Numbered places for the entries. */
export function ordering(
  item: OrderItem,
  html: (text: string) => string,
  { setting }: ExportContext,
  words: H5pWords,
): Question | null {
  const lines = item.sequence.map((word, index) => ({ before: `${setting.number(index + 1)}.`, word }));
  return dragText(html(item.stem) + html(words.ordered), lines, [], words);
}

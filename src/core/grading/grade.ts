// One door to grading, whatever the type of the item.
import type { Answer } from "./answer.ts";
import { gradeFill } from "./fill.ts";
import { gradeMatch } from "./match.ts";
import { gradeMcq } from "./mcq.ts";
import { gradeOrder } from "./order.ts";
import type { PlayItem } from "./play-item.ts";
import type { Score } from "./score.ts";
import { gradeTrueFalse } from "./truefalse.ts";

/**
 * The score of `answer`; no answer, or one of another type, scores nothing.
 * `fold` brings typed words to one spelling (see `folder`).
 */
export function grade(item: PlayItem, answer: Answer | null, fold: (text: string) => string): Score {
  switch (item.type) {
    case "mcq":
      return gradeMcq(item, answer?.type === "mcq" ? answer.value : -1);
    case "fill":
      return gradeFill(item, answer?.type === "fill" ? answer.value : [], fold);
    case "truefalse":
      return answer?.type === "truefalse" ? gradeTrueFalse(item, answer.value) : { score: 0, parts: [false] };
    case "match":
      return gradeMatch(item, answer?.type === "match" ? answer.value : []);
    case "order":
      return gradeOrder(item, answer?.type === "order" ? answer.value : []);
  }
}

// Answers as the key prints them: a short one for the marking grid, and a full one with what else is accepted.
import { isolate } from "../../core/grading/runs.ts";
import { matchColumn, orderStart } from "../../core/grading/shuffle.ts";
import type { Item } from "../../core/quiz/quiz.ts";
import type { Span } from "../../core/text/span.ts";
import type { Setting } from "./setting.ts";

export interface KeyView {
  /** For the grid: «ب», «خطأ», «1: ب، 2: أ», «3، 1، 2». */
  readonly short: string;
  /** The answer in words; one line per part. */
  readonly lines: readonly string[];
  /** Other accepted spellings, the words that mend a false statement, why the key is right. */
  readonly notes: readonly string[];
  /** What proves it. */
  readonly evidence: readonly Span[];
}

export function keyView(item: Item, setting: Setting): KeyView {
  const { page, play } = setting.labels;
  const list = (parts: readonly string[]): string => parts.join(play.listSeparator);
  switch (item.type) {
    case "mcq": {
      const index = item.options.findIndex((option) => option.correct);
      const key = item.options[index];
      const letter = setting.letter(index);
      return {
        short: letter,
        lines: [`${letter}. ${key?.text ?? ""}`],
        notes: key?.why ? [key.why] : [],
        evidence: item.evidence,
      };
    }
    case "fill": {
      const [own, ...others] = item.answers;
      const accepted = others.length > 0 ? [setting.say(page.accepted, { text: isolate(list(others)) })] : [];
      return { short: own, lines: [own], notes: accepted, evidence: item.evidence };
    }
    case "truefalse": {
      const judgement = item.correct ? page.isTrue : page.isFalse;
      const notes =
        item.repair === undefined
          ? []
          : [setting.say(page.repair, { right: isolate(item.repair.right), wrong: isolate(item.repair.wrong) })];
      return { short: judgement, lines: [judgement], notes, evidence: item.evidence };
    }
    case "match": {
      const column = matchColumn(item);
      const letters = item.pairs.map((pair) => setting.letter(column.indexOf(pair.right)));
      return {
        short: list(letters.map((letter, index) => `${setting.number(index + 1)}: ${letter}`)),
        lines: item.pairs.map(
          (pair, index) => `${setting.number(index + 1)}. ${pair.left} ← ${letters[index]}. ${pair.right}`,
        ),
        notes: [],
        evidence: item.evidence,
      };
    }
    case "order": {
      const places = orderStart(item).map((position) => setting.number(position + 1));
      return {
        short: list(places),
        lines: item.sequence.map((text, index) => `${setting.number(index + 1)}. ${text}`),
        notes: [],
        evidence: item.evidence,
      };
    }
  }
}

// Marks on the controls of an item: what was right, what was wrong, where the key is. Signs and words, not colour alone.
import type { Answer } from "../core/grading/answer.ts";
import type { PlayLabels } from "../core/grading/play.ts";
import type { PlayItem, PlayItemOf } from "../core/grading/play-item.ts";
import type { Score } from "../core/grading/score.ts";
import { matchColumn } from "../core/grading/shuffle.ts";
import { all, element, isolated } from "./dom.ts";
import type { Words } from "./words.ts";

export interface Marked {
  readonly root: HTMLElement;
  readonly item: PlayItem;
  readonly answer: Answer | null;
  readonly score: Score;
  readonly words: Words;
  readonly labels: PlayLabels;
}

export function showMarks(marked: Marked): void {
  const { root, item, score, labels } = marked;
  hideMarks(root);
  root.classList.add("marked");
  switch (item.type) {
    case "mcq":
      markChoices(marked, String(item.options.findIndex((option) => option.correct)));
      break;
    case "truefalse":
      markChoices(marked, String(item.correct));
      break;
    case "fill":
      for (const [index, blank] of all("input.blank", HTMLInputElement, root).entries()) {
        const right = score.parts[index] === true;
        blank.classList.add(right ? "is-correct" : "is-wrong");
        blank.setAttribute("aria-invalid", String(!right));
      }
      break;
    case "match":
      markRows(marked, item);
      break;
    case "order":
      // The rows stand as the student left them.
      for (const [place, row] of all(".sequence > li", HTMLLIElement, root).entries()) {
        const right = score.parts[place] === true;
        tag(row, right ? "is-correct" : "is-wrong", right ? labels.right : labels.wrong);
      }
  }
}

function markChoices({ root, answer, labels }: Marked, key: string): void {
  const chosen = answer === null ? null : String(answer.value);
  for (const { value, parentElement: option } of all("input", HTMLInputElement, root)) {
    if (option === null) continue;
    if (value === key) tag(option, value === chosen ? "is-correct" : "is-key", labels.key);
    else if (value === chosen) tag(option, "is-wrong", labels.yourAnswer);
  }
}

function markRows({ root, score, words, labels }: Marked, item: PlayItemOf<"match">): void {
  const column = matchColumn(item);
  for (const [index, row] of all("[data-row]", HTMLElement, root).entries()) {
    const right = item.pairs[index]?.right ?? "";
    const letter = words.letter(column.indexOf(right));
    if (score.parts[index] === true) tag(row, "is-correct", labels.right);
    else tag(row, "is-wrong", `${labels.rightAnswer}${letter}. ${right}`);
  }
}

/** Adds words for everyone and a class for the eye. */
function tag(node: Element, className: string, words: string): void {
  node.classList.add(className);
  node.append(element("span", { class: "tag" }, isolated(words)));
}

/** Takes back what `showMarks` did. */
export function hideMarks(root: Element): void {
  root.classList.remove("marked");
  for (const node of root.querySelectorAll(".tag")) node.remove();
  for (const node of root.querySelectorAll(".is-correct, .is-wrong, .is-key"))
    node.classList.remove("is-correct", "is-wrong", "is-key");
  for (const node of root.querySelectorAll("[aria-invalid]")) node.removeAttribute("aria-invalid");
}

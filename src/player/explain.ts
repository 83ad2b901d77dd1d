// What is said about a marked item: the verdict, the right answer, why, and the words of the text that prove it.
import type { Answer } from "../core/grading/answer.ts";
import type { PlayItem } from "../core/grading/play-item.ts";
import { isolate } from "../core/grading/runs.ts";
import { rightAnswerOf, verdictOf } from "./answer-words.ts";
import type { Article } from "./article.ts";
import type { Course, Entry } from "./course.ts";
import { contentDirection, element, isolated, on, outcomeOf } from "./dom.ts";

/** Why the chosen option is wrong and the key is right, in the words of the quiz. */
function reasonsOf(item: PlayItem, answer: Answer | null): readonly string[] {
  if (item.type !== "mcq") return [];
  const chosen = answer?.type === "mcq" ? item.options[answer.value] : undefined;
  const key = item.options.find((option) => option.correct);
  return [...new Set([chosen?.why ?? "", key?.why ?? ""])].filter((why) => why !== "");
}

/** The words inside the evidence that are the answer itself. */
function keyWordsOf(item: PlayItem, article: Article): readonly string[] {
  if (item.type === "fill") return [item.answers[0]];
  if (item.type === "truefalse") return item.repair === undefined ? [] : [item.repair.right];
  if (item.type !== "mcq") return [];
  return item.options
    .filter((option) => option.correct)
    .flatMap((option) => (option.evidence ?? []).map(article.words));
}

/** Fills the entry's box with the explanation; `back` is the way from the article to the item. */
export function explain(course: Course, entry: Entry, back: { readonly label: string; go(): void }): void {
  const { words, article, data } = course;
  const { labels } = data;
  const { item, box } = entry;
  const answer = course.answerOf(entry);
  const score = course.scoreOf(entry);
  const content = contentDirection();
  const line = (name: string, text: string): HTMLElement =>
    element("p", {}, [element("b", {}, [name]), element("bdi", content, isolated(text))]);

  const parts: HTMLElement[] = [
    element("p", { class: "verdict" }, isolated(verdictOf(score, answer, { words, labels }))),
  ];
  // The rows of a matching item say it each for itself.
  const right = score.score === 1 || item.type === "match" ? [] : rightAnswerOf(item, { words, labels });
  if (right.length === 1) parts.push(line(labels.rightAnswer, right.join("")));
  if (right.length > 1) {
    parts.push(element("p", {}, [element("b", {}, [labels.rightAnswer])]));
    const lines = right.map((text) => element("li", {}, isolated(text)));
    parts.push(element("ul", content, lines));
  }
  if (score.spelling !== undefined) parts.push(line(labels.spelling, score.spelling));
  if (item.type === "truefalse" && item.repair !== undefined) {
    const repair = { right: isolate(item.repair.right), wrong: isolate(item.repair.wrong) };
    parts.push(element("p", {}, isolated(words.say(labels.repair, repair))));
  }
  for (const reason of reasonsOf(item, answer)) parts.push(element("p", content, isolated(reason)));

  const quotes = item.evidence.map(article.words).filter((quote) => quote !== "");
  if (quotes.length > 0) {
    const show = element("button", { type: "button", class: "link" }, [labels.showInText]);
    on(show, "click", () => {
      article.mark(item.evidence);
      article.show(back);
    });
    const keys = keyWordsOf(item, article);
    parts.push(
      element("figure", { class: "evidence" }, [
        element("figcaption", {}, [element("b", {}, [labels.evidence]), show]),
        ...quotes.map((quote) => element("blockquote", content, highlighted(quote, keys))),
      ]),
    );
  }
  box.className = `feedback ${outcomeOf(score.score)}`;
  box.replaceChildren(...parts);
  box.hidden = false;
}

function highlighted(quote: string, keys: readonly string[]): readonly (Node | string)[] {
  const key = keys.find((candidate) => candidate !== "" && quote.includes(candidate));
  if (key === undefined) return isolated(quote);
  const start = quote.indexOf(key);
  return [
    ...isolated(quote.slice(0, start)),
    element("mark", {}, isolated(key)),
    ...isolated(quote.slice(start + key.length)),
  ];
}

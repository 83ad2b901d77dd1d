// What is said about a marked item: the verdict, the right answer, why, and the words of the text that prove it.
import type { Answer } from "../core/grading/answer.ts";
import { isolate } from "../core/grading/runs.ts";
import type { Score } from "../core/grading/score.ts";
import type { Item } from "../core/quiz/quiz.ts";
import type { Article } from "./article.ts";
import { element, isolated } from "./dom.ts";
import type { Words } from "./words.ts";

/** One line for screen readers and for the head of the explanation. */
export function verdictOf(score: Score, answer: Answer | null, words: Words): string {
  const { labels } = words;
  if (answer === null) return labels.missing;
  if (score.score === 1) return labels.right;
  if (score.score === 0) return labels.wrong;
  const right = words.number(score.parts.filter(Boolean).length);
  return words.say(labels.partly, { right, all: words.number(score.parts.length) });
}

/** The right answer, one line per part; empty where the controls show it part by part. */
export function rightAnswerOf(item: Item, words: Words): readonly string[] {
  switch (item.type) {
    case "mcq": {
      const index = item.options.findIndex((option) => option.correct);
      return [`${words.letter(index)}. ${item.options[index]?.text ?? ""}`];
    }
    case "fill":
      return [item.answers[0]];
    case "truefalse":
      return [item.correct ? words.labels.isTrue : words.labels.isFalse];
    case "match":
      return [];
    case "order":
      return item.sequence.map((text, index) => `${words.number(index + 1)}. ${text}`);
  }
}

/** Why the chosen option is wrong and the key is right, in the words of the quiz. */
function reasonsOf(item: Item, answer: Answer | null): readonly string[] {
  if (item.type !== "mcq") return [];
  const chosen = answer?.type === "mcq" ? item.options[answer.value] : undefined;
  const key = item.options.find((option) => option.correct);
  return [...new Set([chosen?.why ?? "", key?.why ?? ""])].filter((why) => why !== "");
}

/** What makes a false statement true; empty for other items. */
function repairOf(item: Item, words: Words): string {
  if (item.type !== "truefalse" || item.repair === undefined) return "";
  const { right, wrong } = item.repair;
  return words.say(words.labels.repair, { right: isolate(right), wrong: isolate(wrong) });
}

/** The words inside the evidence that are the answer itself. */
function keyWordsOf(item: Item, article: Article): readonly string[] {
  if (item.type === "fill") return [item.answers[0]];
  if (item.type === "truefalse") return item.repair === undefined ? [] : [item.repair.right];
  if (item.type !== "mcq") return [];
  return item.options.filter((option) => option.correct).flatMap((option) => option.evidence.map(article.words));
}

export interface ExplainInput {
  readonly item: Item;
  readonly answer: Answer | null;
  readonly score: Score;
  readonly words: Words;
  readonly article: Article;
}

/** Fills `box` with the explanation. */
export function explain(box: HTMLElement, input: ExplainInput): void {
  const { item, answer, score, words, article } = input;
  const { labels } = words;
  const content = contentDirection();
  const kind = score.score === 1 ? "correct" : score.score === 0 ? "wrong" : "partly";
  const line = (name: string, text: string): HTMLElement =>
    element("p", {}, [element("b", {}, [name]), element("bdi", content, isolated(text))]);

  const parts: HTMLElement[] = [element("p", { class: "verdict" }, isolated(verdictOf(score, answer, words)))];
  const right = score.score === 1 ? [] : rightAnswerOf(item, words);
  if (right.length === 1) parts.push(line(labels.rightAnswer, right.join("")));
  if (right.length > 1) {
    parts.push(element("p", {}, [element("b", {}, [labels.rightAnswer])]));
    parts.push(
      element(
        "ul",
        content,
        right.map((text) => element("li", {}, isolated(text))),
      ),
    );
  }
  if (score.spelling !== undefined) parts.push(line(labels.spelling, score.spelling));
  const repair = repairOf(item, words);
  if (repair !== "") parts.push(element("p", {}, isolated(repair)));
  for (const reason of reasonsOf(item, answer)) parts.push(element("p", content, isolated(reason)));

  const quotes = item.evidence.map(article.words).filter((quote) => quote !== "");
  if (quotes.length > 0) {
    const show = element("button", { type: "button", class: "link" }, [labels.showInText]);
    show.addEventListener("click", () => {
      article.mark(item.evidence);
      article.show();
    });
    const keys = keyWordsOf(item, article);
    parts.push(
      element("figure", { class: "evidence" }, [
        element("figcaption", {}, [element("b", {}, [labels.evidence]), show]),
        ...quotes.map((quote) => element("blockquote", content, highlighted(quote, keys))),
      ]),
    );
  }
  box.className = `feedback ${kind}`;
  box.replaceChildren(...parts);
  box.hidden = false;
}

/** Language and direction of the article, which may differ from the interface's. */
function contentDirection(): Readonly<Record<string, string>> {
  const prose = document.querySelector(".prose");
  return { lang: prose?.getAttribute("lang") ?? "", dir: prose?.getAttribute("dir") ?? "auto" };
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

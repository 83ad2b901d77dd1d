// The result: points, share, one link per item, and a review of every answer.
import { givenAnswerOf, rightAnswerOf, verdictOf } from "./answer-words.ts";
import type { Course, Entry } from "./course.ts";
import { contentDirection, element, isolated, outcomeOf, role } from "./dom.ts";

const pointsOf = ({ entries, scoreOf }: Course): number =>
  entries.reduce((sum, entry) => sum + scoreOf(entry).score, 0);

/** «5 من 7». */
export function scoreLine(course: Course): string {
  const { words, entries, data } = course;
  return words.say(data.labels.score, { score: words.number(pointsOf(course)), all: words.number(entries.length) });
}

/** Fills and shows the summary; gives back the line that tells the score. */
export function showSummary(course: Course): string {
  const { words, entries, data } = course;
  const { labels } = data;
  const share = entries.length === 0 ? 0 : Math.round((100 * pointsOf(course)) / entries.length);
  const score = scoreLine(course);
  role("score").replaceChildren(...isolated(score));
  role("percent").replaceChildren(...isolated(words.say(labels.percent, { n: words.number(share) })));
  role("outcomes").replaceChildren(...entries.map((entry, index) => outcome(course, entry, index)));
  role("review").replaceChildren(...entries.map((entry) => review(course, entry)));
  const hints = [...course.progress.hints.values()].reduce((sum, taken) => sum + taken, 0);
  role("hints").replaceChildren(
    ...isolated(hints === 0 ? "" : words.say(labels.hintsUsed, { n: words.number(hints) })),
  );
  role("summary").hidden = false;
  return score;
}

function outcome(course: Course, entry: Entry, index: number): HTMLElement {
  const { words, data } = course;
  const { labels } = data;
  const { score } = course.scoreOf(entry);
  const n = words.number(index + 1);
  const verdict = verdictOf(course.scoreOf(entry), course.answerOf(entry), { words, labels });
  const link = element("a", { href: `#${entry.root.id}`, class: outcomeOf(score), "data-goto": String(index) }, [
    element("span", { class: "unseen" }, isolated(words.say(labels.outcome, { n, verdict }))),
    element("span", { "aria-hidden": "true" }, [n]),
  ]);
  return element("li", {}, [link]);
}

function review(course: Course, entry: Entry): HTMLElement {
  const { words, data } = course;
  const voice = { words, labels: data.labels };
  const answer = course.answerOf(entry);
  const score = course.scoreOf(entry);
  const content = contentDirection();
  const lines = (name: string, texts: readonly string[]): readonly HTMLElement[] =>
    texts.length === 0
      ? []
      : [
          element("dt", {}, [name]),
          ...texts.map((text) => element("dd", {}, [element("bdi", content, isolated(text))])),
        ];
  return element("li", { class: outcomeOf(score.score) }, [
    element("p", { class: "stem", ...content }, isolated(entry.item.stem)),
    element("p", { class: "verdict" }, isolated(verdictOf(score, answer, voice))),
    element("dl", {}, [
      ...lines(voice.labels.yourAnswerIs, givenAnswerOf(entry.item, answer, voice)),
      ...(score.score === 1 ? [] : lines(voice.labels.rightAnswer, rightAnswerOf(entry.item, voice))),
    ]),
  ]);
}

const heading = (): HTMLElement | null => document.getElementById("result-name");

/** What the page calls the result. */
export const resultName = (): string => heading()?.textContent ?? "";

export function focusResult(): void {
  heading()?.focus();
}

export function hideSummary(): void {
  role("summary").hidden = true;
}

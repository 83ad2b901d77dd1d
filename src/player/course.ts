// What the parts of a running quiz share: its items with their controls, its progress, its voice.
import type { Answer } from "../core/grading/answer.ts";
import { folder } from "../core/grading/fold.ts";
import { grade } from "../core/grading/grade.ts";
import type { PlayData } from "../core/grading/play.ts";
import type { Score } from "../core/grading/score.ts";
import type { Item } from "../core/quiz/quiz.ts";
import { type Article, articleOf } from "./article.ts";
import { all, role } from "./dom.ts";
import { freshProgress, type Progress, type Store, storeOf } from "./store.ts";
import { widgetOf } from "./widgets/registry.ts";
import type { Widget } from "./widgets/widget.ts";
import { type Words, wordsOf } from "./words.ts";

/** One item on the page. */
export interface Entry {
  readonly item: Item;
  readonly root: HTMLElement;
  readonly widget: Widget;
  readonly box: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly hint: HTMLElement;
}

export interface Course {
  readonly words: Words;
  readonly store: Store;
  readonly article: Article;
  readonly entries: readonly Entry[];
  /** Whether answers of an earlier visit were found. */
  readonly resumed: boolean;
  /** Replaced by a new start. */
  progress: Progress;
  announce(text: string): void;
  answerOf(entry: Entry): Answer | null;
  scoreOf(entry: Entry): Score;
  isMarked(entry: Entry): boolean;
  isComplete(): boolean;
}

/** `changed` hears of every answer given. */
export function courseOf(data: PlayData, changed: (entry: Entry) => void): Course {
  const words = wordsOf(data);
  const store = storeOf(data);
  const fold = folder(data.marking);
  const live = role("live", HTMLElement);
  const announce = (text: string): void => {
    live.textContent = text;
  };
  const saved = store.load();

  const entries = data.items.flatMap((item) => {
    const root = all("[data-item]", HTMLElement).find((section) => section.dataset["item"] === item.id);
    if (root === undefined) return [];
    const entry: Entry = {
      item,
      root,
      widget: widgetOf({ root, item, words, announce, changed: () => changed(entry) }),
      box: role("feedback", HTMLElement, root),
      button: role("check", HTMLButtonElement, root),
      hint: role("hint", HTMLElement, root),
    };
    return [entry];
  });

  const course: Course = {
    words,
    store,
    article: articleOf(),
    entries,
    resumed: saved !== null && saved.answers.size > 0,
    progress: saved ?? freshProgress("practice"),
    announce,
    answerOf: (entry) => course.progress.answers.get(entry.item.id) ?? null,
    scoreOf: (entry) => grade(entry.item, course.answerOf(entry), fold),
    isMarked: (entry) => course.progress.finished || course.progress.checked.has(entry.item.id),
    isComplete: () => entries.every(course.isMarked),
  };
  return course;
}

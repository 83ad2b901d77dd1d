// A quiz whose answers the page itself marks: the sitting, and beside it the keys, the rules of marking and the article.
import { folder } from "../core/grading/fold.ts";
import { grade } from "../core/grading/grade.ts";
import type { PlayData } from "../core/grading/play.ts";
import type { Score } from "../core/grading/score.ts";
import { shapeOf } from "../core/grading/shape.ts";
import type { Item } from "../core/quiz/quiz.ts";
import { type Article, articleOf } from "./article.ts";
import { role } from "./dom.ts";
import { type Place, type Sitting, sittingOf } from "./sitting.ts";

/** A place with the item that stands there. */
export interface Entry extends Place {
  readonly item: Item;
  readonly box: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly hint: HTMLElement;
}

export interface Course extends Sitting {
  readonly data: PlayData;
  readonly article: Article;
  readonly entries: readonly Entry[];
  scoreOf(entry: Entry): Score;
  isMarked(entry: Entry): boolean;
  isComplete(): boolean;
}

/** `changed` hears of every answer given. */
export function courseOf(data: PlayData, changed: (entry: Entry) => void): Course {
  const sitting = sittingOf({
    data,
    shapes: data.items.map(shapeOf),
    name: `fahm:${data.id}`,
    mode: data.minutes > 0 ? "test" : "practice",
    changed: (place) => {
      const entry = entries.find(({ id }) => id === place.id);
      if (entry !== undefined) changed(entry);
    },
  });
  const entries = sitting.places.flatMap((place): readonly Entry[] => {
    const item = data.items.find(({ id }) => id === place.id);
    if (item === undefined) return [];
    const { root } = place;
    const box = role("feedback", HTMLElement, root);
    const button = role("check", HTMLButtonElement, root);
    return [{ ...place, item, box, button, hint: role("hint", HTMLElement, root) }];
  });
  const fold = folder(data.marking);
  const course: Course = Object.assign(sitting, {
    data,
    article: articleOf(),
    entries,
    scoreOf: (entry: Entry) => grade(entry.item, course.answerOf(entry), fold),
    isMarked: (entry: Entry) => course.progress.finished || course.progress.checked.has(entry.id),
    isComplete: () => entries.every(course.isMarked),
  });
  return course;
}

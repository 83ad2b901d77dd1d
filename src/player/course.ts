// A quiz whose answers the page itself marks: the sitting, and beside it the keys, the rules of marking and the article.
import { folder } from "../core/grading/fold.ts";
import { grade } from "../core/grading/grade.ts";
import type { PlayData } from "../core/grading/play.ts";
import { type CarriedItem, type PlayItem, playItemOf } from "../core/grading/play-item.ts";
import type { Score } from "../core/grading/score.ts";
import { shapeOf } from "../core/grading/shape.ts";
import { type Article, articleOf } from "./article.ts";
import { all, part, role } from "./dom.ts";
import { type Place, type Sitting, sittingOf } from "./sitting.ts";

/** A place with the item that stands there. */
export interface Entry extends Place {
  readonly item: PlayItem;
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

/** The item with the words that the page says; none where the page has no such item. Before digits are changed. */
function onPage(item: CarriedItem): readonly PlayItem[] {
  const root = all("[data-item]").find(({ dataset }) => dataset["item"] === item.id);
  const texts = (selector: string): readonly string[] =>
    all(selector, HTMLElement, root).map((node) => node.textContent);
  return root === undefined ? [] : [playItemOf(item, texts(".stem").join(" "), texts(".option span"))];
}

/** `changed` hears of every answer given. */
export function courseOf(data: PlayData, changed: (entry: Entry) => void): Course {
  const items = data.items.flatMap(onPage);
  const sitting = sittingOf({
    data,
    shapes: items.map(shapeOf),
    name: `fahm:${data.id}`,
    mode: data.minutes > 0 ? "test" : "practice",
    changed: (place) => {
      const entry = entries.find(({ id }) => id === place.id);
      if (entry !== undefined) changed(entry);
    },
  });
  const tools = role("tools", HTMLTemplateElement);
  const entries = sitting.places.flatMap((place): readonly Entry[] => {
    const item = items.find(({ id }) => id === place.id);
    if (item === undefined) return [];
    const { root } = place;
    root.append(document.importNode(tools.content, true));
    const box = part(root, "feedback");
    const button = role("check", HTMLButtonElement, root);
    return [{ ...place, item, box, button, hint: part(root, "hint") }];
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

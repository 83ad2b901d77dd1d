// What every page that is answered has, practice and exam alike: places to answer, progress, and a voice for screen readers.
import type { Answer } from "../core/grading/answer.ts";
import type { PageData } from "../core/grading/play.ts";
import type { ItemShape } from "../core/grading/shape.ts";
import { all, role } from "./dom.ts";
import { freshProgress, type Progress, type Store, storeOf } from "./store.ts";
import { widgetOf } from "./widgets/registry.ts";
import type { Widget } from "./widgets/widget.ts";
import { type Words, wordsOf } from "./words.ts";

/** One item on the page. */
export interface Place {
  readonly id: string;
  readonly shape: ItemShape;
  readonly root: HTMLElement;
  readonly widget: Widget;
}

export interface Sitting {
  readonly data: PageData;
  readonly words: Words;
  readonly store: Store;
  readonly places: readonly Place[];
  /** Whether answers of an earlier visit were found. */
  readonly resumed: boolean;
  /** Replaced by a new start. */
  progress: Progress;
  announce(text: string): void;
  answerOf(place: Place): Answer | null;
  save(): void;
}

export interface SittingPlan {
  readonly data: PageData;
  readonly shapes: readonly ItemShape[];
  /** What the answers are stored under. */
  readonly name: string;
  readonly mode: Progress["mode"];
  /** Hears of every answer given. */
  changed(place: Place): void;
}

export function sittingOf({ data, shapes, name, mode, changed }: SittingPlan): Sitting {
  const words = wordsOf(data);
  const store = storeOf(name, shapes);
  const live = role("live");
  const announce = (text: string): void => {
    live.textContent = text;
  };
  const sections = new Map(all("[data-item]").map((root) => [root.dataset["item"], root]));
  const places = shapes.flatMap((shape) => {
    const root = sections.get(shape.id);
    if (root === undefined) return [];
    const input = { root, words, announce, moved: data.labels.moved, changed: () => keep(place) };
    const place: Place = { id: shape.id, shape, root, widget: widgetOf(shape, input) };
    return [place];
  });
  const saved = store.load();
  const sitting: Sitting = {
    data,
    words,
    store,
    places,
    resumed: saved !== null && saved.answers.size > 0,
    progress: saved ?? freshProgress(mode),
    announce,
    answerOf: (place) => sitting.progress.answers.get(place.id) ?? null,
    save: () => store.save(sitting.progress),
  };
  const keep = (place: Place): void => {
    const answer = place.widget.read();
    if (answer === null) sitting.progress.answers.delete(place.id);
    else sitting.progress.answers.set(place.id, answer);
    sitting.save();
    changed(place);
  };
  return sitting;
}

/** Numbers of the items without an answer. */
export function openNumbers({ places, answerOf, words }: Sitting): readonly string[] {
  return places.flatMap((place, index) => (answerOf(place) === null ? [words.number(index + 1)] : []));
}

/** Fills the bar and its words. */
export function showBar({ progress, places, words, data }: Sitting): void {
  role("bar", HTMLProgressElement).value = progress.answers.size;
  const values = { done: words.number(progress.answers.size), all: words.number(places.length) };
  role("progress").textContent = words.say(data.labels.progress, values);
}

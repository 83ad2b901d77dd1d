// How far the student is, and what can be done now: the bar, the mode, the labels of the buttons.
import type { Course } from "./course.ts";
import { all, isolated, role } from "./dom.ts";
import { showHint } from "./hints.ts";
import { hostOf } from "./host.ts";
import { showBar } from "./sitting.ts";
import { resultName, scoreLine } from "./summary.ts";

export function showProgress(course: Course): void {
  const { entries, progress, data } = course;
  const { labels } = data;
  showBar(course);
  document.documentElement.dataset["mode"] = progress.mode;
  role("finish", HTMLButtonElement).hidden = progress.mode !== "test" || progress.finished;
  const settled = progress.finished || progress.checked.size > 0;
  for (const mode of all("[data-role=mode]", HTMLInputElement)) {
    mode.checked = mode.value === progress.mode;
    // Once something was marked, the way of working is settled until a new start.
    mode.disabled = settled;
  }
  const timing = role("timing", HTMLSelectElement);
  timing.disabled = settled;
  role("timing-row").hidden = progress.mode !== "test" || progress.finished;

  const complete = course.isComplete();
  // Over the whole page, also after a reload far from the result.
  if (complete && entries.length > 0)
    role("progress").replaceChildren(...isolated(`${resultName()}: ${scoreLine(course)}`));
  for (const entry of entries) {
    const marked = course.isMarked(entry);
    entry.button.hidden = progress.mode === "test";
    entry.button.textContent = !marked ? labels.check : complete ? labels.showScore : labels.next;
    entry.button.classList.toggle("quiet", marked);
    showHint(course, entry);
  }
  tellHost(course);
}

function tellHost(course: Course): void {
  const items = course.entries.map((entry) => ({
    id: entry.item.id,
    type: entry.item.type,
    score: course.isMarked(entry) ? course.scoreOf(entry).score : null,
  }));
  hostOf()?.report(items, items.length > 0 && course.isComplete());
}

// The course of a quiz: puts its parts together, and brings back what an earlier visit left.
import type { PlayData } from "../core/grading/play.ts";
import { wireClosing } from "./closing.ts";
import { type Course, courseOf, type Entry } from "./course.ts";
import { all } from "./dom.ts";
import { check, conclude, reveal } from "./marking.ts";
import { showProgress } from "./progress.ts";
import { wireTextSize } from "./text-size.ts";

/** Brings the page to life. */
export function startQuiz(data: PlayData): void {
  const course = courseOf(data, (entry) => {
    keepAnswer(course, entry);
    closing.forget();
  });
  const closing = wireClosing(course);

  for (const entry of course.entries) wireEntry(course, entry);
  for (const mode of all("[data-role=mode]", HTMLInputElement)) {
    mode.addEventListener("change", () => {
      course.progress.mode = mode.value === "test" ? "test" : "practice";
      course.store.save(course.progress);
      closing.forget();
      showProgress(course);
    });
  }
  const { words } = course;
  wireTextSize((percent) => course.announce(words.say(words.labels.size, { n: words.number(percent) })));
  resume(course);
}

function keepAnswer(course: Course, entry: Entry): void {
  const answer = entry.widget.read();
  if (answer === null) course.progress.answers.delete(entry.item.id);
  else course.progress.answers.set(entry.item.id, answer);
  entry.hint.textContent = "";
  course.store.save(course.progress);
  showProgress(course);
}

function wireEntry(course: Course, entry: Entry): void {
  entry.button.addEventListener("click", () => check(course, entry));
  entry.root.addEventListener("keydown", (event) => {
    const entered = event.target instanceof HTMLInputElement && event.key === "Enter" && !event.isComposing;
    if (!entered || course.progress.mode === "test") return;
    event.preventDefault();
    check(course, entry);
  });
}

/** A reloaded page may have kept other values in its controls: what was stored decides. */
function resume(course: Course): void {
  for (const entry of course.entries) {
    entry.widget.write(course.answerOf(entry));
    if (course.isMarked(entry)) reveal(course, entry);
  }
  if (course.entries.length > 0 && course.isComplete()) conclude(course);
  showProgress(course);
  if (course.resumed) course.announce(course.words.labels.resumed);
}

// The course of a quiz: puts its parts together, and brings back what an earlier visit left.
import { writeAnswerSheet } from "../core/grading/answer-sheet.ts";
import type { PlayData } from "../core/grading/play.ts";
import { finish, wireClosing } from "./closing.ts";
import { type Course, courseOf, type Entry } from "./course.ts";
import { all, download, on, role } from "./dom.ts";
import { showHint, takeHint } from "./hints.ts";
import { wireLooks } from "./looks.ts";
import { check, reveal } from "./marking.ts";
import { type Navigation, wireNavigation } from "./navigation.ts";
import { showProgress } from "./progress.ts";
import { reportProgress, reportResult } from "./report.ts";
import { fileNameOf, sheetOf } from "./sheet.ts";
import { showSummary } from "./summary.ts";
import { timerOf } from "./timer.ts";

/** Brings the page to life. */
export function startQuiz(data: PlayData): void {
  const course = courseOf(data, (entry) => {
    answered(course, entry);
    closing.forget();
  });
  const nav: Navigation = wireNavigation(course, (place) => {
    const index = course.places.indexOf(place);
    const entry = course.entries[index];
    if (course.progress.mode === "test" && !course.progress.finished) nav.go(index + 1, "controls");
    else if (entry !== undefined) check(course, entry, nav);
  });
  const timer = timerOf(course, () => finish(course, nav));
  const closing = wireClosing(course, nav, () => timer);
  wireLooks(course);

  for (const entry of course.entries) {
    on(entry.button, "click", () => check(course, entry, nav));
    on(role("help", HTMLButtonElement, entry.root), "click", () => takeHint(course, entry));
  }
  for (const mode of all("[data-role=mode]", HTMLInputElement)) {
    on(mode, "change", () => {
      course.progress.mode = mode.value === "test" ? "test" : "practice";
      role("timing", HTMLSelectElement).value = "0";
      timer.start(0);
      closing.forget();
      showProgress(course);
      reportProgress(course);
    });
  }
  const timing = role("timing", HTMLSelectElement);
  on(timing, "change", () => timer.start(Number(timing.value)));
  wireResult(course, nav);
  resume(course, nav);
  timer.resume();
}

function answered(course: Course, entry: Entry): void {
  showHint(course, entry);
  showProgress(course);
  reportProgress(course);
}

/** What can be done with a result: go to an item, print, save. */
function wireResult(course: Course, nav: Navigation): void {
  on(role("outcomes"), "click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("[data-goto]") : null;
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    nav.go(Number(link.dataset["goto"]));
  });
  const name = role("student-name", HTMLInputElement);
  name.value = course.progress.student.name;
  on(name, "input", () => {
    course.progress.student = { ...course.progress.student, name: name.value };
    course.save();
  });
  on(role("print", HTMLButtonElement), "click", () => print());
  // On paper nobody can open it.
  addEventListener("beforeprint", () => {
    role("reviewing", HTMLDetailsElement).open = true;
  });
  on(role("save", HTMLButtonElement), "click", () => download(fileNameOf(course), writeAnswerSheet(sheetOf(course))));
}

/** A reloaded page may have kept other values in its controls: what was stored decides. */
function resume(course: Course, nav: Navigation): void {
  for (const entry of course.entries) {
    entry.widget.write(course.answerOf(entry));
    if (course.isMarked(entry)) reveal(course, entry, nav);
  }
  const done = course.entries.length > 0 && course.isComplete();
  if (done) showSummary(course);
  showProgress(course);
  if (done) reportResult(course, true);
  if (course.resumed) course.announce(course.data.labels.resumed);
}

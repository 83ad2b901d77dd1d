// Ending a test and starting again: each asks once where answers would be lost or are missing.
import { type Closing, confirmer } from "./confirm.ts";
import type { Course } from "./course.ts";
import { on, role } from "./dom.ts";
import { reveal } from "./marking.ts";
import type { Navigation } from "./navigation.ts";
import { showProgress } from "./progress.ts";
import { reportProgress, reportResult } from "./report.ts";
import { hideMarks } from "./reveal.ts";
import { openNumbers } from "./sitting.ts";
import { freshProgress } from "./store.ts";
import { focusResult, hideSummary, showSummary } from "./summary.ts";
import type { Timer } from "./timer.ts";

export function wireClosing(course: Course, nav: Navigation, timer: () => Timer): Closing {
  const { words, data } = course;
  const { labels } = data;
  const asker = confirmer(course.announce);

  on(role("finish", HTMLButtonElement), "click", () => {
    const open = openNumbers(course);
    const question = words.say(labels.unanswered, { list: words.list(open) });
    if (open.length > 0 && !asker.confirmed("finish", question)) return;
    asker.forget();
    timer().stop();
    finish(course, nav);
  });

  on(role("restart", HTMLButtonElement), "click", () => {
    const loss = course.progress.answers.size > 0 && !course.isComplete();
    if (loss && !asker.confirmed("restart", labels.confirmRestart)) return;
    asker.forget();
    timer().stop();
    restart(course, nav);
  });

  return asker;
}

/** Marks everything and shows the result. */
export function finish(course: Course, nav: Navigation): void {
  course.progress.finished = true;
  course.progress.deadline = null;
  course.save();
  for (const entry of course.entries) reveal(course, entry, nav);
  course.announce(showSummary(course));
  showProgress(course);
  reportProgress(course);
  reportResult(course);
  focusResult();
}

function restart(course: Course, nav: Navigation): void {
  course.progress = freshProgress(course.progress.mode, course.progress.student);
  course.store.clear();
  course.article.mark([]);
  hideSummary();
  for (const entry of course.entries) {
    hideMarks(entry.root);
    entry.widget.lock(false);
    entry.widget.write(null);
    entry.box.hidden = true;
    entry.hint.textContent = "";
  }
  role("timing", HTMLSelectElement).value = "0";
  nav.go(0, "none");
  showProgress(course);
  reportProgress(course);
  course.announce(course.data.labels.restarted);
  scrollTo({ top: 0 });
  role("questions").focus({ preventScroll: true });
}

// Ending a test and starting again: each asks once where answers would be lost or are missing.
import type { Course } from "./course.ts";
import { role } from "./dom.ts";
import { conclude, reveal } from "./marking.ts";
import { showProgress } from "./progress.ts";
import { freshProgress } from "./store.ts";
import { focusResult, hideSummary } from "./summary.ts";

export interface Closing {
  /** Takes back a question that was not answered by a second press. */
  forget(): void;
}

export function wireClosing(course: Course): Closing {
  const { words } = course;
  const hint = role("closing-hint", HTMLElement);
  let asked: "finish" | "restart" | null = null;

  const forget = (): void => {
    asked = null;
    hint.textContent = "";
  };

  /** True on the second press in a row; on the first it asks. */
  const confirmed = (action: "finish" | "restart", question: string): boolean => {
    if (asked === action) return true;
    asked = action;
    hint.textContent = question;
    course.announce(question);
    return false;
  };

  role("finish", HTMLButtonElement).addEventListener("click", () => {
    const open = course.entries.flatMap((entry, index) =>
      course.answerOf(entry) === null ? [words.number(index + 1)] : [],
    );
    const question = words.say(words.labels.unanswered, { list: words.list(open) });
    if (open.length > 0 && !confirmed("finish", question)) return;
    forget();
    finish(course);
  });

  role("restart", HTMLButtonElement).addEventListener("click", () => {
    const loss = course.progress.answers.size > 0 && !course.isComplete();
    if (loss && !confirmed("restart", words.labels.confirmRestart)) return;
    forget();
    restart(course);
  });

  return { forget };
}

function finish(course: Course): void {
  course.progress.finished = true;
  course.store.save(course.progress);
  for (const entry of course.entries) reveal(course, entry);
  course.announce(conclude(course));
  showProgress(course);
  focusResult();
}

function restart(course: Course): void {
  course.progress = freshProgress(course.progress.mode);
  course.store.clear();
  course.article.mark([]);
  hideSummary();
  for (const entry of course.entries) {
    entry.widget.reopen();
    entry.widget.write(null);
    entry.box.hidden = true;
    entry.hint.textContent = "";
    entry.root.classList.remove("marked");
  }
  showProgress(course);
  course.announce(course.words.labels.restarted);
  scrollTo({ top: 0 });
  role("questions", HTMLElement).focus({ preventScroll: true });
}

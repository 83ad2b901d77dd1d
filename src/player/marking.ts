// Marking one item in practice, and where the course goes from there.
import type { Course, Entry } from "./course.ts";
import { explain, rightAnswerOf, verdictOf } from "./explain.ts";
import { showProgress } from "./progress.ts";
import { focusResult, showSummary } from "./summary.ts";

/** Shows the marks and the explanation of an item; says nothing. */
export function reveal(course: Course, entry: Entry): void {
  const { words, article } = course;
  const score = course.scoreOf(entry);
  entry.widget.reveal(score);
  entry.root.classList.add("marked");
  explain(entry.box, { item: entry.item, answer: course.answerOf(entry), score, words, article });
}

/** Shows the result; gives back the line that tells it. */
export function conclude(course: Course): string {
  const outcomes = course.entries.map((entry) => ({ domId: entry.root.id, score: course.scoreOf(entry) }));
  return showSummary(outcomes, course.words);
}

/** Marks an answered item; on a marked one it goes on to the next. */
export function check(course: Course, entry: Entry): void {
  if (course.isMarked(entry)) {
    goOn(course, entry);
    return;
  }
  // Leaving the entries of an ordering item as they are is not an answer: they never start in the right order.
  if (course.answerOf(entry) === null) {
    entry.hint.textContent = course.words.labels.answerFirst;
    course.announce(course.words.labels.answerFirst);
    return;
  }
  course.progress.checked.add(entry.item.id);
  course.store.save(course.progress);
  reveal(course, entry);
  course.article.mark(entry.item.evidence);
  const result = course.isComplete() ? [conclude(course)] : [];
  course.announce([...tellingOf(course, entry), ...result].join(". "));
  showProgress(course);
  // The controls are locked now; the button leads on.
  entry.button.focus();
}

/** Verdict and, where it is needed, the right answer. */
function tellingOf(course: Course, entry: Entry): readonly string[] {
  const { words } = course;
  const score = course.scoreOf(entry);
  const verdict = verdictOf(score, course.answerOf(entry), words);
  const right = score.score === 1 ? [] : rightAnswerOf(entry.item, words);
  return right.length === 0 ? [verdict] : [verdict, `${words.labels.rightAnswer}${words.list(right)}`];
}

/** From a marked item to the next open one, or to the result. */
function goOn(course: Course, entry: Entry): void {
  const { entries } = course;
  const from = entries.indexOf(entry);
  const next = [...entries.slice(from + 1), ...entries.slice(0, from)].find((other) => !course.isMarked(other));
  if (next === undefined) {
    focusResult();
    return;
  }
  next.root.scrollIntoView({ block: "start" });
  next.widget.focus();
}

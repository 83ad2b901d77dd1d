// Marking one item in practice, and where the course goes from there.
import { rightAnswerOf, verdictOf } from "./answer-words.ts";
import type { Course, Entry } from "./course.ts";
import { explain } from "./explain.ts";
import { showHint } from "./hints.ts";
import type { Navigation } from "./navigation.ts";
import { showProgress } from "./progress.ts";
import { reportProgress, reportResult } from "./report.ts";
import { showMarks } from "./reveal.ts";
import { focusResult, showSummary } from "./summary.ts";

/** Shows the marks and the explanation of an item; says nothing. */
export function reveal(course: Course, entry: Entry, nav: Navigation): void {
  const { words, data } = course;
  const answer = course.answerOf(entry);
  const score = course.scoreOf(entry);
  entry.widget.lock(true);
  showMarks({ root: entry.root, item: entry.item, answer, score, words, labels: data.labels });
  showHint(course, entry);
  const index = course.entries.indexOf(entry);
  const label = words.say(data.labels.backTo, { n: words.number(index + 1) });
  explain(course, entry, { label, go: () => nav.go(index) });
}

/** Marks an answered item; on a marked one it goes on to the next. */
export function check(course: Course, entry: Entry, nav: Navigation): void {
  const { labels } = course.data;
  if (course.isMarked(entry)) {
    goOn(course, entry, nav);
    return;
  }
  // Leaving the entries of an ordering item as they are is not an answer: they never start in the right order.
  if (course.answerOf(entry) === null) {
    entry.hint.textContent = labels.answerFirst;
    course.announce(labels.answerFirst);
    return;
  }
  course.progress.checked.add(entry.id);
  course.save();
  course.article.mark(entry.item.evidence);
  reveal(course, entry, nav);
  course.article.reveal();
  const result = course.isComplete() ? [showSummary(course)] : [];
  course.announce([...tellingOf(course, entry), ...result].join(". "));
  showProgress(course);
  reportProgress(course);
  if (course.isComplete()) reportResult(course);
  // The controls are locked now; the button leads on.
  entry.button.focus();
}

/** Verdict and, where it is needed, the right answer. */
function tellingOf(course: Course, entry: Entry): readonly string[] {
  const { words, data } = course;
  const voice = { words, labels: data.labels };
  const score = course.scoreOf(entry);
  const verdict = verdictOf(score, course.answerOf(entry), voice);
  const right = score.score === 1 ? [] : rightAnswerOf(entry.item, voice);
  return right.length === 0 ? [verdict] : [verdict, `${data.labels.rightAnswer}${words.list(right)}`];
}

/** From a marked item to the next open one, or to the result. */
function goOn(course: Course, entry: Entry, nav: Navigation): void {
  const { entries } = course;
  const from = entries.indexOf(entry);
  const next = [...entries.slice(from + 1), ...entries.slice(0, from)].find((other) => !course.isMarked(other));
  if (next === undefined) focusResult();
  else nav.go(entries.indexOf(next), "controls");
}

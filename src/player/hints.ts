// Help before an answer, in two steps: where in the text to look, then something of the answer itself.
import type { Course, Entry } from "./course.ts";
import { all, isolated, role } from "./dom.ts";

const STEPS = 2;

/** Takes the next hint for `entry`. */
export function takeHint(course: Course, entry: Entry): void {
  const taken = Math.min(STEPS, (course.progress.hints.get(entry.id) ?? 0) + 1);
  course.progress.hints.set(entry.id, taken);
  course.save();
  showHint(course, entry);
  course.article.reveal();
  course.announce(entry.hint.textContent);
}

/** Shows the hints taken so far, and whether there is another. */
export function showHint(course: Course, entry: Entry): void {
  const taken = course.progress.hints.get(entry.id) ?? 0;
  const button = role("help", HTMLButtonElement, entry.root);
  button.hidden = course.isMarked(entry) || course.progress.mode === "test" || taken >= STEPS;
  for (const option of all(".option", HTMLElement, entry.root)) option.classList.remove("struck");
  if (taken === 0 || course.isMarked(entry)) {
    entry.hint.replaceChildren();
    return;
  }
  entry.hint.replaceChildren(...isolated(taken === 1 ? place(course, entry) : more(course, entry)));
}

function place({ words, article, data }: Course, { item }: Entry): string {
  article.markAround(item.evidence);
  return words.say(data.labels.hintPlace, { n: words.number(article.paragraphOf(item.evidence[0])) });
}

function more({ words, article, data }: Course, { item, root }: Entry): string {
  const { labels } = data;
  if (item.type === "mcq" && item.options.length > 2) {
    article.markAround(item.evidence);
    const wrong = item.options.flatMap((option, index) => (option.correct ? [] : [index]));
    const struck = wrong[Number.parseInt(item.id.replace(/\D/g, "").slice(-3) || "0", 10) % wrong.length];
    all(".option", HTMLElement, root)[struck ?? -1]?.classList.add("struck");
    return words.say(labels.hintOption, { letter: words.letter(struck ?? 0) });
  }
  if (item.type === "fill") {
    article.markAround(item.evidence);
    const [own] = item.answers;
    const values = { letter: own.charAt(0), n: words.number(own.split(/\s+/).length) };
    return words.say(labels.hintLetter, values);
  }
  article.mark(item.evidence);
  return labels.hintEvidence;
}

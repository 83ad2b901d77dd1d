// The course of an exam: a name, the questions, the time, and the answers to hand in.
import type { ExamData } from "../../core/grading/play.ts";
import { confirmer } from "../confirm.ts";
import { on, role } from "../dom.ts";
import { wireLooks } from "../looks.ts";
import { wireNavigation } from "../navigation.ts";
import { openNumbers, type Sitting, showBar, sittingOf } from "../sitting.ts";
import { timerOf } from "../timer.ts";
import { showHandIn, wireHandIn } from "./hand-in.ts";

type Stage = "start" | "questions" | "hand-in";

export function startExam(data: ExamData): void {
  const { labels } = data;
  const asker = { forget: (): void => {} };
  const sitting: Sitting = sittingOf({
    data,
    shapes: data.items,
    // Beside the answers of the same quiz in practice.
    name: `fahm:exam:${data.id}`,
    mode: "test",
    changed: () => {
      showBar(sitting);
      asker.forget();
    },
  });
  const confirm = confirmer(sitting.announce);
  asker.forget = confirm.forget;
  const nav = wireNavigation(sitting, () => nav.go(nav.current() + 1, "controls"));
  const timer = timerOf(sitting, () => handIn(true));
  wireLooks(sitting);
  wireHandIn(sitting, labels);

  const show = (stage: Stage): void => {
    document.documentElement.dataset["stage"] = stage;
    for (const [name, hidden] of [
      ["start", stage !== "start"],
      ["paper", stage === "start"],
      ["questions", stage === "start"],
      ["hand-in", stage !== "hand-in"],
      ["closing", stage === "hand-in"],
    ] as const)
      role(name).hidden = hidden;
    for (const { widget } of sitting.places) widget.lock(stage === "hand-in");
  };
  const handIn = (timeUp: boolean): void => {
    sitting.progress.finished = true;
    // With the time over there is no way back.
    role("reopen", HTMLButtonElement).hidden = timeUp || overtime(sitting);
    sitting.save();
    timer.stop();
    show("hand-in");
    showHandIn(sitting, labels);
    document.getElementById("hand-in-name")?.focus();
  };

  const name = role("student-name", HTMLInputElement);
  const group = role("student-class", HTMLInputElement);
  name.value = sitting.progress.student.name;
  group.value = sitting.progress.student.class;
  on(role("start-form", HTMLFormElement), "submit", (event) => {
    event.preventDefault();
    if (name.value.trim() === "") {
      role("start-hint").textContent = labels.nameFirst;
      sitting.announce(labels.nameFirst);
      name.focus();
      return;
    }
    sitting.progress.student = { name: name.value.trim(), class: group.value.trim() };
    sitting.save();
    show("questions");
    if (data.minutes > 0) timer.start(data.minutes);
    role("questions").focus({ preventScroll: true });
    scrollTo({ top: 0 });
  });
  on(role("finish", HTMLButtonElement), "click", () => {
    const open = openNumbers(sitting);
    const question = sitting.words.say(labels.unanswered, { list: sitting.words.list(open) });
    if (open.length > 0 && !confirm.confirmed("finish", question)) return;
    confirm.forget();
    handIn(false);
  });
  on(role("reopen", HTMLButtonElement), "click", () => {
    sitting.progress.finished = false;
    sitting.save();
    show("questions");
    timer.resume();
    nav.go(0);
  });

  for (const place of sitting.places) place.widget.write(sitting.answerOf(place));
  showBar(sitting);
  if (sitting.progress.finished) handIn(false);
  else show(sitting.progress.student.name === "" ? "start" : "questions");
  if (sitting.resumed) sitting.announce(labels.resumed);
  timer.resume();
}

const overtime = ({ data, progress }: Sitting): boolean =>
  data.minutes > 0 && (progress.deadline === null || progress.deadline <= Date.now());

// The script inside an exam page: answers are taken, kept and handed in; nothing here could mark them.
import type { ExamData } from "../core/grading/play.ts";
import { startExam } from "./exam/exam.ts";

const source = document.getElementById("quiz-data")?.textContent;
if (source) {
  const data: ExamData = JSON.parse(source);
  startExam(data);
  document.documentElement.classList.add("ready");
}

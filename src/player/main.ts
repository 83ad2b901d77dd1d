// The script inside a quiz page: reads the page's data and starts the quiz.
import type { PlayData } from "../core/grading/play.ts";
import { startQuiz } from "./quiz.ts";

const source = document.getElementById("quiz-data")?.textContent;
if (source) {
  const data: PlayData = JSON.parse(source);
  startQuiz(data);
  // What only works with this script is shown only now.
  document.documentElement.classList.add("ready");
}

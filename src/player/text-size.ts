// Larger and smaller text; remembered for all quizzes where the browser allows it.
import { all } from "./dom.ts";

const NAME = "fahm:text-size";
const LEAST = -2;
const MOST = 5;

/** Wires the buttons; `told` hears the new size in percent. */
export function wireTextSize(told: (percent: number) => void): void {
  let step = stored();
  const show = (): void => {
    document.documentElement.dataset["textSize"] = String(step);
  };
  for (const button of all("[data-size]", HTMLButtonElement)) {
    button.addEventListener("click", () => {
      step = Math.min(MOST, Math.max(LEAST, step + Number(button.dataset["size"])));
      show();
      told(100 + 10 * step);
      try {
        localStorage.setItem(NAME, String(step));
      } catch {
        // Storage refused: the size holds for this visit.
      }
    });
  }
  show();
}

function stored(): number {
  try {
    const step = Number(localStorage.getItem(NAME));
    return Number.isInteger(step) && step >= LEAST && step <= MOST ? step : 0;
  } catch {
    return 0;
  }
}

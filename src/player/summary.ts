// The result: points, share, and one link per item.
import type { Score } from "../core/grading/score.ts";
import { element, isolated, role } from "./dom.ts";
import type { Words } from "./words.ts";

export interface Outcome {
  readonly domId: string;
  readonly score: Score;
}

/** Fills and shows the summary; gives back the line that tells the score. */
export function showSummary(outcomes: readonly Outcome[], words: Words): string {
  const { labels } = words;
  const points = outcomes.reduce((sum, outcome) => sum + outcome.score.score, 0);
  const share = outcomes.length === 0 ? 0 : Math.round((100 * points) / outcomes.length);
  const score = words.say(labels.score, { score: words.number(points), all: words.number(outcomes.length) });
  role("score", HTMLElement).replaceChildren(...isolated(score));
  role("percent", HTMLElement).replaceChildren(...isolated(words.say(labels.percent, { n: words.number(share) })));
  role("outcomes", HTMLElement).replaceChildren(
    ...outcomes.map(({ domId, score: { score } }, index) => {
      const n = words.number(index + 1);
      const kind = score === 1 ? "correct" : score === 0 ? "wrong" : "partly";
      const label = score === 1 ? labels.itemRight : score === 0 ? labels.itemWrong : labels.itemPartly;
      return element("li", {}, [
        element("a", { href: `#${domId}`, class: kind, "aria-label": words.say(label, { n }) }, [n]),
      ]);
    }),
  );
  role("summary", HTMLElement).hidden = false;
  return score;
}

export function focusResult(): void {
  document.getElementById("result-name")?.focus();
}

export function hideSummary(): void {
  role("summary", HTMLElement).hidden = true;
}

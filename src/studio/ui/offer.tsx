// One item that could be asked, what proves it, what speaks against it, and the button that takes it.
import type { JSX } from "preact";
import type { Item, Proposal } from "../../index.ts";
import { project } from "../state/session.ts";
import { words } from "../words/words.ts";
import { Findings } from "./findings.tsx";
import { quoteOf } from "./quote.ts";

function keyOf(item: Item): string {
  switch (item.type) {
    case "mcq":
      return item.options.map(({ text, correct }) => (correct ? `✓ ${text}` : text)).join(" · ");
    case "fill":
      return `✓ ${item.answers[0]}`;
    case "truefalse": {
      const verdict = item.correct ? words.value.isTrue : words.value.isFalse;
      return item.repair === undefined ? verdict : `${verdict} (${item.repair.right})`;
    }
    case "match":
      return item.pairs.map(({ left, right }) => `${left} ← ${right}`).join(" · ");
    case "order":
      return item.sequence.join(" ← ");
  }
}

interface Props {
  readonly proposal: Proposal;
  /** Whether its evidence is quoted: not where that stands above all offers. */
  readonly quoted: boolean;
  /** What the button says. */
  readonly label: string;
  readonly onTake: (item: Item) => void;
}

export function Offer({ proposal: { item, findings, sound }, quoted, label, onTake }: Props): JSX.Element {
  const present = project.value?.entries.some((entry) => entry.item.id === item.id) ?? false;
  return (
    <li class="offer">
      <p class="kind">{words.value.types[item.type]}</p>
      <p class="stem" lang="ar" dir="rtl">
        {item.stem}
      </p>
      <p class="options" lang="ar" dir="rtl">
        {keyOf(item)}
      </p>
      {quoted && (
        <p class="proof">
          <q lang="ar" dir="rtl">
            {quoteOf(project.value?.article.text ?? "", item)}
          </q>
        </p>
      )}
      {!sound && <Findings found={findings} />}
      {!sound && findings.length === 0 && <p class="hint">{words.value.doubted}</p>}
      <button type="button" disabled={present} onClick={() => onTake(item)}>
        {present ? words.value.inQuiz : label}
      </button>
    </li>
  );
}

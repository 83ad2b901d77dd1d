// What the rules say of an item, in plain words.
import type { JSX } from "preact";
import type { Finding } from "../../index.ts";
import { project } from "../state/session.ts";
import { ui } from "../state/view.ts";
import { adviceOn } from "../words/advice.ts";
import { fill, words } from "../words/words.ts";
import { Icon } from "./icons.tsx";

export function Findings({ found }: { readonly found: readonly Finding[] }): JSX.Element | null {
  if (found.length === 0) return null;
  const numberOf = (id: string): number => (project.value?.entries.findIndex(({ item }) => item.id === id) ?? -1) + 1;
  return (
    <ul class="findings" aria-label={words.value.problems}>
      {found.map(({ rule, level, why, other }) => (
        <li key={`${rule} ${other ?? ""}`} class={level} data-rule={rule}>
          <Icon name="warning" />
          <span>
            {adviceOn(rule, why)[ui.value]}
            {other !== undefined && numberOf(other) > 0 && ` ${fill(words.value.withItem, { n: numberOf(other) })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

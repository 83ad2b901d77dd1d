// One item of the quiz: its words, what proves it, what the rules say, and what can be done with it.
import type { JSX } from "preact";
import type { Item, ItemType, Level } from "../../index.ts";
import { replace, retype } from "../state/actions.ts";
import { moved, withItem, withLock, without } from "../state/edits.ts";
import { commit, findings, project } from "../state/session.ts";
import { active, chosen } from "../state/view.ts";
import { fill, words } from "../words/words.ts";
import type { Entry } from "../worker/protocol.ts";
import { SignButton } from "./button.tsx";
import { Findings } from "./findings.tsx";
import { ItemBody } from "./item-body.tsx";
import { quoteOf } from "./quote.ts";
import { Select } from "./select.tsx";
import { showEvidence } from "./show-evidence.ts";
import { TextField } from "./text-field.tsx";

const TYPES: readonly ItemType[] = ["mcq", "fill", "truefalse", "match", "order"];
const LEVELS: readonly Level[] = ["easy", "medium", "hard"];

function confidence({ confidence: value, id, fact }: Item): string {
  const said = words.value;
  if (fact === "hand" || id.startsWith("i-hand-")) return said.handMade;
  return value >= 0.9 ? said.sure : value >= 0.7 ? said.fair : said.unsure;
}

function labelOfStem(item: Item, n: number): string {
  const said = words.value;
  const label = fill(said.stem, { n });
  return {
    mcq: label,
    fill: said.stemFill,
    truefalse: said.statement,
    match: said.instruction,
    order: said.instruction,
  }[item.type];
}

function Evidence({ item, onTake }: { readonly item: Item; readonly onTake: () => void }): JSX.Element {
  const text = project.value?.article.text ?? "";
  const span = chosen.value;
  const taken = span === null ? "" : text.slice(span.start, span.end);
  return (
    <p class="proof">
      <span class="label">{words.value.evidence}</span>{" "}
      <q lang="ar" dir="rtl">
        {quoteOf(text, item)}
      </q>
      {item.evidence.length > 1 && ` +${item.evidence.length - 1}`}
      {span !== null && (
        <SignButton icon="pen" label={fill(words.value.takeChosen, { text: taken })} onClick={onTake} />
      )}
    </p>
  );
}

interface Props {
  readonly entry: Entry;
  readonly n: number;
  readonly last: boolean;
}

export function ItemCard({ entry, n, last }: Props): JSX.Element {
  const { item, locked } = entry;
  const said = words.value;
  const entries = project.value?.entries ?? [];
  const found = findings.value.get(item.id) ?? [];
  const edit = (next: Item, field: string): void =>
    commit({ entries: withItem(entries, item.id, next) }, `${item.id} ${field}`);
  const place = (by: -1 | 1): void => commit({ entries: moved(entries, item.id, by) });
  const hold = (): void => {
    active.value = item.id;
  };
  const holdAndFind = (): void => {
    hold();
    showEvidence();
  };
  const look = ["card", ...(active.value === item.id ? ["held"] : []), ...(locked ? ["locked"] : [])].join(" ");
  return (
    <li>
      <article
        class={look}
        aria-labelledby={`name-${item.id}`}
        data-item={item.id}
        onPointerEnter={hold}
        onFocusCapture={holdAndFind}
      >
        <header>
          <h2 id={`name-${item.id}`}>{fill(said.item, { n })}</h2>
          <Select
            label={fill(said.typeOf, { n })}
            value={item.type}
            of={TYPES}
            names={said.types}
            choose={(type) => void retype(item.id, type)}
          />
          <Select
            label={fill(said.levelOf, { n })}
            value={item.level}
            of={LEVELS}
            names={said.levels}
            choose={(level) => edit({ ...item, level }, "level")}
          />
          <span class="sure" title={said.confidenceHint}>
            {said.confidence}: {confidence(item)}
          </span>
        </header>
        <TextField
          class="stem"
          value={item.stem}
          label={labelOfStem(item, n)}
          placeholder={labelOfStem(item, n)}
          onChange={(stem) => edit({ ...item, stem }, "stem")}
        />
        <ItemBody item={item} onChange={edit} />
        <Findings found={found} />
        <Evidence
          item={item}
          onTake={() => {
            if (chosen.value !== null) edit({ ...item, evidence: [chosen.value] }, "evidence");
            chosen.value = null;
          }}
        />
        <footer>
          <SignButton
            icon={locked ? "lock" : "unlock"}
            label={fill(said.lock, { n })}
            pressed={locked}
            onClick={() => commit({ entries: withLock(entries, item.id, !locked) })}
          >
            {said.lockShort}
          </SignButton>
          <SignButton icon="replace" label={fill(said.replace, { n })} onClick={() => void replace(item.id)}>
            {said.replaceShort}
          </SignButton>
          <span class="gap" />
          <SignButton icon="up" label={fill(said.up, { n })} disabled={n === 1} onClick={() => place(-1)} />
          <SignButton icon="down" label={fill(said.down, { n })} disabled={last} onClick={() => place(1)} />
          <SignButton
            icon="remove"
            label={fill(said.removeItem, { n })}
            onClick={() => commit({ entries: without(entries, item.id) })}
          />
        </footer>
      </article>
    </li>
  );
}

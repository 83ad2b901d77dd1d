// The quiz: what it is made of, how much of the article it covers, and its items.
import type { JSX } from "preact";
import type { ItemType, Level, QuizOptions } from "../../index.ts";
import { addByHand, redraw, reseed } from "../state/actions.ts";
import { layers, project } from "../state/session.ts";
import { asking, pane } from "../state/view.ts";
import { fill, words } from "../words/words.ts";
import type { Project } from "../worker/protocol.ts";
import { SignButton } from "./button.tsx";
import { ItemCard } from "./item-card.tsx";

const TYPES: readonly ItemType[] = ["mcq", "fill", "truefalse", "match", "order"];
const LEVELS: readonly Level[] = ["easy", "medium", "hard"];
const COUNTS = [3, 5, 8, 10, 12, 15, 20];

function Settings({ options }: { readonly options: QuizOptions }): JSX.Element {
  const said = words.value;
  const set = (change: Partial<QuizOptions>): void => void redraw({ options: { ...options, ...change } });
  return (
    <details class="settings">
      <summary>{said.settings}</summary>
      <div>
        <label>
          {said.howMany}
          <select value={String(options.count)} onChange={(event) => set({ count: Number(event.currentTarget.value) })}>
            {[...new Set([...COUNTS, options.count])]
              .sort((a, b) => a - b)
              .map((count) => (
                <option key={count} value={String(count)}>
                  {count}
                </option>
              ))}
          </select>
        </label>
        <label>
          {said.whichLevel}
          <select
            value={options.level ?? ""}
            onChange={(event) => set({ level: LEVELS.find((level) => level === event.currentTarget.value) ?? null })}
          >
            <option value="">{said.anyLevel}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {said.levels[level]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {said.seed}
          <input
            class="seed"
            maxLength={60}
            value={options.seed}
            onChange={(event) => {
              const seed = event.currentTarget.value.trim();
              if (seed === "") event.currentTarget.value = options.seed;
              else if (seed !== options.seed) set({ seed });
            }}
          />
          <small>{said.seedHint}</small>
        </label>
        <fieldset>
          <legend>{said.whichTypes}</legend>
          {TYPES.map((type) => (
            <label key={type}>
              <input
                type="checkbox"
                checked={options.types.includes(type)}
                disabled={options.types.length === 1 && options.types.includes(type)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  set({ types: TYPES.filter((one) => (one === type ? on : options.types.includes(one))) });
                }}
              />
              {said.types[type]}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}

/** Which sentences are asked about, as a strip from the beginning of the article to its end. */
function Coverage({ entries }: Pick<Project, "entries">): JSX.Element | null {
  const sentences = layers.value?.sentences.filter(({ body }) => body) ?? [];
  if (sentences.length === 0) return null;
  const spans = entries.flatMap(({ item }) => item.evidence);
  const asked = sentences.map(({ start, end }) => spans.some((span) => span.start < end && start < span.end));
  const label = fill(words.value.coverage, { n: asked.filter(Boolean).length, all: sentences.length });
  return (
    <div class="coverage">
      <div class="strip" role="img" aria-label={label}>
        {sentences.map(({ start, end }, at) => (
          <span key={start} class={asked[at] ? "asked" : ""} style={{ flexGrow: end - start }} />
        ))}
      </div>
      <p aria-hidden="true">{label}</p>
    </div>
  );
}

function Counts({ entries }: Pick<Project, "entries">): JSX.Element {
  const said = words.value;
  const count = <T extends string>(names: readonly T[], of: (entry: Project["entries"][number]) => T) =>
    names.map((name) => [name, entries.filter((entry) => of(entry) === name).length] as const).filter(([, n]) => n > 0);
  return (
    <p class="counts">
      <strong>{said.counted(entries.length)}</strong>
      {count(TYPES, ({ item }) => item.type).map(([type, n]) => (
        <span key={type}>
          {said.types[type]} {n}
        </span>
      ))}
      {count(LEVELS, ({ item }) => item.level).map(([level, n]) => (
        <span key={level} class={`level ${level}`}>
          {said.levels[level]} {n}
        </span>
      ))}
    </p>
  );
}

export function QuizPane(): JSX.Element | null {
  const now = project.value;
  if (now === null) return null;
  const said = words.value;
  const { entries, options } = now;
  const more = (
    <button
      type="button"
      class="quiet more"
      onClick={() => {
        asking.value = "anything";
      }}
    >
      {said.chooseMore}
    </button>
  );
  const add = (
    <details class="add">
      <summary>{said.addByHand}</summary>
      <div>
        {TYPES.map((type) => (
          <button key={type} type="button" onClick={() => addByHand(type)}>
            {said.types[type]}
          </button>
        ))}
      </div>
    </details>
  );
  return (
    <section class="quiz-pane" aria-label={said.quiz}>
      <div class="overview">
        <Counts entries={entries} />
        <div class="row">
          <SignButton icon="replace" label={`${said.reseed}: ${said.reseedHint}`} onClick={() => void reseed()}>
            {said.reseed}
          </SignButton>
          {entries.length > 0 && (
            <SignButton
              icon="print"
              label={said.toPaper}
              onClick={() => {
                pane.value = "preview";
              }}
            >
              {said.toPaper}
            </SignButton>
          )}
          <Settings options={options} />
        </div>
        <Coverage entries={entries} />
        {entries.length > 0 && entries.length < options.count && (
          <p class="hint">
            {fill(said.fewer, { wanted: options.count })} {more}
          </p>
        )}
        {entries.length > 0 && <p class="hint">{said.editHint}</p>}
      </div>
      {entries.length === 0 && (
        <p class="empty">
          {said.emptyQuiz} {more}
        </p>
      )}
      <ol class="cards">
        {entries.map((entry, at) => (
          <ItemCard key={entry.item.id} entry={entry} n={at + 1} last={at === entries.length - 1} />
        ))}
      </ol>
      {entries.length >= options.count && more}
      {add}
    </section>
  );
}

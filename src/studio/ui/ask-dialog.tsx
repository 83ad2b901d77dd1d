// "Ask about this": what can be asked of a sentence, of chosen words or of a fact, and what else the words are good for.
import { signal, useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { About, EntityType, Item, Proposal, Span } from "../../index.ts";
import { addByHand, correct } from "../state/actions.ts";
import { added, withItem } from "../state/edits.ts";
import { commit, engine, facts, openInEngine, project, run, tell } from "../state/session.ts";
import { type Asking, active, asking, chosen, pane } from "../state/view.ts";
import { fill, say, words } from "../words/words.ts";
import { SignButton } from "./button.tsx";
import { Offer } from "./offer.tsx";
import { showCard } from "./show-evidence.ts";

const proposals = signal<readonly Proposal[] | null>(null);
/** How many were added since the window opened. */
const taken = signal(0);
/** A sentence rather than a few words: what it is asked about may be narrowed. */
const LONG = 40;
const NAMED: readonly EntityType[] = ["person", "place", "organisation"];

/** Id of the item that another one shall replace, if that is what is asked. */
const replacedBy = (asked: Asking): string | null =>
  asked !== "anything" && "instead" in asked ? asked.instead : null;

function aboutOf(asked: Asking): About {
  return asked === "anything" || "instead" in asked ? "anything" : asked;
}

function look(): Promise<void> {
  return run(async () => {
    const now = project.value;
    const asked = asking.value;
    if (now === null || asked === null) return;
    const about = aboutOf(asked);
    await openInEngine(now);
    const found = await engine.call("proposals", { about, seed: now.options.seed });
    // Whoever looks for more has seen what is there.
    const there = new Set(about === "anything" ? now.entries.map(({ item }) => item.id) : []);
    proposals.value = found.filter(({ item }) => !there.has(item.id));
  });
}

/** Where the words asked about stand. */
function placeOf(): Span | null {
  const about = asking.value === null ? "anything" : aboutOf(asking.value);
  if (about === "anything") return null;
  if ("at" in about) return about.at;
  return facts.value?.facts.find(({ id }) => id === about.fact)?.evidence[0] ?? null;
}

/** Words of the sentence to choose with the keyboard: the same as choosing them in the article. */
function Narrow({ span }: { readonly span: Span }): JSX.Element {
  const wanted = useSignal("");
  const text = project.value?.article.text ?? "";
  const at = wanted.value.trim() === "" ? -1 : text.slice(span.start, span.end).indexOf(wanted.value.trim());
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault();
        const start = span.start + at;
        if (at >= 0) asking.value = { at: { start, end: start + wanted.value.trim().length } };
      }}
    >
      <label>
        {words.value.wordsOf}
        <input
          lang="ar"
          dir="rtl"
          value={wanted.value}
          onInput={(event) => {
            wanted.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" disabled={at < 0}>
        {words.value.choose}
      </button>
    </form>
  );
}

function Uses({ span }: { readonly span: Span }): JSX.Element {
  const now = project.value;
  const text = now?.article.text.slice(span.start, span.end) ?? "";
  const at = now?.entries.findIndex(({ item }) => item.id === active.value) ?? -1;
  const entry = now?.entries[at];
  const close = (): void => {
    asking.value = null;
  };
  return (
    <div class="uses">
      <button
        type="button"
        onClick={() => {
          addByHand("mcq", span);
          pane.value = "quiz";
          close();
        }}
      >
        {words.value.byHand}
      </button>
      {entry !== undefined && now !== null && (
        <button
          type="button"
          onClick={() => {
            const item: Item = { ...entry.item, evidence: [span] };
            commit({ entries: withItem(now.entries, entry.item.id, item) });
            tell(say("evidenceSet"));
            close();
          }}
        >
          {fill(words.value.asEvidence, { n: at + 1 })}
        </button>
      )}
      {text.length < 60 && (
        <p class="name-as">
          {words.value.asName}{" "}
          {NAMED.map((type) => (
            <button
              key={type}
              type="button"
              onClick={() => {
                void correct({ do: "name", words: { text, ...span }, type });
                close();
              }}
            >
              {words.value.entityTypes[type]}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

export function AskDialog(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = asking.value;
  const anything = asked !== null && aboutOf(asked) === "anything";
  const instead = asked === null ? null : replacedBy(asked);
  const span = placeOf();
  const said = words.value;
  useEffect(() => {
    dialog.current?.showModal();
    proposals.value = null;
    taken.value = 0;
    void look();
  }, [asked]);
  const n = (project.value?.entries.findIndex(({ item }) => item.id === instead) ?? -1) + 1;

  function take(item: Item): void {
    const now = project.value;
    if (now === null) return;
    commit({ entries: added(now.entries, item, instead ?? undefined) });
    active.value = item.id;
    taken.value += 1;
    // One takes the place of one.
    if (instead !== null) dialog.current?.close();
  }

  const offered = (one: Proposal): JSX.Element => (
    <Offer
      key={one.item.id}
      proposal={one}
      quoted={anything}
      label={instead === null ? said.addItem : fill(said.putInstead, { n })}
      onTake={take}
    />
  );
  const text = span === null ? "" : (project.value?.article.text.slice(span.start, span.end) ?? "");
  const sound = proposals.value?.filter((one) => one.sound) ?? [];
  const doubtful = proposals.value?.filter((one) => !one.sound) ?? [];
  return (
    <dialog
      ref={dialog}
      class="ask-dialog"
      aria-labelledby="ask-title"
      onClose={() => {
        asking.value = null;
        chosen.value = null;
        proposals.value = null;
        if (taken.value > 0) showCard();
      }}
    >
      <div class="top">
        <h2 id="ask-title">{anything ? said.more : said.ask}</h2>
        <SignButton icon="cross" label={said.close} onClick={() => dialog.current?.close()} />
      </div>
      {!anything && (
        <blockquote lang="ar" dir="rtl">
          {text}
        </blockquote>
      )}
      <div role="status">
        {instead !== null && <p class="hint">{fill(said.instead, { n })}</p>}
        {taken.value > 0 && <p class="done">{said.addedOne}</p>}
        {proposals.value !== null && !anything && sound.length === 0 && <p class="hint">{said.nothingToAsk}</p>}
      </div>
      <ul class="offers">{sound.map(offered)}</ul>
      {span !== null && <Uses span={span} />}
      {span !== null && text.length > LONG && <Narrow key={span.start} span={span} />}
      {anything && proposals.value?.length === 0 && <p class="hint">{said.noMore}</p>}
      {doubtful.length > 0 && (
        <details open={anything}>
          <summary>{said.doubtful}</summary>
          <ul class="offers">{doubtful.map(offered)}</ul>
        </details>
      )}
    </dialog>
  );
}

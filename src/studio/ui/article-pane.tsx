// The article with what Fahm knows of it: names, times, quotations, the evidence of the item in hand. Every sentence and all
// chosen words can be asked about.
import { signal } from "@preact/signals";
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { layers, project } from "../state/session.ts";
import { active, asking, chosen, pane, shown } from "../state/view.ts";
import { fill, words } from "../words/words.ts";
import { ArticleData } from "./article-data.tsx";
import { SignButton } from "./button.tsx";
import { type Mark, paragraphsOf, piecesOf } from "./segments.ts";
import { chosenIn } from "./selection.ts";

const LAYERS = ["names", "times", "quotes"] as const;
const visible = signal<Readonly<Record<(typeof LAYERS)[number], boolean>>>({ names: true, times: true, quotes: false });

function marks(): readonly Mark[] {
  const found = layers.value;
  // Beside facts or paper nobody would know what it belongs to.
  const held = pane.value === "facts" || pane.value === "preview" ? null : active.value;
  const item = project.value?.entries.find((entry) => entry.item.id === held)?.item;
  const evidence = [...(item?.evidence ?? []), ...shown.value].map((span) => ({ ...span, mark: "evidence" }));
  if (found === null) return evidence;
  const { names, times, quotes } = visible.value;
  return [
    ...(names ? found.names.map((name) => ({ ...name, mark: `name ${name.type}` })) : []),
    ...(times ? found.times.map((span) => ({ ...span, mark: "time" })) : []),
    ...(quotes ? found.quotes.map((span) => ({ ...span, mark: "quote" })) : []),
    ...evidence,
  ];
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowLeft: 1, ArrowUp: -1, ArrowRight: -1 };

/** Moves between the ask buttons of the article with the arrow keys: they are one stop for Tab. */
function rove(event: TargetedKeyboardEvent<HTMLElement>): void {
  const by = STEPS[event.key];
  if (by === undefined || !(event.target instanceof HTMLElement) || !event.target.matches(".ask")) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(".ask")];
  const next = all[all.indexOf(event.target) + by];
  if (next === undefined) return;
  event.preventDefault();
  for (const one of all) one.tabIndex = one === next ? 0 : -1;
  next.focus();
}

/** Opens what can be asked of the name or time that was clicked; with the keyboard the buttons do the same. */
function askAt(event: MouseEvent): void {
  const piece = event.target instanceof Element ? event.target.closest<HTMLElement>(".name, .time") : null;
  const start = Number(piece?.dataset["start"]);
  if (piece === null || getSelection()?.isCollapsed === false) return;
  const found = [...(layers.value?.names ?? []), ...(layers.value?.times ?? [])];
  const mark = found.find((one) => one.start <= start && start < one.end);
  if (mark !== undefined) asking.value = { at: { start: mark.start, end: mark.end } };
}

function Legend(): JSX.Element {
  return (
    <fieldset class="legend">
      <legend class="unseen">{words.value.highlight}</legend>
      {LAYERS.map((layer) => (
        <label key={layer} class={`mark-${layer}`}>
          <input
            type="checkbox"
            checked={visible.value[layer]}
            onChange={() => {
              visible.value = { ...visible.value, [layer]: !visible.value[layer] };
            }}
          />
          {words.value[layer]}
        </label>
      ))}
    </fieldset>
  );
}

/** What can be done with the chosen words, at the foot of the pane. */
function ChosenBar({ text }: { readonly text: string }): JSX.Element | null {
  const span = chosen.value;
  if (span === null) return null;
  const quoted = text.slice(span.start, span.end);
  const brief = quoted.length > 40 ? `${quoted.slice(0, 40)}…` : quoted;
  return (
    <div class="chosen-bar">
      <button
        type="button"
        class="primary"
        onClick={() => {
          asking.value = { at: span };
        }}
      >
        {fill(words.value.askWords, { text: brief })}
      </button>
      <SignButton
        icon="cross"
        label={words.value.cancel}
        onClick={() => {
          chosen.value = null;
          getSelection()?.removeAllRanges();
        }}
      />
    </div>
  );
}

export function ArticlePane(): JSX.Element | null {
  const body = useRef<HTMLDivElement>(null);
  const article = project.value?.article;
  const text = article?.text ?? "";
  const from = layers.value?.from ?? 0;
  const paragraphs = useMemo(() => paragraphsOf(text).filter(({ start }) => start >= from), [text, from]);

  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(soon);
      soon = setTimeout(() => {
        const span = body.current === null ? null : chosenIn(body.current, text);
        if (span !== null) chosen.value = span;
      }, 200);
    };
    document.addEventListener("selectionchange", look);
    return () => {
      clearTimeout(soon);
      document.removeEventListener("selectionchange", look);
    };
  }, [text]);

  if (article === undefined) return null;
  const over = marks();
  const sentences = layers.value?.sentences.filter(({ body }) => body) ?? [];
  const ends = sentences.map(({ end }) => end);
  const first = sentences[0]?.end;
  return (
    <section class="article-pane" aria-labelledby="article-title">
      <header>
        <h2 id="article-title" lang="ar" dir="auto">
          {article.title.trim() === "" ? words.value.untitled : article.title}
        </h2>
        <ArticleData key={article.title + (article.published ?? "")} article={article} />
        <Legend />
        <p class="hint">{words.value.askHint}</p>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons inside */}
      <div class="text" lang="ar" dir="rtl" ref={body} onKeyDown={rove} onClick={askAt}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph.start}>
            {piecesOf(text, paragraph, over, ends).flatMap((piece) => {
              const sentence = sentences.find(({ end }) => end === piece.end);
              const span = (
                <span key={piece.start} data-start={piece.start} class={piece.marks.join(" ") || undefined}>
                  {piece.text}
                </span>
              );
              if (sentence === undefined) return [span];
              const label = fill(words.value.askSentence, {
                text: text.slice(sentence.start, sentence.end).slice(0, 60),
              });
              return [
                span,
                <button
                  key={`ask ${piece.end}`}
                  type="button"
                  class="ask"
                  tabIndex={sentence.end === first ? 0 : -1}
                  aria-label={label}
                  title={words.value.askFor}
                  onClick={() => {
                    asking.value = { at: { start: sentence.start, end: sentence.end } };
                  }}
                >
                  <span aria-hidden="true">؟</span>
                </button>,
              ];
            })}
          </p>
        ))}
      </div>
      <ChosenBar text={text} />
    </section>
  );
}

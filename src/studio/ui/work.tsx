// The panes: article and one other side by side where there is room, else one at a time.
import { signal } from "@preact/signals";
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type Pane, pane } from "../state/view.ts";
import { words } from "../words/words.ts";
import { ArticlePane } from "./article-pane.tsx";
import { FactsPane } from "./facts-pane.tsx";
import { PreviewPane } from "./preview-pane.tsx";
import { QuizPane } from "./quiz-pane.tsx";

const room = matchMedia("(min-width: 60rem)");
const wide = signal(room.matches);
room.addEventListener("change", () => {
  wide.value = room.matches;
});

const content: { readonly [P in Pane]: () => JSX.Element | null } = {
  article: ArticlePane,
  quiz: QuizPane,
  facts: FactsPane,
  preview: PreviewPane,
};

export function Work(): JSX.Element {
  const said = words.value;
  const panes: readonly Pane[] = wide.value ? ["quiz", "facts", "preview"] : ["article", "quiz", "facts", "preview"];
  const open = panes.includes(pane.value) ? pane.value : "quiz";
  const names = { article: said.article, quiz: said.quiz, facts: said.factsPane, preview: said.preview };
  const Content = content[open];
  const body = useRef<HTMLDivElement>(null);
  // How far each pane was scrolled: whoever comes back finds the place again, and a new one begins at its top.
  const { current: depth } = useRef(new Map<Pane, number>());
  const scroller = (): Element | null => (wide.value ? body.current : document.scrollingElement);

  useLayoutEffect(() => {
    const place = scroller();
    if (place !== null) place.scrollTop = depth.get(open) ?? 0;
    const note = (): void => void depth.set(open, scroller()?.scrollTop ?? 0);
    // Scrolling does not bubble; it is seen on its way down.
    addEventListener("scroll", note, { capture: true, passive: true });
    return () => removeEventListener("scroll", note, { capture: true });
  }, [open, wide.value]);

  function move(event: TargetedKeyboardEvent<HTMLElement>): void {
    const rtl = document.documentElement.dir === "rtl" ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: rtl,
      ArrowLeft: -rtl,
      Home: -panes.length,
      End: panes.length,
    };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const to = panes[Math.max(0, Math.min(panes.length - 1, panes.indexOf(open) + by))] ?? open;
    pane.value = to;
    document.getElementById(`tab-${to}`)?.focus();
  }

  return (
    <div class="work">
      {wide.value && (
        <div class="scroller">
          <ArticlePane />
        </div>
      )}
      <main class="side" id="work">
        <div class="tabs" role="tablist" aria-label={said.panes} onKeyDown={move}>
          {panes.map((name) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-selected={name === open}
              aria-controls="pane"
              tabIndex={name === open ? 0 : -1}
              onClick={() => {
                pane.value = name;
              }}
            >
              {names[name]}
            </button>
          ))}
        </div>
        <div class="pane" id="pane" ref={body} role="tabpanel" aria-labelledby={`tab-${open}`}>
          <Content />
        </div>
      </main>
    </div>
  );
}

// The article beside the questions: the words at a span, and evidence marked where it stands.
import type { PlayItem } from "../core/grading/play-item.ts";
import { all, element, on, part, role } from "./dom.ts";

type Span = PlayItem["evidence"][number];

export interface Article {
  /** The words at `span`, line breaks as spaces; empty where the page shows no article. */
  words(span: Span): string;
  /** The number of the paragraph where `span` starts, from 1; 0 where it is in none. */
  paragraphOf(span: Span): number;
  /** Marks the spans, and only them. */
  mark(spans: readonly Span[]): void;
  /** Marks the paragraphs that hold the spans, and not where in them. */
  markAround(spans: readonly Span[]): void;
  /** Brings the first mark into view inside its panel, where that is beside the questions. */
  reveal(): void;
  /** Opens the panel, goes to the first mark, and offers the way back. */
  show(back: { readonly label: string; go(): void }): void;
}

export function articleOf(): Article {
  const panel = role("article", HTMLDetailsElement);
  const prose = part(panel, "prose");
  const wayBack = role("back", HTMLButtonElement);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = calm ? "auto" : "smooth";
  let goBack = (): void => {};
  on(wayBack, "click", () => {
    wayBack.hidden = true;
    goBack();
  });
  const paragraphs = all("[data-start]", HTMLElement, panel).map((node) => ({
    node,
    start: Number(node.dataset["start"]),
    // As the article has it: what is shown may be in other digits.
    text: node.textContent,
  }));
  const holds = ({ start, text }: (typeof paragraphs)[number], span: Span): boolean =>
    start <= span.start && span.start < start + text.length;
  const clear = (): void => {
    for (const mark of panel.querySelectorAll("mark")) mark.replaceWith(...mark.childNodes);
    for (const { node } of paragraphs) {
      node.normalize();
      node.classList.remove("hinted");
    }
  };
  const goal = (): Element | null => panel.querySelector("mark, .hinted");
  return {
    words(span) {
      const lines = paragraphs.map(({ start, text }) =>
        text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start)),
      );
      return lines.filter((line) => line.trim() !== "").join(" ");
    },
    paragraphOf: (span) => paragraphs.findIndex((paragraph) => holds(paragraph, span)) + 1,
    mark(spans) {
      clear();
      for (const { node, start } of paragraphs)
        for (const span of spans) markWithin(node, span.start - start, span.end - start);
    },
    markAround(spans) {
      clear();
      for (const paragraph of paragraphs)
        if (spans.some((span) => holds(paragraph, span))) paragraph.node.classList.add("hinted");
    },
    reveal() {
      const mark = goal();
      if (!panel.open || mark === null || prose.scrollHeight <= prose.clientHeight) return;
      const top = mark.getBoundingClientRect().top - prose.getBoundingClientRect().top + prose.scrollTop;
      prose.scrollTo({ top: Math.max(0, top - prose.clientHeight / 3), behavior });
    },
    show({ label, go }) {
      panel.open = true;
      goal()?.scrollIntoView({ block: "center", behavior });
      prose.focus({ preventScroll: true });
      wayBack.textContent = label;
      wayBack.hidden = false;
      goBack = go;
    },
  };
}

/** Wraps the characters from `start` to `end` of `root`, one mark per text node, so that isolates inside stay whole. */
function markWithin(root: HTMLElement, start: number, end: number): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { readonly node: Text; readonly from: number; readonly to: number }[] = [];
  let offset = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const from = Math.max(0, start - offset);
    const to = Math.min(node.length, end - offset);
    if (from < to && node.parentElement?.closest("mark") === null) found.push({ node, from, to });
    offset += node.length;
  }
  for (const { node, from, to } of found) {
    const words = node.splitText(from);
    words.splitText(to - from);
    const mark = element("mark");
    words.replaceWith(mark);
    mark.append(words);
  }
}

// The article beside the questions: the words at a span, and evidence marked where it stands.
import type { Item } from "../core/quiz/quiz.ts";
import { all, element, role } from "./dom.ts";

type Span = Item["evidence"][number];

export interface Article {
  /** The words at `span`, line breaks as spaces; empty where the page shows no article. */
  words(span: Span): string;
  /** Marks the spans, and only them. */
  mark(spans: readonly Span[]): void;
  /** Opens the panel and brings the first mark into view. */
  show(): void;
}

export function articleOf(): Article {
  const panel = role("article", HTMLDetailsElement);
  const paragraphs = all("[data-start]", HTMLElement, panel).map((node) => ({
    node,
    start: Number(node.dataset["start"]),
    text: node.textContent,
  }));
  return {
    words(span) {
      const lines = paragraphs.map(({ start, text }) =>
        text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start)),
      );
      return lines.filter((line) => line.trim() !== "").join(" ");
    },
    mark(spans) {
      for (const mark of panel.querySelectorAll("mark")) mark.replaceWith(...mark.childNodes);
      for (const { node, start } of paragraphs) {
        node.normalize();
        for (const span of spans) markWithin(node, span.start - start, span.end - start);
      }
    },
    show() {
      panel.open = true;
      const mark = panel.querySelector("mark");
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      mark?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
      role("prose", HTMLElement, panel).focus({ preventScroll: true });
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

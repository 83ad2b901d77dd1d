// The article as pages show it: numbered paragraphs that know where they start, so that evidence can be found in them.
import { linesFrom } from "../../core/document/shown-lines.ts";
import { behindTitle } from "../../core/document/title.ts";
import type { Quiz } from "../../core/quiz/quiz.ts";
import type { Span } from "../../core/text/span.ts";
import type { Setting } from "./setting.ts";

export interface ParagraphView extends Span {
  readonly number: string;
  readonly text: string;
}

/** Where the text begins on pages: behind a first line that only repeats the title, unless an item is proved by it. */
function beginningOf({ article, items }: Pick<Quiz, "article" | "items">): number {
  const from = behindTitle(article);
  return items.some(({ evidence }) => evidence.some(({ start }) => start < from)) ? 0 : from;
}

/** The lines of the text that are shown and hold anything; each is a slice of the text. */
export function paragraphsOf(quiz: Pick<Quiz, "article" | "items">, setting: Setting): readonly ParagraphView[] {
  const from = beginningOf(quiz);
  return linesFrom(quiz.article.text, from).map(({ start, end }, at) => ({
    start,
    end,
    number: setting.number(at + 1),
    text: quiz.article.text.slice(start, end),
  }));
}

export interface EvidenceView {
  readonly text: string;
  /** «الفقرة 3»; empty where the span is outside every paragraph. */
  readonly place: string;
}

/** Each span as words and place, in the order of the text, none twice. */
export function evidenceOf(
  spans: readonly Span[],
  text: string,
  paragraphs: readonly ParagraphView[],
  setting: Setting,
): readonly EvidenceView[] {
  const seen = new Set<string>();
  const views: EvidenceView[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const key = `${span.start}-${span.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const home = paragraphs.find((paragraph) => paragraph.start <= span.start && span.start < paragraph.end);
    views.push({
      text: text.slice(span.start, span.end).replace(/\s*[\r\n]+\s*/g, " "),
      place: home === undefined ? "" : setting.say(setting.labels.page.paragraph, { n: home.number }),
    });
  }
  return views;
}

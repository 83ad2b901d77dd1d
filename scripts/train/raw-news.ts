// Raw news: word counts, and a rough unsupervised splitting of clitics that is good enough to gather contexts for word classes.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { looseForm } from "../../src/lang/ar/script/letters.ts";
import { surfaceWords } from "../../src/lang/ar/segment/words.ts";

export interface NewsArticle {
  readonly id: string;
  readonly text: string;
}

export interface RawNews {
  /** Token streams, one per line of text: loose forms, «0» for numbers. */
  readonly lines: readonly Int32Array[];
  /** Word of each id. */
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly articles: ReadonlyMap<string, string>;
}

export function readArticles(file: string): NewsArticle[] {
  const out: NewsArticle[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
    if (line.trim() === "") continue;
    const { id, title, text } = JSON.parse(line);
    out.push({ id, text: `${title}\n${text}` });
  }
  return out;
}

export function readRawNews(file: string): RawNews {
  const ids = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  const lines: Int32Array[] = [];
  const articles = new Map<string, string>();
  for (const { id, text } of readArticles(file)) {
    articles.set(id, text);
    let start = 0;
    for (let i = 0; i <= text.length; i++) {
      if (i < text.length && text[i] !== "\n") continue;
      const surfaces = surfaceWords(text, { start, end: i });
      start = i + 1;
      const line = new Int32Array(surfaces.length);
      surfaces.forEach((s, k) => {
        const word = s.kind === "number" ? "0" : looseForm(s.form);
        let known = ids.get(word);
        if (known === undefined) {
          known = words.length;
          ids.set(word, known);
          words.push(word);
          counts.push(0);
        }
        counts[known] = (counts[known] ?? 0) + 1;
        line[k] = known;
      });
      lines.push(line);
    }
  }
  return { lines, words, counts, articles };
}

const ENCLITICS = ["هما", "ها", "هم", "نا", "ه"];

/** Splits a loose form where the counts say that the rest is a word of its own: «وقال» → و قال, «وزير» stays. */
export function roughSplit(word: string, count: (w: string) => number): string[] {
  const n = count(word);
  const rest = word.slice(1);
  const first = word[0];
  if (word.length > 3 && first === "و" && count(rest) > (word.length > 4 ? 0.12 : 0.7) * n)
    return ["و", ...roughSplit(rest, count)];
  if (word.length > 3 && first === "ف" && count(rest) > 3 * n) return ["ف", ...roughSplit(rest, count)];
  if (word.length > 4 && /^[بك]ال/.test(word) && count(rest) > 0.5 * n) return [first ?? "", rest];
  if (word.length > 4 && word.startsWith("لل") && count(`ا${rest}`) > 0.5 * n) return ["ل", `ا${rest}`];
  if (word.length > 3 && /^[بلك]/.test(word) && count(rest) > 2 * n) return [first ?? "", ...roughSplit(rest, count)];
  if (word.length > 4 && /^س[يتنا]/.test(word) && count(rest) > n) return ["س", ...roughSplit(rest, count)];
  for (const enclitic of ENCLITICS) {
    if (!word.endsWith(enclitic) || word.length < enclitic.length + 3) continue;
    const stem = word.slice(0, -enclitic.length);
    const closed = stem.endsWith("ت") ? `${stem.slice(0, -1)}ه` : stem;
    const look = count(closed) > count(stem) ? closed : stem;
    if (count(look) > 2 * n) return [look, enclitic];
  }
  return [word];
}

// Title, date and source of the article: what the text itself does not say, and Fahm needs to count «أمس» from.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Article } from "../../index.ts";
import { redraw } from "../state/actions.ts";
import { words } from "../words/words.ts";

export function ArticleData({ article }: { readonly article: Article }): JSX.Element {
  const [title, setTitle] = useState(article.title);
  const [published, setPublished] = useState(article.published ?? "");
  const [source, setSource] = useState(article.source ?? "");
  const said = words.value;

  function apply(event: Event): void {
    event.preventDefault();
    const { name, lang, dir, author, text } = article;
    const changed: Article = {
      name,
      title: title.trim(),
      lang,
      dir,
      ...(published === "" ? {} : { published }),
      ...(source.trim() === "" ? {} : { source: source.trim() }),
      ...(author === undefined ? {} : { author }),
      text,
    };
    void redraw({ article: changed });
  }

  return (
    <details class="article-data">
      <summary>{article.title === "" ? said.addTitle : said.aboutArticle}</summary>
      <form onSubmit={apply}>
        <label>
          {said.title}
          <input lang="ar" dir="auto" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <label>
          {said.published} <small>{said.publishedHint}</small>
          <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
        </label>
        <label>
          {said.source}
          <input lang="ar" dir="auto" value={source} onInput={(event) => setSource(event.currentTarget.value)} />
        </label>
        <button type="submit">{said.apply}</button>
      </form>
    </details>
  );
}

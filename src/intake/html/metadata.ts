// Title, date, source and author of a page, from what it says of itself in the several ways that pages have.
import { isoDateOf } from "../../core/document/calendar-date.ts";
import { oneLine } from "./blocks.ts";
import { type LinkedArticle, linkedArticleOf } from "./linked-data.ts";

/** Empty where nothing is known. */
export interface PageMetadata {
  /** As the page states it, or as its heading and its own title agree. */
  readonly title: string;
  /** ISO date. */
  readonly published: string;
  readonly source: string;
  readonly author: string;
  /** The page says that it shows its whole text to subscribers only. */
  readonly forSubscribers: boolean;
  /** The program that made it. */
  readonly generator: string;
}

/** `<meta>` contents by name, in lower case; the first of a name counts. */
function metasOf(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = oneLine(meta.getAttribute("content") ?? "");
    for (const key of ["property", "name", "itemprop"]) {
      const name = (meta.getAttribute(key) ?? "").toLowerCase();
      if (name !== "" && content !== "" && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** Character references that stand in JSON-LD by mistake: «&quot;». */
function unescaped(text: string, document: Document): string {
  if (!/&(?:#\w+|\w+);/.test(text)) return oneLine(text);
  const holder = document.createElement("p");
  holder.innerHTML = text.replaceAll("<", "&lt;");
  return oneLine(holder.textContent ?? "");
}

const SEPARATOR = /\s+[|\u2013\u2014\u00BB\u00B7\u2022:-]+\s+/;

/** «العنوان | الجزيرة نت» without the name of the site. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || site === "" || last.toLowerCase() !== site.toLowerCase()) return title;
  return title.slice(0, title.length - last.length).replace(/\s+[|\u2013\u2014\u00BB\u00B7\u2022:-]+\s+$/, "");
}

function textsOf(document: Document, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((element) => oneLine(element.textContent ?? ""));
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}

/** Browsers write where a saved page came from into a comment. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;

const first = (...texts: readonly (string | undefined)[]): string => texts.find((text) => text) ?? "";

/** The first text that is a date. */
function firstDate(texts: readonly (string | null | undefined)[]): string {
  for (const text of texts) {
    const date = text ? isoDateOf(text) : null;
    if (date !== null) return date;
  }
  return "";
}

function publishedIn(document: Document, metas: ReadonlyMap<string, string>, linked: string): string {
  const times = (selector: string): readonly (string | null)[] =>
    [...document.querySelectorAll(selector)].map((time) => time.getAttribute("datetime") ?? time.textContent);
  return firstDate([
    linked,
    ...["article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date"].map(
      (name) => metas.get(name),
    ),
    ...["pubdate", "publishdate", "publish-date", "dc.date.issued", "dcterms.created", "dc.date", "date"].map((name) =>
      metas.get(name),
    ),
    ...times("time[pubdate], [itemprop=datePublished]"),
    ...times("article time, main time"),
    ...times("time"),
  ]);
}

/** Encyclopedias describe their subject in the headline, and name it elsewhere. */
function linkedTitle({ headline, name }: LinkedArticle, page: string): string {
  return name !== "" && page.includes(name) && !page.includes(headline) ? name : headline;
}

/** `html` is the source of `document`; `url` is where it was fetched, "" for a file. */
export function metadataOf(document: Document, html: string, url: string): PageMetadata {
  const metas = metasOf(document);
  const linked = linkedArticleOf(document);
  const site = first(metas.get("og:site_name"), unescaped(linked.publisher, document), metas.get("application-name"));
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  const addresses = [url, SAVED_FROM.exec(html)?.[1] ?? "", metas.get("og:url") ?? "", canonical];
  const [page = ""] = textsOf(document, "title");
  // A heading that the page's own title does not repeat may be the name of the site.
  const heading = textsOf(document, "h1").find((text) => text !== "" && (page === "" || page.includes(text)));
  const titled = withoutSite(first(metas.get("og:title"), metas.get("twitter:title")), site);
  const author = first(unescaped(linked.author, document), metas.get("author"), metas.get("article:author"));
  return {
    title: first(
      unescaped(linkedTitle(linked, page), document),
      titled,
      page === "" || (heading ?? "").length * 2 >= page.length ? heading : undefined,
    ),
    published: publishedIn(document, metas, linked.published),
    source: first(site, ...addresses.map(hostOf)),
    // Some pages give the address of a profile.
    author: /^https?:/i.test(author) || author === site ? "" : author,
    forSubscribers: linked.forSubscribers || /^(?:locked|metered)$/i.test(metas.get("article:content_tier") ?? ""),
    generator: metas.get("generator") ?? "",
  };
}

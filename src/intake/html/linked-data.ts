// What a page says of itself to search engines: the JSON-LD object of its article, where it has one.

/** Empty where the page does not say. */
export interface LinkedArticle {
  readonly headline: string;
  readonly name: string;
  readonly published: string;
  readonly author: string;
  readonly publisher: string;
  /** The page says that only subscribers may read it. */
  readonly forSubscribers: boolean;
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlog\w*)$/;
/** Objects that are looked through on one page. */
const MOST = 2000;

/** The value of `name`, also where it is misspelt as an inherited one. */
const own = (object: JsonObject, name: string): Json => (Object.hasOwn(object, name) ? object[name] : undefined);

/** All objects inside `roots`, breadth first. */
function objectsIn(roots: readonly Json[]): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const queue: Json[] = [...roots];
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST));
    else if (isObject(value)) {
      found.push(value);
      queue.push(...Object.values(value).slice(0, MOST));
    }
  }
  return found;
}

function isArticle(object: JsonObject): boolean {
  const type = own(object, "@type");
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === "string" && ARTICLE.test(name));
}

/** A text, the name of a thing, or the first of a list of either. */
function nameOf(value: Json): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length === 0 ? "" : nameOf(value[0]);
  return isObject(value) ? nameOf(own(value, "name") ?? "") : "";
}

function parsed(source: string): Json {
  try {
    // Marks of XML around it and line ends inside strings are common faults of what content systems write.
    return JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, "").replace(/\s+/g, " "));
  } catch {
    return null;
  }
}

export function linkedArticleOf(document: Document): LinkedArticle {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const articles = objectsIn(scripts.map((script) => parsed(script.textContent ?? ""))).filter(isArticle);
  const article = articles.find((one) => nameOf(own(one, "headline")) !== "") ?? articles[0] ?? {};
  const free = own(article, "isAccessibleForFree");
  return {
    headline: nameOf(own(article, "headline")),
    name: nameOf(own(article, "name")),
    published: nameOf(own(article, "datePublished")),
    author: nameOf(own(article, "author")),
    publisher: nameOf(own(article, "publisher")),
    forSubscribers: free === false || (typeof free === "string" && /^false$/i.test(free)),
  };
}

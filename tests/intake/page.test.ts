import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticleBytes } from "../../src/intake/read-bytes.ts";
import { lead, pageOf, second, story, third, windows1256 } from "../support/page-file.ts";

const read = (bytes: Uint8Array | string, more: { readonly type?: string; readonly url?: string } = {}) =>
  readArticleBytes({
    name: "page",
    file: "page.html",
    bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes,
    ...more,
  });

async function article(page: string, more: { readonly url?: string } = {}) {
  const made = await read(page, more);
  if ("problem" in made) throw new Error(made.problem.code);
  return made.article;
}

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("the text of a page", () => {
  test("is the article's paragraphs, without menus, captions, teasers and notes", async () => {
    const body = `<h1>مكتبة جديدة</h1><figure><img src="a.jpg"><figcaption>صورة المكتبة الجديدة.</figcaption></figure>
      <p>${lead}</p><p class="wp-caption-text">تصوير: وكالة</p><p>${second}</p>
      <blockquote class="twitter-tweet"><p>تغريدة طويلة عن المكتبة</p></blockquote><p>${third}</p>`;
    expect((await article(pageOf({ article: body }))).text).toBe(story.join("\n\n"));
  });

  test("has a paragraph for each line, cell, heading and list item", async () => {
    const [one, two] = [lead.slice(0, 60), lead.slice(60)];
    const body = `<p>${one}<br>${two}</p><h2>أعمال البناء</h2><ul><li>${second}</li></ul><table><tr><td>${third}</td><td>خلية</td></tr></table>`;
    const { text } = await article(pageOf({ article: body }));
    expect(text.split("\n\n")).toEqual([one.trim(), two.trim(), "أعمال البناء", `- ${second}`, third, "خلية"]);
  });

  test("has plain spaces and no marks for breaking lines", async () => {
    const body = story
      .map((text) => `<p>\n  ${text.replaceAll(" ", "&nbsp; ").replace("ال", "ا\u00ADل")}</p>`)
      .join("");
    expect((await article(pageOf({ article: body }))).text).toBe(story.join("\n\n"));
  });

  test.each([
    ["a page without html, head and body", `<title>مكتبة</title>${story.map((text) => `<p>${text}`).join("\n")}`],
    [
      "a page without body",
      `<html><head><title>مكتبة</title></head>${story.map((text) => `<p>${text}</p>`).join("")}</html>`,
    ],
    [
      "paragraphs in no article",
      `<html><body><div>${story.map((text) => `<div>${text}</div>`).join("")}</div></body></html>`,
    ],
  ])("is found in %s", async (_, page) => {
    const { text, title } = await article(page);
    expect([text, title]).toEqual([story.join("\n\n"), page.includes("<title>") ? "مكتبة" : ""]);
  });
});

describe("what a page says of itself", () => {
  const news = { "@type": "NewsArticle", headline: "عنوان الخبر", datePublished: "2025-01-20T22:00:00Z" };

  test.each([
    [
      "JSON-LD",
      linked({ ...news, author: { name: "سعاد" }, publisher: { name: "الصحيفة" } }),
      ["عنوان الخبر", "2025-01-20", "الصحيفة", "سعاد"],
    ],
    [
      "JSON-LD in a graph",
      linked({
        "@graph": [
          { "@type": "WebSite", name: "x" },
          { ...news, "@type": ["Article", "X"] },
        ],
      }),
      ["عنوان الخبر", "2025-01-20", undefined, undefined],
    ],
    [
      "JSON-LD with character references",
      linked({ ...news, headline: "مكتبة &quot;طنجة&quot;" }),
      ['مكتبة "طنجة"', "2025-01-20", undefined, undefined],
    ],
    [
      "JSON-LD with line ends in its texts",
      `<script type="application/ld+json">{"@type":"Article","headline":"عنوان\nالخبر"}</script>`,
      ["عنوان الخبر", undefined, undefined, undefined],
    ],
    [
      "broken JSON-LD, then Open Graph",
      `<script type="application/ld+json">{"@type":</script>${meta("og:title", "عنوان | الصحيفة")}${meta("og:site_name", "الصحيفة")}`,
      ["عنوان", undefined, "الصحيفة", undefined],
    ],
    [
      "Open Graph",
      meta("og:title", "عنوان - فرعي") +
        meta("article:published_time", "2025-02-03T01:00:00+03:00") +
        meta("og:url", "https://www.example.org/a"),
      ["عنوان - فرعي", "2025-02-03", "example.org", undefined],
    ],
    [
      "plain names",
      '<meta name="author" content="سعاد"><meta name="pubdate" content="2024/12/31"><title>عنوان</title>',
      ["عنوان", "2024-12-31", undefined, "سعاد"],
    ],
    [
      "a date that is none, then another",
      `${meta("article:published_time", "قبل ساعة")}<meta name="date" content="2025-05-01">`,
      ["", "2025-05-01", undefined, undefined],
    ],
    [
      "a profile for an author",
      meta("article:author", "https://example.org/me"),
      ["", undefined, undefined, undefined],
    ],
  ])("%s", async (_, head, expected) => {
    const { title, published, source, author } = await article(pageOf({ head }));
    expect([title, published, source, author]).toEqual(expected);
  });

  test.each([
    [
      "a heading that names the site",
      "<title>مكتبة جديدة في طنجة</title>",
      "<h1>صحيفة المثال</h1>",
      "مكتبة جديدة في طنجة",
    ],
    [
      "a heading in the page's title",
      "<title>مكتبة جديدة في طنجة | صحيفة</title>",
      "<h1>مكتبة جديدة في طنجة</h1>",
      "مكتبة جديدة في طنجة",
    ],
    [
      "JSON-LD that describes its subject instead of naming it",
      `<title>ابن بطوطة - موسوعة</title>${linked({ "@type": "Article", name: "ابن بطوطة", headline: "رحالة مغربي" })}`,
      "",
      "ابن بطوطة",
    ],
    [
      "JSON-LD inside marks of XML",
      `<script type="application/ld+json"> <![CDATA[ ${JSON.stringify(news)} ]]> </script>`,
      "",
      "عنوان الخبر",
    ],
  ])("%s", async (_, head, top, title) => {
    const body = top + story.map((text) => `<p>${text}</p>`).join("");
    expect((await article(pageOf({ head, article: body }))).title).toBe(title);
  });

  test("a time beside the text, the only heading, and the address it was fetched from", async () => {
    const body = `<h1>عنوان الخبر</h1><time datetime="2025-03-04T10:00">الثلاثاء</time>${story.map((text) => `<p>${text}</p>`).join("")}`;
    const { title, published, source, text } = await article(pageOf({ article: body }), {
      url: "https://www.example.org/news/1",
    });
    expect([title, published, source]).toEqual(["عنوان الخبر", "2025-03-04", "example.org"]);
    expect(text).not.toMatch(/عنوان الخبر/);
  });

  test("where a browser saved it from", async () => {
    const page = pageOf().replace("<html", "<!-- saved from url=(0030)https://news.example.org/a/1 -->\n<html");
    expect((await article(page)).source).toBe("news.example.org");
  });
});

describe("encodings", () => {
  const declared = (charset: string): string => pageOf({ head: `<meta charset="${charset}"><title>مكتبة</title>` });
  const http = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">';

  test.each([
    ["UTF-8", Buffer.from(declared("utf-8")), ""],
    ["UTF-8 that is called Windows-1256", Buffer.from(declared("windows-1256")), "text/html; charset=windows-1256"],
    ["UTF-16 with a mark", Buffer.from(`\uFEFF${declared("utf-8")}`, "utf16le"), ""],
    ["Windows-1256 by meta", windows1256(declared("windows-1256")), ""],
    ["Windows-1256 by http-equiv", windows1256(pageOf({ head: http })), ""],
    ["Windows-1256 by its other name", windows1256(declared("cp1256")), ""],
    ["Windows-1256 by the server", windows1256(pageOf()), "text/html; charset=windows-1256"],
    ["Windows-1256 that nobody names", windows1256(pageOf()), "text/html"],
    ["Windows-1256 that is called UTF-8", windows1256(declared("utf-8")), "text/html; charset=utf-8"],
    ["Windows-1256 that is called Latin 1", windows1256(declared("iso-8859-1")), ""],
    ["Windows-1256 of an unknown name", windows1256(declared("x-nonsense")), ""],
  ])("%s", async (_, bytes, type) => {
    const made = await read(bytes, { type });
    expect("article" in made && made.article.text).toBe(story.join("\n\n"));
  });

  test("bytes that are no Arabic in any", async () => {
    const bytes = Buffer.from("<html><body><p>\xe9\xe8\xe0 d\xe9j\xe0 vu \xe9t\xe9</p>", "latin1");
    expect(await read(bytes)).toMatchObject({ problem: { code: "page-bad-encoding" } });
  });

  test("a text of a server that names its encoding", async () => {
    const made = await readArticleBytes({
      name: "a",
      bytes: windows1256(lead),
      type: "text/plain; charset=windows-1256",
    });
    expect("article" in made && made.article.text).toBe(lead);
  });
});

describe("pages without an article", () => {
  const closed = linked({ "@type": "NewsArticle", headline: "عنوان", isAccessibleForFree: "False" });

  test.each([
    [
      "a page that a script fills",
      "<html><body><div id=root></div><script>start()</script></body></html>",
      "page-without-text",
    ],
    ["nothing", " \n", "page-without-text"],
    ["a list of links", pageOf({ article: "" }), "page-without-text"],
    ["a teaser for subscribers", pageOf({ head: closed, article: `<p>${lead}</p>` }), "page-paywalled"],
    [
      "an English page",
      pageOf({ article: `<p>${"The minister opened a library on Tuesday, and many came. ".repeat(9)}</p>` }),
      "article-not-arabic",
    ],
    ["a quiz page of Fahm", pageOf({ head: '<meta name="generator" content="Fahm 0.1.0">' }), "page-of-fahm"],
    ["a page as deep as a well", `<html><body>${"<div>".repeat(100_000)}${lead}`, "page-too-large"],
    ["paragraphs nested in each other", `<html><body>${"<div>".repeat(3000)}<p>${lead.repeat(9)}`, "page-too-large"],
    ["a page as long as a library", pageOf({ article: `<p>${lead}</p>`.repeat(40_000) }), "page-too-large"],
    ["a page with more text than an article", pageOf({ article: `<p>${lead}</p>`.repeat(2000) }), "article-too-long"],
  ])("%s", async (_, page, code) => {
    expect(await read(page)).toMatchObject({ problem: { code, severity: "error" } });
  });

  test("a whole text for subscribers is read, with a warning", async () => {
    const body = [...story, ...story, ...story].map((text) => `<p>${text}</p>`).join("");
    const made = await read(pageOf({ head: closed, article: body }));
    expect("warnings" in made && made.warnings.map(({ code }) => code)).toEqual(["page-for-subscribers"]);
  });
});

test("any markup gives an article or a problem, in the same bytes each time", async () => {
  const tags = [
    "p",
    "div",
    "table",
    "td",
    "li",
    "h1",
    "br",
    "script",
    "template",
    "svg",
    "html",
    "body",
    "head",
    "!--",
  ];
  const piece = fc.oneof(
    fc.constantFrom(...story),
    fc.constantFrom(...tags).map((name) => `<${name}>`),
    fc.constantFrom(...tags).map((name) => `</${name}>`),
    fc.constantFrom(
      "<![CDATA[",
      "-->",
      "<a href='",
      '<meta charset="',
      "&#x6;",
      "&nbsp",
      "<",
      "\u0000",
      "<time datetime=x>",
    ),
    fc.string({ maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const page = `<html>${pieces.join("")}`;
      const made = await read(page);
      if ("article" in made) expect(made.article.text).not.toMatch(/<\/?(?:p|div|script|td)>/);
      expect(await read(page)).toEqual(made);
    }),
    { numRuns: 150 },
  );
});

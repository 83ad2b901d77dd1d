// Pages as text: hostile articles, policy, templates with faults, the same order everywhere, the same bytes each time.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { carriedOf } from "../../src/core/grading/play-item.ts";
import { matchColumn } from "../../src/core/grading/shuffle.ts";
import type { ItemType, Quiz } from "../../src/core/quiz/quiz.ts";
import { readTemplates, rendererOf } from "../support/page-assets.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";
import { sampleArticle, sampleNames } from "../support/samples.ts";

/** Without the fonts, which no text concerns. */
const plain = { templates: { ...readTemplates(), "styles/fonts.css": "" } };
const renderer = rendererOf(plain);
const pages = { quiz: renderer.html(quiz), worksheet: renderer.worksheet(quiz), key: renderer.key(quiz) };
const names = ["quiz", "worksheet", "key"] as const;

/** Texts that would do harm if any layer wrote them as they are. */
const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!-- <script>",
  "<img src=x onerror=alert(1)>",
  "{{constructor}} {{{this}}} {{> partials/head}}",
  "\"'`= onfocus=alert(1) ",
  "\u2028\u2029\u202Eabc\u202C",
  "&lt;b&gt; &amp; </style> </title> </textarea>",
  "$\u007balert(1)} \\u003cb\\u003e",
];

/** The fixture with `words` in every place that holds text. */
function quizOf(words: string): Quiz {
  return {
    ...quiz,
    seed: words,
    form: words,
    article: { ...quiz.article, title: words, source: words, text: `${words} ${quiz.article.text}` },
    items: [
      {
        ...itemOf("mcq"),
        stem: words,
        options: itemOf("mcq").options.map((option) => ({ ...option, text: words, why: words })),
      },
      { ...itemOf("fill"), stem: `${words} ____`, answers: [words, words] },
      { ...itemOf("truefalse"), stem: words, repair: { wrong: words, right: words } },
      {
        ...itemOf("match"),
        stem: words,
        pairs: [
          { left: words, right: words },
          { left: "أ", right: "ب" },
        ],
        extra: [`${words}2`],
      },
      { ...itemOf("order"), stem: words, sequence: [words, "أ", `${words}2`] },
    ],
  };
}

/** Items of these kinds, each the fixture's, on a thousand words of the sample articles. */
const longWith = (...kinds: readonly ItemType[]): Quiz => ({
  ...quiz,
  article: { ...quiz.article, text: thousandWords() },
  items: kinds.flatMap((type, at) =>
    quiz.items
      .filter((item) => item.type === type)
      .slice(0, 1)
      .map((item) => ({ ...item, id: `i-00000000000000${at}0` })),
  ),
});

/** Ten items of all kinds, as many of each as usual; and the largest that are likely, two of each. */
const long = longWith("mcq", "fill", "truefalse", "order", "match", "mcq", "fill", "truefalse", "mcq", "mcq");
const largest = longWith("mcq", "mcq", "fill", "fill", "truefalse", "truefalse", "match", "match", "order", "order");

function thousandWords(): string {
  const paragraphs = sampleNames.flatMap((name) => sampleArticle(name).text.split(/\n+/));
  let words = 0;
  const kept = paragraphs.filter((paragraph) => {
    words += paragraph.split(/\s+/).length;
    return words < 1030;
  });
  expect(kept.join(" ").split(/\s+/).length).toBeGreaterThan(950);
  return kept.join("\n\n");
}

/** The page without what stands between its own style and script tags. */
const markup = (html: string): string => html.replace(/<(script|style)([^>]*)>[\s\S]*?<\/\1>/g, "<$1$2></$1>");
const elements = (html: string): readonly string[] =>
  [...markup(html).matchAll(/<[a-z!/][^>]*>/gi)].map((found) => found[0]);
const tags = (html: string): string =>
  elements(html)
    .map((found) => found.replace(/[\s>].*/s, ""))
    .filter((tag) => !/bdi$/.test(tag))
    .join(" ");

describe("hostile text", () => {
  const harmless = quizOf("كلمة");

  it.each(HOSTILE)("adds no element to any page: %j", (words) => {
    const hostile = quizOf(words);
    expect(tags(renderer.html(hostile))).toBe(tags(renderer.html(harmless)));
    expect(tags(renderer.worksheet(hostile))).toBe(tags(renderer.worksheet(harmless)));
    expect(tags(renderer.key(hostile))).toBe(tags(renderer.key(harmless)));
  });

  it.each(HOSTILE)("adds no handler to any element: %j", (words) => {
    for (const element of elements(renderer.html(quizOf(words)))) {
      expect(element.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=/);
    }
  });

  it.each(HOSTILE)("reaches the script unchanged: %j", (words) => {
    const data = /<script type="application\/json" id="quiz-data">([^<]*)<\/script>/.exec(renderer.html(quizOf(words)));
    expect(data?.[1]).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(data?.[1] ?? "").items).toEqual(quizOf(words).items.map(carriedOf));
  });

  it("is not run as a template", () => {
    expect(renderer.worksheet(quizOf("{{labels.page.name}}"))).toContain("{{labels.page.name}}");
  });
});

describe("every page", () => {
  it.each(names)("%s needs nothing from outside and holds no template code", (name) => {
    const html = markup(pages[name]);
    expect(html).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    expect(html).not.toMatch(/\s(src|srcset|action|style|on\w+)=/);
    expect(html).not.toMatch(/<(link|iframe|object|embed|base|form)\b/);
    expect(pages[name]).not.toMatch(/https?:|@import|url\(|\bHandlebars\b/);
    expect([...html.matchAll(/href="([^"]*)"/g)].every((found) => found[1]?.startsWith("#"))).toBe(true);
  });

  it.each(names)("%s allows exactly its own style and script", (name) => {
    const policy = /Content-Security-Policy" content="([^"]*)"/
      .exec(pages[name])?.[1]
      ?.replaceAll("&#x27;", "'")
      .replaceAll("&#x3D;", "=");
    const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const styles = [...pages[name].matchAll(/<style>([\s\S]*?)<\/style>/g)].map((found) => hash(found[1] ?? ""));
    const script = /<script>([\s\S]*?)<\/script>/.exec(pages[name])?.[1];
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain(`style-src ${styles.join(" ")};`);
    expect(policy).toContain(`script-src ${script === undefined ? "'none'" : hash(script)};`);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it.each(names)("%s is Arabic and right to left, and styled without sides", (name) => {
    expect(pages[name]).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl"/);
    const style = [...pages[name].matchAll(/<style>([\s\S]*?)<\/style>/g)].map((found) => found[1]).join("");
    expect(style).not.toMatch(/left|right/i);
    // Four values in a row would name the sides by their order.
    expect(style).not.toMatch(/\b(padding|margin|inset):\s*[^\s;}]+(\s+[^\s;}]+){3}/);
  });

  it.each(names)("%s is the same bytes each time", (name) => {
    const again = rendererOf(plain);
    const second = { quiz: again.html(quiz), worksheet: again.worksheet(quiz), key: again.key(quiz) };
    expect(second[name]).toBe(pages[name]);
  });

  it.each(names)("%s isolates Latin names, numbers, ranges and percentages", (name) => {
    expect(pages[name]).toContain('<bdi dir="ltr">Atlas Studio</bdi>');
    expect(pages[name]).toContain('<bdi dir="ltr" class="figure">2021-2024</bdi>');
    expect(pages[name]).toContain('<bdi dir="ltr" class="figure">12%</bdi>');
  });

  it.each(["worksheet", "key", "quiz"] as const)("%s prints seed, form and version", (name) => {
    expect(pages[name]).toMatch(/النموذج <bdi>A<\/bdi> · البذرة <bdi>1<\/bdi> · الإصدار <bdi>0\.1\.0<\/bdi>/);
  });

  it("has a script without what older browsers in schools cannot read", () => {
    // Safari before 16.4 knows no lookbehind, and reads nothing of a script that has one.
    for (const page of [pages.quiz, renderer.html(quiz, { mode: "exam" })]) expect(page).not.toMatch(/\(\?<[=!]/);
  });

  it("says the language of an item only where the page has another", () => {
    expect(pages.quiz).toContain("<fieldset>");
    expect(renderer.html({ ...quiz, article: { ...quiz.article, lang: "ar-MA" } })).toContain(
      '<fieldset lang="ar-MA" dir="rtl">',
    );
  });

  it("has styles for the kinds of items that it holds, and for no others", () => {
    const withOnly = (...types: readonly ItemType[]): string =>
      renderer.html({ ...quiz, items: quiz.items.filter(({ type }) => types.includes(type)) });
    for (const [type, selector] of [
      ["match", ".chip span"],
      ["order", ".moves button"],
    ] as const) {
      expect(withOnly("mcq", type)).toContain(selector);
      expect(withOnly("mcq")).not.toContain(selector);
    }
  });

  it("stays small, with its fonts and without, with ten items on an article of a thousand words", () => {
    const exam = { mode: "exam" } as const;
    const bytes = (page: string): number => Buffer.byteLength(page);
    expect(long.items).toHaveLength(10);
    for (const page of [renderer.html(long), renderer.html(long, exam)]) expect(bytes(page)).toBeLessThan(80_000);
    for (const page of [renderer.html(largest), renderer.html(largest, exam)])
      expect(bytes(page)).toBeLessThan(80 * 1024);
    // What is the same in all pages: script and style.
    const code = [...renderer.html(long).matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].map((found) => found[2] ?? "");
    expect(code.length).toBeGreaterThan(2);
    expect(bytes(code.join(""))).toBeLessThan(48 * 1024);
    const full = rendererOf();
    for (const page of [full.html(largest), full.html(largest, exam), full.worksheet(largest), full.key(largest)])
      expect(bytes(page)).toBeLessThan(350_000);
  });
});

describe("the three pages of one quiz", () => {
  const words = (html: string): string => html.replace(/<[^>]*>/g, "");
  it("keep items and options in the stored order", () => {
    const html = markup(pages.quiz).replace(/<bdi[^>]*>|<\/bdi>/g, "");
    const sheet = pages.worksheet.replace(/<bdi[^>]*>|<\/bdi>/g, "");
    for (const item of quiz.items) {
      if (item.type !== "mcq") continue;
      const shown = (page: string): readonly number[] =>
        item.options.map((option) => page.lastIndexOf(`>${option.text}<`));
      expect(shown(html)).not.toContain(-1);
      expect(shown(html)).toEqual([...shown(html)].sort((a, b) => a - b));
      expect(shown(sheet)).not.toContain(-1);
      expect(shown(sheet)).toEqual([...shown(sheet)].sort((a, b) => a - b));
    }
  });

  it("show one matching column", () => {
    const column = matchColumn(itemOf("match"));
    const lettered = column.map((text, index) => `${["أ", "ب", "ج", "د"][index]}. ${text}`);
    const sheet = pages.worksheet.slice(pages.worksheet.indexOf('<div class="columns">'));
    const entries = [...sheet.matchAll(/<li>(<span class="letter">.*?)<\/li>/g)].slice(0, 4);
    expect(entries.map((found) => words(found[1] ?? ""))).toEqual(lettered);
    const shown = /<ul class="column">([\s\S]*?)<\/ul>/.exec(pages.quiz)?.[1] ?? "";
    const choices = [...shown.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map((found) =>
      words(found[1] ?? "").replace(" ", ". "),
    );
    expect(choices).toEqual(lettered);
    // One button a letter, in what the script gives to each row.
    const shared = /<template>(<span class="chips">[\s\S]*?)<\/template>/.exec(pages.quiz)?.[1] ?? "";
    expect([...shared.matchAll(/ value="(\d)"/g)].map((found) => Number(found[1]))).toEqual(
      column.map((_, index) => index),
    );
  });

  it("agree on the letters of the key", () => {
    const grid = [...pages.key.matchAll(/<span class="short">([\s\S]*?)<\/span>/g)].map((found) =>
      words(found[1] ?? ""),
    );
    const column = matchColumn(itemOf("match"));
    const letters = itemOf("match").pairs.map(
      (pair, index) => `${index + 1}: ${["أ", "ب", "ج", "د"][column.indexOf(pair.right)]}`,
    );
    expect(grid[0]).toBe("ب");
    expect(grid[2]).toBe("خطأ");
    expect(grid[3]).toBe(letters.join("، "));
  });
});

describe("the worksheet", () => {
  it("leaves the article out on request", () => {
    const first = "افتتحت وزيرة الثقافة ليلى الحداد يوم الخميس";
    expect(pages.worksheet).toContain(first);
    expect(renderer.worksheet(quiz, { article: "none" })).not.toContain(first);
  });

  it("holds no answer", () => {
    expect(renderer.worksheet(quiz, { article: "none" })).not.toMatch(/مكتبتين أخريين|مليون يورو|data-/);
  });
});

describe("digits", () => {
  it("are those of the article throughout", () => {
    const text = quiz.article.text.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩".charAt(Number(digit)));
    const html = renderer.html({ ...quiz, article: { ...quiz.article, text } });
    expect(html).toContain('data-digits="arabic"');
    expect(html).toContain("السؤال </span>٧");
    expect(renderer.key({ ...quiz, article: { ...quiz.article, text } })).toContain("counter(page,arabic-indic)");
    expect(pages.key).toContain("counter(page)");
    expect(html).toContain("أُجيب عن ٠ من ٧");
    expect(pages.quiz).toContain("أُجيب عن");
    expect(pages.quiz).toContain('data-digits="western"');
    expect(pages.quiz).toContain("السؤال </span>7");
  });
});

describe("the English interface", () => {
  it("keeps the article's language, direction and letters", () => {
    const html = rendererOf({ ui: "en" }).html(quiz);
    expect(html).toMatch(/<html lang="en" dir="ltr"/);
    expect(html).toMatch(/<fieldset lang="ar" dir="rtl">/);
    expect(html).toContain("<b>أ</b>");
    expect(html).toContain("Check");
  });
});

describe("a template with a fault", () => {
  it.each([
    ["a misspelt field", "pages/key.hbs", "one\ntwo {{titel}}", /templates\/pages\/key\.hbs:2: .*titel/],
    ["a misspelt field in a part", "items/mcq.hbs", "<p>\n\n{{stemm}}</p>", /templates\/items\/mcq\.hbs:3: .*stemm/],
    ["an unclosed block", "pages/key.hbs", "a\n{{#if title}}\nb", /templates\/pages\/key\.hbs:\d/],
    ["an unknown helper", "pages/key.hbs", "a\n{{shout title}}", /templates\/pages\/key\.hbs:2: .*shout/],
  ])("is named with its line: %s", (_, path, source, message) => {
    const faulty = rendererOf({ templates: { ...readTemplates(), [path]: source } });
    expect(() => [faulty.key(quiz), faulty.html(quiz)]).toThrow(message);
  });

  it("can be overlaid by a sound one", () => {
    const overlaid = rendererOf({ templates: { ...readTemplates(), "partials/imprint.hbs": "مدرسة النور" } });
    expect(overlaid.key(quiz)).toContain("مدرسة النور");
  });

  it("keeps what a style sheet has in quotation marks", () => {
    const css = 'p::after { content: "a:  b; 0.5 } /"; margin: 0 0.5rem; }\n/* "x" */\nq { quotes: "«" "»"; }';
    const page = rendererOf({ templates: { ...readTemplates(), "styles/base.css": css } }).key(quiz);
    expect(page).toContain('p::after{content:"a:  b; 0.5 } /";margin:0 .5rem}q{quotes:"«" "»"}');
  });

  it.each(["</style>", "<!--"])("refuses a style sheet with %s", (css) => {
    expect(() => rendererOf({ templates: { ...readTemplates(), "styles/theme.css": css } })).toThrow(/style sheet/);
  });
});

describe("a text that begins with its title", () => {
  it("shows it once on every page, and numbers paragraphs behind it", () => {
    const { article } = quiz;
    const text = `${article.title}\n\n${article.text}`;
    const twice = { ...quiz, items: [], article: { ...article, text } };
    const once = { ...quiz, items: [], article };
    const paragraphs = (html: string): readonly string[] =>
      [...html.matchAll(/<p[^>]*><span class="count"[\s\S]*?<\/p>/g)].map(([paragraph]) => paragraph);
    expect(paragraphs(renderer.worksheet(once)).length).toBeGreaterThan(1);
    expect(paragraphs(renderer.worksheet(twice))).toEqual(paragraphs(renderer.worksheet(once)));
    const proved = {
      ...twice,
      items: [{ ...itemOf("fill"), evidence: [{ start: 0, end: article.title.length }] as const }],
    };
    expect(paragraphs(renderer.worksheet(proved)).length).toBe(paragraphs(renderer.worksheet(once)).length + 1);
  });
});

describe("an article without a title", () => {
  it("is headed by its first words", () => {
    const untitled = { ...quiz, article: { ...quiz.article, title: " " } };
    const first = quiz.article.text.split(/\s+/).slice(0, 8).join(" ");
    expect(rendererOf().worksheet(untitled)).toContain(`<title>ورقة عمل: ${first} …</title>`);
  });
});

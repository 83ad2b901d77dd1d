import { strToU8, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { slimDocx } from "../../src/intake/docx/unpack.ts";
import { readArticleBytes } from "../../src/intake/read-bytes.ts";
import { docxOf, paragraph, picture, table } from "../support/docx-file.ts";
import { lead, second, story, third } from "../support/page-file.ts";

const read = (bytes: Uint8Array) => readArticleBytes({ name: "a", file: "a.docx", bytes });

describe("a Word document", () => {
  test("gives its paragraphs, and its title by style", async () => {
    const bytes = docxOf(
      paragraph("مكتبة جديدة", "a3"),
      picture,
      paragraph("صورة: المكتبة", "a4"),
      ...story.map((text) => paragraph(text)),
    );
    expect(await read(bytes)).toEqual({
      article: { name: "a", title: "مكتبة جديدة", lang: "ar", dir: "rtl", text: story.join("\n\n") },
      warnings: [],
    });
  });

  test("gives a first line that looks like one as its title", async () => {
    const made = await read(docxOf(paragraph("مكتبة جديدة في طنجة"), paragraph(lead)));
    expect("article" in made && [made.article.title, made.article.text]).toEqual([
      "مكتبة جديدة في طنجة",
      `مكتبة جديدة في طنجة\n\n${lead}`,
    ]);
  });

  test("gives the cells of tables, in order", async () => {
    const made = await read(docxOf(paragraph(lead), table(second, third)));
    expect("article" in made && made.article.text).toBe(story.join("\n\n"));
  });

  test.each([
    ["of pictures only, scanned pages", docxOf(picture, picture), "docx-only-pictures"],
    ["without anything", docxOf(), "article-empty"],
    ["in English", docxOf(paragraph("The minister opened a library.")), "article-not-arabic"],
    ["longer than any article", docxOf(...Array.from({ length: 1000 }, () => paragraph(lead))), "article-too-long"],
    ["whose text is no XML", zipSync({ "word/document.xml": strToU8("<w:document") }), "docx-broken"],
    ["cut off", docxOf(...story.map((text) => paragraph(text))).slice(0, 700), "file-not-text"],
  ])("%s is refused", async (_, bytes, code) => {
    expect(await read(bytes)).toMatchObject({ problem: { code, severity: "error" } });
  });

  test("that unpacks to far more than an article is let go of", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }, { level: 6 });
    const fed = vi.spyOn(bomb, "subarray");
    expect(slimDocx(bomb)).toBeNull();
    const [, end] = fed.mock.lastCall ?? [];
    expect(end).toBeGreaterThan(0);
    expect(end).toBeLessThan(bomb.length / 2);
    expect(await read(bomb)).toMatchObject({ problem: { code: "docx-too-large" } });
  });
});

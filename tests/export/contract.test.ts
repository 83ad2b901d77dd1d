// One contract for all formats: every item is carried or reported, its key is right after an independent reader has read
// the file back, and the same quiz gives the same bytes.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportFormats } from "../../src/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { bare, bytesOf, exported, keyOf, quizzes } from "../support/export/cases.ts";
import { readers } from "../support/export/readers.ts";
import { quiz as handmade } from "../support/quiz-fixture.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

describe.each(exportFormats)("%s", (format) => {
  it.each(quizzes)("carries or reports every item of a quiz %s, with its stem and its key", async (_, quiz) => {
    const file = await exported(quiz, format);
    const left = new Set(file.leftOut.map(({ item }) => item));
    const carried = quiz.items.filter(({ id }) => !left.has(id));
    const read = await readers[format](file, page);
    expect(left.size).toBe(file.leftOut.length);
    expect(read.map(({ stem }) => bare(stem))).toEqual(carried.map(({ stem }) => bare(stem)));
    for (const [at, item] of carried.entries()) {
      const key = bare(read[at]?.key ?? "");
      // Where all accepted spellings stand in one place, the text's own comes first.
      if (item.type === "fill") expect(key.slice(0, bare(keyOf(item)).length)).toBe(bare(keyOf(item)));
      else expect(key).toBe(bare(keyOf(item)));
    }
  });

  it("names each item that it leaves out by its place and type, with a reason", async () => {
    for (const [, quiz] of quizzes)
      for (const { number, item, type, obstacle } of (await exported(quiz, format)).leftOut) {
        expect(quiz.items[number - 1]).toMatchObject({ id: item, type });
        expect(["kind", "signs", "length", "entry", "options"]).toContain(obstacle.reason);
      }
  });

  it.each(quizzes)("gives the same bytes again for a quiz %s", async (_, quiz) => {
    expect(await exported(quiz, format)).toEqual(await exported(structuredClone(quiz), format));
  });

  it("has the same bytes at every time and in every time zone", async () => {
    const zone = process.env["TZ"];
    const { now } = Date;
    const made: string[] = [];
    for (const [at, one] of ["UTC", "Asia/Tokyo", "America/Los_Angeles"].entries()) {
      process.env["TZ"] = one;
      Date.now = () => 1e12 * (at + 1);
      made.push(Buffer.from((await exported(handmade, format)).content).toString("hex"));
    }
    Date.now = now;
    if (zone === undefined) Reflect.deleteProperty(process.env, "TZ");
    else process.env["TZ"] = zone;
    expect(new Set(made).size).toBe(1);
  });

  it("speaks the language asked for, and says in both what it leaves out alike", async () => {
    const [arabic, english] = await Promise.all([exported(handmade, format, "ar"), exported(handmade, format, "en")]);
    expect(english.leftOut).toEqual(arabic.leftOut);
    expect(english.ending).toBe(arabic.ending);
  });

  it("takes a quiz of which hand-made files leave out what may be left out", async () => {
    const { published: _, source: __, ...article } = handmade.article;
    const file = await exported({ ...handmade, article: { ...article, title: "" } }, format);
    expect(file.content.length).toBeGreaterThan(0);
  });
});

it("zips begin with a local file header and hold no path out of the folder", async () => {
  for (const format of ["docx", "kahoot", "wayground", "h5p", "qti", "anki", "scorm"] as const) {
    const odd = handmade.items.map((item, at) => ({ ...item, id: `../../${at} up` }));
    const bytes = bytesOf(await exported({ ...handmade, items: odd }, format));
    expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("../");
  }
});

// Pages to PDF through the browser that the tests have, and without any.
import { describe, expect, test } from "vitest";
import { findBrowser } from "../../src/node/find-browser.ts";
import { printPdf } from "../../src/node/print-pdf.ts";
import { rendererOf } from "../support/page-assets.ts";
import { quiz } from "../support/quiz-fixture.ts";

const renderer = rendererOf();
const sheets = (count: string): number => [...count.matchAll(/\/Type\s*\/Page\b/g)].length;

describe("printing", () => {
  test("makes a PDF of each page, the same bytes each time", { timeout: 60_000 }, async () => {
    const pages = new Map([
      ["worksheet.pdf", renderer.worksheet(quiz)],
      ["key.pdf", renderer.key(quiz, { paper: "letter" })],
    ]);
    const [one, two] = [await printPdf(pages), await printPdf(pages)];
    if ("problem" in one || "problem" in two) throw new Error(JSON.stringify([one, two]));
    expect([...one.files.keys()]).toEqual(["worksheet.pdf", "key.pdf"]);
    const text = (name: string): string => Buffer.from(one.files.get(name) ?? []).toString("latin1");
    expect(text("worksheet.pdf").slice(0, 5)).toBe("%PDF-");
    expect(sheets(text("worksheet.pdf"))).toBe(2);
    expect(text("worksheet.pdf")).toMatch(/\/MediaBox\s*\[0 0 59[456](\.\d+)? 84[12](\.\d+)?\]/);
    expect(text("key.pdf")).toMatch(/\/MediaBox\s*\[0 0 612 792\]/);
    expect(two.files).toEqual(one.files);
  });

  test("says what to do where there is no browser", async () => {
    expect(await printPdf(new Map([["a.pdf", "<p>"]]), null)).toMatchObject({ problem: { code: "pdf-no-browser" } });
  });

  test.each([
    ["does not start", { path: "/nowhere/chromium", args: [] }, "ENOENT"],
    ["ends at once", { path: process.execPath, args: ["-e", "console.error('out of luck')", "--"] }, "out of luck"],
  ])("tells of a browser that %s", async (_, browser, reason) => {
    const printed = await printPdf(new Map([["a.pdf", "<p>"]]), browser);
    expect(printed).toMatchObject({ problem: { code: "pdf-failed" } });
    expect("problem" in printed && printed.problem.values["reason"]).toContain(reason);
  });

  test("takes the browser that is named", async () => {
    expect(await findBrowser({ CHROMIUM_PATH: process.execPath })).toEqual({ path: process.execPath, args: [] });
  });
});

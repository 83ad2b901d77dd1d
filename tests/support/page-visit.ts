// Pages of the fixture in a browser, opened from files as a student opens them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { matchColumn } from "../../src/core/grading/shuffle.ts";
import type { Item } from "../../src/core/quiz/quiz.ts";
import { launchBrowser } from "./browser.ts";
import { rendererOf } from "./page-assets.ts";
import { quiz } from "./quiz-fixture.ts";

export type PageName = `${"quiz" | "exam" | "worksheet" | "key"}-${"ar" | "en"}`;

export interface Visit {
  readonly page: Page;
  /** Errors of the script and of the policy, and requests to anywhere else. */
  readonly faults: readonly string[];
}

export interface Site {
  /** Opens one of the pages of the fixture. */
  visit(name: PageName, options?: BrowserContextOptions, before?: (page: Page) => Promise<unknown>): Promise<Visit>;
  /** Opens a page of its own. */
  open(html: string, options?: BrowserContextOptions, before?: (page: Page) => Promise<unknown>): Promise<Visit>;
  close(): Promise<void>;
}

/** Writes the pages into a folder of its own and starts a browser, as `launchBrowser` does. */
export async function openSite(which: Parameters<typeof launchBrowser>[0] = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "fahm-pages-"));
  for (const ui of ["ar", "en"] as const) {
    const renderer = rendererOf({ ui });
    writeFileSync(join(folder, `quiz-${ui}.html`), renderer.html(quiz));
    writeFileSync(join(folder, `exam-${ui}.html`), renderer.html(quiz, { mode: "exam", minutes: 20 }));
    writeFileSync(join(folder, `worksheet-${ui}.html`), renderer.worksheet(quiz));
    writeFileSync(join(folder, `key-${ui}.html`), renderer.key(quiz));
  }
  const browser: Browser = await launchBrowser(which);
  let own = 0;
  const open = async (
    file: string,
    options: BrowserContextOptions = {},
    before?: (page: Page) => Promise<unknown>,
  ): Promise<Visit> => {
    const address = `file://${join(folder, file)}`;
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("dialog", (dialog) => faults.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      const url = request.url();
      // Fonts and files to save are in the page itself.
      if (url !== address && !/^(?:data|blob):/.test(url)) faults.push(url);
    });
    await before?.(page);
    await page.goto(address);
    return { page, faults };
  };
  return {
    visit: (name, ...rest) => open(`${name}.html`, ...rest),
    open(html, ...rest) {
      const file = `own-${++own}.html`;
      writeFileSync(join(folder, file), html);
      return open(file, ...rest);
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A page, or a frame in one. */
export type Place = Pick<Page, "locator">;

/** Gives the right answer to the item at `index` with the mouse. */
export async function answer(page: Place, item: Item, index: number): Promise<void> {
  const section = page.locator(`#q${index + 1}`);
  switch (item.type) {
    case "mcq":
      return section
        .locator("label")
        .nth(item.options.findIndex((option) => option.correct))
        .click();
    case "truefalse":
      return section.locator(`input[value=${item.correct}]`).click();
    case "fill":
      return section.locator("input").fill(item.answers[0]);
    case "match":
      for (const [row, pair] of item.pairs.entries()) {
        await section.locator(`[data-row="${row}"] .chip`).nth(matchColumn(item).indexOf(pair.right)).click();
      }
      return;
    case "order":
      for (const [place, text] of item.sequence.entries()) {
        const shown = await section.locator("li .words").allTextContents();
        for (let from = shown.indexOf(text); from > place; from--) {
          await section.locator("li").nth(from).locator('[data-move="-1"]').click();
        }
      }
  }
}

export const check = (page: Place, index: number): Promise<void> =>
  page.locator(`#q${index + 1} [data-role=check]`).click();

export const verdict = (page: Page, index: number): Promise<string | null> =>
  page.locator(`#q${index + 1} .verdict`).textContent();

/** What screen readers were told last. */
export const told = (page: Page): Promise<string | null> => page.locator("[data-role=live]").textContent();

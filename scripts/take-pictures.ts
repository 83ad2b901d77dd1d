// The pictures of docs/images, from the quiz of a sample article: `npm run build && npx tsx scripts/take-pictures.ts`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { loadFahm } from "../src/cli/load-fahm.ts";
import { run } from "../src/cli/run.ts";
import { processTerminal } from "../src/cli/terminal.ts";
import { serveStudio } from "../src/node/studio-server.ts";
import { launchBrowser } from "../tests/support/browser.ts";

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const out = mkdtempSync(join(tmpdir(), "fahm-pictures-"));
const made = await run(
  ["quiz", path("articles/putin-xi-call.md"), "--out", out],
  { ...processTerminal(), out: () => {} },
  loadFahm,
  "",
);
const browser = await launchBrowser();

/** Opens a page of the quiz and saves what it shows. */
async function picture(
  name: string,
  page: "quiz" | "worksheet" | "key",
  setting: BrowserContextOptions,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", deviceScaleFactor: 1, ...setting });
  const tab = await context.newPage();
  await tab.goto(`file://${join(out, "putin-xi-call", "seed-1", `${page}.html`)}`);
  await before(tab);
  await tab.screenshot({ path: path(`docs/images/${name}.png`) });
  await context.close();
}

/** Answers the first item with one of its choices, wrong or right, and has it marked. */
async function answerFirstChoice(tab: Page): Promise<void> {
  const item = tab
    .locator("section[id^=q]")
    .filter({ has: tab.locator("input[type=radio]") })
    .first();
  await item.locator("label").first().click();
  await item.locator("[data-role=check]").click();
  await item.scrollIntoViewIfNeeded();
}

const screen = { viewport: { width: 1200, height: 800 } };
await picture("quiz", "quiz", screen);
await picture("quiz-explained", "quiz", screen, answerFirstChoice);
await picture("quiz-phone", "quiz", { viewport: { width: 390, height: 844 } });
await picture("worksheet", "worksheet", { viewport: { width: 860, height: 1000 } });
await picture("key", "key", { viewport: { width: 860, height: 1000 } });

const studio = await serveStudio({ port: 0 });
if ("problem" in studio) throw new Error("dist/studio is missing: run `npm run build` first");
const address = studio.url;

/** Opens the studio, has it make the quiz of the sample, and saves what it shows. */
async function studioPicture(
  name: string,
  setting: BrowserContextOptions,
  before: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", deviceScaleFactor: 1, ...setting });
  const tab = await context.newPage();
  await tab.goto(address);
  await tab.locator("input[type=file]").setInputFiles(path("articles/putin-xi-call.md"));
  await tab.locator("[data-item]").first().waitFor();
  await before(tab);
  // What is marked and checked follows a moment later.
  await tab.waitForTimeout(500);
  await tab.screenshot({ path: path(`docs/images/${name}.png`) });
  await context.close();
}

const wide = { viewport: { width: 1280, height: 860 } };
await studioPicture("studio", wide, async (tab) => {
  const options = tab.locator("[data-item]").first().locator(".options textarea");
  await options.nth(0).fill(await tab.locator("[data-item]").first().locator("textarea.right").inputValue());
});
await studioPicture("studio-ask", wide, async (tab) => {
  await tab.locator(".ask").nth(1).click();
  await tab.locator(".offer").first().waitFor();
});
await studioPicture("studio-facts", wide, async (tab) => {
  await tab.locator("#tab-facts").click();
  await tab.locator(".fact").first().scrollIntoViewIfNeeded();
  await tab.mouse.move(0, 0);
  await tab.locator(".fact input").first().focus();
});
await studioPicture("studio-phone", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }, async () => {});
await studio.close();
await browser.close();
rmSync(out, { recursive: true });
process.exitCode = made;

// The built studio in a browser, served as `fahm studio` serves it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { type StudioPlan, serveStudio } from "../../src/node/studio-server.ts";
import { launchBrowser } from "./browser.ts";

export const samplePath: string = fileURLToPath(new URL("../../articles/putin-xi-call.md", import.meta.url));
/** The sample as somebody pastes it: title, then text. */
export const pasted: string = readFileSync(samplePath, "utf8").replace(/^---\n[\s\S]*?\n---\n/, (header) => {
  const [, title = ""] = /^title: *'?(.*?)'?$/m.exec(header) ?? [];
  return `${title}\n`;
});

export interface StudioVisit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of scripts and of the policy, and requests to anywhere else. */
  readonly faults: string[];
}

export interface StudioSite {
  readonly url: string;
  visit(options?: BrowserContextOptions, before?: (context: BrowserContext) => Promise<unknown>): Promise<StudioVisit>;
  close(): Promise<void>;
}

const noWeb: NonNullable<StudioPlan["fetchPage"]> = async () => ({
  problem: { code: "url-failed", severity: "error", values: { reason: "no web" } },
});

/** Notes in `faults` what goes wrong on `page`. */
export function watch(page: Page, url: string, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(?:blob|data|about):/.test(address)) faults.push(address);
  });
}

/** `fetchPage` stands for the web; without it nothing is fetched from anywhere. */
export async function openStudio(fetchPage: NonNullable<StudioPlan["fetchPage"]> = noWeb): Promise<StudioSite> {
  const server = await serveStudio({ port: 0, fetchPage });
  if ("problem" in server) throw new Error("dist/studio is missing: run `npm run build` before the studio's tests.");
  const browser: Browser = await launchBrowser();
  return {
    url: server.url,
    async visit(options = {}, before) {
      const context = await browser.newContext({ reducedMotion: "reduce", acceptDownloads: true, ...options });
      await before?.(context);
      const page = await context.newPage();
      const faults: string[] = [];
      watch(page, server.url, faults);
      await page.goto(server.url);
      return { page, context, faults };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

export const cards = (page: Page): Locator => page.locator("[data-item]");

export async function itemIds(page: Page): Promise<readonly (string | null)[]> {
  return cards(page).evaluateAll((all) => all.map((one) => one.getAttribute("data-item")));
}

/** The questions as they stand in their fields. */
export function stems(page: Page): Promise<readonly string[]> {
  return page.locator(".card textarea.stem").evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
}

/** Pastes the sample and waits for its quiz. */
export async function pasteSample(page: Page): Promise<void> {
  await page.getByLabel("ألصق نص المقال هنا").fill(pasted);
  await page.getByRole("button", { name: "أنشئ الاختبار" }).click();
  await cards(page).first().waitFor();
}

/** Waits until the quiz is another one than `before`. */
export async function whenChanged(page: Page, before: readonly unknown[]): Promise<void> {
  await page.waitForFunction(
    (old) =>
      JSON.stringify([...document.querySelectorAll("[data-item]")].map((one) => one.getAttribute("data-item"))) !== old,
    JSON.stringify(before),
  );
}

/** Replaces the first item, from place `from` on, for which there is a sound other one; which place that was, from 1. */
export async function replaceOne(page: Page, from = 1): Promise<number> {
  const before = await itemIds(page);
  for (let n = from; n <= before.length; n++) {
    await page.getByRole("button", { name: `بدّل السؤال ${n}`, exact: true }).click();
    const replaced = page.locator(".message", { hasText: "استُبدل السؤال" });
    const window = page.locator("dialog.ask-dialog");
    await replaced.or(window).first().waitFor();
    if (!(await window.isVisible())) return n;
    await page.keyboard.press("Escape");
    await window.waitFor({ state: "detached" });
  }
  throw new Error("no item of the sample can be replaced");
}

export async function whenSaved(page: Page): Promise<void> {
  await page.getByText("محفوظ", { exact: true }).waitFor();
}

/** How many facts there are; their cards come onto the page piece by piece. */
export async function factCount(page: Page): Promise<number> {
  return Number(await page.locator(".facts-pane h2 small").last().textContent());
}

/** What a click on `button` downloads. */
export async function downloaded(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  // Chromium drops the eleventh download of a second; people are slower.
  await page.waitForTimeout(150);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `نزّل \u2068${name}\u2069`, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

// Exports run in a browser as they do in Node: bundled, each format loaded when it is asked for, byte for byte the same.
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExportFormat, exportFormats } from "../../src/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { assets, exported } from "../support/export/cases.ts";
import { quiz } from "../support/quiz-fixture.ts";

const SITE = "http://fahm.test";
const ENTRY = fileURLToPath(new URL("../support/export/in-browser.ts", import.meta.url));
/** What a page must allow: its own scripts, WebAssembly for Anki's database, and evaluation where pages are rendered. */
const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' data:; img-src data:";
const RENDERING = STRICT.replace("'wasm-unsafe-eval'", "'unsafe-eval'");

interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  /** Scripts that were asked for. */
  readonly loaded: readonly string[];
}

let browser: Browser;
let open: (policy: string) => Promise<Visit>;
let strict: Visit;

beforeAll(async () => {
  const bundled = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    build: { write: false, minify: false, modulePreload: false, rollupOptions: { input: ENTRY } },
  });
  const [output] = (Array.isArray(bundled) ? bundled : [bundled]) as Rolldown.RolldownOutput[];
  const files = new Map((output?.output ?? []).map((file) => [file.fileName, file]));
  const entry = output?.output.find((file) => file.type === "chunk" && file.isEntry)?.fileName;
  browser = await launchBrowser();
  open = async (policy) => {
    const page = await browser.newPage();
    const faults: string[] = [];
    const loaded: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.route(`${SITE}/**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === "")
        return route.fulfill({
          contentType: "text/html",
          headers: { "content-security-policy": policy },
          body: `<!DOCTYPE html><link rel="icon" href="data:,"><script type="module" src="/${entry}"></script>`,
        });
      loaded.push(name);
      const file = files.get(name);
      if (file?.type !== "chunk") return route.fulfill({ status: 404 });
      return route.fulfill({ contentType: "text/javascript", body: file.code });
    });
    await page.goto(`${SITE}/`);
    await page.waitForFunction(() => "exportInBrowser" in window);
    return { page, faults, loaded };
  };
  strict = await open(STRICT);
}, 120_000);
afterAll(() => browser?.close());

async function bytesIn({ page }: Visit, format: ExportFormat): Promise<Buffer> {
  const made = await page.evaluate((given) => window.exportInBrowser(given.quiz, given.format, given.assets), {
    quiz,
    format,
    assets,
  });
  return Buffer.from(made);
}

describe("in a browser", () => {
  it("loads no library of a format before it is asked for", async () => {
    const libraries = () => strict.loaded.filter((name) => /docx|anki|spreadsheet|workbook/.test(name));
    expect(libraries()).toEqual([]);
    await bytesIn(strict, "gift");
    expect(libraries()).toEqual([]);
    await bytesIn(strict, "docx");
    expect(strict.loaded.some((name) => name.includes("docx"))).toBe(true);
  });

  it.each(exportFormats)("%s has the bytes that Node makes", async (format) => {
    const visit = format === "scorm" ? await open(RENDERING) : strict;
    const { content } = await exported(quiz, format);
    expect((await bytesIn(visit, format)).equals(Buffer.from(content))).toBe(true);
    expect(visit.faults).toEqual([]);
  });
});

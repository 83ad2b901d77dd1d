// Where the studio may live: a web host that knows nothing of it, in a folder among others, and a package without second weights.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import initSqlJs from "sql.js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { serveStudio } from "../../src/node/studio-server.ts";
import { launchBrowser } from "../support/browser.ts";
import { cards, downloaded, pasteSample, stems, watch } from "../support/studio-visit.ts";

const built = fileURLToPath(new URL("../../dist/studio/", import.meta.url));
// A loaded machine takes its time.
vi.setConfig({ testTimeout: 90_000 });

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const FOLDER = "/school/fahm/";

let host: Server;
let browser: Browser;
let url: string;

beforeAll(async () => {
  browser = await launchBrowser();
  host = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://x").pathname;
    try {
      if (!path.startsWith(FOLDER)) throw new Error("another site");
      const name = path.slice(FOLDER.length) || "index.html";
      // No header but the type: all that is strict is in the files.
      response.writeHead(200, { "content-type": types[extname(name)] ?? "application/octet-stream" });
      response.end(readFileSync(join(built, name)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  const address = host.address();
  url = `http://localhost:${typeof address === "object" && address !== null ? address.port : 0}${FOLDER}`;
});
afterAll(async () => {
  await browser.close();
  host.closeAllConnections();
  host.close();
});

async function visit(address: string): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const context = await browser.newContext({ reducedMotion: "reduce", acceptDownloads: true });
  const page = await context.newPage();
  const faults: string[] = [];
  watch(page, address, faults);
  await page.goto(address);
  return { page, faults };
}

describe("a web host", () => {
  it("has the whole studio, offline as well, and no field for addresses that only the local server can fetch", async () => {
    const { page, faults } = await visit(url);
    expect(await page.getByLabel("أو عنوان صفحة على الإنترنت").count()).toBe(0);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(faults).toEqual([]);
    await page.context().setOffline(true);
    await page.reload();
    await pasteSample(page);
    expect(await cards(page).count()).toBeGreaterThan(5);
    await page.context().close();
  });

  it("gives Anki's database, which WebAssembly writes", async () => {
    const { page, faults } = await visit(url);
    await pasteSample(page);
    await page.locator("#tab-preview").click();
    const { bytes } = await downloaded(page, "Anki");
    const { Database } = await initSqlJs();
    const database = new Database(unzipSync(bytes)["collection.anki2"]);
    const [notes] = database.exec("SELECT count(*) FROM notes");
    expect(notes?.values[0]?.[0]).toBeGreaterThan(3);
    database.close();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("gives a SCORM lesson that holds the edits and tells a learning system the score", async () => {
    const { page, faults } = await visit(url);
    await pasteSample(page);
    await cards(page).first().locator("textarea.stem").fill("من صاحب المكالمة في هذا الدرس؟");
    const [asked] = await stems(page);
    await page.locator("#tab-preview").click();
    const { bytes, name } = await downloaded(page, "SCORM 1.2");
    expect(name).toMatch(/\.scorm\.zip$/);
    const files = unzipSync(bytes);
    expect(strFromU8(files["imsmanifest.xml"] ?? new Uint8Array())).toContain('href="index.html"');
    const lesson = strFromU8(files["index.html"] ?? new Uint8Array());
    const system = await page.context().newPage();
    watch(system, "http://lms.test", faults);
    await system.route("http://lms.test/**", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: route.request().url().endsWith("/sco")
          ? lesson
          : `<!DOCTYPE html><link rel="icon" href="data:,"><script>
              window.told = {};
              window.API = {
                LMSInitialize: () => "true", LMSFinish: () => "true", LMSCommit: () => "true",
                LMSGetValue: (name) => window.told[name] ?? "", LMSGetLastError: () => "0",
                LMSGetErrorString: () => "", LMSGetDiagnostic: () => "",
                LMSSetValue: (name, value) => { window.told[name] = String(value); return "true"; },
              };
            </script><iframe src="/sco" style="width:100%;height:90vh"></iframe>`,
      }),
    );
    await system.goto("http://lms.test/");
    const inside = system.frameLocator("iframe");
    await inside
      .getByText(asked ?? "", { exact: true })
      .first()
      .waitFor();
    await inside.locator("section[id^=q] label").first().click();
    await inside.locator("[data-role=check]").first().click();
    await system.waitForFunction(
      () => (window as unknown as { told: Record<string, string> }).told["cmi.core.score.raw"] !== undefined,
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("the package", () => {
  it("holds the weights once: the local server gives those of the command line to the studio", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fahm-package-"));
    cpSync(built, folder, { recursive: true, filter: (path) => !path.endsWith(".bin") });
    const server = await serveStudio({ port: 0, root: folder });
    if ("problem" in server) throw new Error(server.problem.code);
    const { page, faults } = await visit(server.url);
    await pasteSample(page);
    expect(await cards(page).count()).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await page.context().close();
    await server.close();
    rmSync(folder, { recursive: true });
    const { files } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(files).toContain("!dist/studio/assets/*.bin");
  });
});

// Pages to PDF, through a Chromium of this machine. The pages hold no script and load nothing.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem } from "../index.ts";
import { type DevTools, startBrowser } from "./devtools.ts";
import { type FoundBrowser, findBrowser } from "./find-browser.ts";

const LONGEST_MS = 60_000;
/** Chromium writes the time of printing; the same quiz shall give the same file. */
const DATE = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;

export type Printed = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly problem: Problem };

/** Prints each page (name → HTML). Never throws. */
export async function printPdf(pages: ReadonlyMap<string, string>, browser?: FoundBrowser | null): Promise<Printed> {
  const found = browser === undefined ? await findBrowser() : browser;
  if (found === null) return { problem: { code: "pdf-no-browser", severity: "error", values: {} } };
  const folder = await mkdtemp(join(tmpdir(), "fahm-pdf-"));
  const tools = startBrowser(found, join(folder, "profile"));
  // A browser that hangs is ended, and with it whatever waits for it.
  const timer = setTimeout(() => void tools.close(), LONGEST_MS);
  try {
    const files = new Map<string, Uint8Array>();
    for (const [name, html] of pages) {
      const source = join(folder, "page.html");
      await writeFile(source, html);
      files.set(name, await print(tools, pathToFileURL(source).href));
    }
    return { files };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { code: "pdf-failed", severity: "error", values: { reason } } };
  } finally {
    clearTimeout(timer);
    await tools.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function print(tools: DevTools, address: string): Promise<Uint8Array> {
  const { targetId } = await tools.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await tools.send("Target.attachToTarget", { targetId, flatten: true });
  const session = String(sessionId);
  await tools.send("Page.enable", {}, session);
  const loaded = tools.event("Page.loadEventFired", session);
  await Promise.all([tools.send("Page.navigate", { url: address }, session), loaded]);
  const options = { preferCSSPageSize: true, printBackground: true, generateDocumentOutline: true };
  const { data } = await tools.send("Page.printToPDF", options, session);
  await tools.send("Target.closeTarget", { targetId });
  const text = Buffer.from(String(data), "base64").toString("latin1");
  return Uint8Array.from(Buffer.from(text.replace(DATE, "$120000101000000"), "latin1"));
}

// Every way an article comes into the studio: pasted, opened, dropped, a saved page, a Word document, an address, a sample.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { docxOf, paragraph } from "../support/docx-file.ts";
import { pageOf, story } from "../support/page-file.ts";
import { cards, openStudio, pasted, pasteSample, type StudioSite, type StudioVisit } from "../support/studio-visit.ts";

// A loaded machine takes its time.
vi.setConfig({ testTimeout: 90_000 });

const head = '<meta charset="utf-8"><meta property="og:title" content="مكتبة جديدة">';
let site: StudioSite;
let visit: StudioVisit;

beforeAll(async () => {
  site = await openStudio(async (address) =>
    address === "https://news.example/story"
      ? { bytes: Buffer.from(pageOf({ head })), type: "text/html; charset=utf-8", url: address }
      : { problem: { code: "url-private", severity: "error", values: { host: "localhost" } } },
  );
});
afterAll(() => site.close());
beforeEach(async () => {
  visit = await site.visit();
});
afterEach(() => visit.context.close());

const title = (): Promise<string | null> => visit.page.locator("#article-title").textContent();

/** What the article pane shows, without the signs between sentences. */
async function text(): Promise<string> {
  const pieces = await visit.page.locator(".text [data-start]").allTextContents();
  return pieces.join("");
}

describe("an article comes in", () => {
  it("as a saved page, without what stands around it", async () => {
    const buffer = Buffer.from(pageOf({ head }));
    await visit.page.locator("input[type=file]").setInputFiles({ name: "page.html", mimeType: "text/html", buffer });
    await visit.page.locator("#article-title").waitFor();
    expect(await title()).toBe("مكتبة جديدة");
    for (const one of story) expect(await text()).toContain(one);
    expect(visit.faults).toEqual([]);
  });

  it("as a Word document", async () => {
    const buffer = Buffer.from(docxOf(paragraph("مكتبة", "a3"), ...story.map((one) => paragraph(one))));
    await visit.page.locator("input[type=file]").setInputFiles({ name: "word.docx", mimeType: "", buffer });
    await visit.page.locator("#article-title").waitFor();
    for (const one of story) expect(await text()).toContain(one);
    expect(visit.faults).toEqual([]);
  });

  it("by its address, through the server on this machine", async () => {
    await visit.page.getByLabel("أو عنوان صفحة على الإنترنت").fill("news.example/story");
    await visit.page.getByRole("button", { name: "اجلب المقال" }).click();
    await visit.page.locator("#article-title").waitFor();
    expect(await title()).toBe("مكتبة جديدة");
    expect(visit.faults).toEqual([]);
  });

  it("not by an address that may not be fetched, and it is said why", async () => {
    await visit.page.getByLabel("أو عنوان صفحة على الإنترنت").fill("http://localhost/");
    await visit.page.getByRole("button", { name: "اجلب المقال" }).click();
    await visit.page.locator(".message.problem", { hasText: "localhost" }).waitFor();
  });

  it("dropped onto the page", async () => {
    const data = await visit.page.evaluateHandle((words) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], "call.txt", { type: "text/plain" }));
      return transfer;
    }, pasted);
    await visit.page.dispatchEvent(".app", "dragover", { dataTransfer: data });
    await visit.page.dispatchEvent(".app", "drop", { dataTransfer: data });
    await cards(visit.page).first().waitFor();
    expect(visit.faults).toEqual([]);
  });

  it("as a sample", async () => {
    await visit.page.getByRole("button", { name: "ابن بطوطة" }).click();
    await cards(visit.page).first().waitFor();
    expect(await title()).toContain("ابن بطوطة");
  });

  it("pasted, with the whole quiz a moment later", async () => {
    await visit.page.waitForTimeout(1500);
    const start = performance.now();
    await pasteSample(visit.page);
    // A second on a machine that has nothing else to do; this one may be busy.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

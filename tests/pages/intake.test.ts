// The way in works in a browser: the same bytes give the same article as here.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";
import { expect, test } from "vitest";
import { readArticleBytes } from "../../src/intake/read-bytes.ts";
import { launchBrowser } from "../support/browser.ts";
import { docxOf, paragraph } from "../support/docx-file.ts";
import { pageOf, story, windows1256 } from "../support/page-file.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The bundle as one script that puts `readArticleBytes` into the page as `fahmIntake`. */
async function bundled(): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, "src/intake/read-bytes.ts"), formats: ["iife"], name: "fahmIntake", fileName: "intake" },
    },
  });
  const [output] = [made].flat().filter((one): one is Rollup.RollupOutput => "output" in one);
  const chunk = output?.output.find((one) => one.type === "chunk");
  return chunk?.type === "chunk" ? chunk.code : "";
}

test("pages and Word documents are read in a browser as they are here", async () => {
  const head = '<meta charset="windows-1256"><meta property="og:title" content="مكتبة جديدة">';
  const files = [
    { name: "page", file: "page.html", bytes: windows1256(pageOf({ head })) },
    {
      name: "word",
      file: "word.docx",
      bytes: docxOf(paragraph("مكتبة", "a3"), ...story.map((text) => paragraph(text))),
    },
    { name: "scan", file: "scan.pdf", bytes: Buffer.from("%PDF-1.7") },
  ];
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.addScriptTag({ content: await bundled() });
    for (const { bytes, ...named } of files) {
      const call = `fahmIntake.readArticleBytes({ ...${JSON.stringify(named)}, bytes: new Uint8Array(${JSON.stringify([...bytes])}) })`;
      expect(await page.evaluate(call)).toEqual(await readArticleBytes({ ...named, bytes }));
    }
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

// A Word document, read back from its XML by a browser.
import type { Page } from "playwright-core";
import type { ExportedFile } from "../../../src/index.ts";
import { unpacked } from "./cases.ts";
import { judged, type Reader } from "./reader.ts";

export interface DocxParagraph {
  readonly text: string;
  readonly rightToLeft: boolean;
  readonly alignment: string;
  readonly style: string;
  /** Stems of the key hang their number out. */
  readonly hanging: boolean;
  readonly bold: boolean;
  readonly runs: readonly { readonly text: string; readonly rightToLeft: boolean }[];
}

export interface DocxRead {
  readonly paragraphs: readonly DocxParagraph[];
  /** Whether each section, and each table, runs from the right. */
  readonly sections: readonly boolean[];
  readonly tables: readonly boolean[];
}

export function docxRead(file: ExportedFile, page: Page): Promise<DocxRead> {
  return page.evaluate((source) => {
    const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const parsed = new DOMParser().parseFromString(source, "application/xml");
    if (parsed.querySelector("parsererror") !== null) throw new Error("not well-formed");
    const all = (element: Document | Element, name: string): Element[] => [...element.getElementsByTagNameNS(W, name)];
    const has = (element: Element, name: string): boolean => all(element, name).length > 0;
    const value = (element: Element, name: string): string => all(element, name)[0]?.getAttributeNS(W, "val") ?? "";
    const words = (element: Element): string =>
      all(element, "t")
        .map((one) => one.textContent ?? "")
        .join("");
    return {
      paragraphs: all(parsed, "p").map((paragraph) => {
        const [properties] = all(paragraph, "pPr");
        const runs = all(paragraph, "r").map((run) => ({ text: words(run), rightToLeft: has(run, "rtl") }));
        return {
          text: words(paragraph),
          rightToLeft: properties !== undefined && [...properties.children].some((one) => one.localName === "bidi"),
          alignment: value(paragraph, "jc"),
          style: value(paragraph, "pStyle"),
          hanging: all(paragraph, "ind")[0]?.hasAttributeNS(W, "hanging") ?? false,
          bold: all(paragraph, "r").every((run) => has(run, "b")),
          runs,
        };
      }),
      sections: all(parsed, "sectPr").map((section) => has(section, "bidi")),
      tables: all(parsed, "tbl").map((table) => has(table, "bidiVisual")),
    };
  }, unpacked(file)["word/document.xml"] ?? "");
}

/** The answers of the key, each under its stem: «ب. …», «1. … ← أ. …». */
export const readDocx: Reader = async (file, page) => {
  const { paragraphs } = await docxRead(file, page);
  const from = paragraphs.findIndex(({ text }) => text === "الإجابات وأدلتها من النص");
  const items: { stem: string; lines: string[] }[] = [];
  for (const { text, hanging, bold } of paragraphs.slice(from + 1)) {
    if (hanging) items.push({ stem: text.replace(/^\d+\. /, ""), lines: [] });
    else if (bold) items.at(-1)?.lines.push(text);
  }
  const unlettered = (line: string): string =>
    line.replace(/^[\p{L}\d]{1,2}\. /u, "").replace(/← \p{L}{1,2}\. /u, "← ");
  return items.map(({ stem, lines }) => ({ stem, key: judged(lines.map(unlettered).join(" | ")) }));
};

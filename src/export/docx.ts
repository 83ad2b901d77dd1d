// A Word document: the worksheet, and from a new page on the key.
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { Quiz } from "../core/quiz/quiz.ts";
import type { Setting } from "../render/view/setting.ts";
import { repacked } from "./archive.ts";
import { answerKey } from "./docx-key.ts";
import { worksheet } from "./docx-worksheet.ts";
import { xml } from "./escape.ts";
import type { Exporter } from "./format.ts";

const FONT = { ascii: "Arial", hAnsi: "Arial", cs: "Arial" } as const;
/** A4 with margins of two centimetres, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } };

function section(children: readonly FileChild[], { digits }: Setting): ISectionOptions {
  const formatType = digits.startsWith("0") ? NumberFormat.DECIMAL : NumberFormat.HINDI_NUMBERS;
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 18 })],
  });
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { ...PAGE, pageNumbers: { start: 1, formatType } } },
    footers: { default: new Footer({ children: [number] }) },
    children,
  };
}

function documentOf(quiz: Quiz, setting: Setting): Document {
  const head = { font: FONT, bold: true, color: "000000" };
  return new Document({
    title: quiz.article.title || quiz.article.name,
    styles: {
      default: {
        document: { run: { font: FONT, size: 24, sizeComplexScript: 24 } },
        title: { run: { ...head, size: 40 } },
        heading1: { run: { ...head, size: 28 } },
      },
    },
    sections: [section(worksheet(quiz, setting), setting), section(answerKey(quiz, setting), setting)],
  });
}

/** The library stamps the clock on what it writes; here stands the quiz instead. */
function properties({ article, seed, form, fahm }: Quiz): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(article.published ?? "") ? article.published : "1980-01-01";
  const stamp = (tag: string): string => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${tag}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(article.title || article.name)}</dc:title><dc:subject>${xml(`seed ${seed}, form ${form}`)}</dc:subject><dc:creator>${xml(`Fahm ${fahm}`)}</dc:creator><dc:language>${xml(article.lang)}</dc:language>${stamp("created")}${stamp("modified")}</cp:coreProperties>
`;
}

/** What the library has no option for: sections that run from the right. */
function edited(path: string, text: string, quiz: Quiz): string {
  if (path === "docProps/core.xml") return properties(quiz);
  const rightToLeft = path === "word/document.xml" && quiz.article.dir === "rtl";
  return rightToLeft ? text.replaceAll("<w:docGrid", "<w:bidi/><w:docGrid") : text;
}

export const docx: Exporter = {
  system: "Word",
  ending: ".docx",
  async write(quiz, { setting }) {
    const made = new Uint8Array(await Packer.toArrayBuffer(documentOf(quiz, setting)));
    return { content: repacked(made, (path, text) => edited(path, text, quiz)), leftOut: [] };
  },
};

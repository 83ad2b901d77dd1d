import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { kindOf } from "../../src/intake/kind.ts";
import { readArticleBytes } from "../../src/intake/read-bytes.ts";
import { docxOf, paragraph } from "../support/docx-file.ts";

const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(stream, "utf16le")]);
const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** What it is, its bytes, what it is called, and the problem it gives: "" for none of its own. */
const cases: readonly (readonly [string, Uint8Array, string, string, string])[] = [
  ["a text", Buffer.from("قال الوزير"), "a.md", "text", ""],
  ["a page by its name", Buffer.from("<p>قال"), "a.HTM", "html", ""],
  ["a page by its beginning", Buffer.from("\uFEFF\n<!-- saved -->\n<!DOCTYPE html><p>"), "a.txt", "html", ""],
  ["a page in UTF-16", Buffer.from("\uFEFF<html><body>", "utf16le"), "-", "html", ""],
  ["XHTML", Buffer.from('<?xml version="1.0"?>\n<html xmlns="x">'), "a.xml", "html", ""],
  ["a text about tags", Buffer.from("قال <html>"), "a.txt", "text", ""],
  ["a Word document, whatever it is called", docxOf(paragraph("قال")), "a.zip", "docx", ""],
  ["an old Word document", ole("Root EntryWordDocument"), "a.doc", "old-word", "file-old-word"],
  ["an old document called .docx", ole("WordDocument"), "a.docx", "old-word", "file-old-word"],
  ["a locked Word document", ole("EncryptedPackage"), "a.docx", "locked", "file-locked"],
  ["an old table", ole("Workbook"), "a.xls", "excel", "file-other-kind"],
  ["a PDF", bytes("%PDF-1.7\n%\xe2\xe3"), "a.pdf", "pdf", "file-pdf"],
  ["a PDF called .txt", bytes("%PDF-1.4"), "a.txt", "pdf", "file-pdf"],
  ["a PNG", bytes("\x89PNG\r\n\x1a\n\0\0"), "a.png", "picture", "file-picture"],
  ["a JPEG", bytes("\xff\xd8\xff\xe0\0\x10JFIF"), "scan.jpg", "picture", "file-picture"],
  ["a picture of a telephone", bytes("\0\0\0\x18ftypheic"), "a.heic", "picture", "file-picture"],
  ["RTF", bytes("{\\rtf1\\ansi"), "a.rtf", "rtf", "file-other-kind"],
  ["OpenDocument", zip("mimetype", "content.xml"), "a.odt", "opendocument", "file-other-kind"],
  ["a book", zip("mimetype", "META-INF/container.xml"), "a.epub", "epub", "file-other-kind"],
  ["a table", zip("[Content_Types].xml", "xl/workbook.xml"), "a.xlsx", "excel", "file-other-kind"],
  ["slides", zip("[Content_Types].xml", "ppt/presentation.xml"), "a.pptx", "powerpoint", "file-other-kind"],
  ["an archive", zip("a.txt"), "a.zip", "archive", "file-not-text"],
  ["a damaged archive", bytes("PK\x03\x04oops"), "a.docx", "archive", "file-not-text"],
  [
    "a page saved as one file by Chrome",
    bytes("From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"),
    "a.mhtml",
    "mhtml",
    "file-other-kind",
  ],
];

test.each(cases)("%s", async (_, content, file, kind, problem) => {
  expect(kindOf(content, file, "")).toBe(kind);
  if (problem === "") return;
  expect(await readArticleBytes({ name: "a", bytes: content, file })).toMatchObject({ problem: { code: problem } });
});

test("a server's word makes a page of what could be a text", () => {
  expect(kindOf(Buffer.from("<p>قال"), "", "text/html; charset=utf-8")).toBe("html");
});

// An exported file as text that a person can compare: packages by what they hold, not by their bytes.
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import initSqlJs from "sql.js";
import type { ExportedFile, ExportFormat } from "../../../src/index.ts";
import { bytesOf, unpacked } from "./cases.ts";
import { docxRead } from "./read-docx.ts";
import { xlsxRows } from "./read-tables.ts";

type Show = (file: ExportedFile, page: Page) => Promise<string>;

/** Files one after the other, each under its path. */
const files =
  (hidden: readonly string[] = []): Show =>
  async (file) =>
    Object.entries(unpacked(file))
      .map(([path, text]) => `== ${path}\n${hidden.includes(path) ? "…\n" : text}`)
      .join("");

const rows: Show = async (file) =>
  (await xlsxRows(file)).map((row) => `${row.map((cell) => cell ?? "").join("\t")}\n`).join("");

/** Paragraphs as lines; `<` before those that run from the right. */
const paragraphs: Show = async (file, page) =>
  (await docxRead(file, page)).paragraphs
    .map(({ text, rightToLeft, style }) => `${rightToLeft ? "<" : ">"}${style === "" ? "" : ` ${style}:`} ${text}\n`)
    .join("");

const tables: Show = async (file) => {
  const { Database } = await initSqlJs();
  const database = new Database(unzipSync(bytesOf(file))["collection.anki2"]);
  const shown = ["col", "notes", "cards"].map((table) => {
    const [found] = database.exec(`SELECT * FROM ${table} ORDER BY id`);
    const lines = (found?.values ?? []).map((row) => row.join(" | ").replaceAll("\u001F", "\n  "));
    return `== ${table}\n${lines.join("\n")}\n`;
  });
  database.close();
  return shown.join("");
};

const text: Show = async ({ content }) => String(content);

const shows: { readonly [F in ExportFormat]: Show } = {
  "moodle-xml": text,
  gift: text,
  docx: paragraphs,
  kahoot: rows,
  wayground: rows,
  h5p: files(),
  qti: files(),
  anki: tables,
  "anki-tsv": text,
  // The page has golden tests and a size of its own.
  scorm: files(["index.html"]),
  csv: text,
  json: text,
  text,
};

export function readable(format: ExportFormat, file: ExportedFile, page: Page): Promise<string> {
  return shows[format](file, page);
}

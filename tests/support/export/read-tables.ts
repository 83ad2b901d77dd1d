// Spreadsheets, Anki and plain text, read back.
import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import initSqlJs from "sql.js";
import type { ExportedFile } from "../../../src/index.ts";
import { csvRows } from "../parse-back.ts";
import { bytesOf, textOfFile } from "./cases.ts";
import { judged, type Reader, textsOf } from "./reader.ts";

export type Cells = readonly (string | number | null)[];

export async function xlsxRows(file: ExportedFile): Promise<readonly Cells[]> {
  const [sheet] = await readXlsxFile(Buffer.from(bytesOf(file)));
  return (sheet?.data ?? []) as readonly Cells[];
}

const text = (cell: Cells[number] | undefined): string => String(cell ?? "");

export const readKahoot: Reader = async (file) => {
  const rows = await xlsxRows(file);
  // The reader drops the empty rows above.
  const head = rows.findIndex((row) => text(row[1]).startsWith("Question - "));
  return rows.slice(head + 1).map((row) => ({ stem: text(row[1]), key: judged(text(row[1 + Number(row[7])])) }));
};

export const readWayground: Reader = async (file) => {
  const [, ...rows] = await xlsxRows(file);
  return rows.map((row) => ({
    stem: text(row[0]),
    key: row[1] === "Fill-in-the-Blank" ? text(row[2]) : judged(text(row[1 + Number(row[7])])),
  }));
};

/** What answers a judgement stands first; the words that mend the statement follow. */
const keyFrom = (answer: string, type: string): string =>
  type === "truefalse" ? judged(answer.split(" | ")[0] ?? "") : answer;

export const readCsv: Reader = async (file) => {
  const [head, ...rows] = csvRows(textOfFile(file));
  return rows.map((row) => {
    const cell = (name: string): string => (row[head?.indexOf(name) ?? -1] ?? "").replace(/^'('*[=+\-@])/, "$1");
    return { stem: cell("question"), key: keyFrom(cell("answer"), cell("type")) };
  });
};

export interface AnkiRow {
  readonly guid: string;
  readonly tags: readonly string[];
  readonly fields: readonly string[];
}

/** Notes of a package, in the order in which Anki shows their cards. */
export async function ankiRows(file: ExportedFile): Promise<readonly AnkiRow[]> {
  const { Database } = await initSqlJs();
  const database = new Database(unzipSync(bytesOf(file))["collection.anki2"]);
  const [found] = database.exec(
    "SELECT n.guid, n.tags, n.flds FROM notes n JOIN cards c ON c.nid = n.id ORDER BY c.due",
  );
  database.close();
  return (found?.values ?? []).map(([guid, tags, fields]) => ({
    guid: String(guid),
    tags: String(tags).trim().split(" "),
    fields: String(fields).split("\u001F"),
  }));
}

export const readAnki: Reader = async (file, page) => {
  const notes = await ankiRows(file);
  const stems = await textsOf(
    page,
    notes.map(({ fields }) => fields[0] ?? ""),
  );
  const keys = await textsOf(
    page,
    notes.map(({ fields }) => fields[2] ?? ""),
  );
  return notes.map(({ tags }, at) => ({ stem: stems[at] ?? "", key: keyFrom(keys[at] ?? "", tags[1] ?? "") }));
};

export const readAnkiTsv: Reader = async (file, page) => {
  const lines = textOfFile(file).trimEnd().split("\n");
  const notes = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
  const stems = await textsOf(
    page,
    notes.map(([, front = ""]) => /^<p[^>]*>.*?<\/p>/.exec(front)?.[0] ?? ""),
  );
  const keys = await textsOf(
    page,
    notes.map(([, , back = ""]) => /^<ul[^>]*>.*?<\/ul>/.exec(back)?.[0] ?? ""),
  );
  return notes.map(([, , , tags = ""], at) => ({
    stem: stems[at] ?? "",
    key: keyFrom(keys[at] ?? "", tags.split(" ")[1] ?? ""),
  }));
};

export const readText: Reader = async (file) => {
  const [questions = "", answers = ""] = textOfFile(file).split("\n\nمفتاح الإجابة\n\n");
  const blocks = (part: string): readonly string[] => part.split("\n\n").filter((block) => /^\d+\. /.test(block));
  const numberless = (block: string): string => block.replace(/^\d+\. /, "");
  const stems = blocks(questions).map((block) => numberless(block).split("\n   ")[0] ?? "");
  return blocks(answers).map((block, at) => {
    const lines = numberless(block).split("\n   ");
    const rows = lines.filter((line) => !line.startsWith("الدليل:"));
    const judgement = rows[0] === "صواب" || rows[0] === "خطأ";
    return { stem: stems[at] ?? "", key: judgement ? judged(rows[0] ?? "") : rows.join(" | ") };
  });
};

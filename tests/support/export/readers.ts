// A reader for every format: one that is missing does not compile.
import type { Item } from "../../../src/core/quiz/quiz.ts";
import type { ExportFormat } from "../../../src/index.ts";
import { keyOf, textOfFile } from "./cases.ts";
import { readDocx } from "./read-docx.ts";
import { readGift, readMoodleXml } from "./read-moodle.ts";
import { readH5p, readQti, readScorm } from "./read-packages.ts";
import { readAnki, readAnkiTsv, readCsv, readKahoot, readText, readWayground } from "./read-tables.ts";
import type { Reader } from "./reader.ts";

const readJson: Reader = async (file) => {
  const { items } = JSON.parse(textOfFile(file)) as { items: readonly Item[] };
  return items.map((item) => ({ stem: item.stem, key: keyOf(item) }));
};

export const readers: { readonly [F in ExportFormat]: Reader } = {
  "moodle-xml": readMoodleXml,
  gift: readGift,
  docx: readDocx,
  kahoot: readKahoot,
  wayground: readWayground,
  h5p: readH5p,
  qti: readQti,
  anki: readAnki,
  "anki-tsv": readAnkiTsv,
  scorm: readScorm,
  csv: readCsv,
  json: readJson,
  text: readText,
};

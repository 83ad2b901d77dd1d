// Every export format, in the order in which help lists them.
import { ankiTsv } from "./anki-tsv.ts";
import { csv } from "./csv.ts";
import type { Exporter } from "./format.ts";
import { gift } from "./gift.ts";
import { h5p } from "./h5p.ts";
import { moodleXml } from "./moodle-xml.ts";
import { plainText } from "./plain-text.ts";
import { qti } from "./qti.ts";

export const exportFormats = ["moodle-xml", "gift", "h5p", "qti", "anki-tsv", "csv", "text"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exporters: { readonly [F in ExportFormat]: Exporter } = {
  "moodle-xml": moodleXml,
  gift,
  h5p,
  qti,
  "anki-tsv": ankiTsv,
  csv,
  text: plainText,
};

// Every export format, in the order in which help lists them. Each is loaded when it is asked for: some bring large libraries.
import type { Exporter } from "./format.ts";

export const exportFormats = [
  "moodle-xml",
  "gift",
  "docx",
  "kahoot",
  "wayground",
  "h5p",
  "qti",
  "anki",
  "anki-tsv",
  "scorm",
  "csv",
  "json",
  "text",
] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exporters: { readonly [F in ExportFormat]: () => Promise<Exporter> } = {
  "moodle-xml": async () => (await import("./moodle-xml.ts")).moodleXml,
  gift: async () => (await import("./gift.ts")).gift,
  docx: async () => (await import("./docx.ts")).docx,
  kahoot: async () => (await import("./kahoot.ts")).kahoot,
  wayground: async () => (await import("./wayground.ts")).wayground,
  h5p: async () => (await import("./h5p.ts")).h5p,
  qti: async () => (await import("./qti.ts")).qti,
  anki: async () => (await import("./anki.ts")).anki,
  "anki-tsv": async () => (await import("./anki-tsv.ts")).ankiTsv,
  scorm: async () => (await import("./scorm.ts")).scorm,
  csv: async () => (await import("./csv.ts")).csv,
  json: async () => (await import("./json.ts")).json,
  text: async () => (await import("./plain-text.ts")).plainText,
};

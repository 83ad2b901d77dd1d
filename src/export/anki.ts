// A package for Anki: one deck, one note for each item, in the schema that every version reads.
import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import initSqlJs from "sql.js/dist/sql-wasm-inline.js";
import type { Quiz } from "../core/quiz/quiz.ts";
import { configuration, deck, idOf, MADE, noteType, presets, SCHEMA, TABLES, UNSYNCED } from "./anki-collection.ts";
import { type AnkiNote, ankiNotes } from "./anki-notes.ts";
import { archive } from "./archive.ts";
import { xml } from "./escape.ts";
import type { Exporter } from "./format.ts";

/** Between the fields of a note. */
const SEPARATOR = "\u001F";

type Row = readonly (string | number)[];

const insert = (table: string, row: Row): readonly [string, Row] => [
  `INSERT INTO ${table} VALUES (${row.map(() => "?").join(",")})`,
  row,
];

/** Anki compares first fields by this number: the start of a hash of their text. */
function checksum(text: string): number {
  return Number.parseInt(bytesToHex(sha1(utf8ToBytes(text))).slice(0, 8), 16);
}

/** The name of a deck; two colons would make one inside another. */
function deckName({ article }: Quiz): string {
  const title = (article.title || article.name).replace(/\s+/g, " ").replace(/:{2,}/g, ":");
  return `Fahm::${title.trim()}`;
}

function rowsOf(quiz: Quiz, notes: readonly AnkiNote[]): readonly (readonly [string, Row])[] {
  const type = noteType(quiz.article.dir);
  const deckId = idOf(`deck ${quiz.article.sha256}`);
  const decks = { "1": deck(1, "Default"), [deckId]: deck(deckId, deckName(quiz)) };
  const about = [configuration(type.id), { [type.id]: type.json }, decks, presets, {}].map((one) =>
    JSON.stringify(one),
  );
  const taken = new Set<number>();
  const fresh = (text: string): number => {
    let id = idOf(text);
    while (taken.has(id)) id += 1;
    taken.add(id);
    return id;
  };
  const source = quiz.article.source === undefined ? "" : ` · ${quiz.article.source}`;
  return [
    insert("col", [1, MADE, MADE * 1000, MADE * 1000, SCHEMA, 0, 0, 0, ...about]),
    ...notes.flatMap(({ guid, question, choices, answer, evidence, tags }, index) => {
      const note = fresh(`note ${guid}`);
      const fields = [question, choices, answer, evidence, xml(`${quiz.article.title}${source}`)].map((one) =>
        one.replaceAll(SEPARATOR, ""),
      );
      const sorting = quiz.items[index]?.stem ?? "";
      const tagged = ` ${tags.join(" ")} `;
      return [
        insert("notes", [
          note,
          guid,
          type.id,
          MADE,
          UNSYNCED,
          tagged,
          fields.join(SEPARATOR),
          sorting,
          checksum(sorting),
          0,
          "",
        ]),
        insert("cards", [
          fresh(`card ${guid}`),
          note,
          deckId,
          0,
          MADE,
          UNSYNCED,
          0,
          0,
          index + 1,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          "",
        ]),
      ];
    }),
  ];
}

async function collection(quiz: Quiz, notes: readonly AnkiNote[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run(TABLES);
    for (const [sql, values] of rowsOf(quiz, notes)) database.run(sql, values);
    return database.export();
  } finally {
    database.close();
  }
}

export const anki: Exporter = {
  system: "Anki",
  ending: ".apkg",
  async write(quiz, context) {
    const database = await collection(quiz, ankiNotes(quiz, context));
    return { content: archive({ "collection.anki2": database, media: "{}" }), leftOut: [] };
  },
};

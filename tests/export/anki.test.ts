// Anki: a collection that every version opens, notes that a second import finds again, cards that run from the right.
import { unzipSync } from "fflate";
import initSqlJs from "sql.js";
import { describe, expect, it } from "vitest";
import type { Quiz } from "../../src/core/quiz/quiz.ts";
import { bytesOf, exported, hostile, textOfFile } from "../support/export/cases.ts";
import { ankiRows } from "../support/export/read-tables.ts";
import { quiz as handmade, itemOf } from "../support/quiz-fixture.ts";

async function query(quiz: Quiz, sql: string): Promise<readonly (readonly unknown[])[]> {
  const { Database } = await initSqlJs();
  const files = unzipSync(bytesOf(await exported(quiz, "anki")));
  const database = new Database(files["collection.anki2"]);
  const [found] = database.exec(sql);
  database.close();
  return found?.values ?? [];
}

describe("anki", () => {
  it("holds a sound database of schema 11 and an empty list of media", async () => {
    const files = unzipSync(bytesOf(await exported(handmade, "anki")));
    expect(Object.keys(files)).toEqual(["collection.anki2", "media"]);
    expect(Buffer.from(files["media"] ?? []).toString()).toBe("{}");
    expect(await query(handmade, "PRAGMA integrity_check")).toEqual([["ok"]]);
    expect(await query(handmade, "SELECT id, ver FROM col")).toEqual([[1, 11]]);
    const tables = await query(handmade, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    expect(tables.flat()).toEqual(["cards", "col", "graves", "notes", "revlog"]);
  });

  it("has a new card in its deck for every note, of a note type that it brings along", async () => {
    const [[models, decks] = []] = await query(handmade, "SELECT models, decks FROM col");
    const notes = await query(handmade, "SELECT id, mid, mod, csum FROM notes");
    const cards = await query(handmade, "SELECT nid, did, ord, type, queue, due FROM cards ORDER BY due");
    expect(notes).toHaveLength(handmade.items.length);
    expect(cards.map(([nid]) => nid).toSorted()).toEqual(notes.map(([id]) => id).toSorted());
    for (const [, deck, ...rest] of cards) {
      expect(Object.keys(JSON.parse(String(decks)))).toContain(String(deck));
      expect(rest.slice(0, 3)).toEqual([0, 0, 0]);
    }
    expect(cards.map((card) => card[5])).toEqual(handmade.items.map((_, at) => at + 1));
    const [model] = Object.values(JSON.parse(String(models))) as {
      readonly id: number;
      readonly css: string;
      readonly flds: readonly { readonly rtl: boolean }[];
      readonly tmpls: readonly { readonly qfmt: string; readonly afmt: string }[];
    }[];
    for (const [, mid] of notes) expect(mid).toBe(model?.id);
    expect(model?.css).toContain("direction: rtl");
    expect(model?.flds.every(({ rtl }) => rtl)).toBe(true);
    expect(model?.tmpls[0]?.afmt).toContain("{{FrontSide}}");
  });

  it("has no id that Anki would take for a time to come, and change", async () => {
    const ids = (
      await query(
        handmade,
        "SELECT id FROM notes UNION SELECT id FROM cards UNION SELECT did FROM cards UNION SELECT mid FROM notes",
      )
    ).flat();
    expect(ids).toHaveLength(2 * handmade.items.length + 2);
    for (const id of ids) {
      expect(id).toBeGreaterThan(Date.UTC(2001, 0));
      expect(id).toBeLessThan(Date.UTC(2020, 0));
    }
  });

  it("knows an item again when its words are corrected, and not in another article", async () => {
    const guids = async (quiz: Quiz): Promise<readonly string[]> =>
      (await ankiRows(await exported(quiz, "anki"))).map(({ guid }) => guid);
    const first = itemOf("mcq");
    const mended = { ...handmade, items: [{ ...first, stem: "من افتتح المكتبة؟" }] };
    expect(await guids(mended)).toEqual((await guids(handmade)).slice(0, 1));
    const other = { ...handmade, article: { ...handmade.article, sha256: "0".repeat(64) } };
    expect(await guids(other)).not.toContain((await guids(handmade))[0]);
    expect(new Set(await guids(handmade)).size).toBe(handmade.items.length);
  });

  it("gives the text file the same ids, so that either import finds the notes of the other", async () => {
    const lines = textOfFile(await exported(handmade, "anki-tsv"))
      .trimEnd()
      .split("\n")
      .slice(4);
    const rows = await ankiRows(await exported(handmade, "anki"));
    expect(lines.map((line) => line.split("\t")[0])).toEqual(rows.map(({ guid }) => guid));
    for (const line of lines) expect(line.split("\t")).toHaveLength(4);
  });

  it("opens none of Anki's own marks, and puts no deck inside another", async () => {
    const odd = hostile({ ...handmade, article: { ...handmade.article, title: "a::b" } });
    for (const { fields } of await ankiRows(await exported(odd, "anki"))) {
      expect(fields).toHaveLength(5);
      for (const field of fields.slice(0, 4)) expect(field).not.toMatch(/\[(?:sound|latex)|<b>/);
    }
    const [[decks] = []] = await query(odd, "SELECT decks FROM col");
    const names = Object.values(JSON.parse(String(decks)) as Record<string, { readonly name: string }>).map(
      ({ name }) => name,
    );
    expect(names.find((name) => name.startsWith("Fahm"))?.split("::")).toHaveLength(2);
  });
});

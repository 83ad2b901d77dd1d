// What a collection of Anki's schema 11 holds besides notes: its tables, its note type, its decks. Times and ids come from
// the content, so that the same quiz gives the same bytes.
import { hashOf } from "../core/hash.ts";

export const TABLES = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
  ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
  models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
  flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
  ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL,
  odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
  ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`;

export const SCHEMA = 11;
/** The first of January 2020 in seconds: when everything was made, as far as Anki is told. */
export const MADE = 1_577_836_800;
/** Not yet synchronised. */
export const UNSYNCED = -1;

/** Between September 2001 and January 2020 in milliseconds: Anki takes ids for times, and gives new ones to what is to come. */
const EARLIEST = 1_000_000_000_000;
const RANGE = MADE * 1000 - EARLIEST;

/** An id as Anki makes them from the time, here from `text`. */
export function idOf(text: string): number {
  return EARLIEST + (Number.parseInt(hashOf(hashOf(text)).slice(0, 12), 16) % RANGE);
}

const FIELDS = ["Question", "Choices", "Answer", "Evidence", "Article"] as const;

const FRONT = `<div class="question">{{Question}}</div>
{{#Choices}}<div class="choices">{{Choices}}</div>{{/Choices}}`;
const BACK = `{{FrontSide}}
<hr id="answer">
<div class="answer">{{Answer}}</div>
<div class="evidence">{{Evidence}}</div>
{{#Article}}<div class="article">{{Article}}</div>{{/Article}}`;

const styleFor = (
  dir: string,
): string => `.card { direction: ${dir}; text-align: start; font-family: sans-serif; font-size: 22px; line-height: 1.6; color: black; background-color: white; }
.question { font-weight: bold; }
.evidence { font-size: 18px; opacity: 0.75; }
.article { font-size: 14px; opacity: 0.6; }
li { margin-block: 0.2em; }`;

export interface NoteType {
  readonly id: number;
  readonly json: object;
}

/** One note type for each direction, the same for all quizzes. */
export function noteType(dir: "rtl" | "ltr"): NoteType {
  const name = dir === "rtl" ? "Fahm" : "Fahm LTR";
  const id = idOf(`note type ${dir} 1`);
  const fields = FIELDS.map((field, ord) => ({
    name: field,
    ord,
    sticky: false,
    rtl: dir === "rtl",
    font: "Arial",
    size: 20,
    media: [],
  }));
  const template = { name: "Card 1", ord: 0, qfmt: FRONT, afmt: BACK, bqfmt: "", bafmt: "", did: null };
  return {
    id,
    json: {
      id,
      name,
      type: 0,
      mod: MADE,
      usn: UNSYNCED,
      sortf: 0,
      did: 1,
      tmpls: [template],
      flds: fields,
      css: styleFor(dir),
      latexPre: "",
      latexPost: "",
      req: [[0, "all", [0]]],
      tags: [],
      vers: [],
    },
  };
}

const TODAY = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };

export function deck(id: number, name: string): object {
  const counts = { extendNew: 10, extendRev: 50, ...TODAY };
  return { id, name, mod: MADE, usn: UNSYNCED, desc: "", dyn: 0, conf: 1, collapsed: false, ...counts };
}

/** Anki's own presets. */
export const presets: object = {
  "1": {
    id: 1,
    name: "Default",
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 100 },
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  },
};

export function configuration(model: number): object {
  return {
    activeDecks: [1],
    curDeck: 1,
    curModel: String(model),
    addToCur: true,
    collapseTime: 1200,
    dueCounts: true,
    estTimes: true,
    newSpread: 0,
    nextPos: 1,
    sortBackwards: false,
    sortType: "noteFld",
    timeLim: 0,
  };
}

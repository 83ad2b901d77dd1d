// The place and agency before the first word of a report: «القاهرة (رويترز) -», «دبي، الإمارات العربية المتحدة (CNN)--».
import type { Span } from "../../../core/text/span.ts";
import { foldSpelling } from "../script/fold.ts";
import { isAgencies } from "./press-marks.ts";
import { DATELINE_CITIES } from "./press-words-data.ts";

const cities: ReadonlySet<string> = new Set(DATELINE_CITIES.map(foldSpelling));

const DASH = String.raw`[\-–—ـ:/]`;
/** «PLACE (AGENCY) -», also with a date between them and the dash on either side. */
const BRACKETED = new RegExp(String.raw`^([^().!؟?"«“]{2,70}?)\s*${DASH}*\s*\(([^()]{2,40})\)\s*(${DASH}*)\s*`, "u");
/** «PLACE - AGENCY -», «PLACE/ AGENCY». */
const SIGNED = /^([^().!؟?"«“\-–—/:]{2,40}?)\s*[-–—/]\s*([^()!؟?"«“\-–—/:]{2,40}?)\s*(?:[-–—:/]+\s*|$)/u;
/** «AGENCY - », «(AGENCY) - », «PLACE - ». */
const SINGLE = /^\(?([^().!؟?"«“\-–—/:]{2,40}?)\)?\s*([-–—]+)\s*/u;
const MOST_WORDS = 9;

/** Length of the dateline at the start of `paragraph`, with the dash and blanks behind it; 0 for none. */
export function datelineLength(text: string, paragraph: Span): number {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 140));
  if (isAgencies(text.slice(paragraph.start, paragraph.end))) return 0;
  return bracketed(head) || signed(head) || single(head);
}

function bracketed(head: string): number {
  const found = BRACKETED.exec(head);
  if (found === null) return 0;
  const [whole, place = "", inside = "", dash = ""] = found;
  if (!isShort(place) || !isAgencies(inside)) return 0;
  // Without a dash the bracket must stand behind a known city: «شركة بلومبرغ (Bloomberg) قالت» is no dateline.
  return dash !== "" || /[-–—]\s*\(/.test(whole) || isCity(place) ? whole.length : 0;
}

function signed(head: string): number {
  const found = SIGNED.exec(head);
  if (found === null) return 0;
  const [whole, place = "", agency = ""] = found;
  if (!isShort(place) || !isAgencies(agency)) return 0;
  return isCity(place) || isAgencies(place) ? whole.length : 0;
}

/** A dash behind a city alone may open an insertion («باريس - عاصمة النور - …»): then a second dash follows. */
function single(head: string): number {
  const found = SINGLE.exec(head);
  if (found === null) return 0;
  const [whole, place = ""] = found;
  const insertion = /\s[-–—]/.test(head.slice(whole.length));
  if (isAgencies(place)) return whole.length;
  return isCity(place) && !insertion ? whole.length : 0;
}

/** «القاهرة», «دبي، الإمارات العربية المتحدة», «الكويت في 12 مايو». */
function isCity(place: string): boolean {
  const [first = ""] = foldSpelling(place).split(/\s*[،,]|\s+(?:في\s+)?\d/);
  return cities.has(first.replace(/\s*[-–—/]\s*$/, "").trim());
}

function isShort(place: string): boolean {
  return foldSpelling(place).split(" ").length <= MOST_WORDS;
}

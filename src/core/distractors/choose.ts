// Chooses the wrong options of an item: strategies in order, and nothing that could be right.

import type { Document } from "../document/document.ts";
import type { LanguagePack, Unit } from "../language.ts";
import type { Random } from "../random.ts";
import { covers } from "../text/span.ts";
import { fromArticle } from "./from-article.ts";
import { fromLexicon } from "./from-lexicon.ts";
import { farNumbers, nearNumbers } from "./near-numbers.ts";
import type { DistractorStrategy } from "./strategy.ts";

const STRATEGIES: readonly DistractorStrategy[] = [fromArticle, nearNumbers, fromLexicon, farNumbers];

interface Chooser {
  readonly document: Document;
  readonly pack: LanguagePack;
  readonly units: readonly Unit[];
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** True where one text is the other or a run of whole words of it. */
function nested(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** True where `unit` could be taken for `key`, or stands in the stem already. */
function clashes(unit: Unit, key: Unit, stem: string, alsoTrue: readonly string[], pack: LanguagePack): boolean {
  if (unit.entity !== undefined && unit.entity === key.entity) return true;
  if (unit.value !== undefined && unit.value === key.value) return true;
  const name = pack.fold(unit.text, "identity");
  const shown = pack.fold(stem, "identity");
  if (name === "" || nested(name, shown)) return true;
  if (
    unit.entity !== undefined &&
    unit.aliases.some((alias) => ` ${shown} `.includes(` ${pack.fold(alias, "identity")} `))
  )
    return true;
  if (alsoTrue.some((text) => nested(pack.fold(text, "identity"), name))) return true;
  const keys = [key.text, ...key.aliases].map((text) => pack.fold(text, "identity"));
  const others = [unit.text, ...unit.aliases].map((text) => pack.fold(text, "identity"));
  return keys.some((one) => others.some((other) => one !== "" && other !== "" && nested(one, other)));
}

const NAMES: ReadonlySet<Unit["type"]> = new Set(["person", "source", "organisation", "country", "city", "place"]);

/** Lengths are close enough that length tells nothing (rules O3 and O5). */
function fitsLength(unit: Unit, key: Unit): boolean {
  const a = unit.text.length;
  const b = key.text.length;
  const limit = NAMES.has(key.type) ? 3 : 2;
  return Math.max(a, b) <= limit * Math.min(a, b) || Math.abs(a - b) <= 4;
}

/** Up to `wanted` wrong options for `key`; fewer where no more are sound. */
export function chooseDistractors(
  { document, pack, units }: Chooser,
  key: Unit,
  stem: string,
  alsoTrue: readonly string[],
  wanted: number,
  random: Random,
): readonly Unit[] {
  const chosen: Unit[] = [];
  const surface = JSON.stringify(pack.surface(key));
  for (const strategy of STRATEGIES) {
    const found = strategy.find(key, { document, pack, units, stem, random: random.fork(strategy.id) });
    const alike = found.filter((unit) => JSON.stringify(pack.surface(unit)) === surface);
    for (const unit of alike) {
      if (chosen.length === wanted) break;
      if (
        unit.span !== undefined &&
        key.span !== undefined &&
        (covers(unit.span, key.span) || covers(key.span, unit.span))
      )
        continue;
      if (key.type === "action" && unit.text.split(" ")[0] === key.text.split(" ")[0]) continue;
      if (!fitsLength(unit, key) || clashes(unit, key, stem, alsoTrue, pack)) continue;
      if (chosen.some((other) => clashes(unit, other, "", [], pack))) continue;
      chosen.push(unit);
    }
  }
  return notTooShort(chosen, key);
}

/** Drops nothing but balances: where the key is far longer than every distractor, the longest ones come first. */
function notTooShort(chosen: readonly Unit[], key: Unit): readonly Unit[] {
  const longest = Math.max(0, ...chosen.map((unit) => unit.text.length));
  return words(key.text).length >= 4 && longest * 1.25 < key.text.length ? [] : chosen;
}

// The Arabic language pack, from trained weights.
import type { LanguagePack } from "../../core/language.ts";
import { analyse } from "./analyse.ts";
import { type ArabicModel, loadModel } from "./engine.ts";
import { extract } from "./extract/extract.ts";
import { contentStems, foldIdentity } from "./phrasing/identity.ts";
import { looseWords } from "./phrasing/loose-words.ts";
import { offer } from "./phrasing/offer.ts";
import { cueOf, placeOf, withoutCue } from "./phrasing/paragraph-cue.ts";
import { renumber } from "./phrasing/renumber.ts";
import { rivals } from "./phrasing/rivals.ts";
import { fits, surface } from "./phrasing/surface.ts";
import { display } from "./script/display.ts";
import { foldSpelling } from "./script/fold.ts";

/** «ب» + «أي جهة» → «بأي جهة»; «مع» + «أي جهة» → «مع أي جهة». */
function prefix(preposition: unknown, words: unknown): string {
  const joiner = String(preposition).length === 1 ? "" : " ";
  return `${String(preposition)}${joiner}${String(words)}`;
}

/** The pack; `files` are those of `models/ar` by name. Throws where one is missing or damaged. */
export function arabicPack(files: Readonly<Record<string, Uint8Array>>): LanguagePack {
  const model: ArabicModel = loadModel(files);
  return {
    lang: "ar",
    dir: "rtl",
    analyse: (article) => analyse(model, article),
    extract,
    offer,
    fold: (text, depth) => (depth === "spelling" ? foldSpelling(text) : foldIdentity(text)),
    contentStems,
    display,
    surface,
    rivals,
    renumber,
    loose: looseWords,
    cue: cueOf,
    place: placeOf,
    uncued: withoutCue,
    fits,
    helpers: { prefix },
  };
}

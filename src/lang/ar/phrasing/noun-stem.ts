import { foldSpelling } from "../script/fold.ts";

/** The noun without its article: «البركان», «للبركان» (cut after the preposition) and «بركان» share one. */
export const stemOf = (word: string): string => foldSpelling(word).replace(/^ال(?=..)/, "");

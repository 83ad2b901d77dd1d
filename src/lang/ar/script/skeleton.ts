// A spelling view for foreign names, which each newspaper writes its own way: «بوتن»/«بوتين», «ترامب»/«ترمب».
import { foldSpelling } from "./fold.ts";
import { remembered } from "./remembered.ts";

/** The consonants of a word, its first letter kept: two spellings of one foreign name mostly share it. */
export const skeleton: (word: string) => string = remembered((word) => {
  const folded = foldSpelling(word).replace(/^ال(?=..)/, "");
  return (
    folded.charAt(0) +
    folded
      .slice(1)
      .replace(/[اويه]/g, "")
      .replace(/(.)\1/g, "$1")
      .replace(/غ|ق/g, "ج")
      .replace(/ط/g, "ت")
      .replace(/ض/g, "د")
  );
});

// Words of a stem or shown text that point outside it, without a parse: the last net before the student.
import { pointingPhrases, pointingWords } from "../extract/knowledge.ts";
import { balancedMarks } from "../extract/tree.ts";
import { foldSpelling } from "../script/fold.ts";

/** What is loose in `text`: pointing words, pointing phrases, unbalanced marks. */
export function looseWords(text: string): readonly string[] {
  const words = foldSpelling(text)
    .split(/[\s،؛,.:؟!]+/)
    .filter((word) => word !== "");
  const found = words.filter((word) => pointingWords.has(word) || pointingWords.has(word.replace(/^[وفبلك](?=...)/, "")));
  const joined = ` ${words.join(" ")} `;
  return [
    ...found,
    ...[...pointingPhrases].filter((phrase) => joined.includes(` ${phrase} `)),
    ...(balancedMarks(text) ? [] : ["«»"]),
  ];
}

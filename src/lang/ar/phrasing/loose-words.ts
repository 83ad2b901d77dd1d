// Words of a stem or shown text that point outside it, without a parse: the last net before the student.
import { pointingPhrases, pointingWords } from "../extract/knowledge.ts";
import { balancedMarks } from "../extract/tree.ts";
import { isDeicticTime } from "../lexicon/closed-classes.ts";
import { foldSpelling } from "../script/fold.ts";

/** «هناك عدد», «بما في ذلك», «الأشهر الأخيرة»: they need nothing outside. */
function harmless(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (/^[وف]?هناك$/.test(word)) return true;
  if (word === "ذلك") return words[at - 1] === "في" && /ما$/.test(words[at - 2] ?? "");
  if (word === "وذلك") return true;
  if (word === "وكذلك") return at > 2;
  return at > 0 && /^الاخير/.test(word);
}

/** What is loose in `text`: pointing words, pointing phrases, unbalanced marks. */
export function looseWords(text: string): readonly string[] {
  const [first = "", ...later] = text.split(/(?:[.!؟]| \[…\])\s/);
  return [
    ...looseInSentence(first),
    ...later.flatMap((sentence) => looseInSentence(sentence).filter((word) => isDeicticTime(word))),
    ...(balancedMarks(text) ? [] : ["«»"]),
  ];
}

/** The same of one sentence, its marks apart. */
function looseInSentence(text: string): readonly string[] {
  const words = foldSpelling(text.replace(/هنأ/g, ""))
    .split(/[\s،؛,.:؟!]+/)
    .filter((word) => word !== "");
  const points = (word: string): boolean =>
    pointingWords.has(word) || pointingWords.has(word.replace(/^[وفبلك](?=...)/, ""));
  const found = words.filter((word, at) => points(word) && !harmless(words, at));
  const joined = ` ${words.join(" ")} `;
  const same = /(^|\s)\S*ال\S+ (نفس|ذات|عين)(ه|ها|هم|هما)(\s|$)/.test(joined) ? ["نفسه"] : [];
  return [...found, ...same, ...[...pointingPhrases].filter((phrase) => joined.includes(` ${phrase} `))];
}

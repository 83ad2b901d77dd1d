// A sentence's tree with scores; sentences too long for the cubic parser are parsed in parts.
import { exp } from "../tagging/linear.ts";
import type { TaggedWord } from "../tagging/tagged-words.ts";
import { type Parser, parseWords } from "./parser.ts";

export interface Tree {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  /** Probability that head and relation are right. */
  readonly scores: Float64Array;
}

const LONGEST = 110;

/** Where to cut a long sentence: after the last punctuation mark that leaves a part of fair length. */
function partEnds(words: readonly TaggedWord[]): number[] {
  const ends: number[] = [];
  let from = 0;
  while (words.length - from > LONGEST) {
    let end = from + LONGEST;
    for (let i = from + LONGEST; i > from + LONGEST / 2; i--)
      if (words[i - 1]?.upos === "PUNCT") {
        end = i;
        break;
      }
    ends.push(end);
    from = end;
  }
  ends.push(words.length);
  return ends;
}

function logistic(weights: readonly number[], signs: readonly number[]): number {
  const z = signs.reduce((sum, s, i) => sum + s * (weights[i] ?? 0), 0);
  return z >= 0 ? 1 / (1 + exp(-z)) : 1 - 1 / (1 + exp(z));
}

/** Later parts of a long sentence hang from the first one's root, with no trust in that arc. */
export function parseSentence(parser: Parser, words: readonly TaggedWord[], bundles: ArrayLike<number>): Tree {
  const heads = new Int32Array(words.length);
  const relations: string[] = [];
  const scores = new Float64Array(words.length);
  let from = 0;
  let root = -1;
  for (const end of partEnds(words)) {
    const part = words.slice(from, end);
    const parse = parseWords(
      parser,
      part,
      Array.from(part, (_, i) => bundles[from + i] ?? 0),
    );
    part.forEach((_, i) => {
      const head = parse.heads[i] ?? -1;
      const later = head < 0 && root >= 0;
      heads[from + i] = head >= 0 ? head + from : root;
      relations.push(later ? "parataxis" : (parse.relations[i] ?? "dep"));
      scores[from + i] = later ? 0 : logistic(parser.mixture.calibration, parse.signs[i] ?? []);
    });
    if (root < 0) root = heads.subarray(0, end).indexOf(-1);
    from = end;
  }
  return { heads, relations, scores };
}

// Facts found beside facts marked by hand: which belong together, and how well their words agree.
import { foldSpelling } from "../../src/lang/ar/script/fold.ts";
import { has } from "../../src/lang/ar/tagging/weights-file.ts";

export type Bag = Readonly<Record<string, unknown>>;

export const roles: Readonly<Record<string, readonly string[]>> = {
  event: ["subject", "object", "with", "time", "place", "cause"],
  statement: ["speaker", "addressee", "content", "time", "place"],
  post: ["who", "post"],
  quantity: ["value", "unit", "of"],
};
/** Word overlap (F1) from which two wordings of a role are close. */
export const CLOSE = 0.6;

export const isBag = (value: unknown): value is Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The wordings of a role: words, `{ text }`, lists of these, or nothing. */
export function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return has(value, "text") && typeof value.text === "string" ? [value.text] : [];
}

const wordsOf = (text: string): readonly string[] => foldSpelling(text).match(/[\p{L}\p{N}%.,]+/gu) ?? [];

export function overlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), [...wordsOf(b)]];
  const all = left.length + right.length;
  let shared = 0;
  for (const word of left) {
    const at = right.indexOf(word);
    if (at === -1) continue;
    right.splice(at, 1);
    shared++;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}

const bareVerb = (fact: Bag): string => foldSpelling(texts(fact["verb"])[0] ?? "").replace(/^[وف](?=\S{3})/, "");

function sameFact(gold: Bag, found: Bag): boolean {
  if (gold["kind"] !== found["kind"]) return false;
  const first = (fact: Bag, role: string): string => texts(fact[role])[0] ?? "";
  if (gold["kind"] === "post") return overlap(first(gold, "who"), first(found, "who")) >= 0.5;
  if (gold["kind"] === "quantity") return overlap(first(gold, "value"), first(found, "value")) > 0;
  return bareVerb(gold) === bareVerb(found);
}

function agreement(gold: Bag, found: Bag): number {
  const names = roles[String(gold["kind"])] ?? [];
  return names.reduce(
    (sum, role) =>
      sum +
      texts(gold[role]).reduce(
        (best, one) => best + Math.max(0, ...texts(found[role]).map((two) => overlap(one, two))),
        0,
      ),
    0,
  );
}

/** Each gold fact with the found one that agrees best; no fact twice. */
export function pairsOf(gold: readonly Bag[], found: readonly Bag[]): readonly (readonly [Bag, Bag])[] {
  const all = gold.flatMap((one, i) =>
    found.flatMap((two, j) => (sameFact(one, two) ? [{ one, two, i, j, score: agreement(one, two) }] : [])),
  );
  const free = { gold: new Set(gold), found: new Set(found) };
  const pairs: (readonly [Bag, Bag])[] = [];
  for (const { one, two } of all.toSorted((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) {
    if (!free.gold.has(one) || !free.found.has(two)) continue;
    free.gold.delete(one);
    free.found.delete(two);
    pairs.push([one, two]);
  }
  return pairs;
}

export function factsIn(json: string): readonly Bag[] {
  const read: unknown = JSON.parse(json);
  return has(read, "facts") && Array.isArray(read.facts) ? read.facts.filter(isBag) : [];
}

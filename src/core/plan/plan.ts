// Chooses the items of a quiz: worth first, then breadth, with no two items that repeat or answer each other.
import type { Candidate } from "../questions/candidate.ts";
import type { ItemType } from "../quiz/quiz.ts";
import type { Random } from "../random.ts";
import type { PairRule, QuizRule, RuleContext } from "../rules/rule.ts";

export interface PlanInput {
  readonly candidates: readonly Candidate[];
  readonly count: number;
  /** Items that are in the quiz already and stay; they count, and nothing that repeats them is chosen. */
  readonly kept?: readonly Candidate[];
  readonly pairRules: readonly PairRule[];
  readonly quizRules: readonly QuizRule[];
  readonly context: RuleContext;
  readonly random: Random;
}

export interface Planned {
  /** Without those kept. */
  readonly chosen: readonly Candidate[];
  /** Candidates that a rule about the whole quiz kept out, with the rule's id and why. */
  readonly excluded: readonly { readonly candidate: Candidate; readonly rule: string; readonly why: string }[];
}

/** Largest share of a quiz that one type, and one question word, may have. */
const SHARE: { readonly [T in ItemType]: number } = { mcq: 0.6, fill: 0.5, truefalse: 0.4, match: 0.1, order: 0.1 };
const ASKS_SHARE = 0.4;
/** Longest part of a quiz that may come from one third of the article. */
const THIRD_SHARE = 0.5;

const NOISE = 0.35;

/** What teachers like to hand out: restructured questions and whole-text items before gaps and statements. */
const LIKING: { readonly [T in ItemType]: number } = { mcq: 0.2, fill: 0, truefalse: 0, match: 0.1, order: 0 };

/** Of the statements chosen, whether each is true. */
const verdictsOf = (chosen: readonly Candidate[]): readonly boolean[] =>
  chosen.flatMap(({ item }) => (item.type === "truefalse" ? [item.correct] : []));

/** A false statement is rarer than a true one, and welcome beside each. */
const FALSE_ONE = 0.1;
const MISSING_FALSE = 0.3;

/** Worth from which readers took five of six true statements; of others seven of ten, so that they come later. */
const CENTRAL = 0.5;
const SIDE_STATEMENT = -0.15;

function balance({ item, worth }: Candidate, chosen: readonly Candidate[]): number {
  if (item.type !== "truefalse") return 0;
  if (item.correct) return worth < CENTRAL ? SIDE_STATEMENT : 0;
  const verdicts = verdictsOf(chosen);
  const more = 2 * verdicts.filter((correct) => correct).length > verdicts.length;
  return FALSE_ONE + (more ? MISSING_FALSE : 0);
}

function scoreOf(candidate: Candidate, chosen: readonly Candidate[], last: number, noise: number): number {
  const third = (c: Candidate): number => Math.min(2, Math.floor((3 * (c.sentences[0] ?? 0)) / (last + 1)));
  const share = (same: (c: Candidate) => boolean): number => chosen.filter(same).length;
  let score = candidate.worth * candidate.item.confidence + noise * NOISE;
  score -= 0.08 * share((c) => c.item.type === candidate.item.type);
  score -= 0.08 * share((c) => c.item.asks === candidate.item.asks);
  score -= 0.06 * share((c) => third(c) === third(candidate));
  score -= 0.2 * share((c) => c.sentences.some((sentence) => candidate.sentences.includes(sentence)));
  score += LIKING[candidate.item.type] + balance(candidate, chosen);
  if (candidate.item.type === "mcq" && candidate.item.stem.includes("____")) score -= 0.05;
  return score;
}

function full(candidate: Candidate, chosen: readonly Candidate[], count: number, last: number): boolean {
  const third = (c: Candidate): number => Math.min(2, Math.floor((3 * (c.sentences[0] ?? 0)) / (last + 1)));
  const tooMany = (share: number, same: (c: Candidate) => boolean): boolean =>
    chosen.filter(same).length >= Math.max(1, Math.ceil(share * count));
  return (
    tooMany(SHARE[candidate.item.type], (c) => c.item.type === candidate.item.type) ||
    tooMany(ASKS_SHARE, (c) => c.item.asks === candidate.item.asks) ||
    (chosen.length >= 6 && tooMany(THIRD_SHARE, (c) => third(c) === third(candidate)))
  );
}

/** Largest share of statements, which is not relaxed, and how many true ones more than false ones there may be. */
const STATEMENTS = 0.5;
const MORE_TRUE = 2;

/** True where the quiz has its share of statements, or of true ones. */
function flooded({ item }: Candidate, chosen: readonly Candidate[], count: number): boolean {
  if (item.type !== "truefalse") return false;
  const right = verdictsOf(chosen);
  const trueOnes = right.filter((correct) => correct).length;
  return (
    right.length >= Math.ceil(STATEMENTS * count) ||
    (item.correct && trueOnes > right.length - trueOnes + MORE_TRUE - 1)
  );
}

/** The blocking rule that keeps `candidate` out now that `next`, the last of `chosen`, is in. */
function objection(
  candidate: Candidate,
  next: Candidate,
  chosen: readonly Candidate[],
  { pairRules, quizRules, context }: PlanInput,
): { readonly rule: string; readonly why: string } | null {
  for (const rule of pairRules) {
    const why = rule.level === "block" ? rule.check(next, candidate, context) : null;
    if (why !== null) return { rule: rule.id, why };
  }
  for (const rule of quizRules) {
    const why = rule.level === "block" ? rule.check(candidate, chosen, context) : null;
    if (why !== null) return { rule: rule.id, why };
  }
  return null;
}

/** Greedy choice by score; shares are relaxed only when nothing else is left, rules never. */
export function plan(input: PlanInput): Planned {
  const { candidates, count, random } = input;
  const last = Math.max(0, ...candidates.flatMap((candidate) => [...candidate.sentences]));
  const noise = new Map(candidates.map((c) => [c.item.id, random.fork(c.item.id).next()]));
  const excluded = new Map<string, Planned["excluded"][number]>();
  const kept = input.kept ?? [];
  const chosen: Candidate[] = [];
  let open = [...candidates];
  /** Puts `next` into the quiz and closes what it rules out. */
  const admit = (next: Candidate): void => {
    chosen.push(next);
    open = open.filter((candidate) => {
      if (candidate === next) return false;
      const found = objection(candidate, next, chosen, input);
      if (found !== null) excluded.set(candidate.item.id, { candidate, ...found });
      return found === null;
    });
  };
  kept.forEach(admit);
  const best = (pool: readonly Candidate[]): Candidate | undefined => {
    let top: Candidate | undefined;
    let topScore = Number.NEGATIVE_INFINITY;
    for (const candidate of pool) {
      const score = scoreOf(candidate, chosen, last, noise.get(candidate.item.id) ?? 0);
      if (score > topScore) {
        top = candidate;
        topScore = score;
      }
    }
    return top;
  };
  while (chosen.length < count && open.length > 0) {
    const left = open.filter((candidate) => !flooded(candidate, chosen, count));
    const roomy = left.filter((candidate) => !full(candidate, chosen, count, last));
    const next = best(roomy.length > 0 ? roomy : left);
    if (next === undefined) break;
    admit(next);
  }
  const { kept: left, dropped } = withoutFlood(chosen, kept);
  for (const candidate of dropped)
    excluded.set(candidate.item.id, { candidate, rule: "T6", why: "the quiz would be made of statements" });
  return { chosen: left.filter((candidate) => !kept.includes(candidate)), excluded: [...excluded.values()] };
}

/** Of a short quiz, too, statements are at most this part. */
const STATEMENTS_OF_ALL = 0.6;
/** Statements that are always welcome: where some are true and others false, whoever ticks one answer throughout gets no more than half or so. */
const ALWAYS = { alike: 2, mixed: 4 };

/** Takes the last chosen statements out again until the rest of the quiz outweighs them; those of `fixed` stay. */
function withoutFlood(
  chosen: readonly Candidate[],
  fixed: readonly Candidate[],
): {
  readonly kept: readonly Candidate[];
  readonly dropped: readonly Candidate[];
} {
  const kept = [...chosen];
  const dropped: Candidate[] = [];
  const statements = (): readonly Candidate[] => kept.filter(({ item }) => item.type === "truefalse");
  const welcome = (): number => (new Set(verdictsOf(kept)).size > 1 ? ALWAYS.mixed : ALWAYS.alike);
  while (statements().length > Math.max(welcome(), Math.floor(STATEMENTS_OF_ALL * kept.length))) {
    const last = kept.findLastIndex((candidate) => candidate.item.type === "truefalse" && !fixed.includes(candidate));
    if (last === -1) break;
    dropped.push(...kept.splice(last, 1));
  }
  return { kept, dropped };
}

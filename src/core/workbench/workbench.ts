// One article on a teacher's table: read once, then asked again and again: another quiz, another item, what a fact offers,
// what the rules say of an edited item.
import type { Document } from "../document/document.ts";
import { formItems } from "../forms.ts";
import { composing, type Engine, type Judged, judged, type Reading, rootOf } from "../judge.ts";
import type { Extraction, Offers } from "../language.ts";
import { type QuizMade, type QuizOptions, quizFrom } from "../pipeline.ts";
import type { Candidate } from "../questions/candidate.ts";
import { fill } from "../questions/fill.ts";
import type { Item } from "../quiz/quiz.ts";
import { overlaps, type Span } from "../text/span.ts";
import { asCandidate, type Known } from "./as-candidate.ts";
import { type Finding, findingsIn, findingsOf } from "./findings.ts";
import { gapAt } from "./gap-at.ts";
import { type RefillPlan, refill } from "./refill.ts";

/** An item that could be asked, and what speaks against it. */
export interface Proposal {
  readonly item: Item;
  /** True where Fahm would ask it by itself. */
  readonly sound: boolean;
  readonly findings: readonly Finding[];
}

export interface Workbench {
  readonly document: Document;
  readonly extraction: Extraction;
  /** What `makeQuiz` makes of this article and these facts. */
  quiz(options: QuizOptions): QuizMade;
  /** A quiz with its open places filled; the items that stand in it stay. */
  refill(plan: RefillPlan): readonly Item[];
  /** The items of a quiz, as they stand in the form of that index: 0 is the quiz itself. */
  form(items: readonly Item[], index: number, seed: string): readonly Item[];
  /** What can be asked about a fact, where the words of `at` are the answer, or at all; sound ones first, then the least faulty. */
  proposals(about: About, seed: string): readonly Proposal[];
  /** For each of the items what the rules say of it. */
  check(items: readonly Item[]): readonly (readonly Finding[])[];
}

/** What somebody wants to ask about: a fact, words of the article, or anything at all. */
export type About = { readonly fact: string } | { readonly at: Span } | "anything";

/** Items that ask about one fact; those about the whole text belong to none. */
const WHOLE_TEXT: ReadonlySet<Item["type"]> = new Set(["match", "order"]);

function keyAt({ keys, item }: Candidate, span: Span): boolean {
  return !WHOLE_TEXT.has(item.type) && keys.some((key) => key.span !== undefined && overlaps(key.span, span));
}

function isAbout(about: About): (candidate: Candidate) => boolean {
  if (about === "anything") return () => true;
  if ("fact" in about) return ({ facts }) => facts.includes(about.fact);
  return (candidate) => keyAt(candidate, about.at);
}

/** How many rules an item breaks that Fahm itself keeps to. */
const faults = ({ findings }: Proposal): number => findings.filter(({ level }) => level === "block").length;

/** Opens a table for one article; `offers` are those of its facts. */
export function openWorkbench(engine: Engine, reading: Reading, offers: Offers): Workbench {
  const { document, extraction, context } = reading;
  let last: { readonly seed: string; readonly candidates: readonly Judged[] } | null = null;
  const candidatesOf = (seed: string): readonly Judged[] => {
    if (last?.seed !== seed) last = { seed, candidates: judged(composing(engine, reading, offers, seed), context) };
    return last.candidates;
  };
  // Ids come from fact and kind, never from the seed: an item of another seed is found as well, if it has been seen.
  const seen = new Map<string, Candidate>();
  const remember = (candidates: readonly Judged[]): readonly Judged[] => {
    for (const { composed } of candidates) if (!seen.has(composed.item.id)) seen.set(composed.item.id, composed);
    return candidates;
  };
  const known: Known = { context, units: offers.units, candidate: (id) => seen.get(id) };
  const proposalOf = (candidate: Candidate, sound: boolean): Proposal => ({
    item: candidate.item,
    sound,
    findings: findingsIn(candidate, context),
  });
  const byHand = (span: Span, seed: string): readonly Candidate[] => {
    const gap = gapAt(document, extraction, offers, span);
    return gap === null
      ? []
      : fill.compose({ ...composing(engine, reading, offers, seed), offers: { ...offers, gaps: [gap], askings: [] } });
  };

  return {
    document,
    extraction,
    quiz: (options) => quizFrom(engine, reading, remember(candidatesOf(options.seed)), options),
    refill: (plan) => {
      const candidates = remember(candidatesOf(plan.options.seed));
      const kept = plan.places.filter((item) => item !== null).map((item) => asCandidate(item, known));
      return refill(reading, candidates, kept, plan);
    },
    proposals: (about, seed) => {
      const wanted = isAbout(about);
      const found = remember(candidatesOf(seed))
        .filter(({ composed }) => wanted(composed))
        .map(({ composed, broken }) => proposalOf(composed, broken === null))
        .sort((a, b) => Number(b.sound) - Number(a.sound) || faults(a) - faults(b));
      if (about === "anything" || "fact" in about) return found;
      const stems = new Set(found.map(({ item }) => `${item.type} ${item.stem}`));
      const added = byHand(about.at, seed).filter(({ item }) => !stems.has(`${item.type} ${item.stem}`));
      return [
        ...found,
        ...added.map((candidate) => {
          seen.set(candidate.item.id, candidate);
          const proposal = proposalOf(candidate, false);
          return { ...proposal, sound: proposal.findings.every(({ level }) => level === "warn") };
        }),
      ];
    },
    form: (items, index, seed) => {
      if (index === 0) return items;
      remember(candidatesOf(seed));
      return formItems(
        items.map((item) => asCandidate(item, known)),
        index,
        rootOf(seed),
      );
    },
    check: (items) =>
      findingsOf(
        items.map((item) => asCandidate(item, known)),
        context,
      ),
  };
}

// What a teacher does to the quiz, as functions from one list of entries to the next. Nothing here is changed in place.
import type { Item, ItemType, Option, Span } from "../../index.ts";
import type { Entry } from "../worker/protocol.ts";

export type Entries = readonly Entry[];

/** The entries with the one of `id` changed; the others are the same values. */
function changed(entries: Entries, id: string, change: (entry: Entry) => Entry): Entries {
  return entries.map((entry) => (entry.item.id === id ? change(entry) : entry));
}

/** An edited item is locked: whoever wrote it wants to keep it. */
export function withItem(entries: Entries, id: string, item: Item): Entries {
  return changed(entries, id, (entry) => ({ ...entry, item, locked: true }));
}

export function withLock(entries: Entries, id: string, locked: boolean): Entries {
  return changed(entries, id, (entry) => ({ ...entry, locked }));
}

export function without(entries: Entries, id: string): Entries {
  return entries.filter(({ item }) => item.id !== id);
}

/** The entry of `id` one place up (-1) or down (1); the same entries where there is no such place. */
export function moved(entries: Entries, id: string, by: -1 | 1): Entries {
  const from = entries.findIndex(({ item }) => item.id === id);
  const to = from + by;
  const entry = entries[from];
  if (entry === undefined || to < 0 || to >= entries.length) return entries;
  const rest = entries.toSpliced(from, 1);
  return rest.toSpliced(to, 0, entry);
}

/** `item` at the end, or in the place of `instead`; an item that is in the quiz already is not added twice. */
export function added(entries: Entries, item: Item, instead?: string): Entries {
  if (entries.some((entry) => entry.item.id === item.id && item.id !== instead)) return entries;
  const entry: Entry = { item, locked: true, tried: [] };
  return instead === undefined
    ? [...entries, entry]
    : changed(entries, instead, (old) => ({ ...entry, tried: [...old.tried, old.item.id] }));
}

/** An id that no entry has: `hand-1`, `hand-2` … */
export function freeId(entries: Entries): string {
  const taken = new Set(entries.map(({ item }) => item.id));
  let n = 1;
  while (taken.has(`i-hand-${n}`)) n += 1;
  return `i-hand-${n}`;
}

const BLANK = "____";
const option = (text: string, correct: boolean): Option => ({ text, correct, evidence: [], why: "" });

/** What an item says, whatever its kind: how much of it another kind can take over. */
function gist(item: Item): { readonly key: string; readonly wrong: readonly string[] } {
  switch (item.type) {
    case "mcq":
      return {
        key: item.options.find(({ correct }) => correct)?.text ?? "",
        wrong: item.options.filter(({ correct }) => !correct).map(({ text }) => text),
      };
    case "fill":
      return { key: item.answers[0], wrong: [] };
    case "truefalse":
      return { key: item.repair?.right ?? "", wrong: item.repair === undefined ? [] : [item.repair.wrong] };
    case "match":
      return { key: item.pairs[0]?.right ?? "", wrong: item.extra };
    case "order":
      return { key: item.sequence[0] ?? "", wrong: item.sequence.slice(1) };
  }
}

/** `item` as another kind, with the words that both kinds have; the rules then tell what is still to be written. */
export function asType(item: Item, type: ItemType): Item {
  if (item.type === type) return item;
  const { key, wrong } = gist(item);
  const { id, asks, stem, evidence, fact, level, process, confidence } = item;
  const base = { id, asks, stem, evidence, fact, level, process, confidence };
  const blanked = stem.includes(BLANK) ? stem : `${stem.trim()} ${BLANK}`;
  switch (type) {
    case "mcq": {
      const others = [...wrong, "", "", ""].slice(0, 3);
      return { ...base, type, options: [option(key, true), ...others.map((text) => option(text, false))] };
    }
    case "fill":
      return { ...base, type, stem: blanked, answers: [key] };
    case "truefalse":
      return { ...base, type, stem: stem.includes(BLANK) ? stem.replace(BLANK, key) : stem, correct: true };
    case "match":
      return { ...base, type, pairs: [0, 1, 2].map((at) => ({ left: "", right: at === 0 ? key : "" })), extra: [] };
    case "order":
      return { ...base, type, sequence: [key, ...wrong, "", ""].slice(0, Math.max(3, wrong.length + 1)) };
  }
}

/** An empty item for a teacher to write. */
export function blankItem(entries: Entries, type: ItemType, evidence: Span): Item {
  const base: Item = {
    id: freeId(entries),
    type: "truefalse",
    asks: "fact",
    stem: "",
    correct: true,
    evidence: [evidence],
    fact: "hand",
    level: "medium",
    process: "retrieve",
    confidence: 1,
  };
  return type === "fill" ? { ...asType(base, "fill"), stem: "" } : asType(base, type);
}

/** True for an item that can be written to a file: nothing that a student must see is empty. */
export function isWhole(item: Item): boolean {
  const full = (text: string): boolean => text.trim() !== "";
  if (!full(item.stem)) return false;
  switch (item.type) {
    case "mcq":
      return (
        item.options.length >= 2 &&
        item.options.every(({ text }) => full(text)) &&
        item.options.filter(({ correct }) => correct).length === 1
      );
    case "fill":
      return item.answers.every(full) && item.stem.includes(BLANK);
    case "truefalse":
      return item.repair === undefined || (full(item.repair.wrong) && full(item.repair.right));
    case "match":
      return (
        item.pairs.length >= 2 &&
        item.pairs.every(({ left, right }) => full(left) && full(right)) &&
        item.extra.every(full)
      );
    case "order":
      return item.sequence.length >= 2 && item.sequence.every(full);
  }
}

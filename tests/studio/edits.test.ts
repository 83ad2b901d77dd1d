// What a teacher does to a quiz, as values: nothing else changes, nothing is lost, and every step can be taken back.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ItemType } from "../../src/index.ts";
import {
  added,
  asType,
  blankItem,
  type Entries,
  freeId,
  isWhole,
  moved,
  withItem,
  withLock,
  without,
} from "../../src/studio/state/edits.ts";
import { redone, started, stepped, undone } from "../../src/studio/state/history.ts";
import { quiz } from "../support/quiz-fixture.ts";

const types: readonly ItemType[] = ["mcq", "fill", "truefalse", "match", "order"];
const entries: Entries = quiz.items.map((item) => ({ item, locked: false, tried: [] }));
const ids = (all: Entries): readonly string[] => all.map(({ item }) => item.id);
const [first, second] = entries;
if (first === undefined || second === undefined) throw new Error("the fixture has items");

describe("entries", () => {
  it("keep their values where nothing was done to them", () => {
    const after = withItem(entries, second.item.id, { ...second.item, stem: "other" });
    expect(after[1]).toMatchObject({ locked: true, item: { stem: "other" } });
    expect(after.filter((_, at) => at !== 1)).toEqual(entries.filter((_, at) => at !== 1));
    expect(after[0]).toBe(first);
    expect(entries[1]?.item.stem).toBe(second.item.stem);
  });

  it("are locked, released, taken out", () => {
    expect(withLock(entries, first.item.id, true)[0]?.locked).toBe(true);
    expect(ids(without(entries, first.item.id))).toEqual(ids(entries).slice(1));
    expect(without(entries, "i-unknown")).toEqual(entries);
  });

  it("move one place, and not over the edge", () => {
    expect(ids(moved(entries, first.item.id, 1)).slice(0, 2)).toEqual([second.item.id, first.item.id]);
    expect(moved(entries, first.item.id, -1)).toBe(entries);
    expect(moved(entries, entries.at(-1)?.item.id ?? "", 1)).toBe(entries);
  });

  it("never hold one item twice", () => {
    expect(added(entries, first.item)).toBe(entries);
    const instead = added(entries.slice(1), first.item, second.item.id);
    expect(instead[0]).toMatchObject({ item: first.item, tried: [second.item.id] });
  });

  it("give free ids", () => {
    const one = blankItem(entries, "mcq", { start: 0, end: 5 });
    const more = added(entries, one);
    expect(ids(more)).toContain(one.id);
    expect(ids(more)).not.toContain(freeId(more));
  });
});

describe("another kind", () => {
  it.each(types.flatMap((from) => types.map((to) => [from, to] as const)))(
    "%s to %s keeps id, fact and evidence",
    (from, to) => {
      const item = quiz.items.find(({ type }) => type === from);
      if (item === undefined) throw new Error(`the fixture has no ${from}`);
      const other = asType(item, to);
      expect(other).toMatchObject({ id: item.id, type: to, fact: item.fact, evidence: item.evidence });
      if (from === to) expect(other).toBe(item);
    },
  );

  it("an item of one's own begins empty, and is not written to files before it is whole", () => {
    for (const type of types) expect(isWhole(blankItem(entries, type, { start: 0, end: 5 })), type).toBe(false);
    for (const item of quiz.items) expect(isWhole(item), item.type).toBe(true);
  });
});

describe("history", () => {
  it("takes back and does again whatever was done, in any order", () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant("step" as const), value: fc.integer() }),
      fc.constant({ do: "undo" as const }),
      fc.constant({ do: "redo" as const }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let history = started(0);
        // The plain way: all values ever reached, and where one stands.
        let line = [0];
        let at = 0;
        for (const one of steps) {
          if (one.do === "step") {
            history = stepped(history, one.value, false);
            line = [...line.slice(0, at + 1), one.value];
            at += 1;
          } else if (one.do === "undo") {
            history = undone(history);
            at = Math.max(0, at - 1);
          } else {
            history = redone(history);
            at = Math.min(line.length - 1, at + 1);
          }
          expect(history.now).toBe(line[at]);
        }
      }),
    );
  });

  it("makes one step of typing on in a field", () => {
    const typed = stepped(stepped(stepped(started("a"), "ab", false), "abc", true), "abcd", true);
    expect(undone(typed).now).toBe("a");
    expect(redone(undone(typed)).now).toBe("abcd");
  });
});

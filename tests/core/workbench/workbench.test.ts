// One article on a teacher's table: items come and stay as asked, and every edit is judged by the rules.
import { describe, expect, it } from "vitest";
import { composing, judged, readingOf } from "../../../src/core/judge.ts";
import { makeQuiz, type QuizOptions } from "../../../src/core/pipeline.ts";
import { itemTypes } from "../../../src/core/questions/registry.ts";
import type { Item, McqItem } from "../../../src/core/quiz/quiz.ts";
import { overlaps } from "../../../src/core/text/span.ts";
import { openWorkbench, type Workbench } from "../../../src/core/workbench/workbench.ts";
import { realFahm, sampleArticle, sampleNames, usual } from "../../support/samples.ts";
import { toyArticle } from "../../support/toy-article.ts";
import { toyWriter } from "../../support/toy-offers.ts";
import { toyPack } from "../../support/toy-pack.ts";

const engine = { version: "0", pack: toyPack, write: toyWriter };
const options: QuizOptions = { seed: "1", count: 6, types: itemTypes, level: null, forms: 1 };
const reading = readingOf(engine, toyPack.analyse(toyArticle));
const open = (): Workbench => openWorkbench(engine, reading, toyPack.offer(reading.document, reading.extraction));
const bench = open();
const items = bench.quiz(options).quizzes[0]?.items ?? [];
const ids = (list: readonly Item[]): readonly string[] => list.map(({ id }) => id);

describe("a quiz of the table", () => {
  it("is the quiz that makeQuiz makes, trace and all", () => {
    expect(bench.quiz(options)).toEqual(makeQuiz(engine, toyArticle, options));
  });

  it("breaks no rule", () => {
    expect(bench.check(items).flatMap((found) => found.filter(({ level }) => level === "block"))).toEqual([]);
  });
});

describe("filling open places", () => {
  it("replaces one item, and every other stays in its place, unchanged", () => {
    for (const [at, old] of items.entries()) {
      const places = items.map((item, index) => (index === at ? null : item));
      const filled = bench.refill({ options, places, avoid: [old.id] });
      if (filled.length < items.length) continue;
      expect(filled.filter((_, index) => index !== at)).toEqual(items.filter((_, index) => index !== at));
      expect(ids(items)).not.toContain(filled[at]?.id);
      expect(
        bench
          .check(filled)
          .flat()
          .filter(({ level }) => level === "block"),
      ).toEqual([]);
    }
  });

  it("closes a place that nothing sound is left for", () => {
    const every = judged(
      composing(engine, reading, toyPack.offer(reading.document, reading.extraction), "1"),
      reading.context,
    );
    const avoid = every.map(({ candidate }) => candidate.item.id);
    expect(bench.refill({ options, places: [null, ...items.slice(1)], avoid })).toEqual(items.slice(1));
  });

  it("keeps locked items when all others are drawn with another seed", () => {
    const [, kept] = items;
    if (kept === undefined) throw new Error("the toy quiz has two items");
    const places = items.map((item) => (item === kept ? item : null));
    const filled = bench.refill({ options: { ...options, seed: "7" }, places, avoid: [] });
    expect(filled[1]).toBe(kept);
    expect(new Set(ids(filled)).size).toBe(filled.length);
  });
});

describe("an edited item", () => {
  const mcq = items.find((item): item is McqItem => item.type === "mcq");
  if (mcq === undefined) throw new Error("the toy quiz has a multiple-choice item");
  const rules = (item: Item, others: readonly Item[] = []): readonly string[] =>
    (bench.check([item, ...others])[0] ?? []).map(({ rule }) => rule);
  const key = mcq.options.find((option) => option.correct)?.text ?? "";

  it("is told of two options that are the same", () => {
    const wrong = mcq.options.findIndex((option) => !option.correct);
    const twice = mcq.options.map((option, at) => (at === wrong ? { ...option, text: key } : option));
    expect(rules({ ...mcq, options: twice })).toContain("O2");
    // The same fault in other words is not told again.
    for (const implied of ["K6", "O12", "O14"]) expect(rules({ ...mcq, options: twice })).not.toContain(implied);
  });

  it("is told of an answer that stands in the question", () => {
    expect(rules({ ...mcq, stem: `${mcq.stem.slice(0, -1)} ${key}?` })).toContain("M5");
  });

  it("is told of two keys, and of none", () => {
    expect(rules({ ...mcq, options: mcq.options.map((option) => ({ ...option, correct: true })) })).toContain("K1");
    expect(rules({ ...mcq, options: mcq.options.map((option) => ({ ...option, correct: false })) })).toContain("K1");
  });

  it("is told when it repeats another, and which; the other is told too", () => {
    const copy = { ...mcq, id: "i-copy" };
    const [first = [], second = []] = bench.check([mcq, copy]);
    expect(first.map(({ other }) => other)).toContain("i-copy");
    expect(second.map(({ other }) => other)).toContain(mcq.id);
  });

  it("may be of a kind that the article knows nothing of, without a fault of Fahm", () => {
    const strange: Item = { ...mcq, id: "i-x", fact: "hand", stem: "", options: [], evidence: [{ start: 0, end: 1 }] };
    expect(() => bench.check([strange, mcq])).not.toThrow();
    expect(rules(strange)).toContain("K1");
  });
});

describe("what can be asked", () => {
  it("about a fact: items of that fact, sound ones first", () => {
    for (const { id } of bench.extraction.facts) {
      const found = bench.proposals({ fact: id }, "1");
      const sound = found.map((proposal) => proposal.sound);
      expect(sound).toEqual(sound.toSorted((a, b) => Number(b) - Number(a)));
      for (const { item, findings } of found.filter((proposal) => proposal.sound))
        expect(
          findings.filter(({ level }) => level === "block"),
          item.stem,
        ).toEqual([]);
    }
    expect(bench.extraction.facts.some(({ id }) => bench.proposals({ fact: id }, "1").length > 0)).toBe(true);
  });
});

describe("what can be asked at all", () => {
  const all = bench.proposals("anything", "1");

  it("is everything that a fact or the text offers: sound ones first, then the least faulty", () => {
    const faults = all.map(({ sound, findings }) =>
      sound ? -1 : findings.filter(({ level }) => level === "block").length,
    );
    expect(faults).toEqual(faults.toSorted((a, b) => a - b));
    expect(ids(all.map(({ item }) => item))).toEqual(expect.arrayContaining([...ids(items)]));
    for (const { id } of bench.extraction.facts)
      for (const { item } of bench.proposals({ fact: id }, "1"))
        expect(ids(all.map((one) => one.item))).toContain(item.id);
  });

  it("tells each fault once", () => {
    for (const { findings } of all) expect(new Set(findings.map(({ rule }) => rule)).size).toBe(findings.length);
  });
});

describe("words chosen in an Arabic article", async () => {
  const fahm = await realFahm();
  const article = sampleArticle("putin-xi-call");
  const table = fahm.workbench(article);
  const spanOf = (words: string) => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };

  it("offer a question and a gap whose answer they are", () => {
    const found = table.proposals({ at: spanOf("الثلاثاء") }, "1").filter(({ sound }) => sound);
    expect(found.map(({ item }) => item.asks)).toContain("when");
    expect(found.map(({ item }) => item.type)).toContain("fill");
  });

  it("offer a gap of whole words where Fahm itself asks nothing", () => {
    const half = spanOf("هاتفي");
    const found = table.proposals({ at: half }, "1");
    const gap = found.find(({ item }) => item.type === "fill");
    expect(found.every(({ item }) => item.evidence.some((span) => overlaps(span, half)))).toBe(true);
    expect(gap?.item.type === "fill" && gap.item.answers[0]).toBe("هاتفية");
    expect(gap?.item.evidence.some((span) => overlaps(span, half))).toBe(true);
  });

  it("offer nothing where no word stands", () => {
    expect(table.proposals({ at: { start: 0, end: 0 } }, "1")).toEqual([]);
    expect(table.proposals({ at: { start: article.text.length, end: article.text.length + 5 } }, "1")).toEqual([]);
  });

  it("give the same quiz as the command line", () => {
    expect(table.quiz(usual)).toEqual(fahm.quiz(article, usual));
  });

  it.each(sampleNames)("of %s: what Fahm asks by itself it finds no fault with", (name) => {
    const other = fahm.workbench(sampleArticle(name));
    for (const seed of ["1", "2", "3"]) {
      const asked = other.quiz({ ...usual, seed }).quizzes[0]?.items ?? [];
      expect(asked.length).toBeGreaterThan(0);
      expect(
        other
          .check(asked)
          .flat()
          .filter(({ level }) => level === "block"),
      ).toEqual([]);
    }
  });

  it.each(sampleNames)("of %s: forms are those of the command line", (name) => {
    const { quizzes } = fahm.quiz(sampleArticle(name), { ...usual, forms: 4 });
    const other = fahm.workbench(sampleArticle(name));
    const [first] = quizzes;
    for (const [at, { items: expected }] of quizzes.entries())
      expect(other.form(first?.items ?? [], at, usual.seed)).toEqual(expected);
  });

  it("keep edits in every form", () => {
    const asked = table.quiz(usual).quizzes[0]?.items ?? [];
    const edited = asked.map((item, at) => (at === 0 ? { ...item, stem: "سؤال آخر؟" } : item));
    for (const index of [1, 2, 3]) {
      const form = table.form(edited, index, usual.seed);
      expect(form.map(({ stem }) => stem).toSorted()).toEqual(edited.map(({ stem }) => stem).toSorted());
      expect(ids(form)).not.toEqual(ids(edited));
    }
  });
});

// What paper has: one width for all blanks, a bank of words, numbered lines, paper sizes, vowel marks.
import { describe, expect, it } from "vitest";
import type { FillItem, Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { wordBank } from "../../src/render/view/word-bank.ts";
import { htmlFaults } from "../support/html-faults.ts";
import { readTemplates, rendererOf } from "../support/page-assets.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";

const renderer = rendererOf({ templates: { ...readTemplates(), "styles/fonts.css": "" } });
const fold = (text: string): string => text.trim();
const gap = (id: string, answer: string, asks: Item["asks"] = "who"): FillItem => ({
  ...itemOf("fill"),
  id,
  asks,
  stem: "قال ____ ذلك.",
  answers: [answer],
});
const withItems = (...items: readonly Item[]): Quiz => ({ ...quiz, items });
const blankOf = (html: string): number => Number(/--blank:([\d.]+)em/.exec(html)?.[1]);

describe("blanks", () => {
  it("are all of one width, which the longest answer decides", () => {
    const short = blankOf(renderer.worksheet(withItems(gap("i-1", "شي"), gap("i-2", "بوتن"))));
    const long = blankOf(renderer.worksheet(withItems(gap("i-1", "شي"), gap("i-2", "وزيرة الثقافة"))));
    expect(long).toBeGreaterThan(short);
    const html = renderer.worksheet(withItems(gap("i-1", "شي"), gap("i-2", "وزيرة الثقافة ليلى الحداد")));
    expect([...html.matchAll(/class="blank"[^>]*/g)].map(([tag]) => tag.includes("style"))).toEqual([false, false]);
    expect(blankOf(renderer.worksheet(withItems(gap("i-1", "كلمة ".repeat(40)))))).toBeLessThanOrEqual(12);
  });
});

describe("the bank of words", () => {
  const quizWithGaps = withItems(itemOf("mcq"), gap("i-1", "سعاد"), gap("i-2", "نبيل"));

  it("has every answer, at least two rivals of the same kind, none twice", () => {
    const bank = wordBank(quizWithGaps, fold) ?? [];
    expect(bank).toEqual(expect.arrayContaining(["سعاد", "نبيل"]));
    expect(bank.length).toBeGreaterThanOrEqual(4);
    expect(new Set(bank).size).toBe(bank.length);
    const rivals = bank.filter((entry) => !["سعاد", "نبيل"].includes(entry));
    const known = itemOf("mcq").options.map(({ text }) => text);
    expect(rivals.filter((entry) => !known.includes(entry))).toEqual([]);
  });

  it("does not follow the order of the gaps", () => {
    const backwards = withItems(itemOf("mcq"), gap("i-2", "نبيل"), gap("i-1", "سعاد"));
    expect(wordBank(backwards, fold)).toEqual(wordBank(quizWithGaps, fold));
  });

  it("offers no rival that would be accepted", () => {
    const accepted = gap("i-1", "رئيس البلدية سامي العلوي");
    const bank = wordBank(withItems(itemOf("mcq"), accepted), fold) ?? [];
    expect(bank.filter((entry) => entry === "رئيس البلدية سامي العلوي")).toHaveLength(1);
  });

  it("is left out where one gap would be filled by its kind alone", () => {
    expect(wordBank(withItems(itemOf("mcq"), gap("i-1", "سعاد"), gap("i-2", "2022", "when")), fold)).toBeNull();
    const years = [gap("i-2", "2022", "when"), gap("i-3", "2019", "when")];
    expect(wordBank(withItems(itemOf("mcq"), gap("i-1", "سعاد"), ...years), fold)).not.toBeNull();
  });

  it("is left out without gaps or without rivals", () => {
    expect(wordBank(withItems(itemOf("mcq")), fold)).toBeNull();
    expect(wordBank(withItems(itemOf("mcq"), gap("i-1", "2022", "when")), fold)).toBeNull();
    expect(renderer.worksheet(withItems(itemOf("mcq")), { wordBank: true })).not.toContain("بنك الكلمات");
    expect(renderer.worksheet(quizWithGaps, { wordBank: true })).toContain("بنك الكلمات");
    expect(renderer.worksheet(quizWithGaps)).not.toContain("بنك الكلمات");
  });
});

describe("paper", () => {
  it.each([
    ["a4", "size:A4"],
    ["letter", "size:letter"],
  ] as const)("is %s", (paper, size) => {
    expect(renderer.worksheet(quiz, { paper })).toContain(size);
    expect(renderer.key(quiz, { paper })).toContain(size);
  });

  it("has form and seed at the foot of every page, whatever they hold", () => {
    expect(renderer.worksheet(quiz)).toContain(
      '@bottom-center{content:"النموذج A · البذرة 1 · الإصدار 0.1.0 · الصفحة " counter(page) " من " counter(pages) "";direction:rtl}',
    );
    expect(rendererOf({ ui: "en" }).key(quiz)).toContain(
      '"Form A · Seed 1 · Version 0.1.0 · Page " counter(page) " of " counter(pages) "";direction:ltr}',
    );
    const hostile = renderer.worksheet({ ...quiz, seed: '"; } </style><script>' });
    const style = /<style>(@page[\s\S]*?)<\/style>/.exec(hostile)?.[1] ?? "";
    expect(style).toContain(String.raw`البذرة \22 \3b  \7d  \3c \2f style\3e \3c script\3e `);
  });

  it("numbers every fifth line on request", async () => {
    const html = renderer.worksheet(quiz, { article: "lines" });
    const numbers = [...html.matchAll(/<span>(\d*)<\/span>/g)].map((found) => found[1]);
    expect(numbers.slice(0, 10)).toEqual(["", "", "", "", "5", "", "", "", "", "10"]);
    expect(numbers.length).toBeGreaterThan(15);
    expect(await htmlFaults(html)).toEqual([]);
  });

  it("keeps the vowel marks of the article", () => {
    const text = `قَالَ الرَّئِيسُ: «سَنَبْدَأُ غَدًا». ${quiz.article.text}`;
    const vowelled = { ...quiz, article: { ...quiz.article, text } };
    expect(renderer.worksheet(vowelled)).toContain("قَالَ الرَّئِيسُ: «سَنَبْدَأُ غَدًا».");
  });
});

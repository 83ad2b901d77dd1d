// Wrong answers from general knowledge: of the key's own kind, in its own manner of writing, and never the key by another name.
import { describe, expect, it } from "vitest";
import type { AnswerType, Unit } from "../../../../src/core/language.ts";
import { foldIdentity } from "../../../../src/lang/ar/phrasing/identity.ts";
import { rivals } from "../../../../src/lang/ar/phrasing/rivals.ts";

const unit = (text: string, type: AnswerType, more: Partial<Unit> = {}): Unit => ({
  text,
  type,
  aliases: [],
  ...more,
});

const textsOf = (text: string, type: AnswerType, more: Partial<Unit> = {}): readonly string[] =>
  rivals(unit(text, type, more)).map((rival) => rival.text);

const KEYS: readonly (readonly [text: string, type: AnswerType, more: Partial<Unit>])[] = [
  ["فرنسا", "country", {}],
  ["لبنان", "country", {}],
  ["القاهرة", "city", {}],
  ["بغداد", "city", {}],
  ["الإسكندرية", "city", {}],
  ["يوم الأحد", "weekday", {}],
  ["الجمعة", "weekday", {}],
  ["مارس", "month", {}],
  ["شباط", "month", {}],
  ["12 مايو 2014", "date", {}],
  ["الروسي", "nationality", {}],
  ["وزارة الصحة", "organisation", { unit: "ministry" }],
];

describe("rivals", () => {
  it.each(KEYS)("of «%s» (%s) are of its kind, and all different", (text, type, more) => {
    const found = rivals(unit(text, type, more));
    const folded = found.map((rival) => foldIdentity(rival.text));
    expect(folded.length).toBeGreaterThanOrEqual(2);
    expect(new Set(folded).size).toBe(folded.length);
    expect(folded).not.toContain(foldIdentity(text));
    expect(found.every((rival) => rival.type === type && rival.span === undefined)).toBe(true);
  });

  it("are the same whenever they are asked for", () => {
    for (const [text, type, more] of KEYS)
      expect(rivals(unit(text, type, more))).toEqual(rivals(unit(text, type, more)));
  });

  it("of a country have its gender, so that no verb tells it", () => {
    const feminine = rivals(unit("فرنسا", "country"));
    expect(feminine.map((rival) => rival.gender)).toEqual(feminine.map(() => "Fem"));
    const masculine = rivals(unit("لبنان", "country"));
    expect(masculine.map((rival) => rival.gender)).toEqual(masculine.map(() => "Masc"));
  });

  it("of a country know their capitals and adjectives as other names for themselves", () => {
    for (const rival of rivals(unit("فرنسا", "country"))) expect(rival.aliases.length).toBeGreaterThan(0);
  });

  it("of a capital are capitals, each with its country as another name", () => {
    expect(rivals(unit("بغداد", "city")).map((rival) => rival.text)).not.toContain("العراق");
  });

  it("of a weekday keep «يوم» where the key has it", () => {
    for (const text of textsOf("يوم الأحد", "weekday")) expect(text).toMatch(/^يوم ال\S+$/);
    for (const text of textsOf("الجمعة", "weekday")) expect(text).toMatch(/^ال\S+$/);
  });

  it.each([
    ["مارس", ["أبريل", "فبراير"], ["نيسان", "شباط"]],
    ["شباط", ["آذار", "نيسان"], ["مارس", "أبريل"]],
  ])("of the month %s keep its naming", (key, own, other) => {
    const found = textsOf(key, "month");
    expect(
      own.some((name) => found.includes(name)),
      found.join(" "),
    ).toBe(true);
    for (const name of other) expect(found).not.toContain(name);
  });

  it("of a month with its year keep the year", () => {
    for (const text of textsOf("مارس 2016", "month")) expect(text).toMatch(/^\S+ 2016$/);
  });

  it("of a month with two names have two names", () => {
    for (const text of textsOf("آذار/مارس", "month")) expect(text).toMatch(/^\S.*\/\S+$/);
  });

  it("of a date change the day only, to one that every month has", () => {
    const found = textsOf("12 مايو 2014", "date");
    for (const text of found) {
      const day = /^([0-9]+) مايو 2014$/.exec(text)?.[1];
      expect(Number(day) >= 1 && Number(day) <= 28 && day !== "12", text).toBe(true);
    }
  });

  it("of a nationality keep gender and article", () => {
    for (const text of textsOf("الروسية", "nationality")) expect(text).toMatch(/^ال\S+ة$/);
    for (const text of textsOf("الروسي", "nationality")) expect(text).toMatch(/^ال\S+ي$/);
  });

  it("of a minister are ministers", () => {
    for (const text of textsOf("وزير الصحة", "post", { unit: "office" })) expect(text).toMatch(/^وزير /);
    for (const text of textsOf("وزيرة التعليم", "post", { unit: "office", gender: "Fem" }))
      expect(text).toMatch(/^وزيرة /);
  });

  it("of a part are another, of a denial what it denies, and of other words none", () => {
    const others = (unit: string, text: string): readonly string[] =>
      rivals({ text, type: "term", unit, aliases: [] }).map((rival) => rival.text);
    expect(others("word", "نصف")).toEqual(["ثلث"]);
    expect(others("word", "ارتفعت")).toEqual([]);
    expect(others("adjective", "المباشرة")).toEqual([]);
    expect(others("denied", "لم تعلن")).toEqual(["أعلنت"]);
  });

  it("of an ordinal are those beside it, in its gender", () => {
    const beside = (text: string) =>
      rivals({ text, type: "term", unit: "adjective", aliases: [] }).map((one) => one.text);
    expect(beside("الثانية")).toEqual(["الثالثة", "الأولى"]);
    expect(beside("الأول")).toEqual(["الثاني"]);
    expect(beside("العاشر")).toEqual(["التاسع"]);
  });

  it("are none for people, for quotations and for words it does not know", () => {
    for (const [text, type] of [
      ["سامي العتيبي", "person"],
      ["سنعود في مايو", "quote"],
      ["بلدة لا وجود لها", "city"],
      ["دولة لا وجود لها", "country"],
    ] as const)
      expect(textsOf(text, type)).toEqual([]);
  });
});

// Ordering: events that the text dates, by the time when they happened, whatever the order in which they are told.
import { beforeAll, describe, expect, it } from "vitest";
import type { Item } from "../../../src/core/quiz/quiz.ts";
import { realFahm, usual } from "../../support/samples.ts";

const LIFE = [
  "توفي الكاتب السوداني حامد البشير في مدينة الخرطوم في عام 2011 بعد مرض طويل.",
  "وهاجر حامد البشير إلى مدينة لندن البريطانية في عام 1971.",
  "وأصدر حامد البشير رواية طويلة عن نهر النيل في عام 1984.",
  "ونالت الرواية جائزة كبيرة في القاهرة.",
].join(" ");

type Ordering = Item & { readonly type: "order" };

let orderings: readonly Ordering[] = [];
beforeAll(async () => {
  const fahm = await realFahm();
  const article = { name: "life", title: "من أعلام الأدب", lang: "ar", dir: "rtl", text: LIFE } as const;
  const { quizzes } = fahm.quiz(article, { ...usual, types: ["order"] });
  orderings = quizzes.flatMap(({ items }) => items.filter((item) => item.type === "order"));
});

describe("ordering items", () => {
  it("follow time, not the text", () => {
    expect(orderings).toHaveLength(1);
    for (const { sequence, evidence } of orderings) {
      const years = evidence.map(({ start, end }) => Number(/\d{4}/.exec(LIFE.slice(start, end))?.[0]));
      expect(years).toEqual([1971, 1984, 2011]);
      expect(sequence.map((text) => text.split(" ")[0])).toEqual(["هاجر", "أصدر", "توفي"]);
    }
  });

  it("do not tell when", () => {
    for (const { stem, sequence } of orderings) for (const text of [stem, ...sequence]) expect(text).not.toMatch(/\d/);
  });
});

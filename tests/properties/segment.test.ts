// Whatever the text: the pieces are in order, do not overlap, and cover all that is printed.
import fc from "fast-check";
import { expect, it } from "vitest";
import { splitSentences } from "../../src/lang/ar/segment/sentences.ts";

const INVISIBLE = /[\s\u0085\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;

const bits = fc.constantFrom(
  ...'قال الرئيس بوتين|إن|العلاقات|د|أ|ف|ب|CNN|رويترز|القاهرة|دبي|اقرأ أيضا|صورة|2.4|12|1.|http://a.b/c|@user|#وسم|.|. |..|...|…|؟|!|،|؛|:|"|" |«|»|“|”|\'|(|)|-|--|–|*|/|ـ|\n|\n\n|\r\n|\u2028|\t|\u00A0|\u200F|\u202B|\uFEFF|😀|\u0301'.split(
    "|",
  ),
  " ",
);
const text = fc.oneof(
  fc.array(bits, { maxLength: 80 }).map((all) => all.join("")),
  fc.array(bits, { maxLength: 80 }).map((all) => all.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

it("pieces are ordered, disjoint, trimmed, and cover every printed character", () => {
  fc.assert(
    fc.property(text, fc.string(), (text, title) => {
      const pieces = splitSentences({ name: "p", title, lang: "ar", dir: "rtl", text });
      let at = 0;
      let paragraph = 0;
      for (const piece of pieces) {
        expect([...text.slice(at, piece.start)].every((c) => INVISIBLE.test(c))).toBe(true);
        expect(piece.start).toBeGreaterThanOrEqual(at);
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(INVISIBLE.test(text.charAt(piece.start))).toBe(false);
        expect(INVISIBLE.test(text.charAt(piece.end - 1))).toBe(false);
        expect(piece.paragraph).toBeGreaterThanOrEqual(paragraph);
        at = piece.end;
        paragraph = piece.paragraph;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      expect([...text.slice(at)].every((c) => INVISIBLE.test(c))).toBe(true);
    }),
    { numRuns: 1500, seed: 7 },
  );
});

it("no body piece crosses a line end of ordinary paragraphs", () => {
  const sentence = fc.constantFrom(
    "وصل الوفد إلى المدينة صباح اليوم.",
    "هل ينجح الفريق في الفوز غدا؟",
    'قال: "لن نذهب إلى هناك أبدا".',
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      const text = sentences.join("\n\n");
      const found = splitSentences({ name: "p", title: "", lang: "ar", dir: "rtl", text });
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
    }),
    { seed: 7 },
  );
});

it("takes long hostile lines in its stride", () => {
  for (const unit of [". ", '"', "«", "(", "د. ", "؟!", '." ', "ا.", "- ", "(("]) {
    const text = unit.repeat(10000);
    const before = performance.now();
    splitSentences({ name: "p", title: "", lang: "ar", dir: "rtl", text });
    expect(performance.now() - before, unit).toBeLessThan(2000);
  }
});

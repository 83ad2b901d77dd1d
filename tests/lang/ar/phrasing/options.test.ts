// Options as a student gets them, once rules and pack have had their say, on texts that name people in many ways.
import { describe, expect, it } from "vitest";
import { choicesOf, packOf, readingOf } from "../../../support/arabic.ts";

const SUMMIT =
  'هنأ الرئيس الروسي فلاديمير بوتن الرئيس الصيني شي جين بينغ. وقال الرئيس الروسي: "موسكو تدعم بكين في كل مراحل المفاوضات". وأضاف بوتين: "روسيا ستبيع الغاز للصين في العام القادم". وزار الرئيس الفرنسي إيمانويل ماكرون موسكو في عام 2019. وتحدث الرئيس التركي رجب طيب أردوغان مع المستشار الألماني أولاف شولتس في باريس. وبحث أردوغان مع شولتس أزمة الطاقة في القارة. وقال ماكرون: "فرنسا ستشارك في المؤتمر مع كل الدول". وقال شولتس: "ألمانيا ستدعم كل من يريد السلام".';
const MINISTERS =
  "أجرى وزير الدفاع التونسي سليم الورتاني مكالمة هاتفية مع وزير الدفاع الليبي خالد البرعصي يوم السبت. وأكد الورتاني أن تونس ستنظم مؤتمرا في سوسة. وقال البرعصي إن ليبيا ستشارك في المؤتمر. ووصل وزير النقل العراقي ناصر الشبلي إلى البصرة في عام 2015. وافتتح الشبلي في البصرة مطارا جديدا في مارس 2016.";

const SEEDS = ["1", "2", "3"];

describe.each([
  ["heads of state", SUMMIT],
  ["ministers", MINISTERS],
])("options about %s", (_, text) => {
  const items = SEEDS.flatMap((seed) => choicesOf(text, seed));
  const { entities } = readingOf(text).extraction;
  const fold = (words: string): string => packOf().fold(words, "identity");
  /** Who is meant, whatever the wording: «بوتن», «فلاديمير بوتن», «الرئيس الروسي». */
  const whoIs = (option: string): string | undefined =>
    entities.find((entity) => entity.names.some((name) => fold(name) === fold(option)))?.id;

  it("are there", () => {
    expect(items.length).toBeGreaterThan(SEEDS.length);
  });

  it("never name one person twice", () => {
    for (const { options, stem } of items) {
      const known = options.map((option) => whoIs(option.text)).filter((id) => id !== undefined);
      expect(new Set(known).size, `${stem} ${options.map((option) => option.text).join(" | ")}`).toBe(known.length);
    }
  });

  it("hold one key, which the stem does not show", () => {
    for (const { options, stem } of items) {
      const keys = options.filter((option) => option.correct);
      expect(keys).toHaveLength(1);
      expect(` ${fold(stem)} `).not.toContain(` ${fold(keys[0]?.text ?? "")} `);
    }
  });

  it("name nobody whom the stem names", () => {
    const people = entities.filter((entity) => entity.type === "person");
    for (const { options, stem, asks } of items)
      if (asks === "speaker")
        for (const person of people)
          if (person.mentions.some((name) => ` ${fold(stem)} `.includes(` ${fold(name.text)} `)))
            for (const option of options) expect(whoIs(option.text), `${stem} ${option.text}`).not.toBe(person.id);
  });

  it("look alike from outside", () => {
    for (const { options } of items) {
      const texts = options.map((option) => fold(option.text));
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.every((one) => !texts.some((other) => other !== one && ` ${other} `.includes(` ${one} `)))).toBe(
        true,
      );
    }
  });
});
